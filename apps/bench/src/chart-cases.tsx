import { Dashboard } from "@chiso/react/dashboard";
import { charts } from "@chiso/react/charts";
import type { ChartId, ChartModule } from "@chiso/react/charts";
import { createElement } from "react";
import type { ComponentType, ReactNode } from "react";
import { FIRST, SECOND, argsOf } from "../charts.mjs";
import { newHost } from "./mounted.js";
import type { Mounted } from "./mounted.js";
import { mountReact, table } from "./ours.js";
import { plainTable } from "./plain.js";

// Every chart of the registry against the fixed picture of the same figures, set as a string.

const pictures = import.meta.glob<string>("../reference/charts/*.html", {
  query: "?raw",
  import: "default",
  eager: true,
});

interface Hits {
  readonly units: readonly string[];
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
}

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly hits: Hits;
}

/** A chart as the bench asks it: what it is asked is of its own kind, and is passed on unread. */
interface Chart {
  readonly Component: ComponentType<object>;
  readonly module: ChartModule<object, unknown, never, never, object>;
}

const WIDTH = 720;
const NO_HITS: Hits = { units: [], xs: [], ys: [] };

export type Side = () => Mounted;

const loaded = await Promise.all(
  (Object.keys(charts) as ChartId[]).map(
    async (id) => [id, (await charts[id]()) as unknown as Chart] as const,
  ),
);
/** Cards and figures of sentences have no picture to measure against; the trend has a reference written by hand. */
const drawn = loaded.filter(([id, { module }]) => "paper" in module && id !== "score-card" && id !== "trend");
export const chartIds = drawn.map(([id]) => id);

/** Sides of each chart: `figure` with its frame, `bare` its marks alone, `reference` the fixed picture. */
export function chartCases(): Readonly<Record<string, Readonly<Record<string, Side>>>> {
  return Object.fromEntries(drawn.map(([id, chart]) => [id, sidesOf(id, chart)]));
}

function layoutOf(module: Chart["module"], query: object): Layout {
  const { data, ...asked } = query as { data: object };
  const words = module.wordsOf("vi");
  const finding = module.analyse(data, asked);
  return module.layout(finding, module.paper(finding, module.defaultSize.width, 1, words), words);
}

function sidesOf(id: string, { Component, module }: Chart): Readonly<Record<string, Side>> {
  const { hits } = layoutOf(module, argsOf(id, FIRST));
  const figure = (focus: string) =>
    createElement(Component, { ...argsOf(id, focus), locale: "vi" } as object);
  const bare = (focus: string): ReactNode => {
    const layout = layoutOf(module, argsOf(id, focus));
    const { width, height } = layout;
    return (
      <div className="chiso">
        <svg
          className={`chiso-chart-picture chiso-${id}`}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
        >
          {createElement(module.Marks, { layout: layout as never, hatch: "none" })}
        </svg>
      </div>
    );
  };
  const width = module.defaultSize.width;
  const spotAt = (step: number) => {
    const at = markAt(hits, step);
    return { x: hits.xs[at] ?? 0, y: hits.ys[at] ?? 0 };
  };
  return {
    figure: () => mountReact(figure, { width, spotAt }),
    bare: () => mountReact(bare, { width, spotAt }),
    reference: () => mountPicture(id, hits, width),
  };
}

/** What stands on a leader's page together. */
const ON_DASHBOARD = ["trend", "radar", "ranked-bars", "choropleth"];

/** Table and charts on one page that share a highlight, against their fixed pictures one below the other. */
export async function dashboardCase(): Promise<Readonly<Record<string, Side>>> {
  const ids = (Object.keys(charts) as ChartId[]).filter((id) => ON_DASHBOARD.includes(id));
  const shown = await Promise.all(
    ids.map(async (id) => [id, (await charts[id]()) as unknown as Chart] as const),
  );
  const page = (focus: string) => (
    <Dashboard>
      {table(focus)}
      {shown.map(([id, { Component }]) =>
        createElement(Component, { key: id, ...argsOf(id, focus), locale: "vi" } as object),
      )}
    </Dashboard>
  );
  return {
    figure: () => mountReact(page, { width: WIDTH }),
    reference: () => {
      const parts = [plainTable(), ...ids.map((id) => mountPicture(id, NO_HITS, WIDTH))];
      const nothing = () => undefined;
      const each = (act: (part: Mounted) => void) => () => parts.forEach(act);
      return {
        host: parts[0]?.host ?? newHost(),
        focus: (unit) => parts.forEach((part) => part.focus(unit)),
        hover: nothing,
        sort: nothing,
        unmount: each((part) => part.unmount()),
      };
    },
  };
}

/** The fixed picture; a focus is another picture set in its place, a pointer a search through a list of places. */
function mountPicture(id: string, hits: Hits, width: number): Mounted {
  const picture = (focus: string) => pictures[`../reference/charts/${id}-${focus}.html`] ?? "";
  if (picture(FIRST) === "") throw new Error(`No fixed picture of ${id}: node apps/bench/make-reference.mjs`);
  const host = newHost(width);
  const stage = document.createElement("div");
  const label = document.createElement("div");
  label.className = "reference-label";
  host.classList.add("reference-host");
  host.append(stage, label);
  stage.innerHTML = picture(FIRST);
  let shown = FIRST;
  return {
    host,
    // two pictures lie ready, whoever is asked for
    focus: () => {
      shown = shown === FIRST ? SECOND : FIRST;
      stage.innerHTML = picture(shown);
    },
    hover: (step) => {
      // the place of the picture is read at each move, as a page by hand would
      const zoom = width / stage.getBoundingClientRect().width;
      const mark = markAt(hits, step);
      const at = nearest(hits, (hits.xs[mark] ?? 0) * zoom, (hits.ys[mark] ?? 0) * zoom);
      label.textContent = hits.units[at] ?? "";
      label.style.transform = `translate(${hits.xs[at]}px, ${hits.ys[at]}px)`;
    },
    sort: () => undefined,
    unmount: () => host.remove(),
  };
}

/** The mark that the pointer is at in a step. */
export function markAt(hits: Hits, step: number): number {
  return (step * 7 + 3) % Math.max(1, hits.units.length);
}

function nearest(hits: Hits, x: number, y: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < hits.units.length; at++) {
    const far = ((hits.xs[at] ?? 0) - x) ** 2 + ((hits.ys[at] ?? 0) - y) ** 2;
    if (far < least) [best, least] = [at, far];
  }
  return best;
}
