// What steers the slideshow besides the arrows: number and Enter, overview, full screen, black, help, contents, and a finger.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { axeFinds } from "./axe.mjs";
import { sizes, withPage } from "./browser.mjs";
import { none, where } from "./say.mjs";
import { content } from "./sites.mjs";
import { drawn, still, told } from "./wait.mjs";

const teaser = "deck/teaser/index.html";
// The slideshow in one file has the script of the other, which `files.test.mjs` holds it to.
const all = ["deck/index.html", ...[teaser].filter((page) => content.has(page))];

const open = (deck, options, work) =>
  withPage(options, async (page) => {
    await page.goto(content.url(deck) + (options.hash ? `#${options.hash}` : ""));
    await work(page);
    assert.deepEqual(page.heard, [], `${where(deck, options)}: the console is not silent.`);
    assert.equal(page.asked.filter((address) => !address.startsWith("file:")).length, 0, `${deck} asks another host.`);
  });

/** Runs in the page: which slide is shown, where the focus is, and what is open. */
function state() {
  const slides = [...document.querySelectorAll("[aria-roledescription=slide]")];
  const box = (slide) => slide.getBoundingClientRect();
  const focused = document.activeElement;
  return {
    count: slides.length,
    // Where each slide begins: one that asks first is two sections.
    firsts: [...slides.keys()].filter((place) => !slides[place].matches(".beat-2")),
    says: slides.map((slide) => slide.dataset.says),
    stage: slides.filter((slide) => !slide.matches(".appendix")).length,
    slide: slides.findIndex((slide) => box(slide).top <= innerHeight / 2 && box(slide).bottom > innerHeight / 2),
    top: Math.round(Math.min(...slides.map((slide) => Math.abs(box(slide).top)))),
    hash: decodeURIComponent(location.hash.slice(1)),
    id: slides.indexOf(focused) < 0 ? "" : focused.id,
    ids: slides.map((slide) => slide.id),
    link: focused.closest("nav a[href^='#']")?.getAttribute("href").slice(1) ?? "",
    modal: document.querySelector("dialog:modal")?.getAttribute("aria-label") ?? "",
    inert: slides.every((slide) => slide.inert),
    full: Boolean(document.fullscreenElement),
    live: document.querySelector("[role=status]").textContent,
  };
}

async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
  await drawn(page);
  return page.evaluate(state);
}

/** Fails unless the deck shows this slide, the focus is on it, and nothing lies above it. */
function shows(at, now, place) {
  assert.deepEqual(
    { slide: now.slide, top: now.top <= 1 ? 0 : now.top, hash: now.hash, id: now.id, modal: now.modal, inert: now.inert },
    { slide: place, top: 0, hash: now.ids[place], id: now.ids[place], modal: "", inert: false },
    `${at}: it does not show slide ${place + 1} with the focus on it.`,
  );
}

