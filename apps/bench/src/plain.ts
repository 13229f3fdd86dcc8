import { papi } from "@chiso/data/papi";
import tableHtml from "../reference/table.html?raw";
import trendSvg from "../reference/trend.svg?raw";
import type { Mounted } from "./mounted.js";
import { newHost } from "./mounted.js";

/** Rows and lines of the references stand in this order. */
const units = papi.editions.get(2024)?.set.units ?? [];
const FIRST_EDITION = 2011;
const decimal = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 4, maximumFractionDigits: 4 });

export function plainTable(): Mounted {
  const host = newHost();
  host.innerHTML = tableHtml;
  const rows = [...host.querySelectorAll("tbody tr")];
  let marked: Element | undefined;
  return {
    host,
    focus: (unit) => {
      marked?.classList.remove("marked");
      marked?.removeAttribute("aria-current");
      marked = rows[units.indexOf(unit)];
      marked?.classList.add("marked");
      marked?.setAttribute("aria-current", "true");
    },
    sort: (step) => {
      const sorted = step % 2 === 0 ? byScore(rows) : byName(rows);
      host.querySelector("tbody")?.append(...sorted);
    },
    hover: () => undefined,
    unmount: () => host.remove(),
  };
}

const textOf = (row: Element, column: number) => row.children[column]?.textContent ?? "";

function byScore(rows: readonly Element[]): readonly Element[] {
  const keyed = rows.map((row) => ({ row, key: Number(textOf(row, 2).replace(",", ".")) || 0 }));
  return keyed.sort((a, b) => b.key - a.key).map(({ row }) => row);
}

const collator = new Intl.Collator("vi");

function byName(rows: readonly Element[]): readonly Element[] {
  const keyed = rows.map((row) => ({ row, key: textOf(row, 1) }));
  return keyed.sort((a, b) => collator.compare(a.key, b.key)).map(({ row }) => row);
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const names = new Map(
  units.map((unit) => [unit, papi.book.units.get(unit)?.periods.at(-1)?.name.vi ?? unit]),
);

/** Every point of every line, with what is said of it: read once, as a page by hand would have it ready. */
const lines: readonly (readonly Spot[])[] = [...trendSvg.matchAll(/<path d="([^"]*)"/g)].map(
  ([, d = ""], i) =>
    [...d.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => {
      const edition = FIRST_EDITION + Math.round((Number(x) - 44) / ((720 - 60) / 13));
      const score = 25 + ((390 - Number(y)) / 370) * 30;
      return {
        x: Number(x),
        y: Number(y),
        text: `${names.get(units[i] ?? "") ?? ""} ${edition}: ${decimal.format(score)}`,
      };
    }),
);

export function plainTrend(): Mounted {
  const host = newHost();
  host.classList.add("reference-host");
  host.innerHTML = `${trendSvg}<div class="reference-label"></div>`;
  const svg = host.querySelector("svg") ?? host;
  const paths = [...host.querySelectorAll("path")];
  const label = host.querySelector<HTMLElement>(".reference-label") ?? host;
  const name = svg.querySelector(":scope > text:last-of-type");
  let strong = paths[units.indexOf("son-la")];
  return {
    host,
    focus: (unit) => {
      const at = units.indexOf(unit);
      strong?.setAttribute("stroke", "#ccc");
      strong = paths[at];
      strong?.setAttribute("stroke", "#a3231f");
      if (strong) svg.insertBefore(strong, name);
      if (name) name.textContent = names.get(unit) ?? unit;
      name?.setAttribute("y", String(lines[at]?.at(-1)?.y ?? 20));
    },
    hover: (step) => {
      const box = svg.getBoundingClientRect();
      const { x, y } = pointerAt(step);
      const spot = nearest(x * (720 / box.width), y * (720 / box.width));
      label.textContent = spot.text;
      label.style.transform = `translate(${spot.x}px, ${spot.y}px)`;
    },
    sort: () => undefined,
    unmount: () => host.remove(),
  };
}

/** Where the pointer is at a step, from the picture's corner: the same for both sides. */
export function pointerAt(step: number): { readonly x: number; readonly y: number } {
  return { x: 80 + ((step * 7) % 20) * 25, y: 80 + ((step * 3) % 7) * 30 };
}

function nearest(x: number, y: number): Spot {
  let best: Spot = { x: 0, y: 0, text: "" };
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    for (const spot of line) {
      const far = (spot.x - x) ** 2 + (spot.y - y) ** 2;
      if (far >= least) continue;
      least = far;
      best = spot;
    }
  }
  return best;
}
