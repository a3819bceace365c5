// Keys, story bar and deep links. The deck is a document that reads without this; nothing here moves by itself.
(() => {
  "use strict";
  const slides = [...document.querySelectorAll(".slide")];
  const beads = [...document.querySelectorAll(".story > ol > li")];
  const story = document.querySelector(".story");
  const live = document.querySelector(".live");
  const grounds = ["night", "cobalt", "dawn"];
  let here = -1;

  document.documentElement.classList.add("js");

  // Paints the bar for one slide.
  function paint(index) {
    here = index;
    beads.forEach((bead, place) => {
      bead.classList.toggle("done", place < index);
      bead.classList.toggle("here", place === index);
      const link = bead.querySelector("a");
      if (place === index) link.setAttribute("aria-current", "step");
      else link.removeAttribute("aria-current");
    });
    story.classList.remove(...grounds);
    story.classList.add(...grounds.filter((ground) => slides[index].classList.contains(ground)));
  }

  // The same, and the address goes along.
  function mark(index) {
    if (index === here) return;
    paint(index);
    history.replaceState(null, "", "#" + slides[index].id);
    tell(index);
  }

  // The window that opened this one hears where it stands, unless it is of another origin.
  function tell(index) {
    if (window.opener) window.opener.postMessage(slides[index].id, location.protocol === "file:" ? "*" : location.origin);
  }

  // Goes to a slide: the window, the focus and the words for who cannot see it.
  function go(index) {
    if (index < 0 || index >= slides.length) return;
    const slide = slides[index];
    const way = index < here ? "back" : "forward";
    for (const other of slides) other.classList.remove("forward", "back");
    document.querySelectorAll("details[open]").forEach((details) => details.removeAttribute("open"));
    if (index !== here) slide.classList.add(way);
    slide.scrollIntoView({ behavior: "instant", block: "start" });
    slide.focus({ preventScroll: true });
    mark(index);
    live.textContent = "Slide " + (index + 1) + " of " + slides.length;
  }

  const place = (id) => slides.findIndex((slide) => slide.id === id);
  const steps = {
    ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1,
    ArrowLeft: -1, ArrowUp: -1, PageUp: -1,
  };

  // A slide that is higher than the window is first read to its end.
  function reads(step) {
    const box = slides[here].getBoundingClientRect();
    return step > 0 ? box.bottom > innerHeight + 4 : box.top < -4;
  }

  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const target = event.target;
    if (target.closest("input, select, textarea, [contenteditable], .panel")) return;
    if (event.key === "Escape") {
      const open = document.querySelector("details[open]");
      if (!open) return;
      open.removeAttribute("open");
      open.querySelector("summary").focus();
      return;
    }
    if (event.key === " " && target.closest("a, button, summary")) return;
    let step = steps[event.key];
    if (event.key === " " && event.shiftKey) step = -1;
    else if (event.shiftKey) return;
    if (step) {
      const down = event.key === "ArrowDown" || event.key === "ArrowUp" || event.key.startsWith("Page") || event.key === " ";
      if (down && reads(step)) return;
      event.preventDefault();
      go(here + step);
    } else if (event.key === "Home" || event.key === "End") {
      event.preventDefault();
      go(event.key === "Home" ? 0 : slides.length - 1);
    }
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const index = link ? place(link.getAttribute("href").slice(1)) : -1;
    if (index < 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(index);
  });
  addEventListener("hashchange", () => go(place(location.hash.slice(1))));

  // Wheel, touch and scroll bar move the window; the bar follows.
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting) mark(slides.indexOf(entry.target));
    }
  }, { rootMargin: "-50% 0px -50% 0px" });

  const first = Math.max(0, place(location.hash.slice(1)));
  paint(first);
  // Fonts that arrive late move what lies above; whoever has moved meanwhile is left alone.
  let moved = false;
  for (const kind of ["wheel", "touchstart", "keydown", "pointerdown"]) {
    addEventListener(kind, () => { moved = true; }, { once: true, passive: true });
  }
  const arrive = () => { if (!moved) slides[first].scrollIntoView({ behavior: "instant" }); };
  if (first > 0) {
    arrive();
    document.fonts.ready.then(arrive);
  }
  for (const slide of slides) seen.observe(slide);
})();
