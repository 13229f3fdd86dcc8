import type { FindingMark, FindingsLayout } from "@chiso/geometry/findings";
import type { UnitShape } from "@chiso/geometry/unit-rows";
import type { ChartMarksProps } from "../../frame/chart-module.js";
import { UnitTileMarks } from "../../frame/unit-shape-marks.js";

/** Tone of a status; its shape tells the same without it. */
const TONES: Readonly<Record<string, string>> = {
  late: "down",
  "this-week": "warn",
  open: "rest",
  "no-deadline": "rest",
  unclear: "missing",
  "done-late": "up",
  done: "up",
  "good-practice": "up",
  absence: "ink-2",
};

const SHAPE_TONES: Readonly<Record<UnitShape, string>> = {
  cross: "down",
  half: "warn",
  empty: "rest",
  point: "rest",
  bar: "missing",
  corner: "up",
  full: "up",
  disc: "up",
  ring: "ink-2",
};

/** Draws counts, then the fields with their findings as text. */
export function FindingsMarks({ layout }: ChartMarksProps<FindingsLayout>) {
  return (
    <>
      <UnitTileMarks tiles={layout.tiles} tones={TONES} />
      {layout.rules === "" ? null : <path className="chiso-grid" d={layout.rules} />}
      {layout.titles.map(({ x, y, text }) => (
        <text key={y} className="chiso-label" data-strong="" x={x} y={y}>
          {text}
        </text>
      ))}
      {layout.none.map(({ x, y, text }) => (
        <text key={y} className="chiso-axis-text" x={x} y={y}>
          {text}
        </text>
      ))}
      {layout.rows.map((row) => (
        <Row key={row.key} row={row} />
      ))}
    </>
  );
}

function Row({ row }: { readonly row: FindingMark }) {
  const tone = SHAPE_TONES[row.shape];
  const loud = row.shape === "cross" || row.shape === "half";
  return (
    <g className="chiso-tone" data-tone={tone}>
      {row.fill === "" ? null : <path className="chiso-fill" d={row.fill} />}
      <path className="chiso-line chiso-unit-shape" d={row.line} />
      {row.text.map(({ x, y, text }) => (
        <text key={y} className="chiso-label" x={x} y={y}>
          {text}
        </text>
      ))}
      {row.detail.map(({ x, y, text }) => (
        <text key={y} className="chiso-axis-text" x={x} y={y}>
          {text}
        </text>
      ))}
      {row.status.map(({ x, y, text, end }) => (
        <text
          key={y}
          className="chiso-tone chiso-label"
          data-tone={loud ? tone : "ink-2"}
          data-strong={loud ? "" : undefined}
          textAnchor={end ? "end" : undefined}
          x={x}
          y={y}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
