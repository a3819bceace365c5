// The archive in use: filter and sort, with the state in the address, which is read back and never believed.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sizes, withPage } from "./browser.mjs";
import { content } from "./sites.mjs";
import { drawn } from "./wait.mjs";

const address = "incidents/index.html";
const file = content.url(address);

/** Runs in the page: what the archive shows. */
function state() {
  const rows = [...document.querySelectorAll("main table tbody tr")].filter((row) => row.checkVisibility());
  return {
    rows: rows.map((row) => row.innerText.replace(/\s+/g, " ").trim()),
    links: rows.map((row) => row.querySelector("a").getAttribute("href")),
    status: document.querySelector("main [role=status]").innerText,
    sorted: [...document.querySelectorAll("main thead th[aria-sort]")].map((head) => `${head.innerText.trim()}: ${head.getAttribute("aria-sort")}`),
    query: Object.fromEntries(new URLSearchParams(location.search)),
    history: history.length,
  };
}

const open = (query, work) =>
  withPage({}, async (page) => {
    await page.goto(file + query);
    const found = await work(page);
    assert.deepEqual(page.heard, [], `${address}${query}: the console is not silent.`);
    return found;
  });

const now = (page) => page.evaluate(state);
const search = (page) => page.getByRole("searchbox");
const choice = (page, name) => page.getByRole("combobox", { name });

/** Chooses the first value of a filter that some incidents have, but not all; returns its value. */
async function chooseFirst(page, name) {
  const value = await choice(page, name).locator("option").nth(1).getAttribute("value");
  await choice(page, name).selectOption(value);
  return value;
}

/** Fails unless the status counts what is shown. */
function counts(at, seen, all) {
  const numbers = seen.status.match(/\d+/g)?.map(Number) ?? [];
  assert.equal(numbers[0], seen.rows.length, `${at}: says "${seen.status}", and shows ${seen.rows.length} rows.`);
  if (numbers.length > 1) assert.equal(numbers[1], all, `${at}: says "${seen.status}" of ${all} incidents.`);
}

