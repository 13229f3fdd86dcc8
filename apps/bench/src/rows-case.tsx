import { rankingOf } from "@chiso/core";
import { RankingTable } from "@chiso/react/ranking-table";
import { COMMUNE_COLUMNS, communes } from "@chiso/stories";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Side } from "./chart-cases.js";
import { newHost } from "./mounted.js";
import type { Mounted } from "./mounted.js";
import { needed } from "./ours.js";

// 10,598 rows × 12 columns, against what a page by hand would do: a virtual table of ready strings.

const EDITION = 2024;
/** Of the area of the reference, in pixels: see bench.css. */
const HEIGHT = 600;
/** What is typed at a step: both leave rows, and others each time. */
const TYPED = ["vi du 1", "vi du 07"];

export function rowsCase(): Readonly<Record<string, Side>> {
  const rows = plainRows();
  return { figure: mountOurs, reference: () => mountPlain(rows) };
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

/** A row of the reference: its text, ready, and what it is sorted and found by. */
interface PlainRow {
  readonly place: number;
  readonly name: string;
  readonly plainName: string;
  readonly score: number;
  readonly html: string;
}

/** The same figures as text, in the order of the ranks. */
function plainRows(): readonly PlainRow[] {
  const data = communes();
  const held = data.editions.get(EDITION);
  const ranks = rankingOf(data, EDITION, data.definition.overall)?.ranks ?? [];
  const number = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const columns = data.definition.components.map(({ id }) => held?.columns.get(id));
  const rows = (held?.set.units ?? []).map((unit, row): PlainRow => {
    const rank = ranks[row];
    const place = rank && rank.kind !== "unranked" ? rank.rank : Number.POSITIVE_INFINITY;
    const name = data.book.units.get(unit)?.periods[0]?.name.vi ?? unit;
    const scores = columns.map((column) => column?.score[row] ?? Number.NaN);
    const cells = scores.map((score) => `<td>${Number.isNaN(score) ? "" : number.format(score)}</td>`);
    const shown = Number.isFinite(place) ? String(place) : "";
    const html = `<tr><td>${shown}</td><td>${name}</td>${cells.join("")}<td></td><td></td><td></td></tr>`;
    return { place, name, plainName: plain(name), score: scores[0] ?? Number.NaN, html };
  });
  return rows.toSorted((a, b) => a.place - b.place);
}

const collator = new Intl.Collator("vi");
/** Pixels of a row, and rows kept beyond the view on both sides. */
const ROW = 22;
const BEYOND = 12;

/** A virtual table as a careful person would write it for this page alone: strings, one known height, no words for anybody. */
function mountPlain(rows: readonly PlainRow[]): Mounted {
  const host = newHost();
  host.innerHTML =
    '<div class="reference-scroll"><div><table class="reference-rows"><tbody></tbody></table></div></div>';
  const area = needed(host, ".reference-scroll");
  const room = needed(area, "div");
  const table = needed(area, "table");
  const body = needed(area, "tbody");
  let shown = rows;
  const draw = () => {
    const start = Math.max(0, Math.floor(area.scrollTop / ROW) - BEYOND);
    const end = Math.ceil((area.scrollTop + HEIGHT) / ROW) + BEYOND;
    room.style.setProperty("height", `${shown.length * ROW}px`);
    table.style.setProperty("translate", `0 ${start * ROW}px`);
    const visible = shown.slice(start, end).map(({ html }) => html);
    body.innerHTML = visible.join("");
  };
  draw();
  return {
    host,
    focus: () => undefined,
    hover: () => undefined,
    sort: (step) => {
      const byScore = step % 2 === 0;
      table.dataset["sorted"] = byScore ? "score" : "name";
      shown = shown.toSorted((a, b) =>
        byScore ? (b.score || -1) - (a.score || -1) : collator.compare(a.name, b.name),
      );
      draw();
    },
    filter: (step) => {
      const wanted = typedAt(step);
      shown = rows.filter(({ plainName }) => plainName.includes(wanted));
      draw();
    },
    scroll: (step) => {
      area.scrollTop = placeAt(step) * area.scrollHeight;
      draw();
    },
    unmount: () => host.remove(),
  };
}

function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
