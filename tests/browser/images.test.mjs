// The image of a write-up, in each theme: whole, in its own shape, within its column, and on paper.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { schemes, sizes, withPage } from "./browser.mjs";
import { where } from "./say.mjs";
import { content, themed } from "./sites.mjs";

const address = "incidents/INC-2025-044/index.html";

for (const site of [content, ...themed]) {
  describe(site.says(address), { concurrency: 2, timeout: 300_000 }, () => {
    for (const scheme of schemes) {
      test(`${scheme}: the image is whole and fits`, () =>
        withPage({ scheme }, async (page) => {
          for (const size of [sizes.stage, sizes.phone]) {
            await page.setViewportSize(size);
            await page.goto(site.url(address));
            const image = page.locator(".prose img");
            await image.scrollIntoViewIfNeeded();
            await image.evaluate((one) => one.decode());
            const seen = await image.evaluate(measures);
            const at = where(address, { size, scheme });
            assert.deepEqual(seen.natural, seen.said, `${at}: the image has another size than its attributes say.`);
            const ratio = seen.said[0] / seen.said[1];
            assert.ok(Math.abs(seen.box[0] / seen.box[1] - ratio) < 0.01, `${at}: the image is squeezed to ${seen.box.join(" by ")}.`);
            assert.ok(seen.box[0] <= seen.column + 0.5, `${at}: the image is wider than its column.`);
            assert.ok(seen.alt.length > 20, `${at}: the image says nothing.`);
          }
        }));
    }

    test("the image is printed", () =>
      withPage({}, async (page) => {
        await page.goto(site.url(address));
        const image = page.locator(".prose img");
        await image.scrollIntoViewIfNeeded();
        await image.evaluate((one) => one.decode());
        const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
        assert.equal(pdf.match(/\/Subtype\s*\/Image\b/g)?.length, 1, `${site.says(address)}: the printed page has no image, or more than one.`);
      }));
  });
}

/** Runs in the page. */
function measures(image) {
  const box = image.getBoundingClientRect();
  return {
    natural: [image.naturalWidth, image.naturalHeight],
    said: [Number(image.getAttribute("width")), Number(image.getAttribute("height"))],
    box: [box.width, box.height],
    column: image.parentElement.getBoundingClientRect().width,
    alt: image.alt,
  };
}
