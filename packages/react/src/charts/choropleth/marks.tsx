import type { MapLayout } from "@chiso/geometry/choropleth";
import type { ChartMarksProps } from "../../frame/chart-module.js";
import { toneOf } from "./input.js";

/** Draws a map or a tile map: one path a class, what is missing hatched, both archipelagos, then names. */
export function MapMarks({ layout, hatch }: ChartMarksProps<MapLayout>) {
  const count = layout.classes.length;
  return (
    <>
      {layout.classes.map((d, at) =>
        d === "" ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
          <path
            key={at}
            className="chiso-tone chiso-map-area"
            data-tone={toneOf(at, count)}
            data-key={`k${at}`}
            d={d}
          />
        ),
      )}
      {layout.missing === "" ? null : (
        <path className="chiso-map-area chiso-missing" data-key="missing" fill={hatch} d={layout.missing} />
      )}
      {layout.inset === "" ? null : <path className="chiso-map-inset" d={layout.inset} />}
      <path className="chiso-map-islands" d={layout.archipelagos} />
      {(["peer", "focus"] as const).map((tone) =>
        layout.outlines[tone] === "" ? null : (
          <path
            key={tone}
            className="chiso-tone chiso-map-outline"
            data-tone={tone}
            d={layout.outlines[tone]}
          />
        ),
      )}
      {layout.codes.map(({ x, y, text, at }) => (
        <text
          key={`${x} ${y}`}
          className="chiso-axis-text chiso-map-code"
          data-dark={at >= 0 && at < count / 2 ? "" : undefined}
          data-key={at < 0 ? "missing" : `k${at}`}
          x={x}
          y={y}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
      {layout.archipelagoLabels.map(({ x, y, text }) => (
        <text key={text} className="chiso-axis-text chiso-halo" x={x} y={y} textAnchor="middle">
          {text}
        </text>
      ))}
      {layout.labels.map(({ key, tone, x, y, text }) => (
        <text
          key={key}
          className="chiso-tone chiso-label chiso-halo"
          data-tone={tone}
          data-strong={tone === "focus" ? "" : undefined}
          x={x}
          y={y}
        >
          {text}
        </text>
      ))}
      <Panel layout={layout} hatch={hatch} />
    </>
  );
}

/** The classes beside the map, with the names of their units. */
function Panel({ layout, hatch }: ChartMarksProps<MapLayout>) {
  return layout.panel.map(({ at, swatch, heading, lines }) => (
    <g key={at} data-key={at < 0 ? "missing" : `k${at}`}>
      {at < 0 ? (
        <path className="chiso-missing" fill={hatch} d={swatch} />
      ) : (
        <path
          className="chiso-tone chiso-map-area"
          data-tone={toneOf(at, layout.classes.length)}
          d={swatch}
        />
      )}
      <text className="chiso-label" data-strong="" x={heading.x} y={heading.y}>
        {heading.text}
      </text>
      {lines.map(({ x, y, text }) => (
        <text key={y} className="chiso-axis-text" x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  ));
}
