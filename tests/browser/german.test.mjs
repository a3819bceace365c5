// The scripts in a German report: what they say stands in the page, in the language of the page.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withPage } from "./browser.mjs";
import { sites } from "./sites.mjs";

const site = sites.find((site) => site.name === "in-german");

/** Opens a page, lets `work` use it, and returns what the script says then in `selector`. */
const heard = (address, selector, work) =>
  withPage({}, async (page) => {
    await page.goto(site.url(address));
    await work(page);
    const said = await page.locator(selector).first().textContent();
    assert.deepEqual(page.heard, [], `${site.says(address)}: the console is not silent.`);
    return said;
  });

describe("a German report", { concurrency: 2, timeout: 120_000 }, () => {
  test("a slide that one arrives at is told in German", async () => {
    const said = await heard("deck/index.html", ".live", (page) => page.keyboard.press("ArrowRight"));
    assert.match(said, /^Folie 2 von \d+$/);
  });

  test("the archive counts what it shows in German", async () => {
    const said = await heard("incidents/index.html", "main [role=status]", (page) => page.getByRole("searchbox").fill("kasse"));
    assert.match(said, /^\d+ von 25 Berichten$/);
  });

  test("the sliders of the metric say a whole German sentence", async () => {
    const said = await heard("findings/metric/index.html", ".play output", (page) => page.locator("#shorter").press("End"));
    assert.match(said, /^\d+ Vorfälle, [^{}]+ kürzer: Der Mittelwert [^{}]+, der Median in [^{}]+\.$/);
  });
});
