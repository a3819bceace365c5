// The built sites, one Chromium for all tests, and pages that tell what went wrong in them.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

/** The folder with one built site a folder. */
export const root = process.env.WRAPPED_SITES;
if (!root || !existsSync(join(root, "content/index.html"))) {
  throw new Error("WRAPPED_SITES has to name the folder that holds the built site `content`; `tests/run` does that");
}

/** The names of the built sites. */
export const sites = readdirSync(root).filter((name) => existsSync(join(root, name, "index.html")));

/** Returns all files below a folder, as full paths. */
export function files(folder, ending = "") {
  const found = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...files(path, ending));
    else if (path.endsWith(ending)) found.push(path);
  }
  return found.sort();
}

/** Every page of every site. */
export const allPages = files(root, ".html");

/** Returns how a file is named in a message. */
export const short = (path) => relative(root, path);

/** Returns the size of a file as it travels. */
export const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length;

/** Returns a page of `content` by its path in the site. */
export const page = (path) => join(root, "content", path);

const under = (folder) => files(page(folder), "index.html").filter((path) => path !== page(`${folder}/index.html`));

/** The pages of incidents, and those of findings and claims, of `content`. */
export const incidentPages = under("incidents");
export const findingPages = under("findings");

const isClaim = (path) => !["volume", "confidence", "detection", "resolution", "response", "reviews"].includes(path.split("/").at(-2));
const some = (list, count) => list.filter((_, index) => index % Math.ceil(list.length / count) === 0);

/** One page of each kind, every slide with them, and three incidents. */
export const kinds = [
  "index.html", "deck/index.html", "deck.html", "findings/index.html", "findings/detection/index.html",
  "incidents/index.html", "method/index.html", "data/index.html",
].map(page).concat(findingPages.filter(isClaim).slice(0, 1), some(incidentPages, 3).slice(0, 3));

export const wide = { width: 1280, height: 720 };
export const phone = { width: 390, height: 844 };
export const stage = { width: 1920, height: 1080 };

let browser;

/** Returns a window; `javaScriptEnabled: false` switches scripts off. */
export async function open(options = {}) {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--no-first-run",
    ],
  });
  return browser.newContext({ viewport: wide, colorScheme: "light", ...options });
}

/** Closes Chromium. */
export const close = () => browser?.close();

/** Runs `work` for each of a list in two tabs of one window; returns what it said, in the order of the list. */
export async function each(list, options, work) {
  const context = await open(options);
  const said = [];
  let next = 0;
  const run = async () => {
    const tab = await watched(context);
    while (next < list.length) {
      const index = next++;
      tab.trouble.length = 0;
      tab.requests.length = 0;
      const more = await work(tab, list[index]);
      said[index] = [...(more ?? []), ...tab.trouble].map((line) => `${name(list[index])}: ${line}`);
    }
  };
  await Promise.all([run(), run()]);
  await context.close();
  return said.flat();
}

const name = (item) => (typeof item === "string" ? short(item) : item.name);

/** Opens a tab that notes every console message, every error, and every request that leaves the disk. */
export async function watched(context) {
  const tab = await context.newPage();
  tab.trouble = [];
  tab.requests = [];
  tab.on("console", (message) => tab.trouble.push(`the console says: ${message.text()}`));
  tab.on("pageerror", (error) => tab.trouble.push(`an error: ${error.message}`));
  tab.on("request", (request) => {
    const url = request.url();
    tab.requests.push(url);
    if (!/^(file|data|blob):/.test(url)) tab.trouble.push(`a request to ${url}`);
  });
  tab.on("requestfailed", (request) => tab.trouble.push(`could not load ${request.url().slice(0, 120)}`));
  return tab;
}

/** Opens a page from disk and waits until its fonts are there. */
export async function visit(tab, path, extra = "") {
  await tab.goto(pathToFileURL(path).href + extra, { waitUntil: "load" });
  await tab.evaluate(() => document.fonts.ready.then(() => true));
}

const idsOf = new Map();

/** Returns the ids on a page. */
function ids(path) {
  if (!idsOf.has(path)) {
    const found = readFileSync(path, "utf8").matchAll(/\sid=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g);
    idsOf.set(path, new Set([...found].map((match) => match[1] ?? match[2] ?? match[3])));
  }
  return idsOf.get(path);
}

/** Says why an address on a page leads nowhere; null where it leads somewhere. */
export function broken(address) {
  const url = new URL(address);
  if (url.protocol !== "file:") return null;
  const path = fileURLToPath(new URL(url.pathname, "file:///"));
  if (!path.startsWith(root)) return `${address} leads out of the site`;
  if (!existsSync(path) || !statSync(path).isFile()) return `${short(path)} is not there`;
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment && path.endsWith(".html") && !ids(path).has(fragment)) return `${short(path)} has no #${fragment}`;
  return null;
}

export { dirname, join };
