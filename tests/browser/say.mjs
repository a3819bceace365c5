// How a test says what it saw: every defect at once, each in a sentence that names page, size and scheme.
import assert from "node:assert/strict";

/** So many of a kind are told; the rest are counted. */
const MOST = 4;

/** Two defects are of a kind where they differ in place, number and quoted words only. */
const kindOf = (defect) => defect.replace(/^[^:]*: /, "").replace(/on slide \S+|"[^"]*"|`[^`]*`|\d+(\.\d+)?/g, "");

/** Fails with these sentences, unless there are none. */
export function none(defects) {
  const kinds = new Map();
  for (const defect of new Set(defects)) {
    const kind = kindOf(defect);
    kinds.set(kind, [...(kinds.get(kind) ?? []), defect]);
  }
  if (kinds.size === 0) return;
  const told = [...kinds.values()].flatMap((all) => [
    ...all.slice(0, MOST),
    ...(all.length > MOST ? [`  and ${all.length - MOST} more like it`] : []),
  ]);
  assert.fail(["", ...told].join("\n  "));
}

/** Says where: `deck/index.html at 390x844, dark, without JavaScript`. */
export function where(page, { size, scheme, script = true } = {}) {
  const parts = [size && `${size.width}x${size.height}`, scheme, script ? "" : "without JavaScript"];
  const told = parts.filter(Boolean).join(", ");
  return told ? `${page} at ${told}` : page;
}

/** Shortens a text for a sentence. */
export function short(text) {
  const one = text.replace(/\s+/g, " ").trim();
  return one.length > 50 ? `${one.slice(0, 49)}…` : one;
}

/** Rounds to one decimal, for a sentence. */
export const round = (number) => Math.round(number * 10) / 10;
