import { papi } from "@chiso/data/papi";
import { RankingTable } from "@chiso/react/ranking-table";
import { TrendChart } from "@chiso/react/trend";
import "@chiso/react/styles.css";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import tableHtml from "../reference/table.html?raw";
import trendSvg from "../reference/trend.svg?raw";
import "./bench.css";

/** One thing that can be shown in two ways: as ours, and as the plain reference. */
interface Mounted {
  readonly host: HTMLElement;
  readonly focus: (unit: string) => void;
  readonly hover: (step: number) => void;
  readonly sort: (step: number) => void;
  readonly unmount: () => void;
}

const stage = document.getElementById("stage") ?? document.body;

function newHost(): HTMLElement {
  const host = document.createElement("div");
  stage.append(host);
  return host;
}

/** Milliseconds from now until the frame with all that was done since `start` has been painted. */
function painted(start: number): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(0);
    });
  });
}

function mountReact(draw: (focus: string) => ReactNode): Mounted {
  const host = newHost();
  const root = createRoot(host);
  const render = (focus: string) => flushSync(() => root.render(draw(focus)));
  render("son-la");
  return {
    host,
    focus: render,
    hover: (step) => {
      const picture = host.querySelector(".chiso-trend svg, svg") ?? host;
      const box = picture.getBoundingClientRect();
      const at = { clientX: box.left + 60 + (step % 20) * 25, clientY: box.top + 60 + (step % 7) * 30, bubbles: true };
      picture.dispatchEvent(new PointerEvent("pointermove", at));
    },
    sort: (step) => {
      const buttons = host.querySelectorAll<HTMLButtonElement>("thead button");
      flushSync(() => buttons[step % 2 === 0 ? 2 : 1]?.click());
    },
    unmount: () => {
      root.unmount();
      host.remove();
    },
  };
}

function mountReference(markup: string): Mounted {
  const host = newHost();
  host.innerHTML = markup;
  const rows = [...host.querySelectorAll("tbody tr")];
  const paths = [...host.querySelectorAll("svg.reference-trend path")];
  const label = document.createElement("div");
  label.className = "reference-label";
  host.append(label);
  const marks = rows.length > 0 ? rows : paths;
  let marked = marks[0];
  return {
    host,
    focus: (unit) => {
      marked?.classList.remove("marked");
      marked = marks[unit.length % marks.length];
      marked?.classList.add("marked");
    },
    hover: (step) => {
      label.textContent = `Sơn La ${2011 + (step % 14)}: 43,8876`;
      label.style.transform = `translate(${60 + (step % 20) * 25}px, ${60 + (step % 7) * 30}px)`;
    },
    sort: (step) => {
      const column = step % 2 === 0 ? 2 : 1;
      const key = (row: Element) => row.children[column]?.textContent ?? "";
      const body = host.querySelector("tbody");
      body?.append(...rows.sort((a, b) => (key(a) < key(b) ? -1 : 1)));
    },
    unmount: () => host.remove(),
  };
}

const CASES = {
  table: {
    ours: () => mountReact((focus) => <RankingTable data={papi} edition={2024} focus={focus} locale="vi" />),
    reference: () => mountReference(tableHtml),
  },
  trend: {
    ours: () => mountReact((focus) => <TrendChart data={papi} focus={focus} locale="vi" />),
    reference: () => mountReference(trendSvg),
  },
} as const;

type Figure = keyof typeof CASES;
type Side = keyof (typeof CASES)[Figure];
type Act = "mount" | "focus" | "hover" | "sort";

const UNITS = ["lao-cai", "ha-noi", "dien-bien", "ca-mau", "bac-lieu", "can-tho", "quang-ninh"];

/** One measured act of one side, in milliseconds to painted; everything is taken away again. */
async function measure(figure: Figure, side: Side, act: Act, step: number): Promise<number> {
  const mount = CASES[figure][side];
  if (act === "mount") {
    const start = performance.now();
    const mounted = mount();
    const time = await painted(start);
    mounted.unmount();
    await painted(performance.now());
    return time;
  }
  const mounted = mount();
  await painted(performance.now());
  const start = performance.now();
  if (act === "focus") mounted.focus(UNITS[step % UNITS.length] ?? "lao-cai");
  else mounted[act](step);
  const time = await painted(start);
  mounted.unmount();
  return time;
}

function countNodes(figure: Figure, side: Side): number {
  const mounted = CASES[figure][side]();
  const count = mounted.host.querySelectorAll("*").length;
  mounted.unmount();
  return count;
}

/** Our own markup as a string: what the browser alone costs, without React. */
function html(figure: Figure): string {
  const mounted = CASES[figure].ours();
  const markup = mounted.host.innerHTML;
  mounted.unmount();
  return markup;
}

declare global {
  interface Window {
    chisoBench: { measure: typeof measure; countNodes: typeof countNodes; html: typeof html };
  }
}

window.chisoBench = { measure, countNodes, html };
