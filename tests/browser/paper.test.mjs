// Every page but the slides, on A4 and on Letter: whole, unfolded, with nothing to press and no picture cut.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withPage } from "./browser.mjs";
import { bare, printed, sheets, windowOf } from "./paper.mjs";
import { none, short } from "./say.mjs";
import { lookAt } from "./sight.mjs";
import { content, extra, pageTypes, themed } from "./sites.mjs";

/** On which sheet a site's page types are printed; between them the themes print on both. */
const sheetOf = (site) => (site.name.endsWith("yearbook") ? "Letter" : "A4");

for (const site of [content, ...themed]) {
  describe(`${site.name} on paper`, { concurrency: 2, timeout: 300_000 }, () => {
    const pages = pageTypes(site).filter((page) => !page.startsWith("deck"));
    for (const address of pages) {
      const sheet = sheetOf(site);
      test(`${address} prints whole on ${sheet}`, async () => none(await prints(site, address, sheet)));
    }
  });
}

/** Returns in sentences what of a page is not as it should be on paper. */
async function prints(site, address, sheet) {
  const at = `${site.says(address)} on ${sheet}`;
  return withPage({ scheme: "dark", size: windowOf(sheet) }, async (page) => {
    await page.goto(site.url(address));
    await page.emulateMedia({ media: "print" });
    const seen = await lookAt(page, windowOf(sheet));
    const paper = await printed(page, sheet);
    const there = bare(paper.text);
    return [
      ...(seen.width > seen.window ? [`${at}: is ${seen.width} px wide, and the sheet ${seen.window}.`] : []),
      ...seen.texts.filter((text) => text.cut).map((text) => `${at}: text is cut off: "${short(text.words)}".`),
      ...seen.texts.filter((text) => !there.includes(bare(text.words))).map((text) => `${at}: is not printed: "${short(text.words)}".`),
      ...(await page.evaluate(pressable)).map((words) => `${at}: shows "${short(words)}", which paper cannot do.`),
      ...(await page.evaluate(folded)).map((words) => `${at}: "${short(words)}" is folded.`),
      ...paper.cut.map((place) => `${at}: a picture is cut at the top of sheet ${place}.`),
    ];
  });
}

/** Runs in the page: what can be seen of what steers it. */
const pressable = () =>
  [...document.querySelectorAll("button:not(thead button), .button, input, select, nav")]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => one.textContent || one.localName);

/** Runs in the page: what is folded, by the words that unfold it. */
const folded = () =>
  [...document.querySelectorAll("details > :not(summary)")]
    .filter((one) => !one.checkVisibility())
    .map((one) => one.parentElement.querySelector("summary").textContent);

// A write-up with what is hardest to print, in every theme.
for (const theme of ["wrapped", "yearbook", "plain"]) {
  describe(`a wide write-up in the theme ${theme}`, { concurrency: 2, timeout: 300_000 }, () => {
    const site = extra(`.paper-${theme}`);
    const incident = site.pages.find((page) => /^incidents\/.+\/index\.html$/.test(page));

    for (const sheet of Object.keys(sheets)) {
      test(`prints its tables, its code and its pictures on ${sheet}`, async () => {
        none(await prints(site, incident, sheet));
        const paper = await onPaper(site, incident, sheet, pictured);
        // Columns beside each other stand on one line, and words are not broken.
        assert.match(paper.layout, /Time +System +What happened +Evidence +Follow-up/, `${sheet}: the head of the table is not on one line.`);
        for (const word of ["alertmanager", "LASTCOLUMN", "EIGHTH", "FIFTEENTH", "LASTOPTION"]) {
          assert.match(paper.layout, new RegExp(`\\b${word}\\b`), `${sheet}: ${word} is not printed, or not in one piece.`);
        }
        assert.ok(paper.images >= 2, `${sheet}: of two pictures ${paper.images} are printed.`);
        assert.deepEqual(paper.cut, [], `${sheet}: a picture is cut.`);
      });
    }
  });

  test(`the class photo prints whole in the theme ${theme}`, { timeout: 300_000 }, async () => {
    const site = theme === "wrapped" ? content : themed.find((one) => one.name === `content-${theme}`);
    for (const sheet of Object.keys(sheets)) {
      const paper = await onPaper(site, "yearbook/index.html", sheet);
      // Poppler sets spaces by the letters that it has itself, now and then within a word.
      const photo = paper.layout.slice(paper.layout.indexOf("The class photo")).replaceAll(/\s+/g, "");
      const months = "January February March April May June July August September October November December".split(" ");
      for (const month of months) assert.match(photo, new RegExp(`${month}\\d+`), `${sheet}: ${month} has no number beside it.`);
      assert.deepEqual(paper.cut, [], `${sheet}: a portrait is cut.`);
    }
  });
}

/** Prints a page, after something has been done to it. */
const onPaper = (site, address, sheet, deed) =>
  withPage({}, async (page) => {
    await page.goto(site.url(address));
    if (deed) await page.evaluate(deed);
    return printed(page, sheet);
  });

/** Runs in the page: puts pictures into the write-up, one wider than the sheet and one much higher. */
async function pictured() {
  for (const [width, height] of [[2400, 300], [400, 4000]]) {
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const context = canvas.getContext("2d");
    context.fillStyle = "#2A22C9";
    context.fillRect(0, 0, width, height);
    const image = new Image(width, height);
    image.src = canvas.toDataURL("image/png");
    await image.decode();
    const paragraph = document.createElement("p");
    paragraph.append(image);
    document.querySelector(".prose").append(paragraph);
  }
}

test("a picture that a sheet's end cuts is seen, and a long text is none", async () => {
  const cut = (html) =>
    withPage({}, async (page) => {
      await page.setContent(`<style>@page{margin:15mm 14mm 17mm}body{margin:0;orphans:1;widows:1}</style>${html}`);
      return (await printed(page, "A4")).cut;
    });
  assert.deepEqual(await cut('<div style="height:2000px;background:#2A22C9;print-color-adjust:exact"></div>'), [2]);
  assert.deepEqual(await cut(`<p>${"Wide letters stand in every line. ".repeat(400)}</p>`), []);
});