for (const deck of all) {
  describe(`steering ${deck}`, { concurrency: 2, timeout: 300_000 }, () => {
    test("a number and Enter lead to that slide, whatever has the focus", () =>
      open(deck, {}, async (page) => {
        const { firsts } = await press(page);
        shows(`${deck} after the last number`, await press(page, ...String(firsts.length), "Enter"), firsts.at(-1));
        await page.getByRole("button", { name: /overview/i }).first().focus();
        const now = await press(page, "2", "Enter");
        shows(`${deck} after 2 and Enter`, now, 1);
        assert.equal(now.live, now.says[1], `${deck}: a screen reader hears "${now.live}".`);
      }));

    test("a number without a slide, or that Escape or another key takes back, leads nowhere", () =>
      open(deck, {}, async (page) => {
        await press(page, "ArrowRight");
        for (const keys of [["9", "9", "9", "Enter"], ["0", "Enter"], ["1", "Escape", "Enter"]]) {
          shows(`${deck} after ${keys.join(" ")}`, await press(page, ...keys), 1);
        }
        shows(`${deck} after 3 ArrowLeft Enter`, await press(page, "3", "ArrowLeft", "Enter"), 0);
      }));

    test("what is typed is shown, and forgotten after a while", () =>
      withPage({}, async (page) => {
        await page.clock.install();
        await page.goto(content.url(deck));
        await press(page, "ArrowRight", "1");
        assert.equal(await page.locator(".typed").textContent(), "1", `${deck}: nobody sees what is typed.`);
        await page.clock.runFor(5000);
        assert.equal(await page.locator(".typed").isVisible(), false, `${deck}: what was typed stays.`);
        shows(`${deck} after a late Enter`, await press(page, "Enter"), 1);
      }));

    test("O shows all slides; arrows walk, Enter goes, Escape and O go back", () =>
      open(deck, {}, async (page) => {
        const { ids, count } = await press(page, "ArrowRight");
        let now = await press(page, "o");
        assert.equal(now.link, ids[1], `${deck}: the overview does not begin at the slide that was shown.`);
        assert.ok(now.inert, `${deck}: the small slides can still be used behind their links.`);
        now = await press(page, "ArrowLeft");
        assert.equal(now.link, ids[0], `${deck}: ArrowLeft does not walk back.`);
        now = await press(page, "ArrowLeft");
        assert.equal(now.link, ids[0], `${deck}: ArrowLeft leaves the overview.`);
        now = await press(page, "End");
        assert.equal(now.link, ids.at(-1), `${deck}: End does not walk to the last.`);
        now = await press(page, "Home", "ArrowDown");
        const row = await page.evaluate(() => getComputedStyle(document.querySelector(".story > ol")).gridTemplateColumns.split(" ").length);
        assert.equal(now.link, ids[row < count ? row : 0], `${deck}: ArrowDown does not walk a row down.`);
        shows(`${deck} after Escape`, await press(page, "Escape"), 1);
        shows(`${deck} after O O`, await press(page, "o", "o"), 1);
        shows(`${deck} after Enter`, await press(page, "o", "Home", "Enter"), 0);
        shows(`${deck} after Space`, await press(page, "o", "ArrowRight", "ArrowRight", " "), 2);
        shows(`${deck} after a number in the overview`, await press(page, "o", "1", "Enter"), 0);
      }));

    for (const size of [sizes.stage, sizes.laptop, sizes.phone]) {
      test(`every link of the overview lies on its slide, with its words, at ${size.width}x${size.height}`, () =>
        open(deck, { size, motion: "reduce" }, async (page) => {
          await press(page, "ArrowRight", "o");
          none((await page.evaluate(tiles)).map((why) => `${where(deck, { size })}: ${why}`));
          const back = page.getByRole("button", { name: "Back to the slide" });
          assert.ok(await back.isVisible(), `${deck}: only a key leads back from the overview.`);
          await back.click();
          shows(`${deck} after the way back`, await press(page), 1);
        }));
    }

    test("a click on a small slide goes there", () =>
      open(deck, { motion: "reduce" }, async (page) => {
        await press(page, "o");
        const tile = await page.locator("[aria-roledescription=slide]").nth(2).boundingBox();
        await page.mouse.click(tile.x + tile.width / 2, tile.y + tile.height / 2);
        shows(`${deck} after a click on slide 3`, await press(page), 2);
      }));

    test("F fills the screen and gives it back", () =>
      open(deck, {}, async (page) => {
        await press(page, "ArrowRight", "f");
        await page.waitForFunction(() => document.fullscreenElement);
        shows(`${deck}, full`, await press(page), 1);
        await press(page, "f");
        await page.waitForFunction(() => !document.fullscreenElement);
        shows(`${deck} after F F`, await press(page), 1);
      }));

    test("B is black, and any key or click returns without moving on", () =>
      open(deck, {}, async (page) => {
        await press(page, "ArrowRight");
        for (const key of ["b", "ArrowRight", " ", "Escape", "x", "Home"]) {
          const dark = await press(page, "b");
          assert.match(dark.modal, /black/i, `${deck}: B shows no black.`);
          await still(page);
          const shot = await page.screenshot();
          assert.ok(shot.length < 12_000, `${deck}: black is not black, but a picture of ${shot.length} bytes.`);
          shows(`${deck}, black, after ${key}`, await press(page, key), 1);
        }
        await press(page, "b");
        await page.mouse.click(900, 300);
        shows(`${deck}, black, after a click`, await press(page), 1);
      }));

    test("? names every key, keeps the focus inside, and gives it back", () =>
      open(deck, {}, async (page) => {
        await press(page, "ArrowRight");
        const now = await press(page, "?");
        assert.match(now.modal, /keys/i, `${deck}: ? opens nothing.`);
        const help = page.getByRole("dialog", { name: /keys/i });
        const named = await help.locator("kbd").allTextContents();
        for (const key of ["→", "←", "Space", "Home", "End", "Enter", "O", "F", "B", "?", "Esc"]) {
          assert.ok(named.includes(key), `${deck}: the help does not name ${key}.`);
        }
        for (let tab = 0; tab < 8; tab += 1) {
          await page.keyboard.press("Tab");
          const outside = await page.evaluate(() => !document.activeElement.closest("dialog") && document.activeElement !== document.body);
          assert.ok(!outside, `${deck}: the focus leaves the open help.`);
        }
        await press(page, "ArrowRight", "o");
        shows(`${deck} after Escape`, await press(page, "Escape"), 1);
        shows(`${deck} after ? ?`, await press(page, "?", "?"), 1);
        await page.getByRole("button", { name: /keys and gestures/i }).click();
        await help.getByRole("button", { name: "Close" }).click();
        const after = await press(page);
        assert.equal(after.modal, "", `${deck}: Close does not close.`);
        assert.ok(await page.evaluate(() => document.activeElement.matches("[data-do=help]")), `${deck}: the focus is not where it was.`);
      }));

    test("letters and digits can be switched off, and stay off", () =>
      open(deck, {}, async (page) => {
        await press(page, "ArrowRight", "?");
        await page.getByRole("checkbox", { name: /letters and digits/i }).uncheck();
        await press(page, "Escape");
        for (const keys of [["o"], ["b"], ["f"], ["?"], ["1", "Enter"]]) shows(`${deck}, letters off, after ${keys.join(" ")}`, await press(page, ...keys), 1);
        await page.reload();
        const now = await press(page, "b");
        assert.equal(now.modal, "", `${deck}: letters steer again after a reload.`);
        shows(`${deck}, letters off`, await press(page, "ArrowRight"), 2);
      }));

    test("letters with a modifier belong to the browser", () =>
      open(deck, {}, async (page) => {
        await press(page, "ArrowRight");
        for (const key of ["Alt+b", "Meta+o", "Shift+B", "Shift+O"]) shows(`${deck} after ${key}`, await press(page, key), 1);
      }));

    // The grounds of slides know no scheme, so each is looked at in one size.
    for (const [scheme, size] of [["light", sizes.laptop], ["dark", sizes.phone]]) {
      test(`axe finds nothing in overview, help and black, ${scheme}`, () =>
        open(deck, { scheme, size, motion: "reduce" }, async (page) => {
          const found = [];
          for (const key of ["o", "?", "b"]) {
            await press(page, key);
            found.push(...(await axeFinds(`${where(deck, { size, scheme })} after ${key}`, page)));
            await press(page, "Escape");
          }
          none(found);
        }));
    }

    test("nothing moves in overview and help where less motion is wanted, and they come at once where not", () =>
      open(deck, { motion: "reduce" }, async (page) => {
        // What moves on a slide is its entrance.
        const moving = () =>
          page.evaluate(() => document.getAnimations().filter((one) => !one.effect.target.closest(".slide")).map((one) => one.effect.getComputedTiming().endTime));
        for (const key of ["o", "?", "b"]) {
          await page.keyboard.press(key);
          assert.deepEqual(await moving(), [], `${deck}: ${key} moves something although less motion is wanted.`);
          await page.keyboard.press("Escape");
        }
        await page.emulateMedia({ reducedMotion: "no-preference" });
        for (const key of ["o", "?", "b"]) {
          await page.keyboard.press(key);
          const longest = Math.max(0, ...(await moving()));
          assert.ok(longest <= 400, `${deck}: ${key} takes ${longest} ms, more than 400.`);
          await page.keyboard.press("Escape");
        }
      }));
  });

  describe(`a finger on ${deck}`, { concurrency: 2, timeout: 300_000 }, () => {
    const phone = { size: sizes.phone, touch: true, motion: "reduce" };

    test("a swipe sideways is a step", () =>
      open(deck, phone, async (page) => {
        const { width, height } = sizes.phone;
        const y = height / 2;
        await swipe(page, [width - 60, y], [60, y + 20]);
        shows(`${deck} after a swipe to the left`, await press(page), 1);
        await swipe(page, [60, y], [width - 60, y - 20]);
        shows(`${deck} after a swipe to the right`, await press(page), 0);
        await swipe(page, [60, y], [width - 60, y]);
        shows(`${deck} after a swipe before the first`, await press(page), 0);
        await swipe(page, [200, y], [180, y]);
        shows(`${deck} after a twitch`, await press(page), 0);
      }));

    test("up and down scrolls and is no step", () =>
      open(deck, phone, async (page) => {
        await swipe(page, [330, 700], [300, 60]);
        const scrolls = page.waitForFunction(() => scrollY > 0);
        await scrolls.catch(() => assert.fail(`${deck}: a finger that moves up does not scroll.`));
        const { live } = await press(page);
        assert.equal(live, "", `${deck}: a finger that moves up is taken for a step.`);
      }));

    test("a tap on the right or left third is a step, in the middle it is none", () =>
      open(deck, phone, async (page) => {
        const { width } = sizes.phone;
        const taps = [[width - 12, 1], [width / 2, 1], [12, 0], [12, 0]];
        for (const [x, place] of taps) {
          const y = await page.evaluate(bare, x);
          await told(page, "click", () => page.touchscreen.tap(x, y));
          shows(`${deck} after a tap at ${x}, ${y}`, await press(page), place);
        }
      }));

    test("a tap on a link, a button or an open panel is no step", () =>
      open(deck, phone, async (page) => {
        const unfold = page.locator(".foot summary").first();
        const place = await unfold.evaluate((one) => [...document.querySelectorAll(".slide")].indexOf(one.closest(".slide")));
        await press(page, ...String(place + 1), "Enter");
        await told(page, "click", () => unfold.tap());
        assert.ok(await unfold.evaluate((one) => one.parentElement.open), `${deck}: a tap does not unfold the numbers.`);
        const [x, y] = await page.locator("details[open] .panel").evaluate((panel) => {
          panel.scrollIntoView({ block: "center" });
          const box = panel.getBoundingClientRect();
          return [box.right - 14, Math.max(box.top, 120) + 20];
        });
        await told(page, "click", () => page.touchscreen.tap(x, y));
        const now = await press(page);
        assert.equal(now.live, now.says[place], `${deck}: a tap on the open numbers moves on.`);
      }));

    test("a mouse may click anywhere without moving on", () =>
      open(deck, {}, async (page) => {
        await press(page, "ArrowRight");
        // What comes in from the side passes under the mouse, links of a chart among it.
        await still(page);
        const x = sizes.laptop.width - 12;
        await page.mouse.click(x, await page.evaluate(bare, x));
        shows(`${deck} after a click of the mouse`, await press(page), 1);
      }));

    test("above 12 slides a contents button stands in for the bar, and leads to overview and help", () =>
      open(deck, phone, async (page) => {
        const { count, ids, stage } = await press(page);
        const contents = page.locator(".contents > summary");
        if (count <= 12) {
          assert.equal(await contents.count(), 0, `${deck}: a contents button for ${count} slides.`);
          assert.ok(await page.getByRole("button", { name: /overview/i }).isVisible(), `${deck}: no button leads to the overview.`);
          return;
        }
        assert.equal(await page.locator(".story > ol").getByRole("link").count(), 0, `${deck}: the beads of a phone can be pressed.`);
        await press(page, "End");
        await told(page, "click", () => contents.tap());
        const rows = page.locator(".contents li a");
        assert.deepEqual(await rows.evaluateAll((some) => some.map((one) => one.getAttribute("href").slice(1))), ids);
        assert.equal(await rows.nth(stage - 1).getAttribute("aria-current"), "step", `${deck}: the contents do not say where one is.`);
        const opens = page.waitForFunction(() => {
          const here = document.querySelector(".contents [aria-current]").getBoundingClientRect();
          return here.top > 0 && here.bottom < innerHeight;
        });
        await opens.catch(() => assert.fail(`${deck}: the contents do not open where one is.`));
        none(await axeFinds(`${deck}, the contents`, page));
        await told(page, "click", () => rows.nth(count - 3).tap());
        shows(`${deck} after a tap in the contents`, await press(page), count - 3);
        for (const [name, opened] of [["Keys", (now) => now.modal], ["Overview", (now) => now.inert]]) {
          await told(page, "click", () => contents.tap());
          await told(page, "click", () => page.locator(".steer").getByRole("button", { name }).tap());
          assert.ok(opened(await press(page)), `${deck}: ${name} in the contents opens nothing.`);
          shows(`${deck} after ${name} and Escape`, await press(page, "Escape"), count - 3);
        }
      }));

    test("without JavaScript no button stands there that does nothing", () =>
      withPage({ ...phone, script: false }, async (page) => {
        await page.goto(content.url(deck));
        for (const size of [sizes.laptop, sizes.phone]) {
          await page.setViewportSize(size);
          assert.equal(await page.locator("button:visible").count(), 0, `${where(deck, { size })}: a button does nothing.`);
          assert.equal(await page.locator("dialog:visible").count(), 0, `${where(deck, { size })}: a dialog stands open.`);
        }
      }));
  });
}

