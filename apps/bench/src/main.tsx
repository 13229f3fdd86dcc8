import "@chiso/react/styles.css";
import "./bench.css";
import { chartCases, chartIds, dashboardCase } from "./chart-cases.js";
import type { Side } from "./chart-cases.js";
import { newHost } from "./mounted.js";
import type { Mounted } from "./mounted.js";
import { bare, figure, mountReact, table } from "./ours.js";
import { rowsCase } from "./rows-case.js";
import { plainTable, plainTrend } from "./plain.js";

type Act = "mount" | "focus" | "hover" | "sort" | "filter" | "scroll";

/** The markup that React has made, set as a string. */
function mountMarkup(markup: string): Mounted {
  const host = newHost();
  host.innerHTML = markup;
  const nothing = () => undefined;
  return { host, focus: nothing, hover: nothing, sort: nothing, unmount: () => host.remove() };
}

function markupOf(mounted: Mounted): string {
  const markup = mounted.host.innerHTML;
  mounted.unmount();
  return markup;
}

const markup = {
  table: markupOf(mountReact(table)),
  trend: markupOf(mountReact(figure)),
};

const CASES: Readonly<Record<string, Readonly<Record<string, Side>>>> = {
  table: {
    figure: () => mountReact(table),
    markup: () => mountMarkup(markup.table),
    reference: plainTable,
  },
  trend: {
    figure: () => mountReact(figure),
    bare: () => mountReact(bare),
    markup: () => mountMarkup(markup.trend),
    reference: plainTrend,
  },
  rows: rowsCase(),
  ...chartCases(),
  dashboard: await dashboardCase(),
};

function sidesIn(name: string): Readonly<Record<string, Side>> {
  const found = CASES[name];
  if (!found) throw new Error(`no such figure: ${name}`);
  return found;
}

/** Sides that can do an act. */
function sides(name: string, act: Act): readonly string[] {
  const all = Object.keys(sidesIn(name));
  const still = act === "mount" ? [] : ["markup"];
  const deaf = act === "hover" ? ["bare"] : [];
  return all.filter((side) => !still.includes(side) && !deaf.includes(side));
}

/**
 * Milliseconds from the start of a frame in which something is done until that frame has been painted. Starting with the frame
 * leaves out the wait for it, which is the same for all and would pull every ratio to 1.
 */
function framed(act: () => void): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      const start = performance.now();
      port1.onmessage = () => resolve(performance.now() - start);
      act();
      port2.postMessage(0);
    });
  });
}

const quietFrame = () => framed(() => undefined);

const UNITS = ["lao-cai", "ha-noi", "dien-bien", "ca-mau", "bac-lieu", "can-tho", "quang-ninh"];
const unitAt = (step: number) => UNITS[step % UNITS.length] ?? "lao-cai";

function perform(mounted: Mounted, act: Exclude<Act, "mount">, step: number): void {
  if (act === "focus") mounted.focus(unitAt(step));
  else mounted[act]?.(step);
}

/** One measured act of one side, in milliseconds to painted; everything is taken away again. */
async function measure(name: string, side: string, act: Act, step: number): Promise<number> {
  const mount = sidesIn(name)[side];
  if (!mount) throw new Error(`no such side: ${side}`);
  let mounted: Mounted | undefined;
  const mountTime = await framed(() => {
    mounted = mount();
  });
  if (!mounted) throw new Error("not mounted");
  const shown = mounted;
  const time = act === "mount" ? mountTime : await measureActOn(shown, act, step);
  shown.unmount();
  await quietFrame();
  return time;
}

async function measureActOn(shown: Mounted, act: Exclude<Act, "mount">, step: number): Promise<number> {
  await quietFrame();
  // the first act makes what later ones only move: a tooltip's box, the second order
  await framed(() => perform(shown, act, step + 1));
  await quietFrame();
  const before = shown.host.innerHTML;
  const time = await framed(() => perform(shown, act, step));
  // a plain page scrolls without another node
  if (act !== "scroll" && shown.host.innerHTML === before) throw new Error(`${act} changed nothing`);
  return time;
}

function countNodes(name: string): Readonly<Record<string, number>> {
  const counts = Object.entries(sidesIn(name))
    .filter(([side]) => side !== "markup")
    .map(([side, mount]) => {
      const mounted = mount();
      const count = mounted.host.querySelectorAll("*").length;
      mounted.unmount();
      return [side, count] as const;
    });
  return Object.fromEntries(counts);
}

/** Mounts and unmounts a figure so often; what stays on the heap is read from outside. */
function cycle(name: string, side: string, times: number): void {
  for (let i = 0; i < times; i++) sidesIn(name)[side]?.().unmount();
}

/** Mounts a figure and leaves it. */
function keep(name: string, side: string): void {
  sidesIn(name)[side]?.();
}

declare global {
  interface Window {
    chisoBench: {
      charts: readonly string[];
      measure: typeof measure;
      countNodes: typeof countNodes;
      sides: typeof sides;
      cycle: typeof cycle;
      keep: typeof keep;
    };
  }
}

window.chisoBench = { charts: chartIds, measure, countNodes, sides, cycle, keep };
