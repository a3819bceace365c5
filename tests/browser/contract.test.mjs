// What every page keeps, where no other test looks: weights at the size of the comparison, motion, print, focus, contrast, forced colours.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { schemes, sizes, withPage } from "./browser.mjs";
import { elements } from "./html.mjs";
import { none, round, short, where } from "./say.mjs";
import { content, decks, extra } from "./sites.mjs";
import { drawn, lettered, still } from "./wait.mjs";
import { kilobytes, loaded, packed } from "./weight.mjs";

const deck = decks[0];
/** One page of each look, for what the style sheets decide. */
const looks = ["index.html", "findings/index.html", "findings/web-tests/index.html", "incidents/index.html", "yearbook/index.html"];

const open = (address, options, work) =>
  withPage(options, async (page) => {
    await page.goto(content.url(address));
    await (options.script === false ? lettered(page) : drawn(page));
    const found = await work(page);
    assert.deepEqual(page.heard, [], `${where(address, options)}: the console is not silent.`);
    return found;
  });

describe("twelve beats with six charts", () => {
  const twelve = extra(".twelve");
  const whole = (page) => loaded(twelve, page).reduce((bytes, file) => bytes + packed(twelve, file), 0);

  for (const page of decks) {
    test(`${page} weighs at most 120 KB with its fonts`, () => {
      const found = elements(twelve.text(page));
      const count = (wanted) => found.filter(wanted).length;
      assert.equal(count(({ attributes }) => attributes["aria-roledescription"] === "slide"), 12, `${page} has other than 12 beats.`);
      const charts = count(({ name, attributes }) => name === "svg" && /\bchart-wide\b/.test(attributes.class));
      assert.ok(charts >= 6, `${page} has ${charts} charts, fewer than 6.`);
      assert.ok(whole(page) <= 120_000, `${page} weighs ${kilobytes(whole(page))} KB.`);
    });
  }

  test("each of twelve beads is wide enough for a finger on the narrowest phone", () =>
    withPage({ size: sizes.narrow }, async (page) => {
      await page.goto(twelve.url(deck));
      const widths = await page.locator(".story > ol a").evaluateAll((beads) => beads.map((bead) => bead.getBoundingClientRect().width));
      assert.equal(widths.length, 12);
      assert.ok(Math.min(...widths) >= 24, `A bead is ${round(Math.min(...widths))} px wide, less than 24.`);
    }));

  test("the script of deck.html weighs at most 8 KB", () => {
    const scripts = elements(twelve.text("deck.html")).filter(({ name }) => name === "script");
    const bytes = gzipSync(scripts.map((script) => script.text()).join(""), { level: 9 }).length;
    assert.ok(bytes > 0 && bytes <= 8000, `The script of deck.html weighs ${kilobytes(bytes)} KB.`);
  });

  test("an archive of many weighs at most 150 KB before the first search", () => {
    const many = extra(".many");
    const bytes = loaded(many, "incidents/index.html").reduce((sum, file) => sum + packed(many, file), 0);
    assert.ok(bytes <= 150_000, `It weighs ${kilobytes(bytes)} KB.`);
  });
});

describe("motion", { timeout: 60_000 }, () => {
  test("a change of slides takes 400 ms at most, and slides have entrances", () =>
    open(deck, { size: sizes.stage }, async (page) => {
      const count = await page.locator("[aria-roledescription=slide]").count();
      const [defects, entrances] = [[], new Set()];
      for (let place = 1; place < count; place += 1) {
        await page.keyboard.press("ArrowRight");
        const { change, entrance } = await page.evaluate(movements);
        if (change > 400) defects.push(`${deck}, slide ${place + 1}: the change takes ${change} ms, more than 400.`);
        entrance.forEach((name) => entrances.add(name));
      }
      assert.ok(entrances.size > 0, `${deck}: no slide has an entrance, so nothing was looked at.`);
      none(defects);
    }));

  for (const address of looks) {
    test(`nothing of ${address} moves where less motion is wanted`, () =>
      open(address, { motion: "reduce" }, async (page) => none((await page.evaluate(motions)).map((why) => `${address}: ${why} moves.`))));
  }
});

