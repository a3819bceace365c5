// A page on paper: printed, read as text, and looked at for pictures that a sheet's end cuts. Poppler reads what Chromium printed.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** The sheets, in millimetres, and their margins as `css/print.css` gives them. */
export const sheets = { A4: { width: 210, height: 297 }, Letter: { width: 215.9, height: 279.4 } };
const margin = { top: 15, side: 14, bottom: 17 };

const DOTS_PER_INCH = 60;
const dots = (millimetres) => (millimetres / 25.4) * DOTS_PER_INCH;
const pixels = (millimetres) => Math.floor((millimetres / 25.4) * 96);

/** Returns the window that is as wide and as high as a sheet within its margins. */
export const windowOf = (sheet) => ({
  width: pixels(sheets[sheet].width - 2 * margin.side),
  height: pixels(sheets[sheet].height - margin.top - margin.bottom),
});

/**
 * Prints a page. Returns the text of its sheets in the order of the source, the same as it lies on the sheets, how many pictures
 * made of pixels there are, and on which sheets a picture goes on from the one before.
 */
export async function printed(page, sheet) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "wrapped-paper."));
  try {
    const file = path.join(folder, "page.pdf");
    await page.pdf({ path: file, format: sheet, preferCSSPageSize: true, printBackground: true });
    const poppler = (tool, ...options) => execFileSync(tool, options, { maxBuffer: 1e9 });
    poppler("pdftoppm", "-r", String(DOTS_PER_INCH), file, path.join(folder, "sheet"));
    const pictures = fs.readdirSync(folder).filter((name) => name.endsWith(".ppm")).sort();
    const seen = pictures.map((name) => ends(pixmap(fs.readFileSync(path.join(folder, name))), sheets[sheet]));
    return {
      text: poppler("pdftotext", "-raw", file, "-").toString(),
      layout: poppler("pdftotext", "-layout", file, "-").toString(),
      images: poppler("pdfimages", "-list", file).toString().trim().split("\n").length - 2,
      sheets: seen.length,
      cut: seen.flatMap((one, place) => (place > 0 && goesOn(seen[place - 1].bottom, one.top) ? [place + 1] : [])),
    };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Reads a binary pixmap: its width, and whether a pixel is other than paper. */
function pixmap(bytes) {
  const [, width, height] = bytes.subarray(0, 40).toString("latin1").match(/^P6\s+(\d+)\s+(\d+)\s+255\s/).map(Number);
  const start = bytes.length - width * height * 3;
  const inked = (x, y) => {
    const at = start + (y * width + x) * 3;
    return bytes[at] < 240 || bytes[at + 1] < 240 || bytes[at + 2] < 240;
  };
  return { width, inked };
}

/** How deep ink has to be at an end to be more than a line, and how broad to be more than a letter; in dots. */
const DEEP = 3;
const BROAD = 12;

/** Returns for each column of dots whether it is inked to the very end of the sheet's text, above and below. */
function ends({ width, inked }, sheet) {
  const first = Math.ceil(dots(margin.top)) + 1;
  const last = Math.floor(dots(sheet.height - margin.bottom)) - 2;
  const deep = (x, from, step) => Array.from({ length: DEEP }, (_, row) => from + row * step).every((y) => inked(x, y));
  const columns = Array.from({ length: width }, (_, x) => x);
  return { top: columns.map((x) => deep(x, first, 1)), bottom: columns.map((x) => deep(x, last, -1)) };
}

/** Whether something broad goes over the end of one sheet to the next. */
function goesOn(bottom, top) {
  let broad = 0;
  for (const [x, inked] of bottom.entries()) {
    broad = inked && top[x] ? broad + 1 : 0;
    if (broad >= BROAD) return true;
  }
  return false;
}

/** Returns a text as printing may not change it: without white space, which lines take, and in small letters. */
export const bare = (text) => text.replace(/[\s\u00ad\u200b]/g, "").toLowerCase();
