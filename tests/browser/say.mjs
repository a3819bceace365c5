// How a test says what it saw: every defect at once, each in a sentence that names page, size and scheme.
import assert from "node:assert/strict";

const MOST = 40;

/** Fails with these sentences, unless there are none. */
export function none(defects) {
  const told = [...new Set(defects)];
  if (told.length === 0) return;
  const rest = told.length > MOST ? [`and ${told.length - MOST} more`] : [];
  assert.fail(["", ...told.slice(0, MOST), ...rest].join("\n  "));
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
