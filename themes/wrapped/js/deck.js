// Keys, gestures, story bar, overview, appendix and deep links. The deck is a document that reads without this; nothing here moves by
// itself. A slide with two beats is two sections; what is called a slide below is a section.
(() => {
  "use strict";
  const root = document.documentElement;
  const slides = [...document.querySelectorAll(".slide")];
  const beads = [...document.querySelectorAll(".story > ol > li")];
  const rows = [...document.querySelectorAll(".contents li")];
  const story = document.querySelector(".story");
  const live = document.querySelector(".live");
  const typed = document.querySelector(".typed");
  const help = document.querySelector(".help");
  const black = document.querySelector(".black");
  const letters = document.querySelector(".letters");
  const grounds = ["night", "cobalt", "dawn", "paper"];
  // Those behind the stage are the appendix: no arrow leads into it.
  const stage = slides.filter((slide) => !slide.classList.contains("appendix")).length;
  let here = -1;

  root.classList.add("js");
  if (!document.fullscreenEnabled) root.classList.add("no-full");

  const glancing = () => root.classList.contains("overview");

  // Paints the bar, and what opens above a slide, for one slide.
  function paint(index) {
    here = index;
    for (const list of [beads, rows]) {
      list.forEach((one, place) => {
        one.classList.toggle("done", place < index);
        one.classList.toggle("here", place === index);
        const link = one.querySelector("a");
        if (place === index) link.setAttribute("aria-current", "step");
        else link.removeAttribute("aria-current");
      });
    }
    story.classList.toggle("off", index >= stage && !glancing());
    const ground = glancing() ? "night" : grounds.find((one) => slides[index].classList.contains(one));
    for (const one of [story, typed, help]) {
      one.classList.remove(...grounds);
      if (ground) one.classList.add(ground);
    }
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

  // Folds what lies over a slide; a focus inside it would be lost. A fold in the words of a slide is part of it.
  const unfolded = "details[open]:is(.more, .contents)";
  function fold() {
    if (document.activeElement.closest(unfolded)) slides[here].focus({ preventScroll: true });
    document.querySelectorAll(unfolded).forEach((details) => details.removeAttribute("open"));
  }

  // Goes to a slide: the window, the focus, and the words for readers who cannot see it.
  function go(index) {
    if (index < 0 || index >= slides.length) return;
    const slide = slides[index];
    const way = index < here ? "back" : "forward";
    for (const other of slides) other.classList.remove("forward", "back");
    fold();
    if (glancing()) glance(false);
    else if (index !== here) slide.classList.add(way);
    slide.scrollIntoView({ behavior: "instant", block: "start" });
    slide.focus({ preventScroll: true });
    mark(index);
    live.textContent = slide.dataset.says;
  }

  // A step; from the last slide on stage none leads on.
  function step(by) {
    if (here === stage - 1 && by > 0) return;
    go(here + by);
  }

  // The overview: the slides themselves, small; the links of the bar lie on them, and lead there.
  function glance(open) {
    root.classList.toggle("overview", open);
    document.body.classList.toggle("night", open);
    for (const slide of slides) slide.inert = open;
    paint(here);
  }

  function overview() {
    if (glancing()) return go(here);
    for (const slide of slides) slide.classList.remove("forward", "back");
    fold();
    glance(true);
    scrollTo(0, 0);
    pick(here);
  }

  // Moves the focus to the link of a slide.
  function pick(index) {
    const link = beads[index].querySelector("a");
    link.focus({ preventScroll: true });
    link.scrollIntoView({ behavior: "instant", block: "nearest" });
  }

  // The keys of the overview: a step, or a row of as many columns as there are just now.
  function walk(event) {
    const at = beads.indexOf(event.target.closest("li"));
    const row = getComputedStyle(beads[0].parentElement).gridTemplateColumns.split(" ").length;
    const to = {
      ArrowRight: at + 1, ArrowLeft: at - 1, ArrowDown: at + row, ArrowUp: at - row, Home: 0, End: beads.length - 1,
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      if (to >= 0 && to < beads.length) pick(to);
    } else if (event.key === " " && at >= 0) {
      event.preventDefault();
      go(at);
    }
  }

  function full() {
    const asked = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.();
    asked?.catch(() => {});
  }

  // To the appendix, and back to where one was.
  let left = 0;
  function appendix() {
    if (here >= stage) return go(left);
    left = here;
    go(stage);
  }

  const deeds = {
    overview,
    appendix,
    full() {
      help.close();
      fold();
      full();
    },
    help() {
      if (help.open) return help.close();
      fold();
      help.showModal();
      help.querySelector(".solid").focus();
    },
    black() {
      black.showModal();
    },
  };
  const keys = { a: "appendix", o: "overview", f: "full", b: "black", "?": "help" };

  // A number is typed, and Enter goes there; what is typed is forgotten after a while.
  let number = "";
  let forget = 0;
  function type(digits) {
    number = digits.slice(-3);
    typed.textContent = number;
    clearTimeout(forget);
    if (number) forget = setTimeout(() => type(""), 3000);
  }

  // Where each slide begins, those of the appendix counted on behind the last one on stage.
  const counted = slides.flatMap((slide, index) => (slide.matches(".beat-2") ? [] : [index]));
  const place = (id) => slides.findIndex((slide) => slide.id === id);
  const steps = {
    ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1,
    ArrowLeft: -1, ArrowUp: -1, PageUp: -1,
  };

  // A slide that is higher than the window is first read to its end.
  function reads(by) {
    const box = slides[here].getBoundingClientRect();
    return by > 0 ? box.bottom > innerHeight + 4 : box.top < -4;
  }

  function escape() {
    const open = document.querySelector(unfolded);
    if (number) type("");
    else if (glancing()) go(here);
    else if (open) {
      open.removeAttribute("open");
      open.querySelector("summary").focus();
    }
  }

  // Letters, digits and what they lead to; says whether the key was one of them.
  function steers(event) {
    if (event.key === "Enter" && number) {
      const to = counted[number - 1] ?? -1;
      type("");
      go(to);
      return true;
    }
    if (letters.checked && /^\d$/.test(event.key)) {
      type(number + event.key);
      return true;
    }
    if (number && event.key !== "Escape") type("");
    const deed = keys[event.key.toLowerCase()];
    if (!letters.checked || !deed || (event.shiftKey && deed !== "help")) return false;
    deeds[deed]();
    return true;
  }

  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (black.open) {
      event.preventDefault();
      black.close();
      return;
    }
    if (help.open) {
      if (event.key === "?") help.close();
      return;
    }
    const target = event.target;
    if (target.closest("input, select, textarea, [contenteditable]")) return;
    if (steers(event)) return event.preventDefault();
    if (event.key === "Escape") return escape();
    if (glancing()) return walk(event);
    if (target.closest(".panel") || (event.key === " " && target.closest("a, button, summary"))) return;
    let by = steps[event.key];
    if (event.key === " " && event.shiftKey) by = -1;
    else if (event.shiftKey) return;
    if (by) {
      const down = event.key === "ArrowDown" || event.key === "ArrowUp" || event.key.startsWith("Page") || event.key === " ";
      if (down && reads(by)) return;
      event.preventDefault();
      step(by);
    } else if (event.key === "Home" || event.key === "End") {
      event.preventDefault();
      go(event.key === "Home" ? 0 : stage - 1);
    }
  });

  // A finger: sideways is a step, up and down scrolls, and two fingers are the browser's.
  const calm = () => !glancing() && !help.open && !black.open && !(visualViewport?.scale > 1.05);
  let start = null;
  let lifted = -Infinity;
  addEventListener("touchstart", (event) => {
    const swipes = event.touches.length === 1 && calm() && !event.target.closest(".panel, .contents, .scroll");
    start = swipes ? event.touches[0] : null;
  }, { passive: true });
  addEventListener("touchcancel", () => { start = null; });
  addEventListener("touchend", (event) => {
    lifted = event.timeStamp;
    if (!start) return;
    const across = event.changedTouches[0].clientX - start.clientX;
    const down = event.changedTouches[0].clientY - start.clientY;
    start = null;
    if (Math.abs(across) > 48 && Math.abs(across) > 1.6 * Math.abs(down)) step(across < 0 ? 1 : -1);
  }, { passive: true });

  // A tap beside everything that can be pressed: the right third leads on, the left third back.
  function tap(event) {
    if (event.target.closest("a, button, summary, label, input, dialog, details") || !calm()) return;
    if (document.querySelector(unfolded)) return fold();
    const part = event.clientX / innerWidth;
    if (part > 2 / 3) step(1);
    else if (part < 1 / 3) step(-1);
  }

  document.addEventListener("click", (event) => {
    const deed = event.target.closest("[data-do]");
    if (deed) return deeds[deed.dataset.do]();
    if (event.target === help || event.target === black) return event.target.close();
    const link = event.target.closest("a[href^='#']");
    const index = link ? place(link.getAttribute("href").slice(1)) : -1;
    if (index < 0) {
      if (event.timeStamp - lifted < 700) tap(event);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(index);
  });
  document.querySelector(".contents")?.addEventListener("toggle", () => rows[here].scrollIntoView({ block: "nearest" }));
  addEventListener("hashchange", () => go(place(location.hash.slice(1))));

  // Who has switched letters and digits off finds them off again; a browser that keeps nothing has them on.
  try {
    letters.checked = localStorage.getItem("deck-letters") !== "off";
  } catch {}
  letters.addEventListener("change", () => {
    try {
      localStorage.setItem("deck-letters", letters.checked ? "on" : "off");
    } catch {}
  });

  // Wheel, touch and scroll bar move the window; the bar follows. What is told late may be true no more.
  const inMiddle = (slide) => {
    const box = slide.getBoundingClientRect();
    return box.top <= innerHeight / 2 && box.bottom >= innerHeight / 2;
  };
  const seen = new IntersectionObserver((entries) => {
    if (glancing()) return;
    for (const entry of entries) {
      if (entry.isIntersecting && inMiddle(entry.target)) mark(slides.indexOf(entry.target));
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
