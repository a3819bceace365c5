// The speaker's window: notes, the next slide, the time. It opens the slides in a window of their own; whichever of the two
// moves, the other follows. The slides are sent to an address, and say in a message where they stand.
(() => {
  "use strict";
  const one = (selector) => document.querySelector(selector);
  const notes = [...document.querySelectorAll("article")];
  const { deck, preview, end } = one("aside").dataset;
  const place = (id) => notes.findIndex((note) => note.id === id);
  // As in the slides: no arrow leads from the stage into the appendix.
  const stage = notes.filter((note) => !note.matches(".appendix")).length;
  let here = -1;
  let slides = null;
  let start = 0;

  document.documentElement.classList.add("js");

  // Points a small picture at a slide; a new fragment moves it without loading it again.
  function picture(frame, note) {
    frame.parentElement.hidden = !note;
    if (note) frame.src = preview + "#" + note.id;
  }

  // Shows the notes of a slide.
  function show(index) {
    if (index < 0 || index >= notes.length || index === here) return false;
    if (here >= 0) start ||= Date.now();
    here = index;
    notes.forEach((note, at) => note.classList.toggle("here", at === index));
    one("main").scrollTop = 0;
    one(".place").textContent = notes[index].querySelector(".number").textContent;
    const next = notes[index + 1];
    one(".after span").textContent = next ? next.querySelector("h2").textContent : end;
    picture(one(".now iframe"), notes[index]);
    picture(one(".later iframe"), next);
    history.replaceState(null, "", "#" + notes[index].id);
    return true;
  }

  // The same, and the slides follow.
  function go(index) {
    if (show(index) && slides && !slides.closed) slides.location.replace(address());
  }

  const step = (by) => { if (here !== stage - 1 || by < 0) go(here + by); };

  const address = () => new URL(deck + "#" + notes[here].id, location.href).href;

  function open() {
    start ||= Date.now();
    slides = window.open(address(), "wrapped-slides", "popup,width=1280,height=720");
  }

  addEventListener("message", (event) => {
    if (slides && event.source === slides) show(place(event.data));
  });
  addEventListener("hashchange", () => go(place(location.hash.slice(1))));

  const steps = {
    ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1,
    ArrowLeft: -1, ArrowUp: -1, PageUp: -1,
  };
  addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if ((event.key === " " || event.key === "Enter") && event.target.closest("a, button")) return;
    let by = steps[event.key];
    if (event.key === " " && event.shiftKey) by = -1;
    if (by) step(by);
    else if (event.key === "Home") go(0);
    else if (event.key === "End") go(stage - 1);
    else if (event.key.toLowerCase() === "a") go(here < stage ? stage : stage - 1);
    else return;
    event.preventDefault();
  });

  // The slides in the small pictures take the focus when they move; the keys are for the notes.
  let held = document.body;
  addEventListener("focusin", (event) => { if (event.target.tagName !== "IFRAME") held = event.target; });
  addEventListener("blur", () => setTimeout(() => {
    if (document.activeElement?.tagName !== "IFRAME") return;
    document.activeElement.blur();
    window.focus();
    held.focus({ preventScroll: true });
  }));

  one(".open").addEventListener("click", open);
  one(".back").addEventListener("click", () => step(-1));
  one(".on").addEventListener("click", () => step(1));
  one(".again").addEventListener("click", () => { start = Date.now(); tick(); });

  const two = (number) => String(number).padStart(2, "0");
  function tick() {
    const now = new Date();
    const seconds = start ? Math.floor((now - start) / 1000) : 0;
    const hours = Math.floor(seconds / 3600);
    one(".elapsed").textContent = (hours ? hours + ":" : "") + two(Math.floor(seconds / 60) % 60) + ":" + two(seconds % 60);
    one(".clock").textContent = two(now.getHours()) + ":" + two(now.getMinutes());
  }
  tick();
  setInterval(tick, 500);
  show(Math.max(0, place(location.hash.slice(1))));
})();
