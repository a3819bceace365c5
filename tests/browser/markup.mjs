// Every page is valid HTML. Four rules about style, which any minified page breaks, are off.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { allPages, short } from "./world.mjs";

const off = ["attr-quotes", "no-raw-characters", "doctype-style", "no-implicit-button-type"];
const config = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: Object.fromEntries(off.map((rule) => [rule, "off"])),
};

test("every page is valid HTML", async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader(config));
  const wrong = [];
  for (const path of allPages) {
    const report = await validator.validateString(readFileSync(path, "utf8"), path);
    const messages = report.results.flatMap((result) => result.messages);
    for (const rule of new Set(messages.map((one) => one.ruleId))) {
      const all = messages.filter((one) => one.ruleId === rule);
      wrong.push(`${short(path)}: ${rule} (${all.length}), first at column ${all[0].column}: ${all[0].message}`);
    }
  }
  assert.deepEqual(wrong, []);
});
