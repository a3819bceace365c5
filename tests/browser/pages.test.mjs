// Each type of page and every slide: nothing scrolls sideways, nothing is too small or cut off, axe finds nothing.
import { describe, test } from "node:test";
import { axeFinds } from "./axe.mjs";
import { sizes, withPage } from "./browser.mjs";
import { none, where } from "./say.mjs";
import { lookAt } from "./sight.mjs";
import { content, decks, pageTypes } from "./sites.mjs";
import { overlaps, stumbles } from "./stumbles.mjs";
import { withoutScript } from "./unscripted.mjs";

for (const address of pageTypes(content)) {
  describe(address, { concurrency: 2, timeout: 300_000 }, () => {
    // Inks differ by scheme, and the sizes of texts do not: without JavaScript, where axe cannot look, one scheme is enough.
    test("light, with JavaScript: reads at every size", () => reads(address, "light", true, Object.values(sizes)));
    test("dark, with JavaScript: reads on stage, laptop and phone", () => reads(address, "dark", true, axed(address)));
    test("light, without JavaScript: reads at every size", () => reads(address, "light", false, Object.values(sizes)));
  });
}

/** The sizes at which axe looks. The slideshow in one file has the slides of the other and its style, which `files.test.mjs` holds it to. */
const axed = (address) => (address === "deck.html" ? [sizes.laptop] : [sizes.stage, sizes.laptop, sizes.phone]);

async function reads(address, scheme, script, seenAt) {
  const defects = await withPage({ scheme, script, motion: "reduce" }, async (page) => {
    const found = [];
    await page.goto(content.url(address));
    for (const size of seenAt) {
      const at = where(address, { size, scheme, script });
      const seen = await lookAt(page, size, script);
      found.push(...stumbles(at, seen, size), ...overlaps(at, seen));
      if (script && axed(address).includes(size)) found.push(...(await axeFinds(at, page)));
    }
    if (script && address === "deck/index.html") found.push(...(await unfolded(address, scheme, page)));
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

describe("without JavaScript", { concurrency: 2, timeout: 300_000 }, () => {
  for (const address of decks) {
    test(`${address} shows every slide, in order`, async () => none(await withoutScript(content, address)));
  }
});
