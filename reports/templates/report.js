"use strict";
// Draws the lists of the page from the data in it. Text from data is set as text, never as markup.

const ROW = 44, SPARE = 12, PRINTED = 1000;
const root = document.documentElement;
let data, rows, lang = root.dataset.lang;

const $ = (id) => document.getElementById(id);
const word = (key) => (data.words[key] || [key.slice(key.indexOf(".") + 1), key.slice(key.indexOf(".") + 1)])[lang === "th" ? 0 : 1];
const elementWord = (key) => (data.elements[key] || [key, key])[lang === "th" ? 0 : 1];
const told = (sentence) => (Array.isArray(sentence) ? sentence[lang === "th" ? 0 : 1] : sentence);
const number = (value) => (value === null ? "–" : value.toLocaleString("en-US"));
const percent = (value, digits = 0) => `${(100 * value).toFixed(digits)}%`;

function make(tag, className, text) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}

async function load() {
  const island = $("data");
  if (island.type === "application/json") return JSON.parse(island.textContent);
  const bytes = Uint8Array.from(atob(island.textContent), (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(stream).text());
}

function unfold(finding, at) {
  const [column, element, pdpa, confidence, sure, extent, share, counts, chance, protection, shade, scheme,
    policy, categories, affected, because, examples, basis, decision, id] = finding;
  const [dataset, field] = data.columns[column];
  const [source, table] = data.datasets[dataset];
  const labels = [...(data.elements[element] || [element]), element].join(" ");
  const text = `${source} ${table} ${field} ${labels} ${categories.join(" ")} ${because} ${id}`.toLowerCase();
  return { at, column, element, pdpa, confidence, sure, extent, share, counts, chance, protection, shade, scheme, policy,
    categories, affected, because, examples, basis, decision, id, dataset, field, source, table, text };
}

/* A table that draws only the rows in view. A column: { key, width, value(row), draw(cell, row) }. */
class Grid {
  constructor(place, columns, opened) {
    Object.assign(this, { place, columns, opened, rows: [], order: null, down: false, first: -1 });
    this.table = make("table");
    this.head = this.table.createTHead().insertRow();
    this.body = this.table.createTBody();
    place.append(this.table);
    place.addEventListener("scroll", () => this.draw());
    this.body.addEventListener("click", (event) => this.open(event.target.closest("tr")));
    this.body.addEventListener("keydown", (event) => this.key(event));
    this.title();
  }

  title() {
    this.head.replaceChildren(...this.columns.map((column) => {
      const cell = make("th"), button = make("button", "", word(`column.${column.key}`));
      cell.scope = "col";
      cell.style.width = column.width;
      if (this.order === column) cell.setAttribute("aria-sort", this.down ? "descending" : "ascending");
      button.type = "button";
      button.addEventListener("click", () => this.sort(column));
      cell.append(button);
      return cell;
    }));
  }

  sort(column) {
    this.down = this.order === column ? !this.down : false;
    this.order = column;
    this.title();
    this.show(this.rows);
  }

  show(list) {
    this.rows = list;
    if (this.order) {
      const keyed = list.map((row) => [this.order.value(row), row]);
      const compare = new Intl.Collator(lang, { numeric: true }).compare;
      keyed.sort(([a], [b]) => (typeof a === "number" ? a - b : compare(a, b)));
      this.rows = keyed.map(([, row]) => row);
      if (this.down) this.rows.reverse();
    }
    this.table.setAttribute("aria-rowcount", this.rows.length + 1);
    this.place.scrollTop = 0;
    this.redraw();
  }

  redraw() {
    this.first = -1;
    this.draw();
  }

  draw() {
    const first = Math.max(0, Math.floor(this.place.scrollTop / ROW) - SPARE);
    const last = Math.min(this.rows.length, first + Math.ceil(this.place.clientHeight / ROW || 20) + 2 * SPARE);
    if (Math.abs(first - this.first) < SPARE / 2 && this.first >= 0 && this.last === last) return;
    this.fill(first, last);
  }

  fill(first, last) {
    Object.assign(this, { first, last });
    const focused = this.body.contains(document.activeElement) ? document.activeElement.ariaRowIndex : null;
    const body = [this.space(first)];
    for (let at = first; at < last; at++) body.push(this.row(at));
    body.push(this.space(this.rows.length - last));
    this.body.replaceChildren(...body);
    if (focused) this.body.querySelector(`[aria-rowindex="${focused}"]`)?.focus({ preventScroll: true });
  }

  space(count) {
    const row = make("tr", "space"), cell = row.insertCell();
    row.setAttribute("aria-hidden", "true");
    cell.colSpan = this.columns.length;
    cell.style.height = `${count * ROW}px`;
    return row;
  }

  row(at) {
    const row = make("tr");
    row.tabIndex = 0;
    row.setAttribute("aria-rowindex", at + 2);
    for (const column of this.columns) {
      const cell = row.insertCell();
      if (column.draw) column.draw(cell, this.rows[at]);
      else cell.textContent = cell.title = column.value(this.rows[at]);
    }
    return row;
  }

  open(row) {
    if (row?.ariaRowIndex) this.opened(this.rows[row.ariaRowIndex - 2]);
  }

  key(event) {
    const row = event.target.closest("tr");
    if (event.key === "Enter") {
      event.preventDefault(); // else the same key press would also press the dialog's first button
      return this.open(row);
    }
    const next = { ArrowDown: row.nextElementSibling, ArrowUp: row.previousElementSibling }[event.key];
    if (!next?.ariaRowIndex) return undefined;
    event.preventDefault();
    return next.focus();
  }
}

const tag = (kind, text) => make("span", `tag ${kind}`, text);
const tagged = (kind, text) => (cell, row) => cell.append(tag(kind(row), text(row)));

function meter(cell, share) {
  const bar = make("span", "meter"), fill = make("i");
  fill.style.width = percent(share);
  bar.append(fill);
  cell.append(bar, percent(share));
}

function shortName(cell, row) {
  cell.textContent = data.sources[row.source];
  cell.title = row.source;
}

const FINDING_COLUMNS = [
  { key: "source", width: "15%", value: (row) => row.source, draw: shortName },
  { key: "dataset", width: "15%", value: (row) => row.table },
  { key: "field", width: "15%", value: (row) => row.field },
  { key: "element", width: "17%", value: (row) => elementWord(row.element) },
  { key: "protection", width: "12%", value: (row) => word(`protection.${row.protection}`),
    draw: tagged((row) => row.shade, (row) => word(`protection.${row.protection}`)) },
  { key: "policy_status", width: "12%", value: (row) => word(`policy.${row.policy}`),
    draw: tagged((row) => row.policy, (row) => word(`policy.${row.policy}`)) },
  { key: "confidence", width: "14%", value: (row) => row.confidence, draw: (cell, row) => meter(cell, row.confidence) },
];

const DATASET_COLUMNS = [
  { key: "source", width: "22%", value: (row) => row.source, draw: shortName },
  { key: "dataset", width: "26%", value: (row) => row.table },
  { key: "status", width: "12%", value: (row) => word(`status.${row.status}`),
    draw: tagged((row) => row.status, (row) => word(`status.${row.status}`)) },
  { key: "findings", width: "10%", value: (row) => row.findings },
  { key: "rows_read", width: "13%", value: (row) => row.read, draw: (cell, row) => { cell.textContent = number(row.read); } },
  { key: "sampling", width: "17%", value: (row) => told(row.sampling) },
];

const FILTERS = {
  source: [(row) => row.source, (key) => data.sources[key]],
  element: [(row) => row.element, (key) => elementWord(key)],
  pdpa: [(row) => row.pdpa, (key) => word(`pdpa.${key}`)],
  protection: [(row) => row.protection, (key) => word(`protection.${key}`)],
  policy: [(row) => row.policy, (key) => word(`policy.${key}`)],
  sure: [(row) => row.sure, (key) => word(`sure.${key}`)],
};

function fillFilters(form) {
  for (const [name, [value, label]] of Object.entries(FILTERS)) {
    const select = form.elements[name], chosen = select.value;
    const keys = [...new Set(rows.map(value))].map((key) => [label(key), key]).sort(([a], [b]) => a.localeCompare(b, lang));
    select.replaceChildren(new Option(word("page.all"), ""), ...keys.map(([text, key]) => new Option(text, key)));
    select.value = chosen;
  }
  form.elements.search.placeholder = word("page.search_hint");
}

function filtered(form) {
  const words = form.elements.search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const tests = Object.entries(FILTERS).map(([name, [value]]) => [value, form.elements[name].value]).filter(([, key]) => key);
  return rows.filter((row) => tests.every(([value, key]) => value(row) === key) && words.every((part) => row.text.includes(part)));
}

function showFindings(grid, form) {
  const list = filtered(form);
  grid.show(list);
  $("finding-count").textContent = list.length
    ? `${number(list.length)} ${word("page.shown")} ${number(rows.length)}` : word("page.none");
}

/* The part of the page for one table or file: its columns, the evidence, what was turned down. */
function showDataset(at, chosen) {
  const [source, table, kind, format, status, reason, total, read, sampling, unseen, ...notes] = data.datasets[at];
  $("detail-title").textContent = table || source;
  const about = [source, word(`kind.${kind}`), format, word(`status.${status}`), told(reason),
    `${number(read)} / ${number(total)} ${word("column.rows_read")}`, ...[sampling, unseen, ...notes].map(told)];
  $("detail-about").textContent = about.filter(Boolean).join(" · ");
  const columns = data.columns.map((column, number) => [column, number]).filter(([column]) => column[0] === at);
  $("detail-columns").replaceChildren(...columns.map(([column, number]) => drawColumn(column, number, chosen)));
  if (!$("detail").open) $("detail").showModal();
  $("detail").querySelector(".chosen")?.scrollIntoView({ block: "nearest" });
}

function drawColumn([, name, type, missed, rejected], at, chosen) {
  const card = make("div", at === chosen ? "column chosen" : "column"), title = make("h3", "", name);
  title.append(" ", make("span", "faint", type));
  card.append(title);
  const found = rows.filter((row) => row.column === at);
  card.append(...found.map(drawEvidence));
  if (!found.length) {
    const could = missed === null ? "" : ` · ${word("page.could_miss")} ${percent(missed, missed < 0.001 ? 3 : 1)} ${word("page.of_cells")}`;
    card.append(make("p", "faint", word("page.clean") + could));
  }
  for (const [element, because] of rejected) {
    card.append(make("p", "faint", `${word("page.turned_down")}: ${elementWord(element)}. ${told(because)}`));
  }
  return card;
}

function drawEvidence(row) {
  const box = make("div", "evidence"), head = make("div");
  head.append(make("b", "", elementWord(row.element)), " ", tag(row.pdpa, word(`pdpa.${row.pdpa}`)),
    tag(row.shade, [word(`protection.${row.protection}`), row.scheme].filter(Boolean).join(" · ")),
    tag(row.policy, word(`policy.${row.policy}`)),
    tag("", `${word(`sure.${row.sure}`)} ${percent(row.confidence)}`));
  if (row.decision) head.append(tag("", word(`decision.${row.decision}`)));
  const [tested, , valid] = row.counts;
  const figures = [word(`extent.${row.extent}`)];
  if (row.share) figures.push(`${percent(row.share[0], 1)} (${percent(row.share[1], 1)}–${percent(row.share[2], 1)}) ${word("page.of_cells")}`,
    `${number(valid)} ${word("page.valid_of")} ${number(tested)}`);
  // Without a check that values could fail, chance tells nothing.
  if (row.share && row.chance < 1) figures.push(`${percent(row.chance, 2)} ${word("page.by_chance")}`);
  figures.push(...row.categories);
  box.append(head, make("p", "", told(row.because)), make("p", "faint", figures.join(" · ")));
  const examples = make("p");
  examples.append(...row.examples.map((example) => make("code", "", example)));
  if (row.examples.length) box.append(examples);
  return box;
}

function drawPlaces() {
  for (const card of document.querySelectorAll("[data-gap]")) {
    const found = data.gaps[card.dataset.gap].map((at) => rows[at]);
    const buttons = found.slice(0, 12).map((row) => {
      const button = make("button", "", `${row.table} · ${row.field}`);
      button.type = "button";
      button.addEventListener("click", () => showDataset(row.dataset, row.column));
      return button;
    });
    if (found.length > 12) buttons.push(make("span", "faint", `+ ${number(found.length - 12)}`));
    card.querySelector(".places").replaceChildren(...buttons);
  }
}

function datasetRows() {
  const counts = new Map();
  for (const row of rows) counts.set(row.dataset, (counts.get(row.dataset) || 0) + 1);
  return data.datasets.map(([source, table, , , status, , , read, sampling], at) =>
    ({ at, source, table, status, read, sampling, findings: counts.get(at) || 0 }));
}

function setLanguage(to) {
  lang = root.dataset.lang = root.lang = to;
  for (const button of document.querySelectorAll("[data-set-lang]")) {
    button.setAttribute("aria-pressed", button.dataset.setLang === to);
  }
}

function switchTheme() {
  const isDark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = isDark ? "light" : "dark";
}

async function start() {
  $("theme").addEventListener("click", switchTheme);
  data = await load();
  rows = data.findings.map(unfold);
  const form = $("filters");
  const findings = new Grid($("finding-grid"), FINDING_COLUMNS, (row) => showDataset(row.dataset, row.column));
  const datasets = new Grid($("dataset-grid"), DATASET_COLUMNS, (row) => showDataset(row.at));
  const grids = [findings, datasets];
  fillFilters(form);
  showFindings(findings, form);
  datasets.show(datasetRows());
  drawPlaces();
  form.addEventListener("input", () => showFindings(findings, form));
  form.addEventListener("reset", () => setTimeout(() => showFindings(findings, form)));
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const button of document.querySelectorAll("[data-set-lang]")) {
    button.addEventListener("click", () => {
      setLanguage(button.dataset.setLang);
      grids.forEach((grid) => { grid.title(); grid.redraw(); });
      fillFilters(form);
      showFindings(findings, form);
    });
  }
  addEventListener("beforeprint", () => grids.forEach((grid) => grid.fill(0, Math.min(grid.rows.length, PRINTED))));
  addEventListener("afterprint", () => grids.forEach((grid) => grid.redraw()));
  root.dataset.ready = "true";
  performance.mark("ready");
}

start();
