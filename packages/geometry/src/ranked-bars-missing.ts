import { tenth } from "./frame.js";
import type { TextMark } from "./frame.js";
import { rectPath } from "./hits.js";
import type { BarSizes } from "./ranked-bars-sizes.js";
import type { BarTone, RankedBarsInput } from "./ranked-bars-types.js";
import { textWidth, wrapText } from "./text-metrics.js";

type Sizes = Omit<BarSizes, "columnWidth" | "stacked" | "places" | "names" | "values">;

interface MissingName {
  readonly key: string;
  readonly tone: BarTone;
  readonly lines: readonly string[];
}

interface MissingLine {
  readonly cells: readonly MissingName[];
  readonly height: number;
}

/** What nothing can be drawn of, reason by reason, in as many columns as the names leave room for. */
export interface MissingPlan {
  readonly cell: number;
  readonly groups: readonly {
    readonly heading: readonly string[];
    readonly headingHeight: number;
    readonly lines: readonly MissingLine[];
  }[];
  readonly height: number;
}

export function missingPlan({ missing }: RankedBarsInput, sizes: Sizes, width: number): MissingPlan {
  const { label, axis, rowHeight, leading } = sizes;
  const style = { size: label, weight: 600 as const };
  const room = label * 1.6;
  const widest = missing
    .flatMap(({ units }) => units)
    .reduce((most, { name }) => Math.max(most, textWidth(name, style)), 0);
  const columns = Math.max(1, Math.floor(width / Math.min(width, widest + room + 2)));
  const cell = width / columns;
  const groups = missing
    .filter(({ units }) => units.length > 0)
    .map(({ heading, units }) => {
      const names = units.map(({ key, name, tone }) => ({
        key,
        tone,
        lines: wrapText(name, Math.max(label, cell - room), style),
      }));
      const lines = Array.from({ length: Math.ceil(names.length / columns) }, (_, i) => {
        const cells = names.slice(i * columns, (i + 1) * columns);
        const most = Math.max(1, ...cells.map((one) => one.lines.length));
        return { cells, height: Math.ceil(rowHeight + (most - 1) * leading) };
      });
      const said = wrapText(heading, width, { size: axis, weight: 600 });
      return { heading: said, headingHeight: Math.ceil(rowHeight + (said.length - 1) * axis * 1.3), lines };
    });
  const height = groups.reduce(
    (sum, { headingHeight, lines }) =>
      sum + headingHeight + lines.reduce((all, line) => all + line.height, 0),
    0,
  );
  return { cell, groups, height };
}

export interface MissingMark {
  readonly key: string;
  readonly tone: BarTone;
  readonly name: readonly TextMark[];
  readonly box: readonly [number, number, number, number];
}

export interface MissingMarks {
  readonly missing: readonly MissingMark[];
  readonly missingHeadings: readonly TextMark[];
  readonly hatched: string;
}

/** Places a plan from `top` down. */
export function missingMarks(plan: MissingPlan, sizes: Sizes, top: number): MissingMarks {
  const { label, axis, rowHeight, leading } = sizes;
  const side = tenth(label * 0.7);
  const missing: MissingMark[] = [];
  const missingHeadings: TextMark[] = [];
  let [y, hatched] = [top, ""];
  for (const group of plan.groups) {
    group.heading.forEach((text, i) =>
      missingHeadings.push({ x: 0, y: tenth(y + rowHeight * 0.74 + i * axis * 1.3), text }),
    );
    y += group.headingHeight;
    for (const { cells, height } of group.lines) {
      cells.forEach(({ key, tone, lines }, at) => {
        const left = at * plan.cell;
        hatched += rectPath(tenth(left), tenth(y + rowHeight / 2 - side / 2), side, side);
        const x = tenth(left + label * 1.1);
        const name = lines.map((text, i) => ({
          x,
          y: tenth(y + rowHeight / 2 + label * 0.34 + i * leading),
          text,
        }));
        missing.push({ key, tone, name, box: [tenth(left), tenth(y), tenth(plan.cell - 4), height] });
      });
      y += height;
    }
  }
  return { missing, missingHeadings, hatched };
}
