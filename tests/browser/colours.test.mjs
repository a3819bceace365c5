// Colours as they are drawn: on the worst pixel of every ground, by day and by night, and where the system forces its own.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { axeFinds } from "./axe.mjs";
import { schemes, sizes, withPage } from "./browser.mjs";
import { none, round, where } from "./say.mjs";
import { content, decks } from "./sites.mjs";
import { drawn } from "./wait.mjs";

const deck = decks[0];

/** What each ink has to reach on its ground: text 4.5:1; words of a title, which are large, and marks 3:1. */
const bounds = { "--ink": 4.5, "--muted": 4.5, "--first": 3, "--second": 3, "--third": 3 };

const open = (address, options, work) =>
  withPage({ motion: "reduce", ...options }, async (page) => {
    await page.goto(content.url(address));
    await drawn(page);
    return work(page);
  });

describe("contrast", { timeout: 60_000 }, () => {
  for (const scheme of schemes) {
    test(`every ink is readable on the worst pixel of every ground of the slides, ${scheme}`, async () => {
      const grounds = await open(deck, { scheme }, photographed);
      assert.ok(grounds.length >= 3, `${deck} has only ${grounds.length} grounds.`);
      const worst = await withPage({}, (page) => page.evaluate(contrasts, grounds));
      none(
        worst.flatMap(({ ground, ratios }) =>
          Object.entries(bounds)
            .filter(([ink, bound]) => !(ratios[ink] >= bound))
            .map(([ink, bound]) => `${where(deck, { scheme })}: ${ink} on ${ground} has ${round(ratios[ink])}:1 somewhere, less than ${bound}:1.`),
        ),
      );
    });
  }
});

/** Takes a picture of each ground without what stands on it, with its inks. */
async function photographed(page) {
  await page.evaluate(() => {
    const bare = new CSSStyleSheet();
    bare.replaceSync(".slide *, header, dialog { visibility: hidden !important; }");
    document.adoptedStyleSheets.push(bare);
  });
  const known = new Map();
  const slides = page.locator("[aria-roledescription=slide]");
  for (let place = 0; place < (await slides.count()); place += 1) {
    const { name, inks } = await slides.nth(place).evaluate((slide, names) => {
      const probe = slide.appendChild(document.createElement("i"));
      const ink = (name) => {
        probe.style.color = `var(${name})`;
        return getComputedStyle(probe).color.match(/[\d.]+/g).map(Number);
      };
      return { name: slide.classList[1], inks: Object.fromEntries(names.map((name) => [name, ink(name)])) };
    }, Object.keys(bounds));
    if (known.has(name)) continue;
    await slides.nth(place).evaluate((slide) => slide.scrollIntoView({ behavior: "instant" }));
    const picture = await page.screenshot();
    known.set(name, { ground: name, inks, picture: picture.toString("base64") });
  }
  return [...known.values()];
}

/** Runs in the page: of pictures of grounds, how far each ink stands out on the pixel where it does so least. */
async function contrasts(grounds) {
  const linear = (channel) => (channel <= 10 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
  const light = (r, g, b) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b) + 0.05;
  return Promise.all(
    grounds.map(async ({ ground, inks, picture }) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
      canvas.drawImage(image, 0, 0);
      const { data } = canvas.getImageData(0, 0, image.width, image.height);
      let [darkest, brightest] = [Infinity, 0];
      for (let at = 0; at < data.length; at += 4 * 7) {
        const here = light(data[at], data[at + 1], data[at + 2]);
        darkest = Math.min(darkest, here);
        brightest = Math.max(brightest, here);
      }
      const ratio = (ink) => {
        const own = light(...ink);
        return own > darkest && own < brightest ? 1 : Math.min(Math.max(own, darkest) / Math.min(own, darkest), Math.max(own, brightest) / Math.min(own, brightest));
      };
      return { ground, ratios: Object.fromEntries(Object.entries(inks).map(([name, ink]) => [name, ratio(ink)])) };
    }),
  );
}

describe("schemes", { timeout: 60_000 }, () => {
  const pages = ["findings/index.html", "incidents/index.html", "method/index.html", content.pages.find((page) => /^incidents\/.+\//.test(page))];

  test("pages follow the reader's preference, and slides have grounds of their own", async () => {
    const back = (address, scheme) =>
      open(address, { scheme }, (page) =>
        page.evaluate(() => {
          const slides = [...document.querySelectorAll("[aria-roledescription=slide]:not(.poster)")];
          return (slides.length ? slides : [document.body]).map((one) => getComputedStyle(one).background.match(/rgb\([^)]*\)/g)?.join(" ")).join("; ");
        }),
      );
    const defects = [];
    for (const address of pages) {
      const [day, night] = [await back(address, "light"), await back(address, "dark")];
      if (day !== "rgb(255, 246, 228)") defects.push(`${address}: its light ground is ${day}.`);
      if (night !== "rgb(22, 11, 42)") defects.push(`${address}: its dark ground is ${night}.`);
    }
    const [day, night] = [await back(deck, "light"), await back(deck, "dark")];
    if (!day || day !== night) defects.push(`${deck}: its grounds follow the reader's preference.`);
    none(defects);
  });

  for (const scheme of schemes) {
    test(`charts and text are readable where the system forces its colours, ${scheme}`, async () => {
      const defects = [];
      for (const address of [deck, "findings/detection/index.html", "yearbook/index.html"]) {
        const found = await open(address, { scheme, size: sizes.laptop }, async (page) => {
          await page.emulateMedia({ forcedColors: "active", colorScheme: scheme, reducedMotion: "reduce" });
          await drawn(page);
          const says = `${where(address, { scheme })}, forced:`;
          const pale = (await page.evaluate(marks)).map((why) => `${says} ${why}`);
          return [...pale, ...(await axeFinds(says, page)).filter((why) => why.includes("color-contrast"))];
        });
        defects.push(...found);
      }
      none(defects);
    });
  }
});

/** Runs in the page: marks and words of charts that stand out from the ground less than they have to. */
function marks() {
  const channels = (color) => color.match(/[\d.]+/g).map(Number);
  const linear = (channel) => (channel <= 10 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
  const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b) + 0.05;
  const ground = light(channels(getComputedStyle(document.body).backgroundColor));
  const ratio = (color) => Math.max(light(channels(color)), ground) / Math.min(light(channels(color)), ground);
  const found = new Set();
  let seen = 0;
  for (const one of document.querySelectorAll("figure svg text, figure svg circle, figure svg path, figure svg line")) {
    if (!one.checkVisibility()) continue;
    seen += 1;
    const { fill, stroke } = getComputedStyle(one);
    const drawn = [fill, stroke].filter((color) => color.startsWith("rgb") && channels(color)[3] !== 0);
    const kind = `${one.localName} .${one.getAttribute("class") ?? ""}`;
    // A grid stands back, a halo is ground, and what lies over a mark is read on the mark. All else has an ink that stands out.
    if (drawn.length > 0 && !/c-(grid|halo|over)/.test(kind) && Math.max(...drawn.map(ratio)) < 3) found.add(`${kind} has ${drawn.join(", ")}.`);
  }
  if (seen === 0 && document.querySelector("figure svg")) found.add("no mark of a chart is there to be looked at.");
  return [...found];
}
