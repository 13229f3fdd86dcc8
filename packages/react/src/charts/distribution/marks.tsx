import type { DistributionLayout, DistributionRowMark, DotTone } from "@chiso/geometry/distribution";

const TONES: readonly (readonly [dots: DotTone, tone: string])[] = [
  ["rest", "rest"],
  ["region", "ink-2"],
  ["peer", "peer"],
  ["focus", "focus"],
];

/** Draws a distribution: strips first, then all quiet dots in one path, then those that are spoken of. */
export function DistributionMarks({ layout }: { readonly layout: DistributionLayout }) {
  return (
    <>
      {layout.rows.map((row) => (
        <Strip key={row.key} row={row} />
      ))}
      {TONES.map(([dots, tone]) =>
        layout.dots[dots] === "" ? null : (
          <path
            key={tone}
            className="chiso-tone chiso-distribution-dots"
            data-tone={tone}
            data-key={dots}
            data-roomy={layout.roomy ? "" : undefined}
            d={layout.dots[dots]}
          />
        ),
      )}
    </>
  );
}

function Strip({ row }: { readonly row: DistributionRowMark }) {
  return (
    <g>
      {row.box === "" ? null : <path className="chiso-distribution-box" d={row.box} />}
      <path className="chiso-grid" d={row.base} />
      {row.median === "" ? null : (
        <path className="chiso-tone chiso-line" data-tone="ink" data-key="median" d={row.median} />
      )}
      {row.regionMedian === "" ? null : (
        <path
          className="chiso-tone chiso-line"
          data-tone="ink-2"
          data-dash="dash"
          data-key="region"
          d={row.regionMedian}
        />
      )}
      {row.name.map(({ x, y, text }) => (
        <text key={y} className="chiso-label" x={x} y={y}>
          {text}
        </text>
      ))}
      {row.detail && (
        <text className="chiso-axis-text" x={row.detail.x} y={row.detail.y}>
          {row.detail.text}
        </text>
      )}
      {row.value.map(({ x, y, text }, i) => (
        <text
          key={y}
          className="chiso-tone chiso-label"
          data-tone={row.missing ? "missing" : i === 0 ? "focus" : "ink-2"}
          data-strong={i === 0 ? "" : undefined}
          x={x}
          y={y}
        >
          {text}
        </text>
      ))}
      {row.ends.map(({ x, y, text }) => (
        <text key={x} className="chiso-axis-text" x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  );
}
