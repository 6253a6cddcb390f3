"use strict";
document.documentElement.classList.add("js");
document.addEventListener("DOMContentLoaded", () => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const panel = byId("panel");
  const position = byId("position");
  const statements = [...document.querySelectorAll("a.s")];
  const chips = [...document.querySelectorAll("[data-filter]")];
  const wanted = new Set();
  let current = null;

  const verdict = (statement) => statement.classList[1];
  const number = (statement) => (statement ? Number(statement.id.slice(1)) : 0);
  const noteOf = (statement) => byId("n" + number(statement));
  const isShown = (statement) => !wanted.size || wanted.has(verdict(statement));
  /* What the keys stop at: everything chosen, and where nothing is chosen, everything that was checked. */
  const stops = () => statements.filter((each) => isShown(each) && (wanted.size || verdict(each) !== "not-checkable"));

  function tellPosition() {
    const among = stops();
    const at = among.indexOf(current);
    const words = { "#": at < 0 ? "–" : at + 1, "@": among.length };
    position.value = position.dataset.words.replace(/[#@]/g, (sign) => words[sign]);
  }

  function mark(statement, chosen) {
    statement.classList.toggle("current", chosen);
    noteOf(statement).classList.toggle("current", chosen);
    if (chosen) statement.setAttribute("aria-current", "true");
    else statement.removeAttribute("aria-current");
  }

  function choose(statement) {
    if (current) mark(current, false);
    current = statement;
    root.classList.toggle("chosen", Boolean(statement));
    if (statement) {
      mark(statement, true);
      panel.scrollTop = 0;
    }
    history.replaceState(null, "", statement ? "#" + statement.id : location.pathname + location.search);
    tellPosition();
  }

  /* The statement is to stand between the head of the page and, on a phone, the panel over its foot. */
  function bringIntoView(statement) {
    const box = statement.getBoundingClientRect();
    const over = panel.getBoundingClientRect();
    const floating = getComputedStyle(panel).position === "fixed";
    const top = floating ? 0 : over.top;
    const bottom = floating ? over.top : innerHeight;
    if (box.top < top || box.bottom > bottom) statement.scrollIntoView({ block: floating ? "start" : "center" });
  }

  function step(forward) {
    const among = stops();
    if (!among.length) return;
    const ahead = forward
      ? among.find((each) => number(each) > number(current)) || among[0]
      : among.findLast((each) => number(each) < number(current)) || among.at(-1);
    choose(ahead);
    bringIntoView(ahead);
  }

  function close() {
    const left = current;
    choose(null);
    if (left) left.focus({ preventScroll: true });
  }

  function fromAddress() {
    const named = /^#[sn](\d+)$/.exec(location.hash);
    const statement = named && byId("s" + named[1]);
    if (!statement) return;
    choose(statement);
    bringIntoView(statement);
  }

  for (const statement of statements) {
    statement.setAttribute("aria-controls", "panel");
    statement.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose(statement);
      bringIntoView(statement);
      if (event.detail === 0) noteOf(statement).querySelector("h3").focus({ preventScroll: true });
    });
  }

  for (const chip of chips) {
    chip.disabled = false;
    chip.addEventListener("click", () => {
      const chosen = chip.getAttribute("aria-pressed") !== "true";
      chip.setAttribute("aria-pressed", chosen);
      if (chosen) wanted.add(chip.dataset.filter);
      else wanted.delete(chip.dataset.filter);
      for (const statement of statements) {
        statement.classList.toggle("muted", !isShown(statement));
        statement.tabIndex = isShown(statement) ? 0 : -1;
      }
      if (current && !isShown(current)) choose(null);
      tellPosition();
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape" && current) close();
    if (!byId("keys").checked) return;
    const forward = { j: true, ArrowRight: true, k: false, ArrowLeft: false }[event.key];
    if (forward === undefined) return;
    event.preventDefault();
    step(forward);
    if (current) current.focus({ preventScroll: true });
  });

  byId("next").addEventListener("click", () => step(true));
  byId("previous").addEventListener("click", () => step(false));
  byId("close").addEventListener("click", close);
  addEventListener("hashchange", fromAddress);

  const theme = byId("theme");
  const showTheme = (dark) => theme.setAttribute("aria-pressed", dark);
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", () => root.dataset.theme || showTheme(system.matches));
  theme.addEventListener("click", () => {
    const dark = theme.getAttribute("aria-pressed") !== "true";
    root.dataset.theme = dark ? "dark" : "light";
    showTheme(dark);
  });
  showTheme(system.matches);
  theme.hidden = false;
  byId("bar").hidden = !statements.length;
  tellPosition();
  fromAddress();
});
