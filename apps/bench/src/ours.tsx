import { papi } from "@chiso/data/papi";
import { RankingTable } from "@chiso/react/ranking-table";
import type { RankingTableProps } from "@chiso/react/ranking-table";
import { TrendChart, trend, trendWordsOf } from "@chiso/react/trend";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { newHost } from "./mounted.js";
import type { Mounted } from "./mounted.js";
import { pointerAt } from "./plain.js";

/** The columns of the plain table: rank, name, score, change, 8 dimensions with heat tone, sparkline. */
const COLUMNS: RankingTableProps["columns"] = [
  "rank",
  "name",
  "score",
  "change-points",
  "component",
  "sparkline",
];

export const table = (focus: string): ReactNode => (
  <RankingTable data={papi} edition={2024} focus={focus} columns={COLUMNS} locale="vi" />
);

export const figure = (focus: string): ReactNode => <TrendChart data={papi} focus={focus} locale="vi" />;

export const bare = (focus: string): ReactNode => <BareTrend focus={focus} />;

function BareTrend({ focus }: { readonly focus: string }) {
  const layout = useMemo(
    () => trend.layout(trend.analyse(papi, { focus }), trend.defaultSize, trendWordsOf("vi")),
    [focus],
  );
  return (
    <div className="chiso">
      <svg className="chiso-chart-picture chiso-trend" viewBox="0 0 720 420" width={720} height={420}>
        <trend.Marks layout={layout} hatch="none" />
      </svg>
    </div>
  );
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface MountOptions {
  /** Pixels; as wide as the page when absent. */
  readonly width?: number;
  /** Where the pointer is at a step, from the picture's corner. */
  readonly spotAt?: (step: number) => Spot;
}

export function mountReact(
  draw: (focus: string) => ReactNode,
  { width, spotAt = pointerAt }: MountOptions = {},
): Mounted {
  const host = newHost(width);
  const root = createRoot(host);
  const render = (focus: string) => flushSync(() => root.render(draw(focus)));
  render("son-la");
  return {
    host,
    focus: render,
    hover: (step) => {
      const picture = needed(host, ".chiso-chart-picture");
      const box = picture.getBoundingClientRect();
      const { x, y } = spotAt(step);
      const at = { clientX: box.left + x, clientY: box.top + y, bubbles: true };
      picture.dispatchEvent(new PointerEvent("pointermove", at));
    },
    sort: (step) => {
      const column = step % 2 === 0 ? "score" : "name";
      flushSync(() => needed(host, `thead .chiso-rt-${column} button`).click());
    },
    unmount: () => {
      root.unmount();
      host.remove();
    },
  };
}

/** What a measurement acts upon must be there: a miss would be measured as a very fast figure. */
export function needed(host: HTMLElement, selector: string): HTMLElement {
  const found = host.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing to act upon: ${selector}`);
  return found;
}
