// What a reader would stumble over on a page, and where the texts of a slide or of a chart lie on one another.
import { round, short } from "./say.mjs";

/** The smallest text, in CSS pixels: in slides, in their frame, in charts, elsewhere. */
const leastOnLaptop = { slide: 16, frame: 13, chart: 12, page: 13 };
const leastOnPhone = { slide: 13, frame: 13, chart: 11, page: 13 };
/** The smallest side of what can be pressed. */
const leastTarget = 24;

const least = (size) => (size.width >= 1280 ? leastOnLaptop : leastOnPhone);

function kind(text) {
  if (text.chart) return "chart";
  if (text.frame) return "frame";
  return text.slide ? "slide" : "page";
}

/** Returns in sentences what a reader would stumble over. */
export function stumbles(at, seen, size) {
  const defects = [];
  if (seen.width > seen.window) {
    defects.push(`${at}: scrolls sideways, ${seen.width} px wide in a window of ${seen.window} px.`);
  }
  for (const text of seen.texts) {
    const place = text.slide ? ` on slide ${text.slide}` : "";
    const bound = least(size)[kind(text)];
    if (text.size < bound - 0.05) {
      defects.push(`${at}: ${kind(text)} text${place} is ${round(text.size)} px, less than ${bound}: "${short(text.words)}".`);
    }
    if (text.chart && text.boxes.some((box) => box.left < -1 || (box.right > seen.window + 1 && !text.slide))) {
      defects.push(`${at}: text of a chart leaves the window: "${short(text.words)}".`);
    }
    if (text.cut) defects.push(`${at}: text${place} is cut off: "${short(text.words)}".`);
  }
  for (const target of seen.targets) {
    if (Math.min(target.width, target.height) < leastTarget - 0.5) {
      const box = `${round(target.width)}x${round(target.height)} px`;
      defects.push(`${at}: "${short(target.words)}" is ${box}, too small for a finger.`);
    }
  }
  return defects;
}

/** Returns in sentences which texts of a slide, or of a page's charts, lie on one another. */
export function overlaps(at, seen) {
  const defects = [];
  const lines = seen.texts
    .filter((text) => (text.slide || text.chart) && !text.panel && !text.turned)
    .flatMap((text) => text.boxes.map((box) => ({ ...box, text })));
  for (const [place, one] of lines.entries()) {
    for (const other of lines.slice(place + 1)) {
      if (one.text === other.text || one.text.slide !== other.text.slide) continue;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      const lower = Math.min(one.bottom - one.top, other.bottom - other.top);
      if (wide > 3 && high > lower * 0.45) {
        const where = one.text.slide ? `on slide ${one.text.slide} ` : "";
        defects.push(`${at}: ${where}"${short(one.text.words)}" lies on "${short(other.text.words)}".`);
      }
    }
  }
  return defects;
}
