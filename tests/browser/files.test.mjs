// Every built file: every address resolves, and opened from disk it says nothing on the console and asks no other host.
import assert from "node:assert/strict";
import path from "node:path";
import { describe, test } from "node:test";
import { withPage } from "./browser.mjs";
import { addresses, elements, styleAddresses } from "./html.mjs";
import { none, short } from "./say.mjs";
import { opened, sites } from "./sites.mjs";
import { loaded } from "./weight.mjs";

const outside = (address) => /^(https?:)?\/\//i.test(address);
const inline = (address) => /^(data|mailto):/i.test(address);

/** Returns every id that a page has. */
function ids(site, page) {
  return new Set(elements(site.text(page)).map((one) => one.attributes.id).filter(Boolean));
}

/** Returns what is wrong with an address, seen from a file; nothing where it resolves. */
function wrong(site, from, address, idsOf) {
  const [before, fragment] = address.split("#");
  const file = decodeURIComponent(before.split("?")[0]);
  const target = file === "" ? from : path.posix.join(path.posix.dirname(from), file);
  if (address === "") return "is empty";
  if (file.startsWith("/")) return `starts at the root, so it breaks under any other path`;
  if (target.startsWith("..")) return `leads out of the site`;
  if (!site.has(target)) return `leads to ${target}, which was not built`;
  if (fragment && !idsOf(target).has(decodeURIComponent(fragment))) return `leads to a place that ${target} does not have`;
  return "";
}

test("the fictional edition and both first examples are built", () => {
  const names = sites.map((site) => site.name);
  none(["content", "first-edition", "jenkins-2023"].filter((name) => !names.includes(name)).map((name) => `${name} was not built.`));
});

for (const site of sites) {
  describe(`the files of ${site.name}`, { concurrency: 2, timeout: 300_000 }, () => {
    test("every link, asset and fragment resolves", () => {
      const known = new Map();
      const idsOf = (page) => known.get(page) ?? known.set(page, ids(site, page)).get(page);
      const defects = [];
      for (const file of site.files.filter((name) => /\.(html|css)$/.test(name))) {
        const text = site.text(file);
        const named = file.endsWith(".css")
          ? styleAddresses(text).map((value) => ({ name: "url", value }))
          : addresses(elements(text));
        for (const { name, value } of named) {
          if (inline(value) || (outside(value) && name === "a")) continue;
          const why = outside(value) ? "asks another host" : wrong(site, file, value, idsOf);
          if (why) defects.push(`${site.says(file)}: ${name} \`${short(value)}\` ${why}.`);
        }
      }
      none(defects);
    });

    test("every page is linked from another, beginning with the cover", () => {
      const met = new Set(["index.html"]);
      for (const page of met) {
        for (const { value } of addresses(elements(site.text(page)))) {
          if (inline(value) || outside(value)) continue;
          const file = decodeURIComponent(value.split(/[?#]/)[0]);
          const target = path.posix.join(path.posix.dirname(page), file);
          if (target.endsWith(".html") && site.has(target)) met.add(target);
        }
      }
      none(site.pages.filter((page) => !met.has(page)).map((page) => `${site.says(page)}: no link leads here.`));
    });

    test("deck.html has the slides, the style and the script of the slideshow", () => {
      const [single, whole] = ["deck.html", "deck/index.html"].map((page) => elements(site.text(page)));
      const slides = (found) => found.filter(({ name }) => name === "section").map(({ attributes }) => [attributes.id, attributes.class]);
      assert.deepEqual(slides(single), slides(whole));
      const titles = (found) => found.filter(({ attributes }) => /-title$/.test(attributes.id ?? "")).map((title) => title.text());
      assert.deepEqual(titles(single), titles(whole));
      const unplaced = (css) => css.replace(/url\([^)]*\)/g, "url()").trim();
      const within = (name) => single.filter((one) => one.name === name && !one.attributes.type).map((one) => one.text().trim()).join();
      const beside = (kind) => loaded(site, "deck/index.html").filter((file) => file.endsWith(kind)).map((file) => site.text(file).trim()).join();
      assert.ok(unplaced(within("style")) === unplaced(beside(".css")), `${site.says("deck.html")}: its style is not that of the slideshow.`);
      assert.ok(within("script") === beside(".js"), `${site.says("deck.html")}: its script is not that of the slideshow.`);
    });

    // Two halves, so that two pages are open side by side.
    for (const half of [0, 1]) {
      const pages = opened(site).filter((_, place) => place % 2 === half);
      test(`each opens from disk in silence, ${half === 0 ? "one" : "the other"} half`, async () => {
        assert.ok(pages.length > 0 || half === 1, `${site.name} has no page at all.`);
        none(await open(site, pages));
      });
    }
  });
}

async function open(site, pages) {
  return withPage({}, async (page) => {
    const defects = [];
    for (const address of pages) {
      // What the page before still wanted, such as pictures further down, is not asked by this one.
      await page.goto("about:blank");
      page.heard.length = 0;
      page.asked.length = 0;
      await page.goto(site.url(address), { waitUntil: "load" });
      // A page of many pictures asks for its fonts after that, and the next page is not to answer for it.
      await page.evaluate(() => document.fonts.ready.then(() => {}));
      for (const message of page.heard) defects.push(`${site.says(address)}: the console says \`${message}\`.`);
      for (const request of page.asked) {
        if (!request.startsWith("file:")) defects.push(`${site.says(address)}: asks for ${request}.`);
      }
      if (address === "deck.html" && page.asked.length !== 1) {
        defects.push(`${site.says(address)}: is not one file; it asks for ${page.asked.slice(1).join(", ")}.`);
      }
    }
    return defects;
  });
}
