// The stage, slide by slide and beat by beat: few words, large letters, nothing beyond the window, and a picture that is seen entering.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { axeFinds } from "./axe.mjs";
import { sizes, withPage } from "./browser.mjs";
import { none, short, where } from "./say.mjs";
import { content } from "./sites.mjs";
import { drawn } from "./wait.mjs";

const deck = "deck/index.html";
const low = { width: 390, height: 664 };

/** The most words that a room reads: on a bet, and on any other slide. The authors' own slides are theirs. */
const MOST = { bet: 45, other: 60 };
/** The smallest letters on a stage of 1920 by 1080, in pixels: of a slide, and of the frame around it. */
const SMALLEST = { slide: 23.5, frame: 19.5 };
/** How much of the picture's ink is seen when half of its entrance is over. */
const SEEN = 0.1;

const open = (options, work) =>
  withPage(options, async (page) => {
    await page.goto(content.url(deck));
    await drawn(page);
    await work(page);
  });

/** Runs in the page: of each beat on stage its id, kind, and every text that can be seen with its size in pixels. */
function beats() {
  const slides = [...document.querySelectorAll(".slide:not(.appendix)")];
  const sized = (element) => {
    const size = parseFloat(getComputedStyle(element).fontSize);
    const drawing = element.closest("svg");
    if (!drawing || !element.getScreenCTM) return size;
    // Turned letters are as high as others.
    const { c, d } = element.getScreenCTM();
    return size * Math.hypot(c, d);
  };
  return slides.map((slide) => {
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      const [node, element] = [walker.currentNode, walker.currentNode.parentElement];
      if (!node.data.trim() || element.closest("title, desc, .vh, .panel, style")) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      texts.push({ words: node.data.trim(), size: sized(element), frame: Boolean(element.closest(".meta")) });
    }
    const box = slide.getBoundingClientRect();
    const own = slide.classList.contains("prose");
    const bet = slide.matches(".ask, .bet");
    return { id: slide.id, own, bet, texts, height: box.height, wide: slide.scrollWidth };
  });
}

describe("the stage", { concurrency: 2, timeout: 300_000 }, () => {
  test("has few words on each beat, in letters that the last row reads", () =>
    open({ size: sizes.stage, motion: "reduce" }, async (page) => {
      const defects = [];
      for (const beat of await page.evaluate(beats)) {
        const words = beat.texts.flatMap(({ words }) => words.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word));
        const most = beat.bet ? MOST.bet : MOST.other;
        if (!beat.own && words.length > most) defects.push(`${beat.id}: ${words.length} words, more than ${most}: ${words.join(" ")}.`);
        for (const text of beat.texts) {
          const least = text.frame ? SMALLEST.frame : SMALLEST.slide;
          if (text.size < least) defects.push(`${beat.id}: "${short(text.words)}" is ${text.size.toFixed(1)} px high, less than ${least}.`);
        }
      }
      none(defects);
    }));

  for (const size of [sizes.stage, sizes.laptop, sizes.phone, low]) {
    test(`fits the window on each beat, at ${size.width}x${size.height}`, () =>
      open({ size, motion: "reduce" }, async (page) => {
        const seen = (await page.evaluate(beats)).filter((beat) => !beat.own);
        const high = seen.filter((beat) => beat.height > size.height + 1);
        none(high.map((beat) => `${where(deck, { size })}: ${beat.id} is ${Math.round(beat.height)} px high.`));
        none((await page.evaluate(beyond)).map((why) => `${where(deck, { size })}: ${why}`));
      }));
  }

  test("shows its picture while it enters", () =>
    open({ size: sizes.laptop }, async (page) => {
      const ids = (await page.evaluate(beats)).map((beat) => beat.id);
      const defects = [];
      for (const id of ids.slice(1)) {
        let share = await entering(page, id);
        // A busy browser may hand out an old frame: an entrance that is not seen is looked at again.
        for (let again = 0; share < SEEN && again < 3; again += 1) {
          await page.keyboard.press("ArrowLeft");
          await drawn(page);
          share = await entering(page, id);
        }
        if (share < SEEN) defects.push(`${id}: ${Math.round(100 * share)}% of its ink is seen half way.`);
      }
      none(defects);
    }));

  test("holds no violation that axe knows between beats", () =>
    open({ size: sizes.stage, motion: "reduce" }, async (page) => none(await axeFinds(deck, page))));
});

/** Goes on to a beat, and returns which share of its ink is seen when half of its entrance is over. */
async function entering(page, id) {
  await page.keyboard.press("ArrowRight");
  if ((await page.evaluate(halfway)) === 0) return 1;
  await drawn(page);
  const shots = [await page.screenshot()];
  await page.evaluate(() => document.getAnimations().forEach((one) => one.finish()));
  await drawn(page);
  shots.push(await page.screenshot());
  const hide = (hidden) =>
    page.evaluate(([id, hidden]) => document.getElementById(id).querySelector(".main").classList.toggle("unseen", hidden), [id, hidden]);
  await hide(true);
  await drawn(page);
  shots.push(await page.screenshot());
  await hide(false);
  return page.evaluate(inked, shots.map((shot) => shot.toString("base64")));
}

/** Runs in the page: what reaches beyond the window on either side. */
function beyond() {
  const found = [];
  for (const slide of document.querySelectorAll(".slide:not(.appendix, .prose)")) {
    for (const one of slide.querySelectorAll(".main :is(h1, h2, h3, p, li, text), .foot :is(a, summary, p)")) {
      if (!one.checkVisibility({ visibilityProperty: true }) || one.closest(".panel, .vh, .hands")) continue;
      const box = one.getBoundingClientRect();
      if (box.width > 0 && (box.right > innerWidth + 1 || box.left < -1)) {
        found.push(`${slide.id}: "${one.textContent.trim().slice(0, 40)}" reaches from ${Math.round(box.left)} to ${Math.round(box.right)}.`);
      }
    }
  }
  return found;
}

/** Runs in the page: stops every animation when half of the longest is over, and returns that time; a sheet hides what is to be hidden. */
function halfway() {
  if (!document.adoptedStyleSheets.length) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".unseen, .unseen * { visibility: hidden !important; }");
    document.adoptedStyleSheets.push(sheet);
  }
  const all = document.getAnimations().filter((one) => !one.effect.target.closest("header"));
  const half = Math.max(0, ...all.map((one) => one.effect.getComputedTiming().endTime)) / 2;
  for (const one of all) {
    one.pause();
    one.currentTime = half;
  }
  return half;
}

/** Runs in the page: which share of the pixels that the picture covers differs from the bare ground already. */
async function inked(shots) {
  const pixels = await Promise.all(
    shots.map(async (shot) => {
      const image = new Image();
      image.src = `data:image/png;base64,${shot}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
      canvas.drawImage(image, 0, 0);
      return canvas.getImageData(0, 0, image.width, image.height).data;
    }),
  );
  const [entering, there, bare] = pixels;
  const differs = (one, at) => Math.abs(one[at] - bare[at]) + Math.abs(one[at + 1] - bare[at + 1]) + Math.abs(one[at + 2] - bare[at + 2]) > 40;
  let [ink, seen] = [0, 0];
  for (let at = 0; at < bare.length; at += 4) {
    if (!differs(there, at)) continue;
    ink += 1;
    if (differs(entering, at)) seen += 1;
  }
  return ink === 0 ? 1 : seen / ink;
}
