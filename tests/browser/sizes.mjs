// Prints what built sites weigh, packed and with fonts, a line each: all of them, or those that are named.
import { elements } from "./html.mjs";
import { extra, sites } from "./sites.mjs";
import { kilobytes, loaded, packed } from "./weight.mjs";

const sum = (bytes) => bytes.reduce((total, one) => total + one, 0);
const named = process.argv.slice(2);

for (const site of named.length > 0 ? named.map(extra) : sites) {
  const page = (address) => (site.has(address) ? `${kilobytes(sum(loaded(site, address).map((file) => packed(site, file))))} KB` : "none");
  const files = (ending) => site.files.filter((file) => file.endsWith(ending));
  const incidents = site.pages.filter((page) => page.startsWith("incidents/") && page !== "incidents/index.html");
  const heaviest = incidents.reduce((most, page) => (site.bytes(page).length > site.bytes(most).length ? page : most));
  const slides = elements(site.text("deck.html")).filter(({ attributes }) => "aria-roledescription" in attributes).length;
  const script = files("js/deck.js").map((file) => packed(site, file));
  const fonts = files(".woff2").map((file) => site.bytes(file).length);
  console.log(
    `${site.name}: ${site.pages.length} pages in ${site.files.length} files, ${kilobytes(sum(site.files.map((file) => site.bytes(file).length)))} KB. ` +
      `Packed, with fonts: deck of ${slides} slides ${page("deck/index.html")}, deck.html ${page("deck.html")}, script of the deck ${kilobytes(sum(script))} KB, ` +
      `fonts ${kilobytes(sum(fonts))} KB, longest incident ${page(heaviest)}, archive ${page("incidents/index.html")}, yearbook ${page("yearbook/index.html")}.`,
  );
}
