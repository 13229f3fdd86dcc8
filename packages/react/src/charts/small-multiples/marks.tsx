"use client";
import type { PanelMark, PanelRowMark, SmallMultiplesLayout } from "@chiso/geometry/small-multiples";
import { useContext, useId } from "react";
import type { ChartMarksProps } from "../../frame/chart-module.js";
import { StaticHost } from "../../frame/static-host.js";
import { useNearRows } from "./use-near-rows.js";

/** Draws small trends row by row: what is alike in a row is one path. On a phone only the rows near the window are there. */
export function SmallMultiplesMarks({ layout, hatch }: ChartMarksProps<SmallMultiplesLayout>) {
  const id = useId();
  const inFile = useContext(StaticHost) !== undefined;
  const [ref, { from, to }] = useNearRows(layout.rows, layout.height, layout.windowed && !inFile);
  const far = layout.rows.map(({ grid }, at) => (from <= at && at < to ? "" : grid)).join("");
  return (
    <g ref={ref}>
      <defs>
        {layout.grounds.map(({ kind, path }, at) => (
          <path
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            id={`${id}-${at}`}
            className="chiso-small-multiples-ground"
            data-kind={kind}
            d={path}
          />
        ))}
      </defs>
      {layout.years.map(({ x, y, text }) => (
        <text key={x} className="chiso-axis-text" x={x} y={y}>
          {text}
        </text>
      ))}
      {/* of rows that are far away only the lines of their axes: a fast scroll meets no empty paper */}
      {far === "" ? null : <path className="chiso-grid" d={far} />}
      {layout.rows.slice(from, to).map((row) => (
        <Row key={row.key} row={row} grounds={layout.grounds} id={id} hatch={hatch} />
      ))}
      {layout.aside.map(({ x, y, text, strong }) => (
        <text key={y} className="chiso-axis-text" data-strong={strong ? "" : undefined} x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  );
}

interface RowProps {
  readonly row: PanelRowMark;
  readonly grounds: SmallMultiplesLayout["grounds"];
  readonly id: string;
  readonly hatch: string;
}

function Row({ row, grounds, id, hatch }: RowProps) {
  return (
    <g data-row="">
      {row.tint === "" ? null : (
        <path className="chiso-tone chiso-fill" data-tone="focus-paper" data-key="focus" d={row.tint} />
      )}
      <path className="chiso-grid" d={row.grid} />
      {row.breaks === "" ? null : <path className="chiso-grid chiso-small-multiples-break" d={row.breaks} />}
      {row.panels.map(({ key, ground, x, y }) =>
        grounds[ground]?.path === "" ? null : (
          <use
            key={key}
            href={`#${id}-${ground}`}
            x={x}
            y={y}
            data-key={grounds[ground]?.kind === "median" ? "median" : "k0"}
          />
        ),
      )}
      {row.missing === "" ? null : (
        <path className="chiso-missing" fill={hatch} data-key="missing" d={row.missing} />
      )}
      {row.lines.map(({ dots, hollow, line, tone }) => (
        <g key={tone} className="chiso-tone" data-tone={tone === "rest" ? "ink-2" : tone} data-key={tone}>
          <path className="chiso-line" data-weight={tone === "focus" ? "strong" : undefined} d={line} />
          {dots === "" ? null : <path className="chiso-small-multiples-dots" d={dots} />}
          {hollow === "" ? null : <path className="chiso-small-multiples-hollow" d={hollow} />}
        </g>
      ))}
      {row.ticks.map(({ x, y, text }) => (
        <text key={`${x} ${y}`} className="chiso-axis-text" x={x} y={y}>
          {text}
        </text>
      ))}
      {row.panels.map((panel) => (
        <PanelText key={panel.key} panel={panel} />
      ))}
    </g>
  );
}

function PanelText({ panel }: { readonly panel: PanelMark }) {
  const { name, tone, value } = panel;
  return (
    <>
      {name.map(({ x, y, text }) => (
        <text
          key={y}
          className="chiso-tone chiso-label"
          data-tone={tone === "rest" ? "ink" : tone}
          data-strong={tone === "rest" ? undefined : ""}
          x={x}
          y={y}
        >
          {text}
        </text>
      ))}
      {value && (
        <text className="chiso-axis-text" x={value.x} y={value.y}>
          {value.text}
        </text>
      )}
    </>
  );
}