/** Moves a finger from one place to another, as a phone tells it. */
async function swipe(page, [x, y], [toX, toY]) {
  const session = await page.context().newCDPSession(page);
  const send = (type, touchPoints) => session.send("Input.dispatchTouchEvent", { type, touchPoints });
  await told(page, "touchend", async () => {
    await send("touchStart", [{ x, y }]);
    for (let part = 1; part <= 5; part += 1) await send("touchMove", [{ x: x + ((toX - x) * part) / 5, y: y + ((toY - y) * part) / 5 }]);
    await send("touchEnd", []);
  });
  await session.detach();
}

/** Runs in the page: how far down, at this distance from the left, there is nothing to press: a browser takes what lies near a fingertip for hit. */
function bare(x) {
  for (let y = 110; y < innerHeight - 90; y += 8) {
    const around = [-24, 0, 24].flatMap((down) => [-11, 0, 11].map((across) => document.elementFromPoint(x + across, y + down)));
    if (!around.some((one) => one.closest("a, button, summary, details, header"))) return y;
  }
  return null;
}

/** Runs in the page: which links of the overview do not lie on their slides, or lie out of the window's width. */
function tiles() {
  const found = [];
  const slides = [...document.querySelectorAll("[aria-roledescription=slide]")];
  const links = [...document.querySelectorAll(".story > ol a")];
  if (links.length !== slides.length) found.push(`${links.length} links for ${slides.length} slides.`);
  for (const [place, link] of links.entries()) {
    const [small, large] = [slides[place].getBoundingClientRect(), link.getBoundingClientRect()];
    const off = Math.max(Math.abs(small.left - large.left), Math.abs(small.top - large.top), Math.abs(small.right - large.right));
    if (off > 1.5) found.push(`the link of slide ${place + 1} lies ${Math.round(off)} px beside it.`);
    const words = link.querySelector("span");
    const box = words.getBoundingClientRect();
    if (box.top < small.bottom) found.push(`the words of slide ${place + 1} lie on it.`);
    if (box.bottom > large.bottom + 1) found.push(`the words of slide ${place + 1} leave their place.`);
    if (parseFloat(getComputedStyle(words).fontSize) < 13) found.push(`the words of slide ${place + 1} are too small.`);
    if (large.left < 0 || large.right > innerWidth) found.push(`slide ${place + 1} leaves the window.`);
  }
  if (document.scrollingElement.scrollWidth > innerWidth) found.push("it scrolls sideways.");
  return found;
}
