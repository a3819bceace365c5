// What a reader's eyes meet on a page: texts with their size and place, and the targets for a finger.
import { drawn, lettered } from "./wait.mjs";

/**
 * Runs in the page. Returns its width, the window's, every text that can be seen, and everything to press.
 * A text is `{ words, size, chart, slide, frame, cut, box }`: `size` in CSS pixels as drawn, `chart` inside an SVG, `turned` along a curve, `frame`
 * in the frame of a slide (edition name, counter, buttons), `cut` where an ancestor clips it.
 */
function look() {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  // Only for screen readers: a box of a pixel, or cut away to nothing.
  const unseen = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.clipPath === "inset(50%)" || style.clip === "rect(0px, 0px, 0px, 0px)") return true;
      if (style.overflow !== "visible" && at.clientWidth <= 1 && at.clientHeight <= 1 && style.position === "absolute") return true;
    }
    return false;
  };

  const drawnSize = (element) => {
    const size = parseFloat(getComputedStyle(element).fontSize);
    if (!element.ownerSVGElement) return size;
    const matrix = element.getScreenCTM();
    return size * Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
  };

  // The box of a word that is set along a curve is larger than the word.
  const turned = (element) => Boolean(element.ownerSVGElement) && Math.abs(element.getScreenCTM().b) > 0.001;

  // The line above a slide's title, the bar and the buttons; links inside its words are words.
  const inFrame = (element, slide) => {
    if (element.closest("summary, button, nav")) return true;
    if (!slide) return false;
    const first = slide.firstElementChild;
    if (first.contains(element) && !first.querySelector("h1, h2, h3")) return true;
    return Boolean(element.closest("a")) && !element.closest("li, table, svg");
  };

  // Whether an ancestor clips what stands outside it; what scrolls can be scrolled to, as far as the part that scrolls is seen.
  const cutBy = (element, box) => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      const clips = (way) => style[way] === "hidden" || style[way] === "clip";
      if (at instanceof SVGElement && at.ownerSVGElement) continue;
      const frame = at.getBoundingClientRect();
      const wide = clips("overflowX") && (box.left < frame.left - 1.5 || box.right > frame.right + 1.5);
      const high = clips("overflowY") && (box.top < frame.top - 1.5 || box.bottom > frame.bottom + 1.5);
      if (wide || high) return true;
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) return cutBy(at, frame);
    }
    return false;
  };

  const plain = (box) => ({
    left: box.left + scrollX, right: box.right + scrollX, top: box.top + scrollY, bottom: box.bottom + scrollY,
  });

  // A line's box is higher than its letters, and large letters are set close: what has ink is about three quarters of the size.
  const inked = (box, element) => {
    const spare = Math.max(0, (box.bottom - box.top - parseFloat(getComputedStyle(element).fontSize) * 0.75) / 2);
    return { ...box, top: box.top + spare, bottom: box.bottom - spare };
  };

  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest("script, style, title, desc, noscript, option")) continue;
    if (!shown(element) || unseen(element)) continue;
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0.5 && box.height > 0.5);
    if (boxes.length === 0) continue;
    const slide = element.closest("[aria-roledescription=slide]");
    const whole = range.getBoundingClientRect();
    if (plain(whole).right <= 0 || plain(whole).bottom <= 0) continue;
    texts.push({
      words: node.data,
      size: drawnSize(element),
      chart: Boolean(element.closest("svg")),
      turned: turned(element),
      slide: slide ? slide.id : "",
      frame: inFrame(element, slide),
      panel: Boolean(element.closest("details")),
      cut: cutBy(element, whole),
      boxes: boxes.map(plain).map((box) => inked(box, element)),
    });
  }

  // A link in a sentence is as high as its line; a dot in a chart has its row in the table beside it.
  const inSentence = (element) => {
    if (element.localName !== "a" || getComputedStyle(element).display !== "inline") return false;
    const block = element.closest("p, li, td, th, dd, dt, figcaption, caption, blockquote, h1, h2, h3, h4");
    return Boolean(block) && block.textContent.trim().length > element.textContent.trim().length + 1;
  };
  const targets = [];
  for (const element of document.querySelectorAll("a[href], button, summary, input, select, textarea")) {
    if (element.closest("svg") || !shown(element) || unseen(element) || inSentence(element)) continue;
    const box = element.getBoundingClientRect();
    if (plain(box).right <= 0 || plain(box).bottom <= 0) continue;
    targets.push({
      words: element.getAttribute("aria-label") || element.textContent || element.name || element.localName,
      width: box.width,
      height: box.height,
    });
  }

  const page = document.scrollingElement;
  return { width: page.scrollWidth, window: innerWidth, texts, targets };
}

/** Looks at a page in a window of this size, after fonts and layout have settled. */
export async function lookAt(page, size, script = true) {
  await page.setViewportSize(size);
  await (script ? drawn(page) : lettered(page));
  return page.evaluate(look);
}