describe("the archive in use", { concurrency: 2, timeout: 300_000 }, () => {
  test("without JavaScript every incident is there, with its link", () =>
    withPage({ script: false }, async (page) => {
      await page.goto(file);
      const seen = await now(page);
      const incidents = content.json("data/incidents.json");
      assert.equal(seen.rows.length, incidents.length, `${address} without JavaScript shows ${seen.rows.length} of ${incidents.length} incidents.`);
      counts(`${address} without JavaScript`, seen, incidents.length);
      const idle = await page.locator("main").locator("button, select, input").filter({ visible: true }).count();
      assert.equal(idle, 0, `${address} without JavaScript has ${idle} controls that do nothing.`);
    }));

  test("a word filters the rows, and the address keeps it", () =>
    open("", async (page) => {
      const all = (await now(page)).rows;
      const word = all[0].match(/\p{L}{5,}/gu).at(0).toLowerCase();
      await search(page).fill(word.toUpperCase());
      const seen = await now(page);
      const wanted = all.filter((row) => row.toLowerCase().includes(word));
      assert.deepEqual(seen.rows, wanted, `${address}: "${word}" shows other rows than those that have it.`);
      assert.equal(seen.query.q?.toLowerCase(), word, `${address}: the address does not keep "${word}".`);
      counts(`${address}?q=${word}`, seen, all.length);
    }));

  test("words are found in any order", () =>
    open("", async (page) => {
      const title = await page.locator("main tbody a").first().innerText();
      await search(page).fill(title.split(/\s+/).slice(0, 3).reverse().join(" "));
      const seen = await now(page);
      assert.ok(seen.rows.some((row) => row.includes(title)), `${address}: the first words of "${title}", the last first, do not find it.`);
    }));

  for (const name of [/^service/i, /^severity/i]) {
    test(`the choice ${name.source.slice(1)} filters the rows, and is read back`, async () => {
      const first = await open("", async (page) => {
        const all = (await now(page)).rows.length;
        const value = await chooseFirst(page, name);
        const seen = await now(page);
        assert.ok(seen.rows.length > 0 && seen.rows.length < all, `${address}: ${value} shows ${seen.rows.length} of ${all} rows.`);
        for (const row of seen.rows) assert.ok(row.includes(value), `${address}: ${value} shows the row "${row}".`);
        counts(`${address}, ${value}`, seen, all);
        return { seen, value, query: new URL(page.url()).search };
      });
      await open(first.query, async (page) => {
        const again = await now(page);
        assert.deepEqual(again.rows, first.seen.rows, `${address}${first.query}: shows other rows than the page it was copied from.`);
        assert.equal(await choice(page, name).inputValue(), first.value, `${address}${first.query}: the choice is not shown.`);
      });
    });
  }

  test("a column sorts both ways, says so, and the address keeps it", async () => {
    const query = await open("", async (page) => {
      const heads = page.getByRole("columnheader").getByRole("button");
      assert.ok((await heads.count()) >= 3, `${address}: only ${await heads.count()} columns can be sorted.`);
      const all = (await now(page)).rows;
      const button = page.getByRole("columnheader", { name: "Incident" }).getByRole("button");
      await button.click();
      const up = await now(page);
      await button.click();
      const down = await now(page);
      assert.deepEqual(up.sorted, ["Incident: ascending"], `${address}: a sorted column says ${up.sorted}.`);
      assert.deepEqual(down.sorted, ["Incident: descending"], `${address}: a column sorted again says ${down.sorted}.`);
      assert.deepEqual([...up.rows].reverse(), down.rows, `${address}: descending is not ascending from the end.`);
      assert.deepEqual([...up.rows].sort(), [...all].sort(), `${address}: sorting lost rows.`);
      assert.ok(await button.evaluate((one) => one === document.activeElement), `${address}: sorting lost the focus.`);
      assert.ok(down.query.sort, `${address}: the address does not keep the order.`);
      return { query: new URL(page.url()).search, down };
    });
    await open(query.query, async (page) => {
      const again = await now(page);
      assert.deepEqual(again.rows, query.down.rows, `${address}${query.query}: stands in another order than the page it was copied from.`);
      assert.deepEqual(again.sorted, query.down.sorted, `${address}${query.query}: does not say how it is sorted.`);
    });
  });

  test("times sort by length, and what is unknown stands last", () =>
    open("?sort=-ttr", async (page) => {
      const lengths = await page
        .getByRole("row")
        .evaluateAll((rows) => rows.slice(1).map((row) => Number(row.querySelector("[data-of=ttr]")?.dataset.sort ?? NaN)));
      assert.ok(lengths.length > 2 && lengths.every((length) => !Number.isNaN(length)), `${address}: has no times to resolve.`);
      const known = lengths.filter((length) => length >= 0);
      assert.deepEqual(lengths.slice(0, known.length), [...known].sort((a, b) => b - a), `${address}?sort=-ttr: is not the longest first.`);
    }));

  for (const hostile of [
    "?q=%3Cimg%20src%3Dx%20onerror%3Dwindow.tripped%3D1%3E",
    "?q=__proto__&service=__proto__&severity=constructor&sort=__proto__",
    "?sort=-%22%5D%2C%5Bonerror&month=%00&kind=%3Cscript%3E&confidence=99999999999",
    "?__proto__[tripped]=1&constructor[prototype][tripped]=1&service=toString",
    "?q=" + "a".repeat(5000),
    "?q=%E0%A4%A&service=%",
    "?q=(.*%2B)%2B%24&sort=hasOwnProperty",
    "#%3Cscript%3Ewindow.tripped%3D1%3C/script%3E",
  ]) {
    const name = hostile.length > 60 ? `${hostile.slice(0, 60)}…` : hostile;
    test(`a hostile address does nothing: ${name}`, () =>
      open(hostile, async (page) => {
        await drawn(page);
        const seen = await now(page);
        assert.equal(await page.evaluate(() => window.tripped ?? {}.tripped), undefined, `${address}${name}: something ran.`);
        assert.equal(await page.locator("main img, main script").count(), 0, `${address}${name}: became part of the page.`);
        assert.deepEqual(seen.sorted, [], `${address}${name}: sorts by what is no column.`);
        counts(`${address}${name}`, seen, content.json("data/incidents.json").length);
        for (const filter of [/^service/i, /^severity/i]) {
          assert.equal(await choice(page, filter).inputValue(), "", `${address}${name}: chose what is no choice.`);
        }
      }));
  }

  test("where nothing matches the page says so, and one press shows all again", () =>
    open("?q=zzzzzz", async (page) => {
      const none = await now(page);
      counts(`${address}?q=zzzzzz`, none, content.json("data/incidents.json").length);
      assert.equal(none.rows.length, 0);
      const all = page.getByRole("button", { name: /all|clear|reset/i }).first();
      await all.click();
      const seen = await now(page);
      assert.equal(seen.rows.length, content.json("data/incidents.json").length, `${address}: the button that should show all does not.`);
      assert.deepEqual(seen.query, {}, `${address}: the address still filters.`);
    }));

  test("the way back leads out in one step, and forward again to the same rows", () =>
    withPage({ size: sizes.laptop }, async (page) => {
      await page.goto(content.url("index.html"));
      await page.goto(file);
      await search(page).pressSequentially("audio");
      const seen = await now(page);
      await page.goBack();
      assert.ok(page.url().endsWith("/index.html") && !page.url().includes("incidents"), `Back from ${address} leads to ${page.url()}.`);
      await page.goForward();
      const again = await now(page);
      assert.deepEqual(again.rows, seen.rows, `${address}: coming back shows other rows.`);
      assert.equal(await search(page).inputValue(), "audio", `${address}: coming back forgets the word.`);
    }));

  test("an incident opened from a filtered archive leads back to it", () =>
    withPage({}, async (page) => {
      await page.goto(file);
      await chooseFirst(page, /^severity/i);
      const seen = await now(page);
      await page.getByRole("row").getByRole("link").first().click();
      await page.waitForURL((url) => url.href !== file && !url.search);
      await page.goBack();
      assert.deepEqual((await now(page)).rows, seen.rows, `${address}: coming back from an incident shows other rows.`);
    }));
});
