// Two sliders pick a row of the table that is already on the page, and say it.
(() => {
  "use strict";
  const play = document.querySelector(".play");
  const rows = [...play.parentElement.querySelectorAll("tbody tr")].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
  const sizes = [...new Set(rows.map((row) => row[0]))];
  const changes = [...new Set(rows.map((row) => row[1]))];
  const [size, change] = [...play.querySelectorAll("input")];
  const gauges = [...play.querySelectorAll(".gauge")];

  // Says the sentence that stands in the page, in the language of the page.
  const said = (parts) => play.dataset.says.replace(/\{(\w+)\}/g, (_, name) => parts[name]);

  function show() {
    const [drawn, shorter] = [sizes[size.value], changes[change.value]];
    const [, , ...shares] = rows.find((row) => row[0] === drawn && row[1] === shorter);
    // Such as `74 (this year)`.
    const [, number, like] = drawn.match(/^(.*) \((.*)\)$/);
    for (const [input, words] of [[size, drawn], [change, shorter]]) {
      input.setAttribute("aria-valuetext", words);
      input.previousElementSibling.textContent = words;
    }
    play.querySelector("output").textContent =
      said({ size: number, drawn: like, change: shorter, mean: shares[0], median: shares[1] });
    for (const [place, gauge] of gauges.entries()) {
      gauge.querySelector("b").textContent = shares[place];
      // "under 1%" is not nothing.
      gauge.querySelector("i").style.width = `${Math.max(parseFloat(shares[place].replace(/\D+/, "")), 0)}%`;
    }
  }

  for (const [input, steps] of [[size, sizes], [change, changes]]) {
    input.max = steps.length - 1;
    input.value = 0;
    input.addEventListener("input", show);
  }
  play.hidden = false;
  show();
})();
