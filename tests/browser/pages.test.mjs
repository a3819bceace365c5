// Each type of page and every slide: nothing scrolls sideways, nothing is too small or cut off, axe finds nothing.
import { describe, test } from "node:test";
import { axeFinds } from "./axe.mjs";
import { schemes, sizes, withPage } from "./browser.mjs";
import { none, round, short, where } from "./say.mjs";
import { lookAt } from "./sight.mjs";
import { content, decks, pageTypes } from "./sites.mjs";

/** The smallest text, in CSS pixels: in slides, in their frame, in charts, elsewhere. */
const leastOnLaptop = { slide: 16, frame: 13, chart: 12, page: 13 };
const leastOnPhone = { slide: 13, frame: 13, chart: 11, page: 13 };
/** The smallest side of what can be pressed. */
const leastTarget = 24;

const least = (size) => (size.width >= 1280 ? leastOnLaptop : leastOnPhone);

function kind(text) {
  if (text.chart) return "chart";
  if (text.frame) return "frame";
  return text.slide ? "slide" : "page";
}

/** Returns in sentences what a reader would stumble over. */
function stumbles(at, seen, size) {
  const defects = [];
  if (seen.width > seen.window) {
    defects.push(`${at}: scrolls sideways, ${seen.width} px wide in a window of ${seen.window} px.`);
  }
  for (const text of seen.texts) {
    const place = text.slide ? ` on slide ${text.slide}` : "";
    const bound = least(size)[kind(text)];
    if (text.size < bound - 0.05) {
      defects.push(`${at}: ${kind(text)} text${place} is ${round(text.size)} px, less than ${bound}: "${short(text.words)}".`);
    }
    if (text.cut) defects.push(`${at}: text${place} is cut off: "${short(text.words)}".`);
  }
  for (const target of seen.targets) {
    if (Math.min(target.width, target.height) < leastTarget - 0.5) {
      const box = `${round(target.width)}x${round(target.height)} px`;
      defects.push(`${at}: "${short(target.words)}" is ${box}, too small for a finger.`);
    }
  }
  return defects;
}

/** Returns in sentences which HTML texts of a slide lie on one another. */
function overlaps(at, seen) {
  const defects = [];
  const lines = seen.texts
    .filter((text) => text.slide && !text.panel && !text.turned)
    .flatMap((text) => text.boxes.map((box) => ({ ...box, text })));
  for (const [place, one] of lines.entries()) {
    for (const other of lines.slice(place + 1)) {
      if (one.text === other.text || one.text.slide !== other.text.slide) continue;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      const lower = Math.min(one.bottom - one.top, other.bottom - other.top);
      if (wide > 3 && high > lower * 0.45) {
        defects.push(`${at}: on slide ${one.text.slide} "${short(one.text.words)}" lies on "${short(other.text.words)}".`);
      }
    }
  }
  return defects;
}

for (const address of pageTypes(content)) {
  describe(address, { concurrency: 2, timeout: 120_000 }, () => {
    for (const scheme of schemes) {
      for (const script of [true, false]) {
        const how = script ? "with" : "without";
        test(`${scheme}, ${how} JavaScript: reads at every size`, () => reads(address, scheme, script));
      }
    }
  });
}

async function reads(address, scheme, script) {
  const defects = await withPage({ scheme, script, motion: "reduce" }, async (page) => {
    const found = [];
    await page.goto(content.url(address));
    for (const size of Object.values(sizes)) {
      const at = where(address, { size, scheme, script });
      const seen = await lookAt(page, size, script);
      found.push(...stumbles(at, seen, size), ...overlaps(at, seen));
      if (script && [sizes.stage, sizes.laptop, sizes.phone].includes(size)) found.push(...(await axeFinds(at, page)));
    }
    if (script && decks.includes(address)) found.push(...(await unfolded(address, scheme, page)));
    found.push(...page.heard.map((message) => `${where(address, { scheme, script })}: the console says \`${message}\`.`));
    return found;
  });
  none(defects);
}

/** The numbers behind the pictures, unfolded: they are read like everything else. */
async function unfolded(address, scheme, page) {
  const found = [];
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => details.setAttribute("open", "")));
  for (const size of [sizes.laptop, sizes.phone]) {
    const at = `${where(address, { size, scheme })}, unfolded`;
    found.push(...stumbles(at, await lookAt(page, size), size), ...(await axeFinds(at, page)));
  }
  return found;
}

/** Runs in the page: each slide's title and words, as far as they can be seen, in the order they stand on the page. */
function slidesInOrder() {
  const slides = [...document.querySelectorAll("[aria-roledescription=slide]")];
  return slides.map((slide) => {
    const title = document.getElementById(slide.getAttribute("aria-labelledby"));
    const box = title.getBoundingClientRect();
    return {
      id: slide.id,
      top: slide.getBoundingClientRect().top + scrollY,
      shown: title.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && box.width > 1 && box.height > 1,
      words: slide.innerText.replace(/\s+/g, " ").trim(),
    };
  });
}

describe("without JavaScript", { concurrency: 2, timeout: 120_000 }, () => {
  for (const address of decks) {
    test(`${address} shows every slide, in order`, async () => {
      const slides = async (script) =>
        withPage({ script, motion: "reduce" }, async (page) => {
          await page.goto(content.url(address));
          return page.evaluate(slidesInOrder);
        });
      const [scripted, plain] = [await slides(true), await slides(false)];
      const defects = plain.length === 0 ? [`${address}: has no slides.`] : [];
      for (const [place, slide] of plain.entries()) {
        if (!slide.shown) defects.push(`${address}: the title of slide ${slide.id} cannot be seen without JavaScript.`);
        if (place > 0 && slide.top <= plain[place - 1].top) defects.push(`${address}: slide ${slide.id} stands before the one it follows.`);
        if (slide.words !== scripted[place].words) {
          defects.push(`${address}: slide ${slide.id} says less without JavaScript: "${short(slide.words)}".`);
        }
      }
      none(defects);
    });
  }
});
