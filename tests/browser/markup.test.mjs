// The source of every page: valid HTML, a strict content security policy, and nothing that runs from content.
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { elements } from "./html.mjs";
import { none, short } from "./say.mjs";
import { opened, sites } from "./sites.mjs";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // The answer to a bet has the bet's id with `.2` behind it.
    "valid-id": ["error", { relaxed: true }],
    // Style of the source, which minifying changes: quotes and characters that the standard lets stand as they are.
    "attr-quotes": "off",
    "no-raw-characters": "off",
    "doctype-style": "off",
    "no-implicit-button-type": "off",
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
    // The end tags that the standard lets out.
    "no-implicit-close": "off",
    // A title says which page it is; how long it is depends on the report.
    "long-title": "off",
  },
});

/** Returns every complaint of the validator about a page. */
async function complaints(site, page) {
  const report = await validator.validateString(site.text(page), page);
  return report.results.flatMap((result) =>
    result.messages.map(
      (one) => `${site.says(page)}: ${one.message} (${one.ruleId}), line ${one.line}, column ${one.column}${one.selector ? `, ${one.selector}` : ""}`,
    ),
  );
}

const isScript = ({ name, attributes }) =>
  name === "script" && !["application/json", "application/ld+json"].includes(attributes.type);

/** Returns what is wrong with a page's policy. */
function policyDefects(found) {
  const place = found.findIndex(
    ({ name, attributes }) => name === "meta" && /^content-security-policy$/i.test(attributes["http-equiv"] ?? ""),
  );
  if (place < 0) return ["has no content security policy."];
  const policy = new Map(
    found[place].attributes.content.split(";").map((part) => {
      const [key, ...values] = part.trim().split(/\s+/);
      return [key, values];
    }),
  );
  const defects = [];
  if (policy.get("default-src")?.join(" ") !== "'none'") defects.push("its policy does not begin with default-src 'none'.");
  for (const key of ["base-uri", "form-action"]) {
    if (policy.get(key)?.join(" ") !== "'none'") defects.push(`its policy leaves ${key} open.`);
  }
  const allowed = /^('none'|'self'|data:|'sha(256|384|512)-[A-Za-z0-9+/=_-]+')$/;
  for (const [key, values] of policy) {
    for (const value of values) {
      if (!allowed.test(value)) defects.push(`its policy allows ${key} ${value}.`);
      if (key === "script-src" && value === "data:") defects.push("its policy allows scripts from data addresses.");
    }
  }
  const early = found.slice(0, place).find(({ name }) => ["script", "style", "link"].includes(name));
  if (early) defects.push(`a ${early.name} stands before the policy.`);
  for (const one of found.filter((element) => isScript(element) || element.name === "style")) {
    if (one.attributes.src) continue;
    const digest = `'sha256-${createHash("sha256").update(one.text()).digest("base64")}'`;
    const key = one.name === "style" ? "style-src" : "script-src";
    if (!policy.get(key)?.includes(digest)) defects.push(`its policy does not know its ${one.name}, and browsers drop it.`);
  }
  return defects;
}

/** Returns the pages of a site without scripts whose policy would let one run. */
function openDefects(site) {
  if (site.files.some((file) => /\.m?js$/.test(file))) return [];
  const shut = (page) => elements(site.text(page)).some(({ attributes }) => attributes.content?.includes("script-src 'none'"));
  return opened(site).filter((page) => !shut(page)).map((page) => `${site.says(page)}: lets scripts run, and has none.`);
}

/** Returns what in a page could run, or be styled, by what is not the theme's. */
function handlerDefects(found) {
  const defects = [];
  for (const { name, attributes } of found) {
    for (const [key, value] of Object.entries(attributes)) {
      if (/^on/i.test(key)) defects.push(`${name} has the handler ${key}.`);
      if (key === "style") defects.push(`${name} has a style attribute: ${short(value)}.`);
      if (/^\s*(javascript|vbscript):/i.test(value)) defects.push(`${name} has the address ${short(value)}.`);
    }
    if (["iframe", "frame", "object", "embed", "form", "base"].includes(name)) defects.push(`holds a ${name}.`);
    if (name === "meta" && /refresh/i.test(attributes["http-equiv"] ?? "")) defects.push("holds a refresh.");
  }
  return defects;
}

/** Returns what a page lacks for who reads it without eyes, and for search. */
function headDefects(found) {
  const defects = [];
  const root = found.find(({ name }) => name === "html");
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(root?.attributes.lang ?? "")) defects.push("does not say its language.");
  const count = (wanted) => found.filter(({ name }) => name === wanted).length;
  if (count("h1") !== 1) defects.push(`has ${count("h1")} h1 headings, not one.`);
  if (count("main") !== 1) defects.push(`has ${count("main")} main landmarks, not one.`);
  const meta = (wanted) => found.find(({ name, attributes }) => name === "meta" && attributes.name === wanted)?.attributes.content;
  if (!meta("description")?.trim()) defects.push("has no description.");
  if (!/noindex/.test(meta("robots") ?? "")) defects.push("may be indexed by search engines.");
  if (meta("referrer") !== "no-referrer") defects.push("sends a referrer.");
  if (!found.some(({ name, attributes }) => name === "link" && attributes.rel === "icon")) defects.push("has no icon.");
  if (!found.find(({ name }) => name === "title")?.text().trim()) defects.push("has no title.");
  return defects;
}

/** Returns where text of an incident stands in a script. */
function scriptDefects(site) {
  const titles = site.json("data/incidents.json").map((incident) => incident.title).filter((title) => title.length > 9);
  const scripts = site.files.filter((file) => /\.m?js$/.test(file)).map((file) => [file, site.text(file)]);
  const inline = site.pages.flatMap((page) => elements(site.text(page)).filter(isScript).map((script) => [page, script.text()]));
  return [...scripts, ...inline].flatMap(([file, text]) =>
    titles.filter((title) => text.includes(title)).map((title) => `${site.says(file)}: a script holds "${short(title)}".`),
  );
}

/** Returns where a mail address or a speaker's note stands; addresses of example domains are examples. */
function privateDefects(site) {
  const data = /base64,[^"')]*/g;
  return site.files
    .filter((file) => /\.(html|json|csv)$/.test(file))
    .flatMap((file) => (site.text(file).replace(data, "").match(/Notes:|[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? []).map((found) => [file, found]))
    .filter(([, found]) => !/@([\w-]+\.)*example(\.\w+)?$/.test(found))
    .map(([file, found]) => `${site.says(file)}: holds \`${short(found)}\`.`);
}

for (const site of sites) {
  describe(`the markup of ${site.name}`, () => {
    const everyPage = (look) => () =>
      none(opened(site).flatMap((page) => look(elements(site.text(page))).map((why) => `${site.says(page)}: ${why}`)));

    test("is valid HTML", async () => none((await Promise.all(opened(site).map((page) => complaints(site, page)))).flat()));
    test("has a strict content security policy", everyPage(policyDefects));
    test("lets no script run where there is none", () => none(openDefects(site)));
    test("has no style attribute, no handler, no frame and no form", everyPage(handlerDefects));
    test("says its language, title and description, and has one h1", everyPage(headDefects));
    test("tells no mail address and no speaker's note", () => none(privateDefects(site)));
    test("keeps the text of incidents out of scripts", () => none(scriptDefects(site)));
  });
}
