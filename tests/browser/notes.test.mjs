// The speaker's notes: beside the site, from disk; they and the slides keep in step.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { sizes, withPage } from "./browser.mjs";
import { content } from "./sites.mjs";

const file = `${content.folder}-notes.html`;

/** Runs in the speaker's window: which slide it is at, by everything that says so. */
function spoken() {
  const shown = document.querySelector("article.here");
  return {
    id: shown.id,
    hash: location.hash.slice(1),
    place: document.querySelector(".place").textContent,
    shown: [...document.querySelectorAll("article")].filter((note) => note.offsetParent).length,
    thief: document.activeElement.tagName === "IFRAME",
  };
}

/** Waits until both windows are at a slide. */
async function both(notes, slides, id, says) {
  const at = (page) => page.waitForFunction((id) => location.hash === "#" + id, id);
  await Promise.all([at(notes), at(slides)]).catch(() => assert.fail(`${says}: the notes are at ${notes.url()}, the slides at ${slides.url()}.`));
  const now = await notes.evaluate(spoken);
  assert.deepEqual([now.id, now.hash, now.shown], [id, id, 1], says);
}

describe("the speaker's notes", { timeout: 60_000 }, () => {
  test("notes and slides move each other, and the keys stay with the notes", () =>
    withPage({ size: sizes.laptop }, async (page) => {
      await page.goto(pathToFileURL(file).href);
      const ids = await page.evaluate(() => [...document.querySelectorAll("article")].map((note) => note.id));
      const last = await page.evaluate(() => document.querySelectorAll("article:not(.appendix)").length - 1);
      const [slides] = await Promise.all([page.context().waitForEvent("page"), page.click(".open")]);
      await slides.waitForLoadState();
      await both(page, slides, ids[0], "opened");
      await page.bringToFront();
      for (const [key, place] of [["ArrowRight", 1], ["ArrowRight", 2], ["ArrowLeft", 1], ["End", last], ["ArrowRight", last], ["a", last + 1], ["Home", 0]]) {
        await page.keyboard.press(key);
        await both(page, slides, ids[place], `${key} in the notes`);
        await page.waitForFunction(() => document.activeElement.tagName !== "IFRAME");
      }
      await slides.bringToFront();
      await slides.keyboard.press("ArrowRight");
      await both(page, slides, ids[1], "ArrowRight in the slides");
      await slides.keyboard.press("End");
      await both(page, slides, ids[last], "End in the slides");
      assert.deepEqual(page.heard, [], "The console of the notes is not silent.");
      const folder = pathToFileURL(path.dirname(file)).href;
      assert.deepEqual(page.asked.filter((address) => !address.startsWith(folder)), [], "The notes ask for something elsewhere.");
    }));

  test("without a script they are a document with every note", () =>
    withPage({ script: false }, async (page) => {
      await page.goto(pathToFileURL(file).href);
      const [notes, visible] = await page.evaluate(() => {
        const notes = [...document.querySelectorAll("article")];
        return [notes.length, notes.filter((note) => note.offsetParent).length];
      });
      assert.ok(notes > 3 && visible === notes, `${visible} of ${notes} notes are visible.`);
    }));

  test("no page of the site has them, or a way to them", () => {
    const said = "Keep it short here";
    assert.ok(fs.readFileSync(file, "utf8").includes(said), "The notes of the fictional edition are not in its file.");
    const found = content.files.filter((page) => content.text(page).includes(said) || content.text(page).includes("-notes.html"));
    assert.deepEqual(found, []);
  });
});
