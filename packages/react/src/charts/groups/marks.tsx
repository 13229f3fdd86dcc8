import type { GroupMark, GroupsLayout, GroupTone } from "@chiso/geometry/groups";
import type { ChartMarksProps } from "../../frame/chart-module.js";

const TONES: readonly GroupTone[] = ["rest", "peer", "focus"];

/** Draws groups: bars and heads, boxes of those told apart, then arrowheads and names. */
export function GroupsMarks({ layout, hatch }: ChartMarksProps<GroupsLayout>) {
  const { boxes } = layout;
  return (
    <>
      {layout.rules === "" ? null : <path className="chiso-grid" d={layout.rules} />}
      {boxes.peer === "" ? null : <path className="chiso-groups-peer" data-key="peer" d={boxes.peer} />}
      {boxes.focus === "" ? null : <path className="chiso-groups-focus" data-key="focus" d={boxes.focus} />}
      {TONES.map((tone) => (
        <Arrows key={tone} tone={tone} up={layout.up[tone]} down={layout.down[tone]} />
      ))}
      {layout.groups.map((group) => (
        <Group key={group.key} group={group} hatch={hatch} />
      ))}
      {layout.note.map(({ x, y, text }) => (
        <text key={y} className="chiso-tone chiso-title-text" data-tone="ink-2" x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  );
}

function Arrows({
  tone,
  up,
  down,
}: {
  readonly tone: GroupTone;
  readonly up: string;
  readonly down: string;
}) {
  return (
    <>
      {up === "" ? null : <path className="chiso-tone chiso-fill" data-tone="up" data-key={tone} d={up} />}
      {down === "" ? null : (
        <path className="chiso-tone chiso-fill" data-tone="down" data-key={tone} d={down} />
      )}
    </>
  );
}

function Group({ group, hatch }: { readonly group: GroupMark; readonly hatch: string }) {
  const missing = group.tone === undefined;
  const size = missing ? "chiso-axis-text" : "chiso-label";
  return (
    <g>
      {missing ? (
        <path className="chiso-missing" data-key="missing" fill={hatch} d={group.bar} />
      ) : (
        <path className="chiso-tone chiso-fill" data-tone={group.tone} d={group.bar} />
      )}
      {group.name.map(({ x, y, text }) => (
        <text key={y} className="chiso-label" data-strong="" x={x} y={y}>
          {text}
        </text>
      ))}
      {group.details.map(({ x, y, text }) => (
        <text key={y} className="chiso-axis-text" x={x} y={y}>
          {text}
        </text>
      ))}
      {group.names.map(({ unit, tone, lines, note }) => (
        <g
          key={unit}
          className="chiso-tone"
          data-tone={tone}
          data-key={missing && tone === "rest" ? "missing" : tone}
        >
          {lines.map(({ x, y, text }) => (
            <text
              key={y}
              className={size}
              data-tone={tone === "rest" ? undefined : tone}
              data-strong={tone === "rest" ? undefined : ""}
              x={x}
              y={y}
            >
              {text}
            </text>
          ))}
          {note.map(({ x, y, text }) => (
            <text key={y} className={size} data-tone={tone} x={x} y={y}>
              {text}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
