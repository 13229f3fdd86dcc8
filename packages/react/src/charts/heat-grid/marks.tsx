import type { HeatGridLayout, HeatGridRowMark } from "@chiso/geometry/heat-grid";
import type { ChartMarksProps } from "../../frame/chart-module.js";

/** Draws a heat grid: one path a class, then names, numbers and what is told apart. */
export function HeatGridMarks({ layout, hatch }: ChartMarksProps<HeatGridLayout>) {
  return (
    <>
      {layout.cells.map((d, step) =>
        d === "" ? null : (
          <path
            key={toneOf(step)}
            className="chiso-tone chiso-heat-grid-cells"
            data-tone={toneOf(step)}
            data-key={`k${step}`}
            d={d}
          />
        ),
      )}
      {layout.missing === "" ? null : (
        <path className="chiso-missing" fill={hatch} data-key="missing" d={layout.missing} />
      )}
      {layout.cuts === "" ? null : (
        <path className="chiso-tone chiso-line chiso-heat-grid-cuts" data-tone="ink" d={layout.cuts} />
      )}
      {layout.around.peer === "" ? null : (
        <path className="chiso-tone chiso-line" data-tone="peer" d={layout.around.peer} />
      )}
      {layout.around.focus === "" ? null : (
        <path
          className="chiso-tone chiso-line"
          data-tone="focus"
          data-weight="strong"
          d={layout.around.focus}
        />
      )}
      {layout.numbers.map(({ step, texts }) => (
        <g
          key={step}
          className="chiso-axis-text chiso-heat-grid-numbers"
          data-step={step}
          data-key={`k${step}`}
        >
          {texts.map(({ x, y, text }) => (
            <text key={`${x} ${y}`} x={x} y={y}>
              {text}
            </text>
          ))}
        </g>
      ))}
      {[...layout.key, ...layout.head, ...(layout.noteHead ? [layout.noteHead] : [])].map(
        ({ x, y, text }) => (
          <text key={`${x} ${y}`} className="chiso-axis-text" x={x} y={y}>
            {text}
          </text>
        ),
      )}
      {layout.rows.map((row) => (
        <RowName key={row.key} row={row} small={layout.small} />
      ))}
      {layout.aside.map(({ x, y, text, strong }) => (
        <text key={y} className="chiso-axis-text" data-strong={strong ? "" : undefined} x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  );
}

/** Steps of the grid are the middle of the ten tones: the first is seen on paper, the last leaves a number readable. */
function toneOf(step: number): string {
  return step > 6 ? "paper-2" : `seq-${step + 1}`;
}

function RowName({ row, small }: { readonly row: HeatGridRowMark; readonly small: boolean }) {
  const told = row.tone !== "rest";
  return (
    <>
      {row.note && (
        <text className="chiso-axis-text" x={row.note.x} y={row.note.y}>
          {row.note.text}
        </text>
      )}
      {row.name.map(({ x, y, text }) => (
        <text
          key={y}
          className={`chiso-tone ${small ? "chiso-axis-text" : "chiso-label"}`}
          data-tone={told ? row.tone : "ink"}
          data-strong={told ? "" : undefined}
          x={x}
          y={y}
        >
          {text}
        </text>
      ))}
    </>
  );
}
