import type { BumpLabels, BumpLayout, BumpLineMark } from "@chiso/geometry/bump";
import type { TextMark } from "@chiso/geometry/hits";
import type { ChartMarksProps } from "../../frame/chart-module.js";

/** Draws a bump chart: axis, all units in one quiet path, then those that are named. */
export function BumpMarks({ layout, hatch }: ChartMarksProps<BumpLayout>) {
  return (
    <g className="chiso-bump-marks" data-density={layout.tight ? "tight" : "open"}>
      <path className="chiso-grid" d={layout.grid} />
      <path className="chiso-base" d={layout.baseline} />
      {layout.withheld === "" ? null : <path className="chiso-missing" fill={hatch} d={layout.withheld} />}
      {layout.breakPath === "" ? null : <path className="chiso-bump-break" d={layout.breakPath} />}
      <Texts marks={layout.ranks} anchor="end" />
      <Texts marks={layout.editions} anchor="middle" />
      <Texts marks={layout.counts} anchor="middle" />
      <path className="chiso-bump-rest" data-key="rest" d={layout.rest.line} />
      {layout.rest.dots === "" ? null : (
        <path className="chiso-bump-rest-dots" data-key="rest" d={layout.rest.dots} />
      )}
      {layout.lines.map((mark) => (
        <Line key={mark.key} mark={mark} hatch={hatch} />
      ))}
      <Names labels={layout.labels.left} anchor="end" />
      <Names labels={layout.labels.right} anchor="start" />
    </g>
  );
}

function Texts({
  marks,
  anchor,
}: {
  readonly marks: readonly TextMark[];
  readonly anchor: "end" | "middle";
}) {
  return marks.map(({ x, y, text }) => (
    <text key={`${x} ${y}`} className="chiso-axis-text" x={x} y={y} textAnchor={anchor}>
      {text}
    </text>
  ));
}

function Line({ mark, hatch }: { readonly mark: BumpLineMark; readonly hatch: string }) {
  const weight = mark.tone === "focus" ? "strong" : undefined;
  return (
    <g className="chiso-tone chiso-bump-series" data-tone={mark.tone} data-key={mark.tone}>
      {mark.missing === "" ? null : <path className="chiso-missing" fill={hatch} d={mark.missing} />}
      {mark.solid === "" ? null : <path className="chiso-line" data-weight={weight} d={mark.solid} />}
      {mark.dashed === "" ? null : (
        <path className="chiso-line" data-weight={weight} data-dash="dash" d={mark.dashed} />
      )}
      {mark.dots === "" ? null : <path className="chiso-bump-dots" d={mark.dots} />}
      {mark.hollow === "" ? null : <path className="chiso-bump-hollow" d={mark.hollow} />}
    </g>
  );
}

function Names({
  labels,
  anchor,
}: {
  readonly labels: BumpLabels["left"];
  readonly anchor: "start" | "end";
}) {
  return labels.map(({ key, tone, leader, lines }) => (
    <g key={key} className="chiso-tone" data-tone={tone === "rest" ? "ink-2" : tone} data-key={tone}>
      {leader === "" ? null : <path className="chiso-bump-leader" d={leader} />}
      {lines.map(({ x, y, text }) => (
        <text
          key={y}
          className="chiso-label"
          data-tone={tone}
          data-strong={tone === "focus" ? "" : undefined}
          x={x}
          y={y}
          textAnchor={anchor}
        >
          {text}
        </text>
      ))}
    </g>
  ));
}
