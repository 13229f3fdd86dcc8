import type { BarTone, RankedBarsLayout } from "@chiso/geometry/ranked-bars";
import type { ChartMarksProps } from "../../frame/chart-module.js";

const TONES: readonly BarTone[] = ["rest", "peer", "focus"];

/** Draws ranked bars: all quiet marks in one path, those that are spoken of on top, then the texts. */
export function RankedBarsMarks({ layout, hatch }: ChartMarksProps<RankedBarsLayout>) {
  const { marks, median, medianText } = layout;
  return (
    <>
      {layout.rules === "" ? null : <path className="chiso-grid" d={layout.rules} />}
      {layout.tracks === "" ? null : <path className="chiso-grid" d={layout.tracks} />}
      {marks === "dots" ? <Median d={median} /> : null}
      {TONES.map((tone) =>
        layout.drawn[tone] === "" ? null : (
          <g key={tone} className="chiso-tone" data-tone={tone} data-key={tone}>
            <path className={`chiso-ranked-bars-${marks}`} d={layout.drawn[tone]} />
            {layout.hollow[tone] === "" ? null : (
              <path className={`chiso-ranked-bars-${marks}`} data-hollow="" d={layout.hollow[tone]} />
            )}
          </g>
        ),
      )}
      {marks === "bars" ? <Median d={median} /> : null}
      {medianText && (
        <text className="chiso-axis-text" data-key="median" x={medianText.x} y={medianText.y}>
          {medianText.text}
        </text>
      )}
      {layout.ends.map(({ x, y, text, anchor }) => (
        <text key={`${x} ${text}`} className="chiso-axis-text" x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
      <Headings headings={layout.headings} />
      <Rows layout={layout} />
      <Missing layout={layout} hatch={hatch} />
    </>
  );
}

function Rows({ layout }: { readonly layout: RankedBarsLayout }) {
  return layout.rows.map(({ key, tone, place, name, value, valueAnchor }) => (
    <g
      key={key}
      className="chiso-tone chiso-ranked-bars-row"
      data-tone={tone === "rest" ? "ink" : tone}
      data-key={tone}
      data-strong={tone === "focus" ? "" : undefined}
    >
      {place.text === "" ? null : (
        <text className="chiso-ranked-bars-text" x={place.x} y={place.y} textAnchor="end">
          {place.text}
        </text>
      )}
      {name.map(({ x, y, text }) => (
        <text key={y} className="chiso-ranked-bars-text" x={x} y={y}>
          {text}
        </text>
      ))}
      {value.map(({ x, y, text }) =>
        text === "" ? null : (
          <text key={y} className="chiso-ranked-bars-text" x={x} y={y} textAnchor={valueAnchor}>
            {text}
          </text>
        ),
      )}
    </g>
  ));
}

function Missing({ layout, hatch }: ChartMarksProps<RankedBarsLayout>) {
  if (layout.missing.length === 0) return null;
  return (
    <g data-key="missing">
      <Headings headings={layout.missingHeadings} />
      <path className="chiso-missing" fill={hatch} d={layout.hatched} />
      {layout.missing.map(({ key, tone, name }) =>
        name.map(({ x, y, text }) => (
          <text
            key={`${key} ${y}`}
            className="chiso-tone chiso-label"
            data-tone={tone === "rest" ? "ink-2" : tone}
            data-strong={tone === "focus" ? "" : undefined}
            x={x}
            y={y}
          >
            {text}
          </text>
        )),
      )}
    </g>
  );
}

function Headings({ headings }: { readonly headings: RankedBarsLayout["headings"] }) {
  return headings.map(({ x, y, text }) => (
    <text key={`${x} ${y}`} className="chiso-axis-text" data-strong="" x={x} y={y}>
      {text}
    </text>
  ));
}

/** Under dots, that it hides none; over bars, that none hides it. */
function Median({ d }: { readonly d: string }) {
  return d === "" ? null : (
    <path className="chiso-tone chiso-line" data-tone="ink" data-dash="dash" data-key="median" d={d} />
  );
}