/** Runs in the page: how long slide and bar take to change, and by which names something on the slide enters. */
function movements() {
  const all = document.getAnimations();
  const carries = ({ effect }) => effect.target.matches("[aria-roledescription=slide], main, .main") || effect.target.closest("header");
  const end = (one) => one.effect.getComputedTiming().endTime;
  const entering = all.filter((one) => !carries(one));
  return {
    change: Math.max(0, ...all.filter(carries).map(end)),
    entrance: [...new Set(entering.map((one) => one.animationName ?? one.transitionProperty))],
  };
}

/** Runs in the page: what takes time to change. */
function motions() {
  const takes = (times) => times.split(",").some((time) => parseFloat(time) > 0);
  const found = [];
  for (const element of document.querySelectorAll("*")) {
    for (const part of [null, "::before", "::after"]) {
      const style = getComputedStyle(element, part);
      const named = style.animationName !== "none" && takes(style.animationDuration);
      if (named || takes(style.transitionDuration) || style.scrollBehavior === "smooth") found.push(element.localName + (part ?? ""));
    }
  }
  return [...new Set(found)];
}

describe("print", { timeout: 60_000 }, () => {
  for (const scheme of schemes) {
    test(`keeps the charts and colours of every slide, ${scheme}`, () =>
      open(deck, { scheme, motion: "reduce" }, async (page) => {
        const shown = await page.evaluate(grounds);
        await page.emulateMedia({ media: "print" });
        // Paper has a size of its own, whatever the window: a narrow one must not bring the drawing of a phone.
        await page.setViewportSize(sizes.phone);
        await drawn(page);
        const printed = await page.evaluate(grounds);
        none(
          shown.flatMap((slide, place) => {
            const paper = printed[place];
            const says = `${where(deck, { scheme })}, slide ${slide.id}, printed:`;
            return [
              ...(slide.back === paper.back ? [] : [`${says} its ground is ${short(paper.back)}, not ${short(slide.back)}.`]),
              ...(slide.inks === paper.inks ? [] : [`${says} its inks are ${paper.inks}, not ${slide.inks}.`]),
              ...(paper.exact ? [] : [`${says} a browser may leave colours out.`]),
              ...(slide.charts === paper.charts && !paper.tall ? [] : [`${says} ${paper.charts} of ${slide.charts} wide charts, ${paper.tall} tall ones.`]),
              ...(paper.idle.length === 0 ? [] : [`${says} ${paper.idle.join(", ")} can be seen.`]),
            ];
          }),
        );
      }));
  }
});

/** Runs in the page: ground, inks and charts of every slide, and what on paper has no use. */
function grounds() {
  const shown = (one) => one.checkVisibility({ visibilityProperty: true });
  return [...document.querySelectorAll("[aria-roledescription=slide]:not(.asks, .appendix)")].map((slide) => {
    const style = getComputedStyle(slide);
    const of = (selector) => [...slide.querySelectorAll(selector)].filter(shown);
    return {
      id: slide.id,
      back: `${style.backgroundImage} ${style.backgroundColor}`,
      inks: ["--ink", "--first", "--second", "--muted"].map((name) => style.getPropertyValue(name)).join(" "),
      exact: style.printColorAdjust === "exact",
      charts: of("figure .chart-wide").length,
      tall: of("figure .chart-tall").length,
      idle: [...of("summary, .foot .button"), ...document.querySelectorAll("nav, dialog, .live, .skip")].filter(shown).map((one) => one.localName),
    };
  });
}

describe("without JavaScript", { timeout: 60_000 }, () => {
  test("the arrows of a slide lead to its neighbours", () =>
    open(deck, { script: false }, async (page) => {
      const slides = page.getByRole("region");
      const ids = await slides.evaluateAll((all) => all.map((slide) => slide.id));
      const lead = async (place, name) => slides.nth(place).getByRole("link", { name }).getAttribute("href");
      for (let place = 1; place < ids.length; place += 1) {
        assert.equal(await lead(place - 1, /^(Next slide|Reveal|Appendix)/), `#${ids[place]}`, `${deck}: slide ${ids[place - 1]} does not lead on.`);
        assert.equal(await lead(place, "Previous slide"), `#${ids[place - 1]}`, `${deck}: slide ${ids[place]} does not lead back.`);
      }
      await slides.first().getByRole("link", { name: "Next slide" }).click();
      assert.ok(page.url().endsWith(`#${ids[1]}`), `${deck}: the arrow leads to ${page.url()}.`);
    }));
});

