// The sliders over the metric's table: they say what the table says, and are not there without JavaScript.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withPage } from "./browser.mjs";
import { content } from "./sites.mjs";

const address = "findings/metric/index.html";

/** Runs in the page: the rows of the table, what is said, and what the sliders are at. */
function state() {
  const text = (one) => one.textContent.trim();
  const sliders = [...document.querySelectorAll("main input[type=range]")];
  return {
    rows: [...document.querySelector("main table").tBodies[0].rows].map((row) => [...row.cells].map(text)),
    said: text(document.querySelector("main output")),
    at: sliders.map((slider) => slider.getAttribute("aria-valuetext")),
  };
}

describe("the metric's sliders", { concurrency: 2, timeout: 300_000 }, () => {
  test("without JavaScript there is the table, and no slider", () =>
    withPage({ script: false }, async (page) => {
      await page.goto(content.url(address));
      const rows = await page.locator("main table").first().locator("tbody tr").filter({ visible: true }).count();
      assert.equal(rows, 12, `${address} without JavaScript shows ${rows} of 12 rows.`);
      const idle = await page.locator("main").locator("button, select, input, output").filter({ visible: true }).count();
      assert.equal(idle, 0, `${address} without JavaScript has ${idle} controls that do nothing.`);
    }));

  test("the keyboard reaches every row, and what is said is what the row says", () =>
    withPage({}, async (page) => {
      await page.goto(content.url(address));
      const [drawn, shorter] = ["Incidents drawn", "Shorter by"].map((name) => page.getByRole("slider", { name }));
      await drawn.focus();
      for (let size = 0; size < 3; size += 1) {
        await shorter.press("Home");
        for (let change = 0; change < 4; change += 1) {
          const seen = await page.evaluate(state);
          const row = seen.rows[4 * size + change];
          assert.deepEqual(seen.at, row.slice(0, 2), `${address}: the sliders stand elsewhere than at row ${4 * size + change}.`);
          assert.ok(
            seen.said.includes(`mean moves the wrong way in ${row[2]} `) && seen.said.includes(`the median in ${row[3]}.`),
            `${address}: says "${seen.said}" of ${row}.`,
          );
          await shorter.press("ArrowRight");
        }
        await drawn.press("ArrowRight");
      }
      assert.deepEqual(page.heard, [], `${address}: the console is not silent.`);
    }));

  test("what is said is announced politely", () =>
    withPage({}, async (page) => {
      await page.goto(content.url(address));
      assert.equal(await page.locator("main output").getAttribute("aria-live"), "polite", `${address}: the answer is not announced.`);
    }));
});
