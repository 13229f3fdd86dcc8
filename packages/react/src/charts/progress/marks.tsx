import type {
  ProgressLayout,
  ProgressLook,
  ProgressRowMark,
  ProgressTileMark,
} from "@chiso/geometry/progress";
import type { ChartMarksProps } from "../../frame/chart-module.js";

/** Done and late have a tone of their own beside their shape; what is not yet to be done is quiet. */
const TONES: Readonly<Record<ProgressLook, string>> = {
  done: "up",
  "done-late": "up",
  late: "down",
  due: "ink-2",
  planned: "rest",
  unclear: "missing",
};

/** Draws counts and their squares, then bands, dots and overdue lines along time, and today across them. */
export function ProgressMarks({ layout, hatch }: ChartMarksProps<ProgressLayout>) {
  const { today } = layout;
  return (
    <>
      {layout.printedTitle.map(({ x, y, text }) => (
        <text key={y} className="chiso-label" data-strong="" x={x} y={y}>
          {text}
        </text>
      ))}
      {layout.tiles.map((tile) => (
        <Tile key={tile.key} tile={tile} />
      ))}
      <path className="chiso-grid" d={layout.grid} />
      {layout.ticks.map(({ x, y, text }) => (
        <text key={x} className="chiso-axis-text" x={x} y={y}>
          {text}
        </text>
      ))}
      {today && today.line !== "" ? (
        <path className="chiso-tone chiso-line" data-tone="ink" data-weight="quiet" d={today.line} />
      ) : null}
      {layout.rows.map((row) => (
        <Row key={row.key} row={row} hatch={hatch} />
      ))}
      {today ? (
        <text
          className="chiso-tone chiso-axis-text chiso-halo"
          data-tone="ink"
          data-strong=""
          x={today.label.x}
          y={today.label.y}
        >
          {today.label.text}
        </text>
      ) : null}
    </>
  );
}

function Tile({ tile }: { readonly tile: ProgressTileMark }) {
  return (
    <g className="chiso-tone" data-tone={TONES[tile.look]}>
      <text className="chiso-progress-count" x={tile.value.x} y={tile.value.y}>
        {tile.value.text}
      </text>
      {tile.label.map(({ x, y, text }) => (
        <text key={y} className="chiso-label" x={x} y={y}>
          {text}
        </text>
      ))}
      {tile.fill === "" ? null : <path className="chiso-fill" d={tile.fill} />}
      <path className="chiso-line chiso-progress-square" d={tile.line} />
    </g>
  );
}

function Row({ row, hatch }: { readonly row: ProgressRowMark; readonly hatch: string }) {
  return (
    <g className="chiso-tone" data-tone={TONES[row.look]}>
      {row.unclear === "" ? null : <path className="chiso-missing" fill={hatch} d={row.unclear} />}
      {row.plan === "" ? null : <path className="chiso-progress-plan" data-look={row.look} d={row.plan} />}
      {row.over === "" ? null : <path className="chiso-line chiso-progress-over" d={row.over} />}
      {row.open === "" ? null : <path className="chiso-line" data-weight="strong" d={row.open} />}
      {row.done === "" ? null : <path className="chiso-fill chiso-progress-done" d={row.done} />}
      {row.name.map(({ x, y, text }) => (
        <text key={y} className="chiso-label chiso-halo" x={x} y={y}>
          {text}
        </text>
      ))}
      {row.status.map(({ x, y, text }) => (
        <text
          key={y}
          className="chiso-tone chiso-label chiso-halo"
          data-tone={row.look === "late" ? "down" : row.stacked ? "ink-2" : undefined}
          data-strong={row.look === "late" ? "" : undefined}
          textAnchor={row.stacked ? undefined : "end"}
          x={x}
          y={y}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
