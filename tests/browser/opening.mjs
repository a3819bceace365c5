// Every page, once, from disk.

import assert from "node:assert/strict";
import { test } from "node:test";
import { allPages, broken, each, sites, visit } from "./world.mjs";

// Runs in the page.
function look() {
  const wrong = [];
  const all = [...document.querySelectorAll("*")];
  const policy = document.querySelector("meta[http-equiv='Content-Security-Policy']")?.content ?? "";
  if (!policy.startsWith("default-src 'none'")) wrong.push(`its policy is "${policy}"`);
  if (/unsafe|\*/.test(policy)) wrong.push(`its policy lets too much in: "${policy}"`);
  if (!document.documentElement.lang) wrong.push("no language is set");
  if (!document.title.trim()) wrong.push("it has no title");
  for (const name of ["description", "viewport", "robots"]) {
    if (!document.querySelector(`meta[name=${name}]`)?.content) wrong.push(`it has no ${name}`);
  }
  const heads = document.querySelectorAll("h1").length;
  if (heads !== 1) wrong.push(`it has ${heads} first headings`);
  if (document.querySelectorAll("main").length !== 1) wrong.push("it has not one main part");
  for (const one of all) {
    for (const { name } of one.attributes) {
      if (name === "style" || name.startsWith("on")) wrong.push(`<${one.localName}> has the attribute ${name}`);
    }
  }
  for (const one of document.querySelectorAll("iframe, object, embed, form, base, meta[http-equiv=refresh]")) {
    wrong.push(`it has a <${one.localName}>`);
  }
  const links = all.flatMap((one) => {
    const own = ["href", "src"].map((name) => one.getAttribute(name) ?? one.getAttributeNS("http://www.w3.org/1999/xlink", name));
    return own.filter((value) => value !== null).map((value) => [one.localName, value]);
  });
  return { wrong, links: links.map(([tag, value]) => [tag, value, new URL(value, document.baseURI).href]) };
}

function wrongLink([tag, written, url]) {
  const scheme = new URL(url).protocol;
  if (!written) return `<${tag}> has an empty address`;
  if (tag === "a" && ["http:", "https:", "mailto:"].includes(scheme)) return null;
  if (scheme === "data:") return tag === "a" ? `a link to ${written.slice(0, 40)}` : null;
  if (scheme !== "file:") return `<${tag}> leads to ${written}`;
  if (/^(file:|\/)/.test(written)) return `<${tag}> has the absolute address ${written}`;
  return broken(url);
}

test("there are the sites of content and of both examples", () => {
  for (const name of ["content", "first-edition", "jenkins-2023"]) assert.ok(sites.includes(name), name);
});

test("every page opens from disk without a word in the console, and all its links lead somewhere", async () => {
  const said = await each(allPages, {}, async (tab, path) => {
    await visit(tab, path);
    const { wrong, links } = await tab.evaluate(look);
    return [...wrong, ...new Set(links.map(wrongLink).filter(Boolean))];
  });
  assert.deepEqual(said, []);
});
