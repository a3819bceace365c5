// The browser that all tests share.
import { after } from "node:test";
import { chromium } from "playwright-core";

// As root Chromium starts without its sandbox only; the rest keeps it from looking for anything outside. Its user data lie
// in a fresh folder, which the driver makes and removes.
const launch = (surroundings = {}) =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    env: { ...process.env, ...surroundings },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

/** The browser with the machine's letters, and where somebody asks for it one that has DejaVu alone. */
const browsers = { machine: launch() };
const browserWith = (letters) => (browsers[letters] ??= launch({ FONTCONFIG_FILE: new URL("fonts.conf", import.meta.url).pathname }));

after(async () => {
  for (const browser of Object.values(browsers)) await (await browser).close();
});

/** The sizes at which pages are looked at; a stage, a laptop, a phone. */
export const sizes = {
  stage: { width: 1920, height: 1080 },
  laptop: { width: 1280, height: 720 },
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 568 },
  zoomed: { width: 640, height: 360 },
  tablet: { width: 1024, height: 768 },
};

export const schemes = ["light", "dark"];

/**
 * Hands a fresh page to `work`, and returns what it returns. `page.heard` collects console messages and errors,
 * `page.asked` the addresses of all requests that leave the page itself. `letters` is `machine` or `dejavu`.
 */
export async function withPage({ size = sizes.laptop, scheme = "light", script = true, motion = "no-preference", touch = false, letters = "machine" }, work) {
  const browser = await browserWith(letters);
  const context = await browser.newContext({
    viewport: size,
    colorScheme: scheme,
    javaScriptEnabled: script,
    reducedMotion: motion,
    hasTouch: touch,
    offline: true,
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.heard = [];
    page.asked = [];
    page.on("console", (message) => page.heard.push(message.text()));
    page.on("pageerror", (error) => page.heard.push(String(error)));
    page.on("request", (request) => {
      if (!request.url().startsWith("data:")) page.asked.push(request.url());
    });
    return await work(page);
  } finally {
    await context.close();
  }
}
