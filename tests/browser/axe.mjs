// What axe finds on a page.
import fs from "node:fs";
import { createRequire } from "node:module";
import { short } from "./say.mjs";

const axe = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Returns in sentences what axe finds on the page as it stands. */
export async function axeFinds(at, page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const found = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: tags, resultTypes: ["violations"], preload: false }),
    rules,
  );
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${at}: axe says ${id} (${help}) of ${short(node.html)}`),
  );
}
