// What the pages weigh, packed as a server sends them; 1 KB is 1,000 bytes.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { elements } from "./html.mjs";
import { none } from "./say.mjs";
import { content, decks, sites } from "./sites.mjs";
import { kilobytes, loaded, packed } from "./weight.mjs";

const bounds = { deck: 120, furtherSlide: 6, script: 8, incident: 100, archive: 150, yearbook: 150, fonts: 60 };

/** Returns a sentence where a weight is above its bound. */
function above(what, bytes, bound) {
  return bytes > bound * 1000 ? [`${what} weighs ${kilobytes(bytes)} KB, more than ${bound} KB.`] : [];
}

const sum = (site, files) => files.reduce((bytes, file) => bytes + packed(site, file), 0);

for (const site of sites) {
  describe(`the weights of ${site.name}`, () => {
    for (const deck of decks) {
      test(`${deck} is light for its slides`, () => {
        const slides = elements(site.text(deck)).filter(({ attributes }) => "aria-roledescription" in attributes).length;
        assert.ok(slides > 0, `${site.says(deck)} has no slides.`);
        const bound = bounds.deck + bounds.furtherSlide * Math.max(0, slides - 12);
        none(above(`${site.says(deck)}, ${slides} slides with fonts,`, sum(site, loaded(site, deck)), bound));
      });
    }

    test("deck.html loads nothing but itself", () => assert.deepEqual(loaded(site, "deck.html"), ["deck.html"]));

    test("the deck's script is small", () => {
      const scripts = loaded(site, "deck/index.html").filter((file) => file.endsWith(".js"));
      none(above(`${site.says(scripts.join(", "))}`, sum(site, scripts), bounds.script));
    });

    test("an incident's page is light, its author's images aside", () => {
      const pages = site.pages.filter((page) => page.startsWith("incidents/") && page !== "incidents/index.html");
      const ours = (page) => loaded(site, page).filter((file) => !file.startsWith("images/"));
      none(pages.flatMap((page) => above(`${site.says(page)} with fonts`, sum(site, ours(page)), bounds.incident)));
    });

    test("the yearbook is light", { skip: !site.has("yearbook/index.html") }, () => {
      const page = "yearbook/index.html";
      none(above(`${site.says(page)} with fonts`, sum(site, loaded(site, page)), bounds.yearbook));
    });

    test("the archive is light", () => {
      const page = "incidents/index.html";
      none(above(`${site.says(page)} with fonts`, sum(site, loaded(site, page)), bounds.archive));
    });
  });
}

test("the theme's fonts are small", () => {
  const fonts = content.files.filter((file) => file.endsWith(".woff2"));
  assert.ok(fonts.length > 0, "The theme has no fonts.");
  none(above(`${fonts.join(" and ")}`, fonts.reduce((bytes, file) => bytes + content.bytes(file).length, 0), bounds.fonts));
  assert.ok(content.files.some((file) => /fonts\/.*\.txt$/.test(file)), "No licence lies beside the fonts.");
});
