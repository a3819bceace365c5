// The built sites: where they are, which files and pages they have.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const home = process.env.WRAPPED_SITES;
if (!home) {
  console.error("WRAPPED_SITES names no folder of built sites; `tests/run` builds them and sets it.");
  process.exit(2);
}

/** A built site: its name, its folder, and every file in it by address. */
class Site {
  constructor(name) {
    this.name = name;
    this.folder = path.resolve(home, name);
    this.files = fs
      .readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(this.folder, path.join(entry.parentPath ?? entry.path, entry.name)))
      .sort();
    this.pages = this.files.filter((file) => file.endsWith(".html"));
  }

  has(file) {
    return this.files.includes(file);
  }

  bytes(file) {
    return fs.readFileSync(path.join(this.folder, file));
  }

  text(file) {
    return this.bytes(file).toString("utf8");
  }

  json(file) {
    return JSON.parse(this.text(file));
  }

  url(file) {
    return pathToFileURL(path.join(this.folder, file)).href;
  }

  /** Says which page of which site, for a sentence. */
  says(file) {
    return `${this.name}/${file}`;
  }
}

/** Every built site; the fictional edition comes first. */
export const sites = fs
  .readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
  .map((entry) => new Site(entry.name))
  .sort((one, other) => (other.name === "content") - (one.name === "content") || one.name.localeCompare(other.name));

/** A site that `extra` built, which nobody reads and one test measures: `.twelve` or `.many`. */
export const extra = (name) => new Site(name);

/** The fictional edition, whose pages are looked at most closely. */
export const content = sites.find((site) => site.name === "content");

/** The fictional edition in other themes: the same pages, of which one of each type is opened. */
export const themed = sites.filter((site) => site.name.startsWith("content-"));

/** Returns the pages of a site that are opened one by one: all of the fictional edition, one of each type of the others. */
export const opened = (site) => (site === content ? site.pages : pageTypes(site));

/** Both forms of the slideshow. */
export const decks = ["deck/index.html", "deck.html"];

/** One page of each type that a site has, with the service that has most to say, and three incidents: the one with most to say, the one with least, and one between. */
export function pageTypes(site) {
  const below = (folder) => site.pages.filter((page) => page.startsWith(folder) && page !== `${folder}index.html`);
  const findings = below("findings/");
  const claims = new Set(site.json("data/findings.json").hypotheses.map((claim) => `findings/${claim.id}/index.html`));
  const finding = findings.find((page) => page.includes("/detection/")) ?? findings.find((page) => !claims.has(page));
  const incidents = below("incidents/").sort((one, other) => site.bytes(one).length - site.bytes(other).length);
  const services = below("services/").sort((one, other) => site.bytes(one).length - site.bytes(other).length);
  const middle = incidents[Math.floor(incidents.length / 2)];
  return [
    "index.html",
    ...decks,
    ...["deck/teaser/index.html"].filter((page) => site.has(page)),
    "findings/index.html",
    finding,
    ...["findings/metric/index.html"].filter((page) => site.has(page) && page !== finding),
    findings.find((page) => claims.has(page)),
    ...["yearbook/index.html"].filter((page) => site.has(page)),
    "incidents/index.html",
    "services/index.html",
    ...services.slice(-1),
    "months/index.html",
    "severities/index.html",
    "near-misses/index.html",
    ...new Set([incidents.at(-1), middle, incidents[0]]),
    "method/index.html",
    "data/index.html",
    "cards/index.html",
  ].filter(Boolean);
}
