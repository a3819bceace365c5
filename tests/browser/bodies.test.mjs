// Bodies of write-ups as another Markdown parser reads them: every heading, item, cell and code block is on the page, and every link
// is there or named in a complaint. Real ones are read from the folder that WRAPPED_CORPORA names, and skipped where it names none.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import markdownIt from "markdown-it";
import { parse, parseFragment } from "parse5";
import { none } from "./say.mjs";

const program = path.resolve(process.env.WRAPPED_PROGRAM ?? "../../target/release/wrapped");
const corpora = process.env.WRAPPED_CORPORA;

/** How many real bodies are read. */
const REAL = 100;

const reference = markdownIt({ html: true, linkify: true });
reference.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
// Addresses as they were written, on both sides.
reference.normalizeLinkText = (address) => address;

/** Bodies with what people write beside Markdown. */
const OWN = [
  "9.06 Tested<br>\nit works<br>\n\n| When | What |\n|---|---|\n| 9.12 | restarted<br>checked again |\n\nSee https://a.example/b_(c), and (http://b.example/__init__.py).",
  "# What\n\n<details>\n<summary>The log</summary>\n\n```\n<b> https://a.example\n```\n\n- one\n- two\n\n</details>\n\n## Why\n\nPress <kbd>Ctrl</kbd>.",
  "1. a\n\n   ```diff\n   <<<<<<< HEAD\n   ```\n2. [b](https://a.example/?c=1&d=2) ![e](f.png)\n   - c [lost](lost.md)\n\n> # Quoted\n>\n> www.b.example",
  "Setext\n======\n\n<div align=\"center\">\n\n**a** <service-name>\n\n</div>\n\n<table><tr><td>x</td><td>\n\n- y\n\n</td></tr></table>\n\n<a href=\"https://a.example\">b</a>",
  "<p>a</p>\n<h3>Heading</h3>\n<ul><li>one</li><li>two</li></ul>\n<pre>code\n  more</pre>\n\ntext <b>bold\n\nnext</b> [x]: https://c.example",
];

