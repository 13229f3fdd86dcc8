import type { PointTone, ScatterLayout } from "@chiso/geometry/scatter";
import type { TextMark } from "@chiso/geometry/hits";

/** Quiet first; the tone that a point is drawn in, and the legend key that switches it. */
const TONES: readonly (readonly [point: PointTone, tone: string, key: string | undefined])[] = [
  ["rest", "rest", "rest"],
  ["region", "ink-2", "region"],
  ["outlier", "ink", "own"],
  ["peer", "peer", "peer"],
  ["focus", "focus", undefined],
];
const TONE_OF = new Map(TONES.map(([point, tone, key]) => [point, { tone, key }]));

/** Draws a scatter plot: axes, medians, points by tone, names. */
export function ScatterMarks({ layout }: { readonly layout: ScatterLayout }) {
  return (
    <>
      <path className="chiso-grid" d={layout.grid} />
      <path className="chiso-base" d={layout.base} />
      {layout.medians === "" ? null : (
        <path
          className="chiso-tone chiso-line"
          data-tone="ink-2"
          data-weight="quiet"
          data-dash="dash"
          data-key="median"
          d={layout.medians}
        />
      )}
      <Texts marks={layout.yCaption} />
      <Texts marks={layout.xCaption} />
      <Texts marks={layout.yTicks} />
      <Texts marks={layout.xTicks} />
      {TONES.map(([point, tone, key]) => (
        <Points key={point} layout={layout} point={point} tone={tone} legendKey={key} />
      ))}
      {layout.labels.map(({ key, x, y, text, tone }) => (
        <text
          key={key}
          className="chiso-tone chiso-label chiso-halo"
          data-tone={tone === "rest" ? "ink-2" : TONE_OF.get(tone)?.tone}
          data-key={TONE_OF.get(tone)?.key}
          data-strong={tone === "focus" ? "" : undefined}
          x={x}
          y={y}
        >
          {text}
        </text>
      ))}
    </>
  );
}

interface PointsProps {
  readonly layout: ScatterLayout;
  readonly point: PointTone;
  readonly tone: string;
  readonly legendKey: string | undefined;
}

function Points({ layout, point, tone, legendKey }: PointsProps) {
  const [dots, hollow, rug] = [layout.dots[point], layout.hollow[point], layout.rug[point]];
  if (dots === "" && rug === "") return null;
  return (
    <g className="chiso-tone" data-tone={tone} data-key={legendKey}>
      {rug === "" ? null : <path className="chiso-line" data-key="missing" d={rug} />}
      {dots === "" ? null : <path className="chiso-scatter-dots" data-tone={tone} d={dots} />}
      {hollow === "" ? null : <path className="chiso-scatter-hollow" d={hollow} />}
    </g>
  );
}

function Texts({ marks }: { readonly marks: readonly TextMark[] }) {
  return marks.map(({ x, y, text }) => (
    <text key={`${x} ${y}`} className="chiso-axis-text" x={x} y={y}>
      {text}
    </text>
  ));
}
