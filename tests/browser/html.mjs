// Reads a page without a browser, as the HTML standard says it is read.
import { parse } from "parse5";

/** An element: its name, its attributes, and the text inside it. */
function element(node) {
  const attributes = Object.fromEntries(node.attrs.map((one) => [one.prefix ? `${one.prefix}:${one.name}` : one.name, one.value]));
  return { name: node.tagName, attributes, text: () => text(node) };
}

function text(node) {
  if (node.nodeName === "#text") return node.value;
  return (node.childNodes ?? []).map(text).join("");
}

/** Returns every element of a page, in the order of the source. */
export function elements(html) {
  const found = [];
  const walk = (node) => {
    if (node.tagName) found.push(element(node));
    for (const child of node.childNodes ?? []) walk(child);
    if (node.content) walk(node.content);
  };
  walk(parse(html));
  return found;
}

/** Returns the addresses that a page's elements name: `{ name, value }`. */
export function addresses(found) {
  const named = ["href", "src", "xlink:href", "action", "formaction", "poster", "data"];
  return found.flatMap(({ name, attributes }) =>
    named.filter((key) => key in attributes).map((key) => ({ name, value: attributes[key] })),
  );
}

/** Returns the addresses in a style sheet. */
export function styleAddresses(css) {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map((match) => match[1]);
}
