import { DUMBBELL_KEYS } from "@chiso/geometry/dumbbell";
import type { DumbbellLayer, DumbbellLayout, DumbbellText, DumbbellWay } from "@chiso/geometry/dumbbell";
import type { ChartMarksProps } from "../../frame/chart-module.js";

/** Tone of what joins two ends; the arrowhead tells the same without it. */
const TONES: Readonly<Record<DumbbellWay, string>> = {
  apart: "ink-2",
  same: "ink-2",
  worse: "down",
  better: "up",
};

/** Draws a dumbbell: axes, then one group a way, each kind of mark in one path; or the reason for none. */
export function DumbbellMarks({ layout, hatch }: ChartMarksProps<DumbbellLayout>) {
  return (
    <>
      {layout.bases === "" ? null : <path className="chiso-grid" d={layout.bases} />}
      {layout.grid === "" ? null : <path className="chiso-grid" d={layout.grid} />}
      {(Object.keys(DUMBBELL_KEYS) as DumbbellWay[]).map((way) => (
        <Layer key={way} way={way} layer={layout.layers[way]} hatch={hatch} />
      ))}
      {layout.columnHeads.map(({ x, y, text }) => (
        <text key={`${x} ${y}`} className="chiso-axis-text" x={x} y={y} textAnchor="end">
          {text}
        </text>
      ))}
      {layout.ticks.map(({ x, y, text }) => (
        <text key={`${x} ${y}`} className="chiso-axis-text" x={x} y={y}>
          {text}
        </text>
      ))}
      {layout.note.map(({ x, y, text }) => (
        <text key={y} className="chiso-tone chiso-title-text" data-tone="ink-2" x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  );
}

interface LayerProps {
  readonly way: DumbbellWay;
  readonly layer: DumbbellLayer;
  readonly hatch: string;
}

function Layer({ way, layer, hatch }: LayerProps) {
  if (layer.texts.length === 0) return null;
  return (
    <g className="chiso-tone" data-tone={TONES[way]} data-key={DUMBBELL_KEYS[way]}>
      {layer.missing === "" ? null : <path className="chiso-missing" fill={hatch} d={layer.missing} />}
      {layer.lines === "" ? null : <path className="chiso-line" data-weight="strong" d={layer.lines} />}
      {layer.heads === "" ? null : <path className="chiso-fill" d={layer.heads} />}
      {layer.rings === "" ? null : <path className="chiso-dumbbell-ring" d={layer.rings} />}
      {layer.dots === "" ? null : <path className="chiso-dumbbell-dot" d={layer.dots} />}
      {layer.texts.map((text) => (
        <Text key={text.key} text={text} />
      ))}
    </g>
  );
}

function Text({ text: { look, x, y, text, end } }: { readonly text: DumbbellText }) {
  return (
    <text
      className={look === "small" ? "chiso-axis-text" : "chiso-label"}
      data-tone={look === "change" ? "" : undefined}
      data-strong={look === "whole" || look === "change" ? "" : undefined}
      x={x}
      y={y}
      textAnchor={end ? "end" : undefined}
    >
      {text}
    </text>
  );
}
