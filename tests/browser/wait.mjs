// How a test waits: for what the browser has done, never for a while that a busy machine does not keep.
import assert from "node:assert/strict";

/** The longest wait for what should come, in milliseconds. */
const PATIENCE = 5000;
const PAUSE = 25;

const pause = () => new Promise((done) => setTimeout(done, PAUSE));

/**
 * Waits until the page has drawn two frames, and until its fonts are there. An observer reports in a frame, and one that
 * begins later reports later: whatever the page's own had to say is said. No test's clock holds observers up.
 */
export const drawn = (page) =>
  page.evaluate(async () => {
    const frame = () =>
      new Promise((done) => {
        const observer = new IntersectionObserver(() => {
          observer.disconnect();
          done();
        });
        observer.observe(document.documentElement);
      });
    await document.fonts.ready;
    await frame();
    await frame();
  });

/** Waits until nothing on the page moves. */
export async function still(page) {
  await drawn(page);
  await page.evaluate(async () => {
    const ending = (one) => one.effect.getComputedTiming().endTime < Infinity;
    await Promise.allSettled(document.getAnimations().filter(ending).map((one) => one.finished));
  });
}

/** Waits for the fonts of a page that runs no script: no promise is kept there, so it is asked again and again. */
export async function lettered(page) {
  const there = () => page.evaluate(() => document.body.offsetHeight > 0 && document.fonts.status === "loaded");
  for (let waited = 0; !(await there()); waited += PAUSE) {
    assert.ok(waited < PATIENCE, `${page.url()}: its fonts do not arrive.`);
    await pause();
  }
}

/** Does something with mouse or finger, and waits until the page has been told of it. */
export async function told(page, kind, deed) {
  await page.evaluate((kind) => {
    window.arrived = false;
    addEventListener(kind, () => (window.arrived = true), { once: true });
  }, kind);
  await deed();
  const arrives = page.waitForFunction(() => window.arrived, null, { timeout: PATIENCE });
  await arrives.catch(() => assert.fail(`${page.url()}: the page is told of no ${kind}.`));
  await drawn(page);
}
