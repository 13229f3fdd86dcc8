import { tenth } from "./frame.js";
import type { Box, PictureSize, TextMark } from "./frame.js";
import { boxOf, flowNames } from "./groups-flow.js";
import type { Flow, FlowName, FlowRoom } from "./groups-flow.js";
import type { GroupInput, GroupMark, GroupsLayout, GroupTone } from "./groups-types.js";
import { rectPath } from "./hits.js";
import type { Hits } from "./hits.js";
import { noteLines } from "./note.js";
import { wrapText } from "./text-metrics.js";

const WIDE = 560;
/** Distance of lines as a multiple of their size: room for stacked marks and for the boxes. */
const LINE = 1.6;

function measures(width: number, scale: number) {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const wide = width >= WIDE * scale;
  const bar = 14 * scale;
  const head = wide ? Math.min(210 * scale, width * 0.27) : width - bar;
  return { axis, label, wide, bar, head, scale, pad: 10 * scale };
}

type Measures = ReturnType<typeof measures>;

interface Placed {
  readonly group: GroupInput;
  readonly top: number;
  readonly height: number;
  readonly name: readonly TextMark[];
  readonly details: readonly TextMark[];
  readonly room: FlowRoom;
  readonly flow: Flow;
}

/** One group from `top` on: its head beside its names, or above them where the paper is narrow. */
function placeGroup(group: GroupInput, top: number, width: number, m: Measures): Placed {
  const size = group.tone === undefined ? m.axis : m.label;
  const first = top + m.pad + m.label;
  const headRoom = Math.max(1, m.head - 12 * m.scale);
  const name = wrapText(group.name, headRoom, { size: m.label, weight: 600 }).map((text, i) => ({
    x: m.bar,
    y: tenth(first + i * m.label * 1.3),
    text,
  }));
  const below = first + (name.length - 1) * m.label * 1.3 + m.axis * 1.5;
  const lines = m.wide ? group.details : [group.details.join(" · ")].filter((line) => line !== "");
  const details = lines
    .flatMap((line) => wrapText(line, headRoom, { size: m.axis }))
    .map((text, i) => ({ x: m.bar, y: tenth(below + i * m.axis * 1.4), text }));
  const headEnd = (details.at(-1)?.y ?? name.at(-1)?.y ?? first) + m.axis * 0.4;
  const left = m.wide ? m.bar + m.head : m.bar;
  const room: FlowRoom = {
    left,
    width: width - left - 2 * m.scale,
    top: m.wide ? first : headEnd + size * 1.3,
    size,
    leading: size * LINE,
    scale: m.scale,
  };
  const flow = flowNames(group.names, room);
  const namesEnd = flow.lines === 0 ? headEnd : room.top + (flow.lines - 1) * room.leading + size * 0.4;
  return {
    group,
    top,
    height: Math.ceil(Math.max(headEnd, namesEnd) + m.pad - top),
    name,
    details,
    room,
    flow,
  };
}

function placeAll(groups: readonly GroupInput[], width: number, scale: number): readonly Placed[] {
  const m = measures(width, scale);
  let top = 0;
  return groups.map((group) => {
    const placed = placeGroup(group, top, width, m);
    top += placed.height;
    return placed;
  });
}

/** Height that the groups need. */
export function groupsHeight(groups: readonly GroupInput[], width: number, scale = 1): number {
  const last = placeAll(groups, width, scale).at(-1);
  return Math.max(60, last ? last.top + last.height + Math.ceil(2 * scale) : 0);
}

/** A sentence where there are no groups. */
export function layoutGroupsNote(text: string, size: PictureSize): GroupsLayout {
  return { ...layoutGroups([], size), note: noteLines(text, size.width, size.scale) };
}

/**
 * Groups one below the other, the names of their members in flowing lines, those told apart in boxes, an arrowhead for each
 * group gained or lost.
 *
 * @example layoutGroups(groups, { width: 720, height: 420 }).groups[0].names
 */
