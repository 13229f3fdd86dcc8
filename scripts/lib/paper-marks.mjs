/**
 * Runs in the page: writes a word of its own, too small to be seen, at the beginning and the end of each thing that paper must
 * not split, and at each heading and what follows it, so that a PDF tells on which sheet each of them fell.
 */
export function markForPaper() {
  const WHOLE = ".chiso-figure, .chiso-chart-picture, .card, .report-table, .regions, .chiso-table";
  const HEADINGS = "h1, h2, h3, h4";
  let count = 0;
  const mark = (host, word, end) => {
    const note = document.createElement("span");
    note.textContent = word;
    note.ariaHidden = "true";
    Object.assign(note.style, {
      position: "absolute",
      fontSize: "1px",
      lineHeight: "1px",
      whiteSpace: "nowrap",
      color: "transparent",
      insetInlineStart: "0",
      [end ? "bottom" : "top"]: "0",
    });
    if (getComputedStyle(host).position === "static") host.style.position = "relative";
    host.append(note);
  };
  const shown = (element) => element.getClientRects().length > 0;
  for (const found of document.querySelectorAll(WHOLE)) {
    // a picture and a table take no words of ours: what holds them does
    const host = found.matches("svg, table") ? found.parentElement : found;
    if (!host || !shown(found)) continue;
    count += 1;
    const name = (found.dataset.figure ?? found.getAttribute("class") ?? "").split(" ").at(-1);
    mark(host, `qzb${count}z${name.replace(/[^a-z0-9]/gi, "")}`, false);
    mark(host, `qze${count}z`, true);
  }
  for (const heading of document.querySelectorAll(HEADINGS)) {
    const next = heading.nextElementSibling;
    if (!next || !shown(heading) || !shown(next)) continue;
    count += 1;
    mark(heading, `qzh${count}z`, true);
    mark(next.matches("table, svg, ul, ol") ? next.parentElement : next, `qzn${count}z`, false);
  }
}
