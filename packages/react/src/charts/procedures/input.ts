import { onlineMark } from "@chiso/core/province";
import type { OnlineMark, ProcedureGroup, ProceduresFinding } from "@chiso/core/province";
import type { UnitRowsInput, UnitShape } from "@chiso/geometry/unit-rows";
import type { ProceduresWords } from "../../messages/procedures-words.js";
import { shownMarks } from "./describe.js";

/** The more can be done online, the fuller the square; what is not known has a point. */
export const ONLINE_SHAPES: Readonly<Record<OnlineMark, UnitShape>> = {
  whole: "full",
  "level-4": "full",
  part: "half",
  "level-3": "half",
  none: "empty",
  unknown: "point",
};

/** A finding as counts and rows of squares: all that geometry needs to know of it. */
export function proceduresInput(finding: ProceduresFinding, words: ProceduresWords): UnitRowsInput {
  const { catalogue, groups, online, printed } = finding;
  const { online: names, printed: said } = words.messages.procedures;
  const { integer } = words.format;
  return {
    tiles: shownMarks(finding).map((mark) => ({
      key: mark,
      shape: ONLINE_SHAPES[mark],
      value: integer(online[mark] ?? 0),
      label: names[mark],
    })),
    rows: groups.map((group) => ({
      key: group.id,
      name: groupName(group, words),
      value: integer(group.rows.length),
      cells: group.rows.map((row) => ({
        key: row.id,
        unit: row.unit ?? "",
        shape: ONLINE_SHAPES[onlineMark(row, catalogue)],
      })),
    })),
    printed:
      printed.length === 0
        ? undefined
        : {
            title: printedTitle(printed, words),
            tiles: printed.map(({ of, count }, at) => ({
              key: `printed-${at}`,
              value: integer(count),
              label: said.of[of],
            })),
          },
  };
}

export function groupName({ name }: ProcedureGroup, words: ProceduresWords): string {
  return typeof name === "string" ? words.messages.procedures.level[name] : name[words.locale];
}

/** Whose counts they are and of when, where they are all of one body and year. */
function printedTitle([first, ...rest]: ProceduresFinding["printed"], words: ProceduresWords): string {
  const { title, titleOf } = words.messages.procedures.printed;
  if (!first || rest.some(({ body, year }) => body.vi !== first.body.vi || year !== first.year)) return title;
  return titleOf(first.body[words.locale], String(first.year));
}
