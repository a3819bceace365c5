// The slideshow in use: keys, story bar, deep links, what a screen reader hears, motion, print.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { schemes, sizes, withPage } from "./browser.mjs";
import { printedPages, slideCount } from "./print.mjs";
import { none, where } from "./say.mjs";
import { content, decks } from "./sites.mjs";
import { drawn } from "./wait.mjs";

/** Runs in the page: where the deck stands, by everything that says so. */
function state() {
  const slides = [...document.querySelectorAll("[aria-roledescription=slide]")];
  const middle = innerHeight / 2;
  const current = document.querySelector("[aria-current=step]");
  const seen = slides.findIndex((slide) => {
    const box = slide.getBoundingClientRect();
    return box.top <= middle && box.bottom > middle;
  });
  return {
    count: slides.length,
    // Those behind are the appendix; a slide that asks first is two sections.
    stage: slides.filter((slide) => !slide.classList.contains("appendix")).length,
    says: slides.map((slide) => slide.dataset.says),
    ids: slides.map((slide) => slide.id),
    seen,
    top: seen < 0 ? null : Math.round(slides[seen].getBoundingClientRect().top),
    focus: slides.indexOf(document.activeElement),
    hash: decodeURIComponent(location.hash.slice(1)),
    bar: current ? current.getAttribute("href").slice(1) : "",
    live: document.querySelector("[role=status], [aria-live=polite]").textContent,
    history: history.length,
  };
}

const open = (deck, options, work) =>
  withPage(options, async (page) => {
    await page.goto(content.url(deck) + (options.hash ? `#${options.hash}` : ""));
    await work(page);
    assert.deepEqual(page.heard, [], `${where(deck, options)}: the console is not silent.`);
  });

/** Presses keys, and says where the deck stands afterwards. */
async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
  await drawn(page);
  return page.evaluate(state);
}

/** Fails unless window, focus, address, bar and live region all say that slide `place` is shown. */
function stands(at, now, place) {
  const id = now.ids[place];
  const says = `${at}: expected slide ${place + 1} (${id}), but`;
  assert.equal(now.seen, place, `${says} the window shows slide ${now.seen + 1}.`);
  assert.ok(Math.abs(now.top) <= 1, `${says} it begins ${now.top} px from the window's top.`);
  assert.equal(now.focus, place, `${says} the focus is ${now.focus < 0 ? "elsewhere" : `on slide ${now.focus + 1}`}.`);
  assert.equal(now.hash, id, `${says} the address ends with #${now.hash}.`);
  assert.equal(now.bar, id, `${says} the bar marks ${now.bar || "nothing"}.`);
  assert.equal(now.live, now.says[place], `${says} a screen reader hears "${now.live}".`);
}

