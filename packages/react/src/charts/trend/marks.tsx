import type { LabelMark, LineMark, TextMark, TrendLayout } from "@chiso/geometry/trend";

/** Draws a trend's layout: axis first, quiet lines, statistics, peers, focus, names. */
export function TrendMarks({ layout }: { readonly layout: TrendLayout }) {
  return (
    <g className="chiso-trend-marks" data-density={layout.tight ? "tight" : "open"}>
      <g className="chiso-trend-axis">
        <path className="chiso-trend-grid" d={layout.grid} />
        <path className="chiso-trend-base" d={layout.baseline} />
        <text className="chiso-trend-text" x={layout.caption.x} y={layout.caption.y}>
          {layout.caption.text}
        </text>
        <Texts marks={layout.values} anchor="end" />
        <Texts marks={layout.editions} anchor="middle" />
        <Texts marks={layout.spans} anchor="middle" />
        <path className="chiso-trend-break" d={layout.breakPath} />
      </g>
      <path className="chiso-trend-rest" data-key="rest" d={layout.rest.line} />
      {layout.rest.dots === "" ? null : (
        <path className="chiso-trend-rest-dots" data-key="rest" d={layout.rest.dots} />
      )}
      {layout.averages.map(({ tone, path }) => (
        <path key={tone} className="chiso-trend-average" data-tone={tone} d={path} />
      ))}
      {layout.lines.map((mark) => (
        // the focus keeps its elements when another unit comes into it: only their paths are written
        <Line key={mark.tone === "focus" ? "focus" : mark.key} mark={mark} />
      ))}
      {layout.labels.map((mark) => (
        <Label key={mark.tone === "focus" ? "focus" : mark.key} mark={mark} />
      ))}
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
    <text key={`${x} ${y}`} className="chiso-trend-text" x={x} y={y} textAnchor={anchor}>
      {text}
    </text>
  ));
}

/** What of the legend switches a line off; the focus stays. */
function keyOf(tone: LineMark["tone"]): string | undefined {
  return tone === "focus" || tone === "predecessor" ? undefined : tone;
}

function Line({ mark }: { readonly mark: LineMark }) {
  const { tone } = mark;
  return (
    <g className="chiso-trend-series" data-tone={tone} data-key={keyOf(tone)}>
      {mark.missing === "" ? null : <path className="chiso-trend-missing" d={mark.missing} />}
      {mark.line === "" ? null : <path className="chiso-trend-line" d={mark.line} />}
      {mark.dots === "" ? null : <path className="chiso-trend-dots" d={mark.dots} />}
      {mark.hollow === "" ? null : <path className="chiso-trend-hollow" d={mark.hollow} />}
      {mark.end === "" ? null : <path className="chiso-trend-end" d={mark.end} />}
    </g>
  );
}

function Label({ mark }: { readonly mark: LabelMark }) {
  return (
    <g className="chiso-trend-label" data-tone={mark.tone} data-key={keyOf(mark.tone)}>
      {mark.leader === "" ? null : <path className="chiso-trend-leader" d={mark.leader} />}
      {mark.lines.map(({ x, y, text }) => (
        <text key={y} className="chiso-trend-name" x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  );
}
