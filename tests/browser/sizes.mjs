// Prints what the built sites weigh, a line each.
import { kilobytes, loaded, packed } from "./weight.mjs";
import { sites } from "./sites.mjs";

const sum = (bytes) => bytes.reduce((total, one) => total + one, 0);

for (const site of sites) {
  const whole = sum(site.files.map((file) => site.bytes(file).length));
  const deck = sum(loaded(site, "deck/index.html").map((file) => packed(site, file)));
  const incidents = site.pages.filter((page) => page.startsWith("incidents/") && page !== "incidents/index.html");
  const heaviest = Math.max(...incidents.map((page) => sum(loaded(site, page).map((file) => packed(site, file)))));
  console.log(
    `${site.name}: ${site.pages.length} pages in ${site.files.length} files, ${kilobytes(whole)} KB; packed with fonts the deck is ` +
      `${kilobytes(deck)} KB, deck.html ${kilobytes(packed(site, "deck.html"))} KB, the heaviest incident ${kilobytes(heaviest)} KB.`,
  );
}
