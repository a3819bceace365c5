// The theme `plain` has no letters of its own: it reads in the widest that a system commonly has, as in those of this machine.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sizes, withPage } from "./browser.mjs";
import { none, where } from "./say.mjs";
import { lookAt } from "./sight.mjs";
import { pageTypes, themed } from "./sites.mjs";
import { overlaps, stumbles } from "./stumbles.mjs";

const site = themed.find((one) => one.name === "content-plain");

/** Returns the names of the fonts that the browser really took for the words of a page. */
const fontsOf = (letters) =>
  withPage({ letters }, async (page) => {
    await page.goto(site.url("method/index.html"));
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("DOM.enable");
    await devtools.send("CSS.enable");
    const { root } = await devtools.send("DOM.getDocument");
    const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector: "h1" });
    const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
    return fonts.map((font) => font.familyName);
  });

describe("the letters of content-plain", { concurrency: 2, timeout: 300_000 }, () => {
  test("are this machine's, and DejaVu Sans where there are no others", async (t) => {
    const [machine, only] = [await fontsOf("machine"), await fontsOf("dejavu")];
    t.diagnostic(`the fonts of the theme plain: ${machine.join(", ")} on this machine; ${only.join(", ")} with fonts.conf`);
    assert.deepEqual(only, ["DejaVu Sans"], "With fonts.conf other letters were taken; is the package fonts-dejavu-core there?");
  });

  for (const address of pageTypes(site).filter((page) => page !== "deck.html")) {
    test(`${address} reads in DejaVu Sans`, async () => {
      const defects = await withPage({ letters: "dejavu", motion: "reduce" }, async (page) => {
        const found = [];
        await page.goto(site.url(address));
        for (const size of [sizes.laptop, sizes.phone, sizes.narrow]) {
          const at = where(site.says(address), { size });
          const seen = await lookAt(page, size);
          found.push(...stumbles(at, seen, size), ...overlaps(at, seen));
        }
        return found;
      });
      none(defects);
    });
  }
});
