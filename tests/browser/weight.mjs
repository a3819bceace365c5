// Which files a page loads, and what they weigh.
import path from "node:path";
import { gzipSync } from "node:zlib";
import { elements, styleAddresses } from "./html.mjs";

/** Returns what a file weighs packed, in bytes: `gzip -9`, as a server sends it. */
export function packed(site, file) {
  return gzipSync(site.bytes(file), { level: 9 }).length;
}

/** Writes bytes as kilobytes of 1,000, with one decimal. */
export const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** Returns a page with the files that a browser loads for it: style sheets, scripts, pictures, and what those name. */
export function loaded(site, page) {
  const files = new Set([page]);
  for (const file of files) {
    for (const address of named(site, file)) {
      if (/^[a-z]+:/i.test(address)) continue;
      const target = path.posix.join(path.posix.dirname(file), address.split(/[?#]/)[0]);
      if (site.has(target)) files.add(target);
    }
  }
  return [...files];
}

/** Returns the addresses of what a file needs. */
function named(site, file) {
  if (file.endsWith(".css")) return styleAddresses(site.text(file));
  if (!file.endsWith(".html")) return [];
  const found = elements(site.text(file));
  const needs = ({ name, attributes }) => {
    if (name === "link" && /stylesheet|icon|preload/.test(attributes.rel ?? "")) return [attributes.href];
    return ["script", "img", "source"].includes(name) && attributes.src ? [attributes.src] : [];
  };
  const styles = found.filter(({ name }) => name === "style").flatMap((style) => styleAddresses(style.text()));
  return [...found.flatMap(needs), ...styles];
}
