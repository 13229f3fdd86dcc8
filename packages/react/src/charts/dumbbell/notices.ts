import type { Dumbbell, DumbbellRow, Standing } from "@chiso/core";
import type { Notice } from "../../frame/description.js";
import { holdingNotices, resolutionNotices } from "../../frame/edition-words.js";
import type { DumbbellWords } from "../../messages/dumbbell-words.js";
import { isDerived, reasonText } from "../../messages/say.js";
import { gapText, headsOf, rowName } from "./text.js";

/** What must be known before reading: the edition, what is not joined and why, what is missing, the axes, how figures came to be. */
export function dumbbellNotices(found: Dumbbell, words: DumbbellWords): readonly Notice[] {
  const { data, edition, component, focus } = found.view;
  return [
    ...resolutionNotices(data, edition, focus, words),
    ...holdingNotices(data, edition, component, words),
    ...pairNotices(found, words),
    ...absentNotices(found, words),
    ...axisNotices(found, words),
    ...standingNotices(found, words),
  ];
}

function namesOf(found: Dumbbell, rows: readonly DumbbellRow[], words: DumbbellWords): string {
  return words.format.list(rows.map((row) => rowName(found, row, words)));
}

function grouped(
  rows: readonly DumbbellRow[],
  keyOf: (row: DumbbellRow) => string | undefined,
): ReadonlyMap<string, readonly DumbbellRow[]> {
  const groups = new Map<string, DumbbellRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/** Each reason for a break once, with the components that it parts (R5). */
function pairNotices(found: Dumbbell, words: DumbbellWords): readonly Notice[] {
  const { notice } = words.messages.dumbbell;
  const both = found.rows.filter(({ ends }) => ends.every(({ kind }) => kind === "score"));
  const reasons = grouped(both, ({ pair }) =>
    pair.kind === "not-comparable" ? reasonText(pair, words) : undefined,
  );
  return [...reasons].map(([why, rows]) => ({
    kind: "note",
    text:
      rows.length === both.length
        ? notice.allNotComparable(why)
        : notice.notComparable(namesOf(found, rows, words), why),
  }));
}

/** R9: parts of which neither figure is known, counted, by reason. Where one is known the row itself says what is missing. */
function absentNotices(found: Dumbbell, words: DumbbellWords): readonly Notice[] {
  const { dumbbell } = words.messages;
  const heads = headsOf(found, words);
  const reasons = grouped(found.absent, ({ ends }) => {
    const [other, unit] = ends.map((end) => (end.kind === "score" ? "" : gapText(end, words)));
    return other === unit
      ? dumbbell.figure(words.format.list(heads), other ?? "")
      : [other, unit].map((why, i) => dumbbell.figure(heads[i] ?? "", why ?? "")).join("; ");
  });
  return [...reasons].map(([why, rows]) => ({
    kind: "missing",
    text: dumbbell.notice.absent(words.format.integer(rows.length), namesOf(found, rows, words), why),
  }));
}

function axisNotices({ axes, rows, view }: Dumbbell, words: DumbbellWords): readonly Notice[] {
  const { notice } = words.messages.dumbbell;
  const own = axes.own.filter((one) => one !== undefined);
  const parted = own.some(({ ends: [a, b] }) => a.join() !== b.join());
  const texts = [
    ...(axes.shared ? [notice.shared] : rows.length > 1 ? [notice.own] : []),
    ...(own.some(({ basis }) => basis === "units") ? [notice.fitted] : []),
    ...(parted ? [notice.parted] : []),
    ...(view.data.definition.direction === "lower-is-better" ? [notice.less] : []),
  ];
  return texts.map((text) => ({ kind: "note", text }));
}

/** Figures marked with * say how they came to be (R11). */
function standingNotices({ rows }: Dumbbell, words: DumbbellWords): readonly Notice[] {
  const { common, frame } = words.messages;
  const used = new Set<Standing>(
    rows.flatMap(({ ends }) => ends.flatMap((end) => (end.kind === "score" ? [end.standing] : []))),
  );
  return [...used]
    .filter(isDerived)
    .map((standing) => ({ kind: "note", text: frame.standingNote(common.score, common.standing[standing]) }));
}
