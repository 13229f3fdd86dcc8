import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupsHeight, layoutGroups, layoutGroupsNote } from "./groups.js";
import type { GroupInput, GroupName, GroupsLayout } from "./groups-types.js";
import { moveHit, nearestHit } from "./hits.js";
import { noteHeight } from "./note.js";
import { textFaults } from "./text-boxes.fixture.js";
import { pointsOf } from "./trend.fixture.js";

const LONG = "Sở Văn hóa, Thể thao và Du lịch kiêm Ban Quản lý các khu du lịch trọng điểm của tỉnh";

const nameOf = (unit: string, more: Partial<GroupName> = {}): GroupName => ({
  unit,
  text: unit,
  tone: "rest",
  steps: 0,
  ...more,
});

const groupOf = (key: string, names: readonly GroupName[], more: Partial<GroupInput> = {}): GroupInput => ({
  key,
  name: `Nhóm ${key}`,
  details: [`${names.length} đơn vị`, "từ 90%"],
  tone: "seq-8",
  names,
  ...more,
});

const lay = (groups: readonly GroupInput[], width = 720, scale = 1) =>
  layoutGroups(groups, { width, height: groupsHeight(groups, width, scale), scale });

function texts(layout: GroupsLayout, scale: number) {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  return layout.groups.flatMap((group) => {
    const size = group.tone === undefined ? axis : label;
    return [
      ...group.name.map((mark) => ({ ...mark, size: label, weight: 600 as const })),
      ...group.details.map((mark) => ({ ...mark, size: axis })),
      ...group.names.flatMap(({ tone, lines, note }) => [
        ...lines.map((mark) => ({
          ...mark,
          size,
          weight: tone === "rest" ? (400 as const) : (600 as const),
        })),
        ...note.map((mark) => ({ ...mark, size })),
      ]),
    ];
  });
}

describe("layoutGroups", () => {
  it("sets groups below each other, names in lines", () => {
    const names = Array.from({ length: 16 }, (_, i) => nameOf(`Tỉnh số ${i}`));
    const { groups, rules } = lay([groupOf("A", names), groupOf("B", [nameOf("Huế")])]);
    const [a, b] = groups;
    const ys = new Set(a?.names.map(({ lines }) => lines[0]?.y));
    expect(ys.size).toBeGreaterThan(1);
    expect(b?.names[0]?.lines[0]?.y).toBeGreaterThan(Math.max(...[...ys].map((y) => y ?? 0)));
    expect(rules.match(/M/g)).toHaveLength(1);
  });

  it("draws an arrowhead for each group gained or lost, told apart by their form", () => {
    const { up, down } = lay([
      groupOf("A", [nameOf("a", { steps: 2 }), nameOf("b", { steps: -1, tone: "focus" }), nameOf("c")]),
    ]);
    expect(up.rest.match(/M/g)).toHaveLength(2);
    expect(down.focus.match(/M/g)).toHaveLength(1);
    expect(up.focus + up.peer + down.rest + down.peer).toBe("");
    const [left, right, tip] = pointsOf(down.focus);
    expect(left?.[1]).toBe(right?.[1]);
    expect(tip?.[1]).toBeGreaterThan(left?.[1] ?? 0);
  });

  it("puts a name told apart into a box around all its lines", () => {
    const layout = lay([groupOf("A", [nameOf("a", { text: LONG, tone: "focus" })])], 320);
    const [name] = layout.groups[0]?.names ?? [];
    expect(name?.lines.length).toBeGreaterThan(1);
    expect(layout.boxes.focus.match(/M/g)).toHaveLength(name?.lines.length ?? 0);
    expect(name?.lines.map(({ text }) => text).join(" ")).toBe(LONG);
  });

  it("reaches each name where it stands, in reading order, the focus first", () => {
    const { hits } = lay([
      groupOf("A", [nameOf("Hà Nội"), nameOf("Sơn La", { tone: "focus" })]),
      { key: "none", name: "Không xếp nhóm", details: [], names: [nameOf("Huế")] },
    ]);
    const off = new Set<string>();
    expect(hits.units).toEqual(["Hà Nội", "Sơn La", "Huế"]);
    expect(hits.keys).toEqual(["rest", "focus", "missing"]);
    expect(moveHit(hits, -1, "ArrowDown", off)).toBe(1);
    expect(moveHit(hits, 1, "ArrowDown", off)).toBe(2);
    hits.units.forEach((_, at) =>
      expect(nearestHit(hits, Number(hits.xs[at]), Number(hits.ys[at]), off)).toBe(at),
    );
    expect(nearestHit(hits, 700, 5, off)).toBe(-1);
  });

  it("keeps room for a group without members, and says why there are none at all", () => {
    expect(groupsHeight([groupOf("A", [])], 720)).toBeGreaterThanOrEqual(60);
    const text = "Kỳ này không có nhóm được công bố trong dữ liệu.";
    const layout = layoutGroupsNote(text, { width: 320, height: noteHeight(text, 320, 2), scale: 2 });
    expect(layout.note.map((mark) => mark.text).join(" ")).toBe(text);
    expect(
      textFaults(
        layout.note.map((mark) => ({ ...mark, size: 32 })),
        layout,
      ),
    ).toEqual([]);
  });

  const anyName = fc.record({
    text: fc.constantFrom(LONG, "Bà Rịa - Vũng Tàu", "Huế", "Thành phố Hồ Chí Minh", "Thừa Thiên Huế"),
    tone: fc.constantFrom("rest" as const, "rest" as const, "peer" as const, "focus" as const),
    steps: fc.integer({ min: -4, max: 4 }),
    noted: fc.boolean(),
  });
  const anyGroups = fc.array(
    fc.record({ names: fc.array(anyName, { maxLength: 20 }), missing: fc.boolean(), long: fc.boolean() }),
    { maxLength: 7 },
  );

  it.each(
    [320, 360, 720, 1280, 1600].flatMap((width) => [1, 1.5, 2].map((scale) => [width, scale] as const)),
  )("sets every text in its place at %i px, text × %f", (width, scale) => {
    fc.assert(
      fc.property(anyGroups, (given) => {
        const groups = given.map(({ names, missing, long }, i): GroupInput => {
          const { tone, ...rest } = groupOf(
            `${i}`,
            names.map(({ noted, ...name }, j) => ({
              ...name,
              unit: `u${i}-${j}`,
              ...(noted ? { note: "lên từ nhóm trung bình thấp" } : {}),
            })),
          );
          return {
            ...rest,
            ...(missing ? {} : { tone: tone ?? "seq-8" }),
            ...(long ? { name: LONG, details: ["16 đơn vị", LONG] } : {}),
          };
        });
        const layout = lay(groups, width, scale);
        expect(textFaults(texts(layout, scale), layout)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
