// What a slideshow makes of paper.

/** Runs in the page: how many slides are printed: those on stage, each with its last beat. */
export const slideCount = () => document.querySelectorAll("[aria-roledescription=slide]:not(.asks, .appendix)").length;

/** Returns the measures of every printed page, in points: `960x540`. */
export async function printedPages(page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  const boxes = (pdf.match(/\/MediaBox\s*\[[^\]]*\]/g) ?? []).map((box) => box.match(/[\d.]+/g).slice(2).map(Number).map(Math.round).join("x"));
  // What is the same for all pages may be said once.
  return Array.from({ length: pages }, (_, place) => boxes[place] ?? boxes.at(-1));
}
