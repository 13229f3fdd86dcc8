import type { BodiesLayout, BodyRowMark, BodyText, BodyWay } from "@chiso/geometry/bodies";
import type { ChartMarksProps } from "../../frame/chart-module.js";

/** Tone of what joins the two assessments; the arrow and the sign tell the same without it. */
const TONES: Readonly<Record<BodyWay, string>> = { down: "down", up: "up", same: "ink-2", none: "ink-2" };

/** Draws bodies: bars with their groups' edges behind the texts, then the two assessments beside them. */
export function BodiesMarks({ layout, hatch }: ChartMarksProps<BodiesLayout>) {
  return (
    <>
      {layout.grid === "" ? null : <path className="chiso-grid" d={layout.grid} />}
      {layout.rows.map((row) => (
        <Row key={row.key} row={row} hatch={hatch} />
      ))}
      {layout.bands === "" ? null : (
        <path
          className="chiso-tone chiso-line"
          data-tone="ink-2"
          data-weight="quiet"
          data-dash="dash"
          d={layout.bands}
        />
      )}
      <Texts texts={layout.heads} />
      <Texts texts={layout.bandTexts} />
      <Texts texts={layout.ticks} />
      {layout.headings.map(({ x, y, text }) => (
        <text key={y} className="chiso-label" data-strong="" x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  );
}

function Texts({ texts }: { readonly texts: readonly BodyText[] }) {
  return texts.map(({ x, y, text, end }) => (
    <text key={`${x} ${y}`} className="chiso-axis-text" x={x} y={y} textAnchor={end ? "end" : undefined}>
      {text}
    </text>
  ));
}

function Row({ row, hatch }: { readonly row: BodyRowMark; readonly hatch: string }) {
  const tone = row.focus ? "focus" : "ink";
  return (
    <g className="chiso-tone" data-tone={row.focus ? "focus" : "rest"}>
      {row.hatched === "" ? null : <path className="chiso-missing" fill={hatch} d={row.hatched} />}
      {row.appraised === "" ? null : <path className="chiso-fill" d={row.appraised} />}
      {row.survey === "" ? null : <path className="chiso-bodies-survey" d={row.survey} />}
      <Pair row={row} />
      <g className="chiso-tone" data-tone={tone}>
        <Labels texts={row.place ? [row.place] : []} strong={row.focus} />
        <Labels texts={row.name} strong={row.focus} />
      </g>
      <g className="chiso-tone" data-tone={row.missing ? "missing" : tone}>
        <Labels texts={row.total} strong={!row.missing} />
      </g>
    </g>
  );
}

function Labels({ texts, strong }: { readonly texts: readonly BodyText[]; readonly strong: boolean }) {
  return texts.map(({ x, y, text, end }) => (
    <text
      key={`${x} ${y}`}
      className="chiso-label"
      data-tone=""
      data-strong={strong ? "" : undefined}
      x={x}
      y={y}
      textAnchor={end ? "end" : undefined}
    >
      {text}
    </text>
  ));
}

function Pair({ row: { ring, line, arrow, dot, change, way } }: { readonly row: BodyRowMark }) {
  if (ring === "") return null;
  return (
    <g className="chiso-tone" data-tone={TONES[way]}>
      {line === "" ? null : <path className="chiso-line" d={line} />}
      {arrow === "" ? null : <path className="chiso-fill" d={arrow} />}
      <path className="chiso-bodies-ring" d={ring} />
      <path className="chiso-bodies-dot" d={dot} />
      {change ? <Labels texts={[change]} strong={false} /> : null}
    </g>
  );
}
