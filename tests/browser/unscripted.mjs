// A slideshow without JavaScript: a document with every slide.
import { withPage } from "./browser.mjs";
import { short } from "./say.mjs";

/** Runs in the page: each slide's title and words, as far as they can be seen, in the order they stand on the page. */
function slidesInOrder() {
  const slides = [...document.querySelectorAll("[aria-roledescription=slide]")];
  return slides.map((slide) => {
    const title = document.getElementById(slide.getAttribute("aria-labelledby"));
    const box = title.getBoundingClientRect();
    return {
      id: slide.id,
      top: slide.getBoundingClientRect().top + scrollY,
      shown: title.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && box.width > 1 && box.height > 1,
      words: slide.innerText.replace(/\s+/g, " ").trim(),
    };
  });
}

/** Returns in sentences what a slideshow shows less of without JavaScript, or in another order. */
export async function withoutScript(site, address) {
  const slides = (script) =>
    withPage({ script, motion: "reduce" }, async (page) => {
      await page.goto(site.url(address));
      return page.evaluate(slidesInOrder);
    });
  const [scripted, plain] = [await slides(true), await slides(false)];
  const at = site.says(address);
  const defects = plain.length === 0 ? [`${at}: has no slides.`] : [];
  for (const [place, slide] of plain.entries()) {
    if (!slide.shown) defects.push(`${at}: the title of slide ${slide.id} cannot be seen without JavaScript.`);
    if (place > 0 && slide.top <= plain[place - 1].top) defects.push(`${at}: slide ${slide.id} stands before the one it follows.`);
    if (slide.words !== scripted[place].words) {
      defects.push(`${at}: slide ${slide.id} says less without JavaScript: "${short(slide.words)}".`);
    }
  }
  return defects;
}
