import type { ProfileLayout, ProfileRowMark } from "@chiso/geometry/profile";
import type { ChartMarksProps } from "../../frame/chart-module.js";

/** Draws a profile: quiet marks of all rows first, each kind in one path, then the unit and its peers, then the texts. */
export function ProfileMarks({ layout, hatch }: ChartMarksProps<ProfileLayout>) {
  return (
    <>
      <Path className="chiso-profile-box" d={layout.boxes} />
      <Path
        className="chiso-missing chiso-profile-hatch"
        d={layout.hatches}
        fill={hatch}
        legendKey="missing"
      />
      <Path className="chiso-grid" d={layout.bases + layout.rule} />
      <Path className="chiso-profile-ticks" d={layout.ticks} legendKey="rest" />
      <g className="chiso-tone" data-tone="focus">
        <Path className="chiso-fill" d={layout.better} />
        <Path className="chiso-hollow chiso-profile-worse" d={layout.worse} />
      </g>
      <Path className="chiso-profile-median" d={layout.medians} legendKey="median" />
      <Path className="chiso-profile-best" d={layout.bests} legendKey="best" />
      <Path className="chiso-profile-link" d={layout.links} />
      {layout.peers.map((path, i) => (
        <Path key={LOOKS[i]} className={`chiso-profile-${LOOKS[i] ?? "disc"}`} d={path} legendKey={`k${i}`} />
      ))}
      <Path className="chiso-profile-dots" d={layout.dots} />
      {layout.named.map(({ of, x, y, text }) => (
        <text
          key={of}
          className="chiso-tone chiso-label chiso-halo"
          data-tone={of === 0 ? "focus" : "peer"}
          data-strong={of === 0 ? "" : undefined}
          data-key={of === 0 ? undefined : `k${of - 1}`}
          x={x}
          y={y}
        >
          {text}
        </text>
      ))}
      {layout.rows.map((row) => (
        <RowTexts key={row.key} row={row} />
      ))}
    </>
  );
}

const LOOKS = ["diamond", "ring", "disc"] as const;

interface PathProps {
  readonly className: string;
  readonly d: string;
  readonly fill?: string;
  readonly legendKey?: string;
}

function Path({ className, d, fill, legendKey }: PathProps) {
  return d === "" ? null : <path className={className} data-key={legendKey} fill={fill} d={d} />;
}

function RowTexts({ row }: { readonly row: ProfileRowMark }) {
  return (
    <g>
      {row.name.map(({ x, y, text }) => (
        <text key={y} className="chiso-label" data-strong={row.strong ? "" : undefined} x={x} y={y}>
          {text}
        </text>
      ))}
      {row.detail.map(({ x, y, text }) => (
        <text key={y} className="chiso-axis-text" x={x} y={y}>
          {text}
        </text>
      ))}
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
