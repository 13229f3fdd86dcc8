import { analyseProcedures, onlineMark } from "@chiso/core/province";
import type { ProcedureCatalogue, ProceduresFinding, ProceduresQuery } from "@chiso/core/province";
import { layoutUnitRows, unitRowsHeight } from "@chiso/geometry/unit-rows";
import type { UnitRowsLayout } from "@chiso/geometry/unit-rows";
import type { ChartMarksProps, ChartModule, Reading } from "../../frame/chart-module.js";
import { UnitRowsMarks } from "../../frame/unit-shape-marks.js";
import { proceduresWordsOf } from "../../messages/procedures-words.js";
import type { ProceduresWords } from "../../messages/procedures-words.js";
import { sourceText } from "../../messages/words.js";
import { describeProcedures, shownMarks, yesNoText } from "./describe.js";
import { groupName, proceduresInput } from "./input.js";

const TONES = {
  whole: "focus",
  "level-4": "focus",
  part: "peer",
  "level-3": "peer",
  none: "rest",
  unknown: "missing",
} as const;
const SHAPE_TONES = { full: "focus", half: "peer", empty: "rest", point: "missing" } as const;

/** Administrative procedures as a figure: the one record that a host or the frame asks. Its data are a catalogue. */
export const procedures: ChartModule<
  ProceduresQuery,
  ProceduresFinding,
  UnitRowsLayout,
  ProceduresWords,
  ProcedureCatalogue
> = {
  id: "procedures",
  wordsOf: proceduresWordsOf,
  analyse: analyseProcedures,
  describe: describeProcedures,
  defaultSize: { width: 720, height: 420 },
  isEmpty: ({ rows, printed }) => rows.length === 0 && printed.length === 0,
  paper: (finding, width, scale, words) => ({
    width,
    height: unitRowsHeight(proceduresInput(finding, words), width, scale),
    scale,
  }),
  layout: (finding, size, words) => layoutUnitRows(proceduresInput(finding, words), size),
  Marks: ({ layout }: ChartMarksProps<UnitRowsLayout>) => (
    <UnitRowsMarks layout={layout} tones={TONES} shapeTones={SHAPE_TONES} />
  ),
  reading,
};

function reading(
  finding: ProceduresFinding,
  layout: UnitRowsLayout,
  at: number,
  words: ProceduresWords,
): Reading {
  const hit = layout.hitOf[at];
  if (hit?.kind === "cell") return cellReading(finding, hit.row, hit.at, words);
  if (hit?.kind === "printed") return printedReading(finding, hit.at, words);
  return hit ? tileReading(finding, hit.at, words) : { title: "", lines: [] };
}

function cellReading(
  { groups, catalogue }: ProceduresFinding,
  row: number,
  at: number,
  words: ProceduresWords,
): Reading {
  const one = groups[row]?.rows[at];
  if (!one) return { title: "", lines: [] };
  const { table, online, level, reading: said } = words.messages.procedures;
  return {
    title: one.name[words.locale],
    lines: [
      said.of(table.online, online[onlineMark(one, catalogue)]),
      said.of(table.id, one.id),
      said.of(table.field, one.field[words.locale]),
      said.of(table.body, one.body[words.locale]),
      said.of(table.level, level[one.level]),
      said.of(table.published, yesNoText(one.published, words)),
      said.of(table.oneStop, yesNoText(one.oneStop, words)),
    ],
  };
}

/** A count of the list, by group. */
function tileReading(finding: ProceduresFinding, at: number, words: ProceduresWords): Reading {
  const mark = shownMarks(finding)[at];
  if (mark === undefined) return { title: "", lines: [] };
  const { online, reading: said } = words.messages.procedures;
  const { integer } = words.format;
  const by = finding.groups.flatMap((group) => {
    const count = group.rows.filter((row) => onlineMark(row, finding.catalogue) === mark).length;
    return count > 0 ? [said.of(groupName(group, words), integer(count))] : [];
  });
  return { title: online[mark], lines: [said.count(integer(finding.online[mark] ?? 0)), ...by.slice(0, 6)] };
}

/** A printed count has no list and says so (R6). */
function printedReading(
  { printed, catalogue }: ProceduresFinding,
  at: number,
  words: ProceduresWords,
): Reading {
  const one = printed[at];
  if (!one) return { title: "", lines: [] };
  const { printed: said, headline, reading: read } = words.messages.procedures;
  const source = catalogue.sources.find(({ id }) => id === one.source);
  return {
    title: headline.printedPart(words.format.integer(one.count), said.of[one.of]),
    lines: [
      said.title,
      `${one.body[words.locale]}, ${one.year}`,
      ...(source ? [read.source(sourceText(source, words))] : []),
    ],
  };
}
