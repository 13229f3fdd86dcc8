import { FINDING_STATUSES } from "@chiso/core/province";
import type { FindingsInput } from "@chiso/geometry/findings";
import type { UnitTile } from "@chiso/geometry/unit-rows";
import type { FindingsWords } from "../../messages/findings-words.js";
import { detailOf, fieldName, shapeOf, shortStatus, statusShape } from "./text.js";
import type { Found } from "./text.js";

/** A finding as counts and lists: all that geometry needs to know of it. */
export function findingsInput(found: Found, words: FindingsWords): FindingsInput {
  return {
    tiles: findingsTiles(found, words),
    sections: found.sections.map((section, at) => ({
      key: section.field?.id ?? `all-${at}`,
      title: fieldName(section, words),
      none: words.messages.findings.noneInField,
      rows: section.rows.map((row) => ({
        key: row.finding.id,
        unit: row.finding.unit ?? "",
        shape: shapeOf(row),
        text: row.finding.text[words.locale],
        detail: detailOf(row, words),
        status: shortStatus(row, words),
      })),
    })),
  };
}

/** One count a status, and one a kind of what is only noted: together they are the rows (R17). */
export function findingsTiles({ counts, kinds }: Found, words: FindingsWords): readonly UnitTile[] {
  const { status: names, kind } = words.messages.findings;
  const { integer } = words.format;
  const statuses = FINDING_STATUSES.filter((status) => status !== "noted" && counts[status] > 0).flatMap(
    (status): readonly UnitTile[] =>
      status === "noted"
        ? []
        : [{ key: status, shape: statusShape(status), value: integer(counts[status]), label: names[status] }],
  );
  const noted = (["good-practice", "absence"] as const)
    .filter((one) => kinds[one] > 0)
    .map(
      (one): UnitTile => ({
        key: one,
        shape: one === "absence" ? "ring" : "disc",
        value: integer(kinds[one]),
        label: kind[one],
      }),
    );
  return [...statuses, ...noted];
}
