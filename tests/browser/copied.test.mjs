// What stands apart for the eye stands apart when it is copied or read aloud: between two texts there is a space, or a new line.
import { describe, test } from "node:test";
import { withPage } from "./browser.mjs";
import { none, short } from "./say.mjs";
import { content, pageTypes } from "./sites.mjs";
import { drawn } from "./wait.mjs";

describe("copied from content", { concurrency: 2, timeout: 300_000 }, () => {
  for (const address of pageTypes(content).filter((page) => page !== "deck.html")) {
    test(`${address} keeps words apart`, async () => {
      const glued = await withPage({ motion: "reduce" }, async (page) => {
        await page.goto(content.url(address));
        await drawn(page);
        return page.evaluate(joined);
      });
      none(glued.map(([one, other]) => `${content.says(address)}: "${short(one)}" and "${short(other)}" are copied as one word.`));
    });
  }
});

/** Runs in the page: neighbours that the eye sees apart, by more than a box around a piece of code leaves, and a copy joins. */
function joined() {
  const found = [];
  const range = document.createRange();
  const selection = getSelection();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let last;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest("script, style, title, desc, noscript, option")) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0.5);
    if (boxes.length === 0) continue;
    if (last) {
      const end = last.node.data.trimEnd().length;
      const start = node.data.length - node.data.trimStart().length;
      selection.setBaseAndExtent(last.node, end - 1, node, start + 1);
      const [before, after] = [last.boxes.at(-1), boxes[0]];
      const isApart = after.left - before.right > parseFloat(getComputedStyle(element).fontSize) * 0.12 || after.top > before.bottom - 2;
      const isCode = last.node.parentElement.localName === "code" || element.localName === "code";
      if (isApart && !isCode && !/\s/.test(selection.toString())) found.push([last.node.data, node.data]);
    }
    last = { node, boxes };
  }
  return found;
}