/** Returns every Markdown file of a folder that is no note of its own, by path. */
function markdown(folder) {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md") && !/^(README|SOURCE|LICEN[CS]E)/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** Returns so many of a list, spread over all of it. */
const spread = (list, count) => list.filter((_, at) => Math.floor((at * count) / list.length) !== Math.floor(((at - 1) * count) / list.length));

/** Returns the text below the front matter. */
const body = (text) => text.replace(/^\uFEFF?---\r?\n[^]*?\r?\n---\s*?(\r?\n|$)/, "");

/** Leaves nothing but letters and digits: marks and spaces are the page's own matter. */
const squashed = (text) => text.replace(/<[^>]*>/g, "").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** Returns the words of an element; those of a picture are its alternative text. */
function text(node) {
  if (node.nodeName === "#text") return node.value;
  if (node.nodeName === "img") return node.attrs.find((one) => one.name === "alt")?.value ?? "";
  return (node.childNodes ?? []).map(text).join("");
}

function* below(node) {
  for (const child of node.childNodes ?? []) {
    yield child;
    yield* below(child);
  }
}

/** Returns what a reader finds in HTML: the squashed words of its parts, each kind by itself, and its links. */
function parts(root) {
  const found = { heading: [], item: [], cell: [], code: [], link: [] };
  const kinds = { li: "item", td: "cell", th: "cell", pre: "code", h1: "heading", h2: "heading", h3: "heading", h4: "heading", h5: "heading", h6: "heading" };
  for (const node of below(root)) {
    const words = squashed(text(node)).replace(/^x(?=\p{L})/u, "");
    if (kinds[node.nodeName] && squashed(text(node))) found[kinds[node.nodeName]].push({ words, shown: text(node).trim().slice(0, 60) });
    const href = node.nodeName === "a" && node.attrs.find((one) => one.name === "href");
    if (href) found.link.push(href.value);
  }
  return found;
}

/** Returns the addresses of a page's links in one spelling. */
function spelling(address) {
  try {
    return decodeURI(new URL(address).href);
  } catch {
    return address;
  }
}

/** Builds a report of bodies, and says what another parser finds in them that is neither on a page nor in a complaint. */
function compare(bodies) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "wrapped-bodies."));
  try {
    fs.mkdirSync(path.join(folder, "incidents"));
    fs.writeFileSync(path.join(folder, "wrapped.yaml"), "title: Bodies\nyear: 2025\nzone: Europe/Oslo\nallow: [undated]\n");
    const write = ({ text }, at) => {
      fs.writeFileSync(path.join(folder, "incidents", `${at}.md`), `---\nid: B-${at}\ntitle: Body ${at}\n---\n${text}`);
    };
    bodies.forEach(write);
    bodies = withoutLostImages(bodies, folder);
    bodies.forEach(write);
    const site = path.join(folder, "site");
    execFileSync(program, ["build", folder, "--out", site, "--quiet", "--no-minify"], { stdio: ["ignore", "ignore", "inherit"] });
    const checked = spawnSync(program, ["check", folder, "--all"], { encoding: "utf8" });
    return bodies.flatMap(({ name, text }, at) => {
      const page = parse(fs.readFileSync(path.join(site, "incidents", `B-${at}`, "index.html"), "utf8"));
      const prose = [...below(page)].find((node) => node.attrs?.some((one) => one.name === "class" && one.value === "prose"));
      return missing(parts(parseFragment(reference.render(text))), parts(prose), checked.stdout + checked.stderr).map((what) => `${name}: ${what}`);
    });
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Returns the bodies without the images whose files are not here, which stop a build: each is a link to its file, for both parsers. */
function withoutLostImages(bodies, folder) {
  const { stdout, stderr } = spawnSync(program, ["check", folder, "--all"], { encoding: "utf8" });
  const lost = new Set([...(stdout + stderr).matchAll(/^error\[[a-z-]*image[a-z-]*\].*\n *--> .*incidents\/(\d+)\.md/gm)].map((found) => Number(found[1])));
  const asLink = (text) => text.replaceAll("![", "\\![").replaceAll(/<img/gi, "&lt;img");
  return bodies.map(({ name, text }, at) => ({ name, text: lost.has(at) ? asLink(text) : text }));
}

/** Says which parts the page lacks. */
function missing(wanted, found, told) {
  const wrong = [];
  for (const kind of ["heading", "item", "cell", "code"]) {
    const left = found[kind].map((one) => one.words);
    for (const { words, shown } of wanted[kind]) {
      const at = left.indexOf(words);
      if (at < 0) wrong.push(`the ${kind} "${shown}" is not on the page`);
      else left.splice(at, 1);
    }
  }
  const left = found.link.map(spelling);
  for (const link of wanted.link) {
    const at = left.indexOf(spelling(link));
    if (at >= 0) left.splice(at, 1);
    else if (!told.includes(decodeURI(link).slice(0, 24))) wrong.push(`the link to ${link} is neither on the page nor in a complaint`);
  }
  return wrong;
}

test("bodies with what people write beside Markdown are whole", () => {
  none(compare(OWN.map((text, at) => ({ name: `body ${at}`, text }))));
});

test("what is missing is found", () => {
  const wanted = parts(parseFragment("<h1>A</h1><ul><li>b</li></ul><table><tr><td>c</td></tr></table><pre>d</pre><a href=\"https://e.example\">e</a>"));
  assert.equal(missing(wanted, parts(parseFragment("<p>A b c d e</p>")), "").length, 5);
  assert.deepEqual(missing(wanted, wanted, ""), []);
});

test("real bodies are whole", (t) => {
  if (!corpora || !fs.existsSync(corpora)) return t.skip("WRAPPED_CORPORA names no folder of real write-ups");
  const files = spread(markdown(corpora), REAL);
  assert.equal(files.length, REAL, "real bodies");
  none(compare(files.map((file) => ({ name: path.relative(corpora, file), text: body(fs.readFileSync(file, "utf8")) }))));
});