// The slideshow in one file has the script of the other, which `files.test.mjs` holds it to.
for (const deck of decks.slice(0, 1)) {
  describe(`${deck} in use`, { concurrency: 2, timeout: 300_000 }, () => {
    test("keys lead through the slides, and everything follows", () =>
      open(deck, { size: sizes.stage }, async (page) => {
        const last = (await page.evaluate(state)).stage - 1;
        assert.ok(last >= 4, `${deck} has only ${last + 1} slides.`);
        const path = [
          ["ArrowRight", 1], ["ArrowRight", 2], ["ArrowLeft", 1], [" ", 2], ["PageDown", 3], ["PageUp", 2],
          ["End", last], ["ArrowRight", last], ["Home", 0], ["ArrowLeft", 0],
        ];
        for (const [key, place] of path) {
          const now = await press(page, key);
          stands(`${deck} after ${key === " " ? "Space" : key}`, now, place);
        }
      }));

    test("every beat on stage can be reached with the right arrow alone, and back with the left one", () =>
      open(deck, {}, async (page) => {
        const { stage } = await page.evaluate(state);
        for (let place = 1; place < stage; place += 1) stands(`${deck} at 1280x720`, await press(page, "ArrowRight"), place);
        stands(`${deck} beyond its last slide`, await press(page, "ArrowRight"), stage - 1);
        for (let place = stage - 2; place >= 0; place -= 1) stands(`${deck} going back`, await press(page, "ArrowLeft"), place);
      }));

    test("A opens the appendix, arrows lead through it, and A leads back", () =>
      open(deck, {}, async (page) => {
        const { stage, count } = await page.evaluate(state);
        assert.ok(count > stage, `${deck} has no appendix.`);
        await press(page, "ArrowRight");
        stands(`${deck} after A`, await press(page, "a"), stage);
        for (let place = stage + 1; place < count; place += 1) stands(`${deck} in the appendix`, await press(page, "ArrowRight"), place);
        stands(`${deck} beyond its appendix`, await press(page, "ArrowRight"), count - 1);
        stands(`${deck} after A again`, await press(page, "a"), 1);
      }));

    test("a slide that asks first says so, and the answer is one key later", () =>
      open(deck, {}, async (page) => {
        const { ids, says } = await page.evaluate(state);
        const asked = ids.filter((id) => ids.includes(`${id}.2`));
        assert.ok(asked.length > 0, `${deck} asks nothing.`);
        for (const id of asked) {
          const place = ids.indexOf(id);
          assert.equal(ids[place + 1], `${id}.2`, `${deck}: another slide comes between ${id} and its answer.`);
          assert.match(says[place], /^(Appendix, s|S)lide (\d+) of \d+, part 1 of 2$/);
          assert.equal(says[place + 1], says[place].replace("part 1", "part 2"));
          const tells = await page.locator(`[id="${id}"] details`).count();
          assert.equal(tells, 0, `${deck}: the numbers behind ${id} tell the answer.`);
        }
      }));

    test("keys with a modifier belong to the browser", () =>
      open(deck, {}, async (page) => {
        const before = await press(page, "ArrowRight");
        for (const key of ["Control+ArrowRight", "Alt+ArrowRight", "Meta+ArrowRight", "Control+ArrowLeft", "Shift+ArrowRight"]) {
          const after = await press(page, key);
          assert.equal(after.hash, before.hash, `${deck}: ${key} moved from #${before.hash} to #${after.hash}.`);
        }
      }));

    test("a key on a link or a button does what the link or button does", () =>
      open(deck, {}, async (page) => {
        await press(page, "ArrowRight");
        const summary = page.locator("summary:visible").first();
        if ((await summary.count()) === 0) return;
        await summary.focus();
        const before = await page.evaluate(state);
        const after = await press(page, " ");
        assert.equal(after.hash, before.hash, `${deck}: Space on "${await summary.innerText()}" moved to #${after.hash}.`);
        const unfolded = () => summary.evaluate((one) => one.parentElement.open);
        assert.ok(await unfolded(), `${deck}: Space does not unfold "${await summary.innerText()}".`);
        await press(page, "Escape");
        assert.ok(!(await unfolded()), `${deck}: Escape does not fold "${await summary.innerText()}" again.`);
      }));

    test("a deep link opens its slide", async () => {
      let ids;
      await open(deck, {}, async (page) => ({ ids } = await page.evaluate(state)));
      for (const place of [1, Math.floor(ids.length / 2), ids.length - 1]) {
        await open(deck, { hash: ids[place] }, async (page) => {
          await drawn(page);
          const now = await page.evaluate(state);
          const at = `${deck}#${ids[place]}`;
          assert.equal(now.seen, place, `${at}: the window shows slide ${now.seen + 1}, not ${place + 1}.`);
          assert.equal(now.bar, ids[place], `${at}: the bar marks ${now.bar || "nothing"}.`);
          assert.equal(now.focus, place, `${at}: the focus is ${now.focus < 0 ? "elsewhere" : `on slide ${now.focus + 1}`}.`);
          stands(`${at}, back`, await press(page, "ArrowLeft"), place - 1);
        });
      }
    });

    test("a deep link to nowhere shows the first slide", () =>
      open(deck, { hash: "%3Cimg%20src%20onerror%3Dalert(1)%3E" }, async (page) => {
        const now = await page.evaluate(state);
        assert.equal(now.seen, 0, `${deck}: an unknown address shows slide ${now.seen + 1}.`);
      }));

    test("the story bar names every slide and leads there", () =>
      open(deck, {}, async (page) => {
        const bar = page.getByRole("navigation", { name: "Slides" });
        const links = bar.getByRole("listitem").getByRole("link");
        const { stage, ids } = await page.evaluate(state);
        const targets = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href").slice(1)));
        assert.deepEqual([...new Set(targets)], ids.slice(0, stage), `${deck}: the bar's links are not the slides on stage.`);
        for (const [place, words] of (await links.allTextContents()).entries()) {
          assert.match(words, /\p{L}{2}/u, `${deck}: link ${place + 1} of the bar has no words.`);
        }
        const place = Math.min(4, stage - 1);
        await links.nth(place).click();
        await drawn(page);
        stands(`${deck} after a click on bead ${place + 1}`, await page.evaluate(state), place);
      }));

    test("the buttons lead forward and back", () =>
      open(deck, {}, async (page) => {
        await page.getByRole("link", { name: /^next/i }).first().click();
        await drawn(page);
        stands(`${deck} after a click on Next`, await page.evaluate(state), 1);
        await page.getByRole("region").nth(1).getByRole("link", { name: /^previous/i }).click();
        await drawn(page);
        stands(`${deck} after a click on Previous`, await page.evaluate(state), 0);
      }));

    test("a screen reader hears the number of the slide and no more", () =>
      open(deck, {}, async (page) => {
        await page.evaluate(() => {
          window.told = [];
          const live = document.querySelector("[role=status], [aria-live=polite]");
          new MutationObserver(() => window.told.push(live.textContent)).observe(live, { childList: true, characterData: true, subtree: true });
        });
        const { says } = await press(page, "ArrowRight", "ArrowRight", "End", "Home");
        const told = await page.evaluate(() => window.told);
        assert.ok(told.length >= 4, `${deck}: only ${told.length} of 4 moves were told.`);
        for (const words of told) assert.ok(says.includes(words), `${deck}: a screen reader hears "${words}".`);
        const spoken = await page.locator("[role=status], [role=alert], [role=log], [aria-live]").count();
        assert.equal(spoken, 1, `${deck}: ${spoken} places speak on their own.`);
        assert.equal(await page.locator("[role=application]").count(), 0, `${deck}: takes the keys of a screen reader away.`);
      }));

    test("moving leaves one step in the browser's history", () =>
      open(deck, {}, async (page) => {
        const before = await page.evaluate(state);
        const after = await press(page, "ArrowRight", "ArrowRight", "End");
        assert.equal(after.history, before.history, `${deck}: the way back out of the deck grew by ${after.history - before.history} steps.`);
      }));

    test("nothing moves on by itself in three minutes", () =>
      withPage({}, async (page) => {
        await page.clock.install();
        await page.goto(content.url(deck));
        const before = await press(page, "ArrowRight");
        await page.clock.runFor(180_000);
        await page.waitForTimeout(1500);
        assert.deepEqual(await page.evaluate(state), before, `${deck}: it moved on by itself.`);
        const endless = await page.evaluate(() =>
          document.getAnimations().filter((one) => one.effect.getComputedTiming().endTime === Infinity).map((one) => one.animationName),
        );
        assert.deepEqual(endless, [], `${deck}: an animation never ends.`);
      }));

    test("a change of slides takes a moment at most, its entrance a little more", () =>
      open(deck, { size: sizes.stage }, async (page) => {
        const { stage } = await page.evaluate(state);
        for (let place = 1; place < stage; place += 1) {
          await page.keyboard.press("ArrowRight");
          const longest = await page.evaluate(() =>
            Math.max(0, ...document.getAnimations().map((one) => one.effect.getComputedTiming().endTime)),
          );
          assert.ok(longest <= 1200, `${deck}, slide ${place + 1}: an entrance takes ${longest} ms, more than 1,200.`);
        }
      }));

    test("whoever wants less motion gets none", () =>
      open(deck, { motion: "reduce" }, async (page) => {
        await page.keyboard.press("ArrowRight");
        assert.deepEqual(await page.evaluate(motions), [], `${deck}: something moves although less motion is wanted.`);
      }));

    test("every slide is a section with a title of at most three lines, and every chart has words", () =>
      open(deck, {}, async (page) => none((await page.evaluate(slidesAndCharts)).map((why) => `${deck} at 1280x720: ${why}`))));

    for (const scheme of schemes) {
      test(`prints a page a slide, ${scheme}`, () =>
        open(deck, { scheme }, async (page) => {
          const count = await page.evaluate(slideCount);
          const pages = await printedPages(page);
          assert.equal(pages.length, count, `${deck}, ${scheme}: ${pages.length} printed pages for ${count} slides.`);
          const measures = [...new Set(pages)];
          assert.deepEqual(measures, ["960x540"], `${deck}, ${scheme}: the printed pages measure ${measures.join(", ")} points, not 960x540.`);
        }));
    }
  });
}

