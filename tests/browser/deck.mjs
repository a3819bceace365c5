// The slideshow: keys, deep links, what a screen reader hears, motion, print, and life without JavaScript.

import assert from "node:assert/strict";
import { before, after, describe, test } from "node:test";
import { allPages, open, page, phone, visit, watched, wide } from "./world.mjs";

const deck = page("deck/index.html");

// Runs in the page: where the reader is.
const state = () => {
  const slides = [...document.querySelectorAll(".slide")];
  const top = slides.findIndex((one) => Math.abs(one.getBoundingClientRect().top) < 4);
  const beads = [...document.querySelectorAll(".story > ol > li > a")];
  return {
    top: slides[top]?.id,
    focus: document.activeElement.id,
    hash: location.hash.slice(1),
    bead: beads.findIndex((one) => one.getAttribute("aria-current") === "step"),
    live: document.querySelector("[role=status]").textContent,
  };
};

describe("the deck", () => {
  let context, tab, ids;

  before(async () => {
    context = await open({ viewport: wide, reducedMotion: "reduce" });
    tab = await watched(context);
    await visit(tab, deck);
    ids = await tab.$$eval(".slide", (all) => all.map((one) => one.id));
  });
  after(() => context.close());

  const arrives = async (index) => {
    await tab.waitForFunction((id) => location.hash === `#${id}`, ids[index], { timeout: 3000 });
    const live = `Slide ${index + 1} of ${ids.length}`;
    assert.deepEqual(await tab.evaluate(state), { top: ids[index], focus: ids[index], hash: ids[index], bead: index, live });
  };

  test("keys move through it, and focus, address, bar and words follow", async () => {
    const steps = [["ArrowRight", 1], ["ArrowRight", 2], ["ArrowLeft", 1], ["End", ids.length - 1], ["ArrowRight", ids.length - 1], ["Home", 0], ["PageDown", 1], ["PageUp", 0], ["ArrowRight", 1]];
    let here = 0;
    for (const [key, index] of steps) {
      await tab.keyboard.press(key);
      if (index !== here) await arrives(index);
      here = index;
    }
    await tab.keyboard.press(" ");
    await arrives(2);
    await tab.keyboard.press("Shift+ ");
    await arrives(1);
  });

  test("keys with a modifier belong to the browser", async () => {
    await tab.keyboard.press("Home");
    await arrives(0);
    for (const key of ["Alt+ArrowRight", "Control+End", "Meta+ArrowDown"]) {
      await tab.keyboard.press(key).catch(() => {});
      await visit(tab, deck);
      assert.equal((await tab.evaluate(state)).bead, 0, key);
    }
  });

  test("an address with a slide opens it, and a strange one opens the first", async () => {
    const last = ids.length - 1;
    await visit(tab, page("index.html"));
    await visit(tab, deck, `#${ids[last]}`);
    const { top, bead } = await tab.evaluate(state);
    assert.deepEqual({ top, bead }, { top: ids[last], bead: last });
    for (const strange of ["#no-such-slide", "#%3Cimg%20src=x%20onerror=alert(1)%3E", "#%", "#__proto__", "#\u0000"]) {
      await visit(tab, page("index.html"));
      await visit(tab, deck, strange);
      assert.equal((await tab.evaluate(state)).bead, 0, strange);
    }
    assert.deepEqual(tab.trouble, []);
  });

  test("the numbers behind a chart open with the keyboard and close with Escape", async () => {
    const slide = await tab.$eval(".slide:has(details.more)", (one) => one.id);
    await visit(tab, page("index.html"));
    await visit(tab, deck, `#${slide}`);
    await tab.focus(`#${slide} summary`);
    await tab.keyboard.press("Enter");
    assert.ok(await tab.isVisible(`#${slide} details[open] .panel`));
    await tab.keyboard.press("Escape");
    assert.equal(await tab.$$eval("details[open]", (all) => all.length), 0);
    assert.equal(await tab.evaluate(() => document.activeElement.localName), "summary");
  });

  test("each slide is a section that says what it is", async () => {
    const wrong = await tab.$$eval(".slide", (all) => all.filter((one) => {
      const label = document.getElementById(one.getAttribute("aria-labelledby"));
      return one.localName !== "section" || one.getAttribute("aria-roledescription") !== "slide" || !label?.textContent.trim();
    }).map((one) => one.id));
    assert.deepEqual(wrong, []);
  });

  test("every chart has a title, a description, and a table behind it", async () => {
    const wrong = await tab.$$eval(".slide figure svg", (all) => all.filter((svg) => {
      const slide = svg.closest(".slide");
      return !svg.querySelector("title")?.textContent || !svg.querySelector("desc")?.textContent || !slide.querySelector("table tbody tr");
    }).map((svg) => svg.closest(".slide").id));
    assert.deepEqual(wrong, []);
    assert.ok(await tab.$$eval(".slide figure svg", (all) => all.length) > 0, "there is no chart at all");
  });

  test("the title of a slide has at most three lines at 1280x720", async () => {
    const long = await tab.$$eval(".slide .title", (all) => all.filter((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const lines = new Set([...range.getClientRects()].map((rect) => Math.round(rect.bottom / 8)));
      return one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).lineHeight) > 3.5 && lines.size > 3;
    }).map((one) => one.id));
    assert.deepEqual(long, []);
  });

  test("with reduced motion nothing moves, and otherwise nothing takes long", async () => {
    // Runs in the page: the longest transition and the longest animation, in seconds.
    const longest = () => {
      const seconds = (text) => Math.max(...text.split(",").map((part) => parseFloat(part) * (part.trim().endsWith("ms") ? 0.001 : 1)));
      const boxes = [...document.querySelectorAll("*")].flatMap((one) => [getComputedStyle(one), getComputedStyle(one, "::before"), getComputedStyle(one, "::after")]);
      const animated = boxes.filter((style) => style.animationName !== "none");
      return [
        Math.max(0, ...boxes.map((style) => seconds(style.transitionDuration) + seconds(style.transitionDelay))),
        Math.max(0, ...animated.map((style) => seconds(style.animationDuration) + seconds(style.animationDelay))),
      ];
    };
    await visit(tab, deck);
    await tab.keyboard.press("ArrowRight");
    assert.deepEqual(await tab.evaluate(longest), [0, 0]);
    const moving = await open({ reducedMotion: "no-preference" });
    const other = await watched(moving);
    await visit(other, deck);
    await other.keyboard.press("ArrowRight");
    const [transition, animation] = await other.evaluate(longest);
    await moving.close();
    assert.ok(transition <= 0.4, `a transition takes ${transition} s`);
    assert.ok(animation <= 1.2, `an animation takes ${animation} s`);
  });

  test("printed, it has as many pages as slides", async () => {
    await visit(tab, deck);
    const pdf = (await tab.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
    assert.equal([...pdf.matchAll(/\/Type\s*\/Page(?![a-zA-Z])/g)].length, ids.length);
  });
});

