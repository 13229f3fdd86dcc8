import type { FindingRow, FindingSection, FindingStatus, FindingsFinding } from "@chiso/core/province";
import type { UnitShape } from "@chiso/geometry/unit-rows";
import { dayText } from "../../frame/own-title.js";
import type { FindingsWords } from "../../messages/findings-words.js";

export type Found = Extract<FindingsFinding, { kind: "findings" }>;

/** How a shortcoming stands, by shape; what is only noted is round. */
const SHAPES: Readonly<Record<Exclude<FindingStatus, "noted">, UnitShape>> = {
  late: "cross",
  "this-week": "half",
  open: "empty",
  "no-deadline": "point",
  unclear: "bar",
  "done-late": "corner",
  done: "full",
};

export function shapeOf({ status, finding }: FindingRow): UnitShape {
  if (status === "noted") return finding.kind === "good-practice" ? "disc" : "ring";
  return SHAPES[status];
}

export function statusShape(status: Exclude<FindingStatus, "noted">): UnitShape {
  return SHAPES[status];
}

/** What a row is, in the words of a tile: its status, or its kind where it is only noted. */
export function lookOf({ status, finding }: FindingRow): string {
  return status === "noted" ? finding.kind : status;
}

export function fieldName({ field }: FindingSection, words: FindingsWords): string {
  return field?.name[words.locale] ?? words.messages.findings.allFields;
}

/** `quá hạn 57 ngày`, `hạn 29/11/2026`; "" for what is only noted. */
export function shortStatus({ status, daysLate, finding }: FindingRow, words: FindingsWords): string {
  const { short, kind } = words.messages.findings;
  const { integer } = words.format;
  switch (status) {
    case "late":
    case "done-late":
      return short[status](integer(daysLate));
    case "this-week":
    case "open":
      return short[status](dayText(finding.deadline, words));
    case "noted":
      return kind[finding.kind].toLowerCase();
    case "no-deadline":
    case "unclear":
    case "done":
      return short[status];
  }
}

/** The lines of the criteria that a finding names, with the points that its body lost there where they are known. */
export function costTexts({ costs, finding }: FindingRow, words: FindingsWords): readonly string[] {
  const { cost, costUnknown } = words.messages.findings;
  if (costs.length === 0) return finding.criteria ?? [];
  return costs.map(({ criterion, lost }) => {
    const name = criterion.name[words.locale];
    return lost === undefined || lost <= 0 ? costUnknown(name) : cost(name, words.format.decimal(lost, 2));
  });
}

/** Below a finding: body, deadline where the status does not tell it, points. */
export function detailOf(row: FindingRow, words: FindingsWords): string {
  const said = words.messages.findings;
  const { finding, status, body } = row;
  const deadline =
    finding.deadline !== undefined &&
    (status === "late" || status === "done-late" || status === "done" || status === "unclear")
      ? [said.deadline(dayText(finding.deadline, words))]
      : [];
  const done = finding.done !== undefined && (status === "done" || status === "done-late");
  const costs = costTexts(row, words);
  return [
    ...(body ? [body[words.locale]] : []),
    ...deadline,
    ...(done ? [said.done(dayText(finding.done, words))] : []),
    ...(costs.length > 0 ? [said.costs(costs.join("; "))] : []),
  ].join(" · ");
}