/** Runs in the page: every element, or part before or after it, that takes time to change. */
function motions() {
  const longest = (times) => Math.max(...times.split(",").map((time) => parseFloat(time) * (time.includes("ms") ? 1 : 1000)));
  const found = document.getAnimations().map((one) => `animation ${one.animationName ?? one.transitionProperty}`);
  for (const element of document.querySelectorAll("*")) {
    for (const part of [null, "::before", "::after"]) {
      const style = getComputedStyle(element, part);
      const moves = style.animationName !== "none" && longest(style.animationDuration) > 0;
      if (moves || longest(style.transitionDuration) > 0) found.push(`${element.localName}${part ?? ""} ${element.className}`);
      if (style.scrollBehavior === "smooth") found.push(`${element.localName} scrolls smoothly`);
    }
  }
  return [...new Set(found)];
}

/** Runs in the page: which slides and charts do not say what they are. */
function slidesAndCharts() {
  const found = [];
  const slides = document.querySelectorAll("[aria-roledescription=slide]");
  for (const slide of slides) {
    const title = document.getElementById(slide.getAttribute("aria-labelledby"));
    if (slide.localName !== "section") found.push(`slide ${slide.id} is a ${slide.localName}.`);
    if (!title?.textContent.trim()) {
      found.push(`slide ${slide.id} has no title.`);
      continue;
    }
    const lines = Math.round(title.getBoundingClientRect().height / parseFloat(getComputedStyle(title).lineHeight));
    if (lines > 3) found.push(`the title of slide ${slide.id} takes ${lines} lines.`);
    // A drawing within a drawing cuts something off and has no words of its own. The class photo counts nothing: it is no figure.
    for (const svg of slide.querySelectorAll("figure svg:not(svg svg)")) {
      const words = svg.querySelector(":scope > title, :scope > desc") && svg.querySelector("title").textContent && svg.querySelector("desc").textContent;
      if (!words) found.push(`a chart on slide ${slide.id} has no title or no description.`);
      if (!slide.querySelector("table tbody tr")) found.push(`no table stands behind the chart on slide ${slide.id}.`);
      const role = svg.querySelector("a[href]") ? "group" : "img";
      if (svg.getAttribute("role") !== role) found.push(`a chart on slide ${slide.id} has the role ${svg.getAttribute("role")}, not ${role}.`);
    }
  }
  const charts = document.querySelectorAll("figure svg");
  if (charts.length === 0) found.push("there is no chart at all.");
  return found;
}

describe("print", () => {
  for (const deck of decks) {
    test(`${deck} prints without JavaScript too`, () =>
      withPage({ script: false }, async (page) => {
        await page.goto(content.url(deck));
        const [pages, count] = [(await printedPages(page)).length, await page.evaluate(slideCount)];
        none(pages === count ? [] : [`${deck} without JavaScript: ${pages} printed pages for ${count} slides.`]);
      }));
  }
});
