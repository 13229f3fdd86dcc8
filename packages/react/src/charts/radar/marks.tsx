import type { RadarKeyMark, RadarLayout, RadarOutline } from "@chiso/geometry/radar";

/** Draws a radar: rings and axes, the quiet outlines, then the unit, the numbers of the axes and their key. */
export function RadarMarks({ layout }: { readonly layout: RadarLayout }) {
  return (
    <>
      {layout.rings === "" ? null : <path className="chiso-grid" d={layout.rings + layout.spokes} />}
      {layout.gaps === "" ? null : <path className="chiso-grid chiso-radar-gaps" d={layout.gaps} />}
      {layout.rim === "" ? null : <path className="chiso-base" d={layout.rim} />}
      {layout.focus.area === "" ? null : <path className="chiso-radar-area" d={layout.focus.area} />}
      <Outline outline={layout.best} look="best" legendKey="best" />
      <Outline outline={layout.median} look="median" legendKey="median" />
      {layout.peers.map((outline, i) => (
        <Outline key={SHAPES[i]} outline={outline} look="peer" legendKey={`k${i}`} shape={SHAPES[i]} />
      ))}
      <Outline outline={layout.focus} look="focus" />
      {layout.ringTexts.map(({ x, y, text }) => (
        <text key={text} className="chiso-axis-text chiso-halo" textAnchor="middle" x={x} y={y}>
          {text}
        </text>
      ))}
      {layout.numbers.map(({ x, y, text }) => (
        <text key={text} className="chiso-label" data-strong="" textAnchor="middle" x={x} y={y}>
          {text}
        </text>
      ))}
      {layout.keys.map((entry) => (
        <Key key={entry.key} entry={entry} />
      ))}
      {layout.leftOut.map(({ x, y, text }) => (
        <text key={y} className="chiso-axis-text" x={x} y={y}>
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

const SHAPES = ["diamond", "ring", "disc"] as const;

interface OutlineProps {
  readonly outline: RadarOutline;
  readonly look: "focus" | "median" | "best" | "peer";
  readonly legendKey?: string;
  readonly shape?: "diamond" | "ring" | "disc" | undefined;
}

/** Points are drawn where an outline may be broken: a lone one is seen too. */
function Outline({ outline, look, legendKey, shape }: OutlineProps) {
  if (outline.points === "") return null;
  return (
    <g data-key={legendKey}>
      {outline.line === "" ? null : (
        <path className={`chiso-radar-line chiso-radar-${look}`} d={outline.line} />
      )}
      {look === "focus" ? <path className="chiso-radar-dots" d={outline.points} /> : null}
      {shape === undefined ? null : <path className={`chiso-radar-${shape}`} d={outline.points} />}
    </g>
  );
}

function Key({ entry }: { readonly entry: RadarKeyMark }) {
  return (
    <g>
      <text className="chiso-label" data-strong="" x={entry.number.x} y={entry.number.y}>
        {entry.number.text}
      </text>
      {entry.name.map(({ x, y, text }) => (
        <text key={y} className="chiso-label" x={x} y={y}>
          {text}
        </text>
      ))}
      {[...entry.detail, ...entry.more].map(({ x, y, text }) => (
        <text key={y} className="chiso-axis-text" x={x} y={y}>
          {text}
        </text>
      ))}
      {entry.value.map(({ x, y, text }) => (
        <text
          key={y}
          className="chiso-tone chiso-label"
          data-tone={entry.missing ? "missing" : "focus"}
          data-strong=""
          x={x}
          y={y}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
