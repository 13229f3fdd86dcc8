import { rankingOf } from "@chiso/core";
import { RankingTable } from "@chiso/react/ranking-table";
import { COMMUNE_COLUMNS, communes } from "@chiso/stories";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Side } from "./chart-cases.js";
import { newHost } from "./mounted.js";
import type { Mounted } from "./mounted.js";
import { needed } from "./ours.js";

// 10,598 rows × 12 columns, against what a page by hand would do: a table of ready strings, its rows moved and hidden.

const EDITION = 2024;
/** What is typed at a step: both leave rows, and others each time. */
const TYPED = ["vi du 1", "vi du 07"];

export function rowsCase(): Readonly<Record<string, Side>> {
  const html = plainHtml();
  return { figure: mountOurs, reference: () => mountPlain(html) };
}

function mountOurs(): Mounted {
  const host = newHost();
  const root = createRoot(host);
  const render = (focus: string) =>
    flushSync(() =>
      root.render(
        <RankingTable
          data={communes()}
          edition={EDITION}
          focus={focus}
          columns={COMMUNE_COLUMNS}
          locale="vi"
        />,
      ),
    );
  render("xa-1");
  return {
    host,
    focus: (unit) => render(unit),
    hover: () => undefined,
    sort: (step) => {
      const column = step % 2 === 0 ? "score" : "name";
      flushSync(() => needed(host, `thead .chiso-rt-${column} button`).click());
    },
    filter: (step) => {
      const field = needed(host, "input[type=search]");
      // as a key would: React listens to the event, not to the property
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, typedAt(step));
      flushSync(() => field.dispatchEvent(new Event("input", { bubbles: true })));
    },
    scroll: (step) => {
      const area = needed(host, ".chiso-rt-scroll");
      area.scrollTop = placeAt(step) * area.scrollHeight;
      flushSync(() => area.dispatchEvent(new Event("scroll")));
    },
    unmount: () => {
      root.unmount();
      host.remove();
    },
  };
}

const typedAt = (step: number) => TYPED[step % TYPED.length] ?? "";
const placeAt = (step: number) => ((step * 7) % 20) / 20;

/** The same figures as text, in the order of the ranks. */
function plainHtml(): string {
  const data = communes();
  const held = data.editions.get(EDITION);
  const ranks = rankingOf(data, EDITION, data.definition.overall)?.ranks ?? [];
  const number = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const columns = data.definition.components.map(({ id }) => held?.columns.get(id));
  const rows = (held?.set.units ?? []).map((unit, row) => {
    const rank = ranks[row];
    const place = rank && rank.kind !== "unranked" ? rank.rank : Number.POSITIVE_INFINITY;
    const name = data.book.units.get(unit)?.periods[0]?.name.vi ?? unit;
    const scores = columns.map((column) => column?.score[row] ?? Number.NaN);
    const cells = scores.map((score) => `<td>${Number.isNaN(score) ? "" : number.format(score)}</td>`);
    const shown = Number.isFinite(place) ? String(place) : "";
    return {
      place,
      html: `<tr><td>${shown}</td><td>${name}</td>${cells.join("")}<td></td><td></td><td></td></tr>`,
    };
  });
  const body = rows.toSorted((a, b) => a.place - b.place).map(({ html }) => html);
  return `<div class="reference-scroll"><table><tbody>${body.join("")}</tbody></table></div>`;
}

const collator = new Intl.Collator("vi");

function mountPlain(html: string): Mounted {
  const host = newHost();
  host.innerHTML = html;
  const rows = [...host.querySelectorAll("tr")];
  const text = (row: Element, column: number) => row.children[column]?.textContent ?? "";
  const score = (row: Element) => Number(text(row, 2).replace(",", ".")) || -1;
  return {
    host,
    focus: () => undefined,
    hover: () => undefined,
    sort: (step) => {
      const byScore = step % 2 === 0;
      const keyed = rows.map((row) => ({ row, key: byScore ? score(row) : text(row, 1) }));
      keyed.sort((a, b) =>
        typeof a.key === "number" && typeof b.key === "number"
          ? b.key - a.key
          : collator.compare(String(a.key), String(b.key)),
      );
      host.querySelector("tbody")?.append(...keyed.map(({ row }) => row));
    },
    filter: (step) => {
      const wanted = typedAt(step);
      for (const row of rows) row.hidden = !plain(text(row, 1)).includes(wanted);
    },
    scroll: (step) => {
      const area = needed(host, ".reference-scroll");
      area.scrollTop = placeAt(step) * area.scrollHeight;
    },
    unmount: () => host.remove(),
  };
}

function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
