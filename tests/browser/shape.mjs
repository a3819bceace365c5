// Each kind of page and every slide: nothing scrolls sideways, nothing is too small, axe has nothing to say.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { each, kinds, phone, stage, visit, wide } from "./world.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const schemes = ["light", "dark"];
const screens = [stage, wide, phone];
const isDeck = (path) => /deck(\/index)?\.html$/.test(path);
const label = ({ width, height }) => `${width}x${height}`;

/** The smallest text that a window may show, in pixels. */
function least({ width }) {
  return width < 760 ? { chart: 11, slide: 13, frame: 13, page: 13 } : { chart: 12, slide: 16, frame: 13, page: 13 };
}

// Runs in the page: what scrolls sideways, and which text is smaller than it may be.
function measure(least) {
  const wrong = [];
  const page = document.documentElement;
  if (page.scrollWidth > innerWidth) wrong.push(`scrolls sideways: ${page.scrollWidth} in ${innerWidth}`);
  for (const slide of document.querySelectorAll(".slide")) {
    if (slide.scrollWidth > slide.clientWidth + 1) wrong.push(`slide ${slide.id} scrolls sideways: ${slide.scrollWidth} in ${slide.clientWidth}`);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const small = new Map();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const box = node.parentElement;
    if (!node.data.trim() || box.closest("script, style, title, desc, .vh") || !box.checkVisibility()) continue;
    const rect = box.getBoundingClientRect();
    if (rect.width <= 1 || rect.height <= 1) continue;
    const svg = box.closest("svg");
    const scale = svg ? Math.hypot(box.getScreenCTM().a, box.getScreenCTM().b) : 1;
    const size = parseFloat(getComputedStyle(box).fontSize) * scale;
    const frame = box.closest(".meta, .foot, .story, .footing, .skip, header");
    const kind = svg ? "chart" : frame ? "frame" : box.closest(".slide") ? "slide" : "page";
    const key = `${kind} text of ${size.toFixed(1)} px, at least ${least[kind]}`;
    if (size < least[kind] - 0.05 && !small.has(key)) small.set(key, node.data.trim().slice(0, 30));
  }
  for (const [key, text] of small) wrong.push(`${key}: "${text}"`);
  return wrong;
}

// Runs in the page: what is too small to be hit. A link inside a sentence is as high as its line, and a dot of a chart has its
// twin in the table behind it.
function targets() {
  const wrong = new Set();
  for (const one of document.querySelectorAll("a[href], button, summary, select, input")) {
    const style = getComputedStyle(one);
    const hidden = !one.checkVisibility() || one.closest(".vh, .skip, svg");
    const inSentence = style.display === "inline" && one.closest("p, li, td, th, dd, dt, figcaption");
    if (hidden || inSentence) continue;
    const { width, height } = one.getBoundingClientRect();
    if (Math.min(width, height) < 23.5) wrong.add(`${one.localName} of ${Math.round(width)}x${Math.round(height)}: "${one.textContent.trim().slice(0, 30)}"`);
  }
  return [...wrong];
}

// Runs in the page.
async function violations(context) {
  const { violations } = await axe.run(context ?? document, { resultTypes: ["violations"] });
  return violations.map((one) => `axe, ${one.id}: ${one.help}, at ${one.nodes.slice(0, 3).map((node) => node.target.join(" ")).join("; ")} (${one.nodes.length})`);
}

for (const javaScriptEnabled of [true, false]) {
  const with_ = javaScriptEnabled ? "with" : "without";
  for (const screen of screens) {
    for (const colorScheme of schemes) {
      test(`nothing scrolls sideways or is too small at ${label(screen)}, ${colorScheme}, ${with_} JavaScript`, async () => {
        const options = { viewport: screen, colorScheme, javaScriptEnabled, reducedMotion: "reduce" };
        const said = await each(kinds, options, async (tab, path) => {
          await visit(tab, path);
          return [...await tab.evaluate(measure, least(screen)), ...await tab.evaluate(targets)];
        });
        assert.deepEqual(said, []);
      });
    }
  }
}

for (const screen of [{ width: 320, height: 568 }, { width: 640, height: 360 }, { width: 1024, height: 768 }]) {
  test(`nothing scrolls sideways at ${label(screen)}`, async () => {
    const said = await each(kinds, { viewport: screen }, async (tab, path) => {
      await visit(tab, path);
      return tab.evaluate(measure, { chart: 11, slide: 13, frame: 13, page: 13 });
    });
    assert.deepEqual(said, []);
  });
}

for (const screen of screens) {
  for (const colorScheme of schemes) {
    test(`axe finds nothing at ${label(screen)}, ${colorScheme}`, async () => {
      const options = { viewport: screen, colorScheme, reducedMotion: "reduce" };
      const said = await each(kinds, options, async (tab, path) => {
        await visit(tab, path);
        await tab.evaluate(axe);
        const wrong = await tab.evaluate(violations);
        const slides = isDeck(path) && screen !== stage ? await tab.$$eval(".slide", (all) => all.map((one) => one.id)) : [];
        for (const id of slides) {
          await tab.evaluate((id) => document.getElementById(id).scrollIntoView({ behavior: "instant" }), id);
          wrong.push(...await tab.evaluate(violations, `#${id}`));
        }
        return [...new Set(wrong)];
      });
      assert.deepEqual(said, []);
    });
  }
}
