// The fictional edition in the other themes: a page of each type, and the way through the slides.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { axeFinds } from "./axe.mjs";
import { schemes, sizes, withPage } from "./browser.mjs";
import { elements } from "./html.mjs";
import { printedPages, slideCount } from "./print.mjs";
import { none, where } from "./say.mjs";
import { lookAt } from "./sight.mjs";
import { decks, pageTypes, themed } from "./sites.mjs";
import { overlaps, stumbles } from "./stumbles.mjs";
import { withoutScript } from "./unscripted.mjs";
import { drawn } from "./wait.mjs";

const deck = "deck/index.html";

test("the fictional edition is built in both other themes", () => {
  const names = themed.map((site) => site.name);
  none(["content-plain", "content-yearbook"].filter((name) => !names.includes(name)).map((name) => `${name} was not built.`));
});

for (const site of themed) {
  // The slideshow in one file has the slides of the other, and its style.
  for (const address of pageTypes(site).filter((page) => page !== "deck.html")) {
    describe(site.says(address), { concurrency: 2, timeout: 300_000 }, () => {
      for (const scheme of schemes) {
        test(`${scheme}: reads, and axe finds nothing`, async () => none(await reads(site, address, scheme)));
      }
    });
  }

  describe(`the slides of ${site.name}`, { concurrency: 2, timeout: 300_000 }, () => {
    const scripted = elements(site.text(deck)).some(({ name }) => name === "script");

    if (scripted) {
      test("the right arrow leads to every slide, Home and End to the first and the last", () =>
        open(site, async (page) => {
          const last = (await page.evaluate(beats)) - 1;
          for (let place = 1; place <= last; place += 1) await leads(page, "ArrowRight", place);
          await leads(page, "Home", 0);
          await leads(page, "End", last);
          await leads(page, "ArrowLeft", last - 1);
        }));
    }

    test("Tab and Enter lead to every slide and back without JavaScript", () =>
      open(site, async (page) => {
        const last = (await page.evaluate(beats)) - 1;
        for (let place = 1; place <= last; place += 1) await presses(page, place - 1, /^(Next slide|Reveal)/, place);
        await presses(page, last, "Previous slide", last - 1);
      }, { script: false }));

    for (const address of decks) {
      test(`${address} shows every slide without JavaScript, in order`, async () => none(await withoutScript(site, address)));

      test(`${address} prints a page a slide`, () =>
        open(site, async (page) => {
          const [pages, count] = [await printedPages(page), await page.evaluate(slideCount)];
          assert.equal(pages.length, count, `${site.says(address)}: ${pages.length} printed pages for ${count} slides.`);
          assert.deepEqual([...new Set(pages)], ["960x540"], `${site.says(address)}: a printed page measures something else.`);
        }, { address }));
    }
  });
}

/** Returns in sentences what is hard to read on a page, what it says on the console, and what it asks elsewhere. */
async function reads(site, address, scheme) {
  return withPage({ scheme, motion: "reduce" }, async (page) => {
    const found = [];
    await page.goto(site.url(address));
    // The inks differ by scheme, and the sizes do not.
    for (const size of scheme === "light" ? [sizes.stage, sizes.phone, sizes.laptop] : [sizes.laptop]) {
      const at = where(site.says(address), { size, scheme });
      const seen = await lookAt(page, size);
      found.push(...stumbles(at, seen, size), ...overlaps(at, seen));
    }
    found.push(...(await axeFinds(where(site.says(address), { size: sizes.laptop, scheme }), page)));
    return [...found, ...noise(site.says(address), page)];
  });
}

/** Returns in sentences what a page said and asked. */
function noise(at, page) {
  const asked = page.asked.filter((address) => !address.startsWith("file:"));
  return [...page.heard.map((message) => `${at}: the console says \`${message}\`.`), ...asked.map((address) => `${at}: asks for ${address}.`)];
}

const open = (site, work, { address = deck, script = true } = {}) =>
  withPage({ script }, async (page) => {
    await page.goto(site.url(address));
    await work(page);
    none(noise(site.says(address), page));
  });

/** Runs in the page: how many sections stand on stage. */
const beats = () => document.querySelectorAll("[aria-roledescription=slide]:not(.appendix)").length;

/** Runs in the page: which slide the window shows, and which one has the focus or what begins in it. */
function stand() {
  const slides = [...document.querySelectorAll("[aria-roledescription=slide]")];
  const shown = slides.findIndex((slide) => {
    const box = slide.getBoundingClientRect();
    return box.top <= innerHeight / 2 && box.bottom > innerHeight / 2;
  });
  return { shown, hash: decodeURIComponent(location.hash.slice(1)), ids: slides.map((slide) => slide.id) };
}

/** Fails unless a key leads to a slide. */
async function leads(page, key, place) {
  await page.keyboard.press(key);
  await drawn(page);
  const { shown, hash, ids } = await page.evaluate(stand);
  assert.deepEqual([shown, hash], [place, ids[place]], `${page.url()}: ${key} does not lead to slide ${place + 1}.`);
}

/** Fails unless the keyboard leads from a slide by a link to a slide, where nothing but the browser leads. */
async function presses(page, from, name, place) {
  const link = page.locator("[aria-roledescription=slide]").nth(from).getByRole("link", { name });
  for (let tabs = 0; !(await link.evaluate((one) => one === document.activeElement)); tabs += 1) {
    assert.ok(tabs < 100, `${page.url()}: Tab does not lead to "${name}" of slide ${from + 1}.`);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  const { shown, hash, ids } = await page.evaluate(stand);
  assert.deepEqual([shown, hash], [place, ids[place]], `${page.url()}: "${name}" of slide ${from + 1} does not lead to slide ${place + 1}.`);
}
