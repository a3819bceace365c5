// An archive of more write-ups than one page takes: what is older is fetched before the first search, and from disk nothing can be.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withPage } from "./browser.mjs";
import { extra } from "./sites.mjs";

const many = extra(".many");
const incidents = many.json("data/incidents.json");
const oldest = incidents[0];
const origin = "http://many.example/";

/** Answers as a server would that has this site. */
async function serve(page) {
  const asked = [];
  await page.route(`${origin}**`, (route) => {
    const file = decodeURIComponent(new URL(route.request().url()).pathname.slice(1));
    asked.push(file);
    const types = { html: "text/html", css: "text/css", js: "text/javascript", json: "application/json" };
    return many.has(file)
      ? route.fulfill({ body: many.bytes(file), contentType: types[file.split(".").at(-1)] ?? "application/octet-stream" })
      : route.fulfill({ status: 404 });
  });
  return asked;
}

/** Runs in the page: what of the archive is there and shown. */
function state() {
  const rows = [...document.querySelectorAll("main tbody tr")];
  return {
    rows: rows.length,
    shown: rows.filter((row) => !row.hidden).length,
    status: document.querySelector("main [role=status]").innerText,
    rest: document.querySelector(".rest").checkVisibility(),
    lost: document.querySelector(".rest b").checkVisibility(),
  };
}

describe("an archive of many", { timeout: 120_000 }, () => {
  test("fetches what is older before the first search, and finds it", () =>
    withPage({}, async (page) => {
      const asked = await serve(page);
      await page.goto(`${origin}incidents/index.html`);
      const before = await page.evaluate(state);
      assert.equal(before.rows, 2000, `The page has ${before.rows} rows.`);
      assert.equal(before.status.replace(/\D/g, ""), String(incidents.length), `It says "${before.status}" of ${incidents.length}.`);
      assert.ok(before.rest && !before.lost, "It does not say that there are more, or speaks of a fault before there is one.");
      assert.deepEqual(asked.filter((file) => file.endsWith(".json")), [], "It fetches before anyone searches.");

      await page.getByRole("searchbox").fill(oldest.title.toLowerCase());
      await page.waitForFunction((all) => document.querySelectorAll("main tbody tr").length === all, incidents.length);
      const after = await page.evaluate(state);
      assert.deepEqual([after.shown, after.rest], [1, false], `It shows ${after.shown} rows for "${oldest.title}".`);
      assert.deepEqual(asked.filter((file) => file.endsWith(".json")), ["data/archive-1.json"], "It fetches something else, or twice.");

      const row = page.locator("main tbody tr:visible");
      assert.equal(await row.getByRole("link").getAttribute("href"), `../incidents/${oldest.id}/index.html`, "A fetched row leads elsewhere.");
      assert.equal(await row.locator("b").count(), 0, "A fetched title became part of the page.");
      const cells = (which) => which.locator("td, th").evaluateAll((all) => all.map((cell) => `${cell.localName} ${cell.dataset.of} ${cell.children.length}`));
      const first = page.locator("main tbody tr").first();
      assert.deepEqual(await cells(row), await cells(first), "A fetched row is built otherwise than one of the page.");
      assert.deepEqual(page.heard, [], "The console is not silent.");
    }));

  test("an address with a search fetches at once", () =>
    withPage({}, async (page) => {
      await serve(page);
      await page.goto(`${origin}incidents/index.html?sort=day`);
      await page.waitForFunction((all) => document.querySelectorAll("main tbody tr").length === all, incidents.length);
      const first = await page.locator("main tbody tr").first().innerText();
      assert.ok(first.includes(oldest.id), `The oldest is ${oldest.id}, and first stands "${first}".`);
    }));

  test("from disk the page says that it cannot, and stays silent on the console", () =>
    withPage({}, async (page) => {
      await page.goto(many.url("incidents/index.html"));
      await page.getByRole("searchbox").fill(incidents.at(-1).title);
      await page.locator(".rest b").waitFor();
      assert.deepEqual(await page.evaluate(state).then(({ rows, shown }) => [rows, shown]), [2000, 1]);
      assert.deepEqual(page.heard, [], "The console is not silent.");
    }));
});