for (const [words, viewport] of [["a wide screen", wide], ["a phone", phone]]) {
  test(`without JavaScript every slide is there to read on ${words}, and its arrows are links`, async () => {
    const context = await open({ viewport, javaScriptEnabled: false });
    const tab = await watched(context);
    for (const path of [deck, page("deck.html")]) {
      await visit(tab, path);
      const wrong = await tab.$$eval(".slide", (all) => all.flatMap((one, index) => {
        const title = one.querySelector(".title");
        const { height, width } = one.getBoundingClientRect();
        const style = getComputedStyle(one);
        const arrows = [...one.querySelectorAll(".arrows a")].map((link) => link.getAttribute("href"));
        const expected = [all[index - 1], all[index + 1]].filter(Boolean).map((other) => `#${other.id}`);
        const seen = title.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && style.opacity === "1";
        return [
          ...(seen && height > 100 && width > 100 ? [] : [`${one.id} cannot be read`]),
          ...(arrows.join() === expected.join() ? [] : [`${one.id} has the arrows ${arrows}`]),
        ];
      }));
      assert.deepEqual([...wrong, ...tab.trouble], []);
    }
    await context.close();
  });
}

test("nobody finds a speaker's note or a mail address on a page", async () => {
  const { readFileSync } = await import("node:fs");
  const wrong = allPages.filter((path) => /Notes:|[\w.]+@[\w-]+\.(?!example\b)[a-z]{2,}/i.test(readFileSync(path, "utf8").replace(/base64,[^)"]*/g, "")));
  assert.deepEqual(wrong, []);
});