export function layoutGroups(groups: readonly GroupInput[], size: PictureSize): GroupsLayout {
  const scale = size.scale ?? 1;
  const placed = placeAll(groups, size.width, scale);
  const arrows = { up: noPaths(), down: noPaths() };
  const boxes = { focus: "", peer: "" };
  for (const { flow, room } of placed)
    for (const one of flow.names) {
      const { tone, steps } = one.name;
      arrows[steps > 0 ? "up" : "down"][tone] += arrowHeads(one, room);
      if (tone !== "rest") boxes[tone] += one.lines.map((line) => pathOf(boxOf(line, one, room))).join("");
    }
  return {
    width: size.width,
    height: size.height,
    groups: placed.map((one) => groupMark(one, scale)),
    rules: placed
      .slice(1)
      .map(({ top }) => `M0 ${tenth(top)}H${tenth(size.width)}`)
      .join(""),
    ...arrows,
    boxes,
    note: [],
    hits: hitsOf(placed, scale),
  };
}

function noPaths(): Record<GroupTone, string> {
  return { focus: "", peer: "", rest: "" };
}

function groupMark({ group, top, height, name, details, flow }: Placed, scale: number): GroupMark {
  return {
    key: group.key,
    tone: group.tone,
    bar: rectPath(0, tenth(top + 8 * scale), tenth(6 * scale), tenth(Math.max(1, height - 16 * scale))),
    name,
    details,
    names: flow.names.map((one) => ({
      unit: one.name.unit,
      tone: one.name.tone,
      lines: one.lines.map(({ x, y, text }) => ({ x, y, text })),
      note: one.note.map(({ x, y, text }) => ({ x, y, text })),
    })),
  };
}

/** As many as groups were gained or lost, three at most. */
function arrowHeads({ name, arrow }: FlowName, { scale, size }: FlowRoom): string {
  if (!arrow) return "";
  const [wide, high] = [7 * scale, 8 * scale];
  const middle = arrow.y - size * 0.34;
  return Array.from({ length: Math.min(3, Math.abs(name.steps)) }, (_, i) => {
    const x = tenth(arrow.x + i * 9 * scale);
    return name.steps > 0
      ? `M${x} ${tenth(middle + high / 2)}h${tenth(wide)}l${tenth(-wide / 2)} ${tenth(-high)}z`
      : `M${x} ${tenth(middle - high / 2)}h${tenth(wide)}l${tenth(-wide / 2)} ${tenth(high)}z`;
  }).join("");
}

function pathOf({ left, right, top, bottom }: Box): string {
  return rectPath(tenth(left), tenth(top), tenth(right - left), tenth(bottom - top));
}

/** Each name is one mark, in reading order. */
function hitsOf(placed: readonly Placed[], scale: number): Hits {
  const names = placed.flatMap(({ flow, room, group }) =>
    flow.names.map((one) => ({
      unit: one.name.unit,
      key: group.tone === undefined && one.name.tone === "rest" ? "missing" : one.name.tone,
      boxes: one.lines.map((line) => boxOf(line, one, room)),
    })),
  );
  const middle = (box: Box | undefined) =>
    box ? [(box.left + box.right) / 2, (box.top + box.bottom) / 2] : [0, 0];
  const places = names.map(({ boxes }) => middle(boxes[0]));
  const slack = 3 * scale;
  return {
    units: names.map(({ unit }) => unit),
    xs: places.map(([x]) => x ?? 0),
    ys: places.map(([, y]) => y ?? 0),
    keys: names.map(({ key }) => key),
    outline: (at) => (names[at]?.boxes ?? []).map(pathOf).join(""),
    find: (x, y) =>
      names.findIndex(({ boxes }) =>
        boxes.some(
          (box) =>
            x >= box.left - slack &&
            x <= box.right + slack &&
            y >= box.top - slack &&
            y <= box.bottom + slack,
        ),
      ),
    first: Math.max(
      0,
      names.findIndex(({ key }) => key === "focus"),
    ),
    travel: "list",
  };
}