describe("the keyboard", { timeout: 60_000 }, () => {
  for (const address of [deck, ...looks]) {
    test(`is seen wherever it is on ${address}, and skips first`, () =>
      open(address, { motion: "reduce" }, async (page) => {
        await page.keyboard.press("Tab");
        const skip = await page.evaluate(() => {
          const [link, box] = [document.activeElement, document.activeElement.getBoundingClientRect()];
          const target = document.querySelector(link.getAttribute("href"));
          const inside = target && (target.matches("main") || target.closest("main"));
          return { words: link.textContent, leads: Boolean(inside), seen: box.top >= 0 && Math.min(box.width, box.height) >= 24 };
        });
        assert.deepEqual([skip.leads, skip.seen], [true, true], `${address}: first comes "${skip.words}", which cannot be seen or leads elsewhere.`);
        const defects = [];
        for (let step = 1; step <= 14; step += 1) {
          await page.keyboard.press("Tab");
          const why = await page.evaluate(unseen);
          if (why) defects.push(`${address}: ${why}`);
        }
        none(defects);
      }));
  }

  test("has large arrows on every slide, and no key for a presenter", () =>
    open(deck, { motion: "reduce" }, async (page) => {
      for (const size of [sizes.laptop, sizes.phone]) {
        await page.setViewportSize(size);
        const arrows = await page.locator(".arrows a").evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map((box) => Math.min(box.width, box.height)));
        assert.ok(arrows.length > 0 && Math.min(...arrows) >= 44, `${where(deck, { size })}: an arrow is ${round(Math.min(...arrows))} px, less than 44.`);
      }
      const pages = page.context().pages().length;
      const before = page.url();
      for (const key of ["s", "n", "p", "S", "N", "P"]) await page.keyboard.press(key);
      await still(page);
      assert.deepEqual([page.url(), page.context().pages().length], [before, pages], `${deck}: a letter opens something for a speaker.`);
      assert.equal(await page.locator("dialog[open]").count(), 0, `${deck}: a letter opens something for a speaker.`);
    }));

  test("needs no pointer that hovers", () => {
    const sheets = content.files.filter((file) => file.endsWith(".css"));
    const rules = sheets.flatMap((file) => [...content.text(file).matchAll(/([^{}]*:hover[^{}]*)\{([^{}]*)\}/g)].map((rule) => [file, ...rule.slice(1)]));
    assert.ok(rules.length > 0, "No rule is for what hovers, so nothing was looked at.");
    const brings = rules.filter(([, , body]) => /(^|;)\s*(display|visibility|content|max-height)\s*:/.test(body));
    none(brings.map(([file, selector]) => `${file}: only hovering brings \`${short(selector)}\`.`));
  });
});

/** Runs in the page: why nobody sees where the focus is; nothing where it is seen. */
function unseen() {
  const focused = document.activeElement;
  if (focused === document.body) return "";
  const name = `"${(focused.getAttribute("aria-label") ?? focused.textContent).replace(/\s+/g, " ").trim().slice(0, 40)}"`;
  const style = getComputedStyle(focused);
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return `the focus on ${name} has no outline.`;
  const boxes = [...focused.getClientRects()];
  const clear = (box) => {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const top = document.elementFromPoint(x, y);
    return top && (focused.contains(top) || top.contains(focused));
  };
  return boxes.some(clear) ? "" : `${name} has the focus where nobody sees it.`;
}

test("the filters of the archive have their place before the script comes, none without it, and none on paper", async () => {
  const top = (page) => page.locator("main table").evaluate((table) => Math.round(table.getBoundingClientRect().top + scrollY));
  const shown = (page) => page.locator(".filters").isVisible();
  await open("incidents/index.html", { size: sizes.phone }, async (page) => {
    const after = await top(page);
    await page.evaluate(() => document.documentElement.classList.remove("js"));
    assert.deepEqual([await shown(page), await top(page)], [true, after], "The table jumps when the script comes.");
    await page.emulateMedia({ media: "print" });
    assert.equal(await shown(page), false, "Paper has filters.");
  });
  await open("incidents/index.html", { script: false }, async (page) => assert.equal(await shown(page), false, "Without JavaScript there are filters."));
});

test("every page lets a tool ask for robots.txt, so that no audit fails for want of it", () => {
  const policy = (page) => elements(content.text(page)).find(({ attributes }) => attributes["http-equiv"]?.toLowerCase() === "content-security-policy")?.attributes.content;
  none(content.pages.filter((page) => !policy(page)?.includes("connect-src 'self'")).map((page) => `${page}: its policy keeps tools from asking.`));
});
