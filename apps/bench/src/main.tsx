import "@chiso/react/styles.css";
import "./bench.css";
import { newHost } from "./mounted.js";
import type { Mounted } from "./mounted.js";
import { bare, figure, mountReact, table } from "./ours.js";
import { plainTable, plainTrend } from "./plain.js";

type Figure = "table" | "trend";
type Act = "mount" | "focus" | "hover" | "sort";

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

const markup: Readonly<Record<Figure, string>> = {
  table: markupOf(mountReact(table)),
  trend: markupOf(mountReact(figure)),
};

const CASES: Readonly<Record<Figure, Readonly<Record<string, () => Mounted>>>> = {
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
};

/** Sides that can do an act. */
function sides(figureName: Figure, act: Act): readonly string[] {
  const all = Object.keys(CASES[figureName]);
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
  else mounted[act](step);
}

/** One measured act of one side, in milliseconds to painted; everything is taken away again. */
async function measure(name: Figure, side: string, act: Act, step: number): Promise<number> {
  const mount = CASES[name][side];
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
  if (shown.host.innerHTML === before) throw new Error(`${act} changed nothing`);
  return time;
}

function countNodes(name: Figure): Readonly<Record<string, number>> {
  const counts = Object.entries(CASES[name])
    .filter(([side]) => side !== "markup")
    .map(([side, mount]) => {
      const mounted = mount();
      const count = mounted.host.querySelectorAll("*").length;
      mounted.unmount();
      return [side, count] as const;
    });
  return Object.fromEntries(counts);
}

declare global {
  interface Window {
    chisoBench: { measure: typeof measure; countNodes: typeof countNodes; sides: typeof sides };
  }
}

window.chisoBench = { measure, countNodes, sides };
