// The archive: filter, sort, an address that keeps both, and an address that nobody should trust.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { incidentPages, open, page, visit, watched } from "./world.mjs";

const archive = page("incidents/index.html");
const shown = (tab) => tab.$$eval(".rows tbody tr", (all) => all.filter((row) => !row.hidden).map((row) => row.querySelector("a").getAttribute("href")));
const values = (tab, key) => tab.$$eval(`.rows tbody [data-of=${key}]`, (all) => all.map((cell) => Number(cell.dataset.sort)));

describe("the archive", () => {
  let context, tab;

  before(async () => {
    context = await open();
    tab = await watched(context);
  });
  after(async () => {
    assert.deepEqual(tab.trouble, []);
    await context.close();
  });

  test("lists every incident that has a page", async () => {
    await visit(tab, archive);
    assert.equal((await shown(tab)).length, incidentPages.length);
  });

  test("a choice narrows the list, says how far, and stands in the address", async () => {
    await visit(tab, archive);
    const [value, words] = await tab.$eval("#service option:nth-child(2)", (one) => [one.value, one.textContent]);
    await tab.selectOption("#service", value);
    const rows = await shown(tab);
    assert.equal(rows.length, Number(/\((\d+)\)/.exec(words)[1]));
    assert.equal(await tab.textContent(".count [role=status]"), `${rows.length} of ${incidentPages.length} incidents`);
    assert.equal(new URL(tab.url()).searchParams.get("service"), value);
    await tab.reload();
    assert.deepEqual(await shown(tab), rows);
    await tab.click("#clear");
    assert.equal((await shown(tab)).length, incidentPages.length);
    assert.equal(new URL(tab.url()).search, "");
  });

  test("a search finds words in any order, and says where there is nothing", async () => {
    await visit(tab, archive);
    const title = await tab.$eval(".rows tbody a", (one) => one.textContent);
    const words = title.split(/\s+/).slice(0, 3).reverse().join(" ").toUpperCase();
    await tab.fill("#q", words);
    const rows = await shown(tab);
    assert.ok(rows.length >= 1 && rows.length < incidentPages.length, `${rows.length} for ${words}`);
    await tab.fill("#q", "no such word anywhere");
    assert.deepEqual(await shown(tab), []);
    assert.ok(await tab.isVisible(".nothing"));
  });

  test("a head sorts both ways, with what is unknown last, and the address keeps it", async () => {
    await visit(tab, archive);
    await tab.click("[data-key=ttr] button");
    const down = await values(tab, "ttr");
    const known = down.filter((value) => value >= 0);
    assert.deepEqual(known, [...known].sort((a, b) => b - a));
    assert.deepEqual(down.slice(known.length).filter((value) => value >= 0), []);
    assert.equal(await tab.getAttribute("[data-key=ttr]", "aria-sort"), "descending");
    await tab.click("[data-key=ttr] button");
    const up = (await values(tab, "ttr")).filter((value) => value >= 0);
    assert.deepEqual(up, [...up].sort((a, b) => a - b));
    const url = tab.url();
    const rows = await shown(tab);
    await tab.reload();
    assert.equal(tab.url(), url);
    assert.deepEqual(await shown(tab), rows);
  });

  test("a hostile address changes nothing but the search", async () => {
    const hostile = "<img src=x onerror=alert(1)>";
    const state = new URLSearchParams({ q: hostile, service: "constructor", severity: "__proto__", kind: hostile, month: "\u0000", confidence: "9", sort: "-__proto__", extra: hostile });
    await visit(tab, archive);
    const before = await tab.$$eval("*", (all) => all.length);
    await visit(tab, archive, `?${state}#${encodeURIComponent(hostile)}`);
    assert.equal(await tab.$$eval("*", (all) => all.length), before, "something was added to the page");
    assert.equal(await tab.inputValue("#q"), hostile);
    const chosen = await tab.$$eval(".filters select", (all) => all.map((one) => one.value));
    assert.deepEqual(chosen, chosen.map(() => ""));
    assert.deepEqual(await shown(tab), []);
    await visit(tab, archive, `?q=${"a".repeat(5000)}`);
    assert.ok((await tab.inputValue("#q")).length <= 200);
    await visit(tab, archive, "?%E0%A4%A&q=%&sort=&sort=title");
  });
});

test("without JavaScript the archive is a complete table without controls that do nothing", async () => {
  const context = await open({ javaScriptEnabled: false });
  const tab = await watched(context);
  await visit(tab, archive);
  assert.equal((await shown(tab)).length, incidentPages.length);
  assert.equal(await tab.isVisible(".filters"), false);
  assert.equal(await tab.isVisible("#clear"), false);
  await context.close();
});
