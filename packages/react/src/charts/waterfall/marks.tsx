import type { WaterfallLayout, WaterfallLook, WaterfallRowMark } from "@chiso/geometry/waterfall";
import type { ChartMarksProps } from "../../frame/chart-module.js";

/** Tone of a part, and the legend key that switches it. */
const LOOKS: Readonly<Record<WaterfallLook, { readonly tone: string; readonly key?: string }>> = {
  "to-median": { tone: "focus", key: "median" },
  "to-peers": { tone: "peer", key: "best" },
  "to-full": { tone: "rest-2", key: "rest" },
  whole: { tone: "focus" },
  up: { tone: "up" },
  down: { tone: "down" },
  rest: { tone: "no-data" },
};

const FAR = "chiso-fill chiso-move chiso-waterfall-far";

function byKey(a: WaterfallRowMark, b: WaterfallRowMark): number {
  return a.key < b.key ? -1 : 1;
}

/** Draws a waterfall: grid, links from row to row, bars with their parts, names and figures; or the reason for none. */
export function WaterfallMarks({ layout, hatch }: ChartMarksProps<WaterfallLayout>) {
  return (
    <>
      <path className="chiso-grid" d={layout.grid} />
      {/* in an order that no other unit changes: what is moved in the page cannot be seen to move */}
      {layout.rows.toSorted(byKey).map((row) => (
        <Row key={row.key} row={row} hatch={hatch} />
      ))}
      {layout.ticks.map(({ x, y, text }) => (
        <text key={x} className="chiso-axis-text" x={x} y={y}>
          {text}
        </text>
      ))}
      {layout.note.map(({ x, y, text }) => (
        <text key={y} className="chiso-tone chiso-title-text" data-tone="ink-2" x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  );
}

function Row({ row, hatch }: { readonly row: WaterfallRowMark; readonly hatch: string }) {
  return (
    <g>
      {row.link === "" ? null : <path className="chiso-base chiso-waterfall-link" d={row.link} />}
      {row.parts.map(({ look, path, stripes }) =>
        look === "rest" ? (
          <path key={look} className="chiso-missing chiso-move" fill={hatch} d={path} />
        ) : (
          <g key={look} className="chiso-tone" data-tone={LOOKS[look].tone} data-key={LOOKS[look].key}>
            <path className={look === "to-full" ? FAR : "chiso-fill chiso-move"} d={path} />
            {stripes === "" ? null : <path className="chiso-waterfall-stripes" d={stripes} />}
          </g>
        ),
      )}
      {row.arrow === "" ? null : (
        <path
          className="chiso-tone chiso-fill chiso-move"
          data-tone={LOOKS[row.arrowLook].tone}
          d={row.arrow}
        />
      )}
      {row.level === "" ? null : (
        <path
          className="chiso-tone chiso-line chiso-move"
          data-tone="ink"
          data-weight={row.strong ? "strong" : undefined}
          d={row.level}
        />
      )}
      {row.name.map(({ x, y, text }) => (
        <text
          key={y}
          className="chiso-label chiso-halo"
          data-strong={row.strong ? "" : undefined}
          x={x}
          y={y}
        >
          {text}
        </text>
      ))}
      {row.detail.map(({ x, y, text }) => (
        <text key={y} className="chiso-axis-text chiso-halo" x={x} y={y}>
          {text}
        </text>
      ))}
      <text
        className="chiso-label chiso-halo"
        data-strong=""
        textAnchor="end"
        x={row.value.x}
        y={row.value.y}
      >
        {row.value.text}
      </text>
    </g>
  );
}
