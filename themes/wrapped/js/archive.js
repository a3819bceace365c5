// Filters and sorts the table that is already on the page. The address keeps the state, and is taken as plain text. What it
// says stands in the page, in the language of the page.
(() => {
  "use strict";
  const table = document.querySelector(".rows");
  const body = table.tBodies[0];
  const status = document.querySelector(".count [role=status]");
  const clear = document.getElementById("clear");
  const nothing = document.querySelector(".nothing");
  const fields = [...document.querySelectorAll(".filters input, .filters select")];
  const heads = [...table.querySelectorAll("thead [data-key]")];
  const keys = heads.map((head) => head.dataset.key);
  const words = new Set(["day", "title"]);

  document.documentElement.classList.add("js");

  const rest = document.querySelector(".rest");
  let whole = !rest;

  function read(row, order) {
    const cell = (name) => row.querySelector(`[data-of=${name}]`);
    const text = (name) => cell(name)?.textContent.trim() ?? "";
    const number = (name) => Number(cell(name)?.dataset.sort ?? -1);
    return {
      row, order,
      all: row.textContent.toLowerCase(),
      service: [...cell("services").children].map((one) => one.textContent),
      severity: [text("severity")],
      kind: [row.dataset.kind],
      month: [text("day").slice(0, 7)],
      confidence: [cell("confidence")?.dataset.sort ?? ""],
      sort: {
        day: text("day"), title: text("title").toLowerCase(),
        severity: number("severity"), ttd: number("ttd"), ttr: number("ttr"), confidence: number("confidence"),
      },
    };
  }
  const rows = [...body.rows].map(read);

  const all = status.textContent;
  const some = status.dataset.some;
  const { lang } = document.documentElement;
  let sort = "";

  // What is unknown stands last, whichever way the others run.
  function compare(key, down) {
    return (a, b) => {
      const [x, y] = [a.sort[key], b.sort[key]];
      const [noX, noY] = [x === "" || x < 0, y === "" || y < 0];
      if (noX !== noY) return noX ? 1 : -1;
      const way = x < y ? -1 : x > y ? 1 : 0;
      return (down ? -way : way) || a.order - b.order;
    };
  }

  function show() {
    const asked = fields.filter((field) => field.value.trim() !== "");
    const parts = asked.map((field) => {
      if (field.name !== "q") return (one) => one[field.name].includes(field.value);
      const wanted = field.value.toLowerCase().trim().split(/\s+/);
      return (one) => wanted.every((word) => one.all.includes(word));
    });
    let shown = 0;
    for (const one of rows) {
      one.row.hidden = !parts.every((part) => part(one));
      if (!one.row.hidden) shown += 1;
    }
    status.textContent = asked.length ? some.replace("{shown}", shown.toLocaleString(lang)) : all;
    clear.hidden = asked.length === 0;
    nothing.hidden = shown > 0;
    table.hidden = shown === 0;
  }

  function arrange() {
    const key = sort.replace(/^-/, "");
    const down = sort.startsWith("-");
    const sorted = key ? [...rows].sort(compare(key, down)) : rows;
    body.append(...sorted.map((one) => one.row));
    for (const head of heads) {
      if (head.dataset.key === key) head.setAttribute("aria-sort", down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
  }

  function remember() {
    const state = new URLSearchParams();
    for (const field of fields) {
      if (field.value.trim() !== "") state.set(field.name, field.value.trim());
    }
    if (sort) state.set("sort", sort);
    const query = state.toString();
    history.replaceState(null, "", (query ? "?" + query : location.pathname) + location.hash);
  }

  // Takes from the address only what the page itself offers.
  function recall() {
    const state = new URLSearchParams(location.search);
    for (const field of fields) {
      const value = state.get(field.name) ?? "";
      if (field.name === "q") field.value = value.slice(0, 200);
      else field.value = [...field.options].some((option) => option.value === value) ? value : "";
    }
    const asked = state.get("sort") ?? "";
    sort = keys.includes(asked.replace(/^-/, "")) ? asked : "";
  }

  // Makes the row of an incident that a part tells of; its words are text, whatever they are.
  function made(one) {
    const row = body.rows[0].cloneNode(true);
    const put = (name, text, sort) => {
      const cell = row.querySelector(`[data-of=${name}]`);
      if (cell && sort !== undefined) cell.dataset.sort = sort;
      cell?.replaceChildren(text);
    };
    const inside = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
    const chosen = (name, value) => document.querySelector(`#${name} [value="${value}"]`)?.textContent ?? "";
    row.hidden = false;
    row.dataset.kind = one.kind;
    put("day", one.day ? inside("time", one.day) : "");
    row.querySelector("a").href = one.href;
    row.querySelector("a").textContent = one.title;
    row.querySelector("small").textContent = one.id + (one.kind_words && `, ${one.kind_words}`);
    put("severity", one.severity, one.severity_rank);
    row.querySelector("[data-of=services]").replaceChildren(...one.services.flatMap((name) => [", ", inside("span", name)]).slice(1));
    put("ttd", one.detected, one.detected_seconds);
    put("ttr", one.resolved, one.resolved_seconds);
    row.querySelector("[data-of=ttr]").classList.toggle("open", one.open);
    put("confidence", chosen("confidence", one.confidence), one.confidence);
    return row;
  }

  // Fetches what does not stand in the page, once, before the first search or order. From disk nothing can be fetched.
  async function complete() {
    if (whole) return;
    whole = true;
    try {
      if (location.protocol === "file:") throw new Error("from disk");
      const parts = rest.dataset.parts.trim().split(" ").map(async (part) => (await fetch(part)).json());
      for (const part of await Promise.all(parts)) {
        for (const one of part) rows.push(read(made(one), rows.length));
      }
      rest.hidden = true;
    } catch {
      rest.querySelector("b").hidden = false;
    }
    arrange();
    show();
  }

  for (const head of heads) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const key = head.dataset.key;
      const first = words.has(key) || key === "severity" ? key : "-" + key;
      const second = first === key ? "-" + key : key;
      sort = sort === first ? second : sort === second ? "" : first;
      arrange();
      remember();
      complete();
    });
  }
  for (const field of fields) {
    field.addEventListener("input", () => { show(); remember(); complete(); });
  }
  clear.addEventListener("click", () => {
    for (const field of fields) field.value = "";
    show();
    remember();
    document.getElementById("q").focus();
  });
  addEventListener("popstate", () => { recall(); arrange(); show(); });

  recall();
  arrange();
  show();
  if (location.search) complete();
})();
