// What travels: the bounds on bytes, as gzip -9 makes them, and on requests.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { files, gzipped, incidentPages, open, page, short, visit, watched } from "./world.mjs";

/** Returns the bytes of a page with everything that it loads, and how many slides it has. */
async function weigh(path) {
  const context = await open();
  const tab = await watched(context);
  await visit(tab, path);
  const slides = await tab.$$eval(".slide", (all) => all.length);
  const loaded = new Set(tab.requests.filter((url) => url.startsWith("file:")).map((url) => fileURLToPath(url.split(/[?#]/)[0])));
  await context.close();
  const bytes = [...loaded].reduce((sum, file) => sum + gzipped(file), 0);
  return { bytes, slides, requests: loaded.size };
}

const atMost = (what, bytes, bound) => assert.ok(bytes <= bound, `${what}: ${bytes} bytes of at most ${bound}`);

test("the deck weighs at most 120 KB, and 6 KB more for each slide beyond twelve", async () => {
  for (const path of [page("deck/index.html"), page("deck.html")]) {
    const { bytes, slides } = await weigh(path);
    atMost(short(path), bytes, 120_000 + Math.max(0, slides - 12) * 6_000);
  }
});

test("the deck in one file asks for nothing else", async () => {
  assert.equal((await weigh(page("deck.html"))).requests, 1);
});

test("an incident weighs at most 100 KB, and the archive 150 KB", async () => {
  for (const path of incidentPages) atMost(short(path), (await weigh(path)).bytes, 100_000);
  atMost("the archive", (await weigh(page("incidents/index.html"))).bytes, 150_000);
});

test("the script of the deck weighs at most 8 KB, and the fonts 60 KB", () => {
  const script = page("assets/js/deck.js");
  assert.ok(existsSync(script));
  atMost("the script of the deck", gzipped(script), 8_000);
  const fonts = files(page("assets/fonts"), ".woff2");
  assert.ok(fonts.length > 0);
  atMost("the fonts", fonts.reduce((sum, font) => sum + gzipped(font), 0), 60_000);
  assert.ok(files(page("assets/fonts"), ".txt").length > 0, "the licence of the fonts has to lie beside them");
});
