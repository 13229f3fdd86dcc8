import type { SlopeLayout, SlopeMark } from "@chiso/geometry/slope";
import type { ChartMarksProps } from "../../frame/chart-module.js";

/** Draws a slope chart: two columns, all units in one quiet path, then those that are told apart. */
export function SlopeMarks({ layout, hatch }: ChartMarksProps<SlopeLayout>) {
  return (
    <>
      <path className="chiso-base" d={layout.columns} />
      {layout.heads.map(({ x, y, text }) => (
        <text key={x} className="chiso-label" data-strong="" x={x} y={y} textAnchor="middle">
          {text}
        </text>
      ))}
      {layout.rest.line === "" ? null : (
        <path className="chiso-slope-rest" data-key="rest" d={layout.rest.line} />
      )}
      {layout.rest.dots === "" ? null : (
        <path className="chiso-slope-rest-dots" data-key="rest" d={layout.rest.dots} />
      )}
      {layout.reason.map(({ x, y, text }) => (
        <text key={y} className="chiso-axis-text chiso-halo" x={x} y={y} textAnchor="middle">
          {text}
        </text>
      ))}
      {layout.missing === "" ? null : <path className="chiso-missing" fill={hatch} d={layout.missing} />}
      {layout.marks.map((mark) => (
        <Line key={mark.key} mark={mark} />
      ))}
      <Names labels={layout.left} anchor="end" quiet={layout.whole} />
      <Names labels={layout.right} anchor="start" quiet={layout.whole} />
    </>
  );
}

function Line({ mark }: { readonly mark: SlopeMark }) {
  const { tone } = mark;
  const median = tone === "median";
  return (
    <g className="chiso-tone" data-tone={median ? "ink-2" : tone} data-key={tone}>
      {mark.line === "" ? null : (
        <path
          className="chiso-line"
          data-weight={tone === "focus" ? "strong" : undefined}
          data-dash={mark.dashed || median ? "dash" : undefined}
          d={mark.line}
        />
      )}
      {mark.arrow === "" ? null : <path className="chiso-fill" d={mark.arrow} />}
      {mark.dots === "" ? null : (
        <path className={median ? "chiso-line" : "chiso-slope-dots"} d={mark.dots} />
      )}
      {mark.hollow === "" ? null : <path className="chiso-slope-hollow" d={mark.hollow} />}
    </g>
  );
}

interface NamesProps {
  readonly labels: SlopeLayout["left"];
  readonly anchor: "start" | "end";
  /** All units are named: in small letters. */
  readonly quiet: boolean;
}

function Names({ labels, anchor, quiet }: NamesProps) {
  return labels.map(({ key, tone, leader, lines }) => (
    <g
      key={key}
      className="chiso-tone"
      data-tone={tone === "rest" || tone === "median" ? "ink-2" : tone}
      data-key={tone}
    >
      {leader === "" ? null : <path className="chiso-slope-leader" d={leader} />}
      {lines.map(({ x, y, text }) => (
        <text
          key={y}
          className={quiet ? "chiso-axis-text" : "chiso-label"}
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
