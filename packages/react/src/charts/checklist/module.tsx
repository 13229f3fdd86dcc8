import { analyseChecklist } from "@chiso/core/province";
import type { ChecklistFinding, Programme } from "@chiso/core/province";
import { layoutUnitRows, unitRowsHeight } from "@chiso/geometry/unit-rows";
import type { UnitRowsLayout } from "@chiso/geometry/unit-rows";
import type { ChartMarksProps, ChartModule, Reading } from "../../frame/chart-module.js";
import { dayText } from "../../frame/own-title.js";
import { UnitRowsMarks } from "../../frame/unit-shape-marks.js";
import { checklistWordsOf } from "../../messages/checklist-words.js";
import type { ChecklistWords } from "../../messages/checklist-words.js";
import { CHECK_MARKS, checklistInput, describeChecklist } from "./describe.js";

const TONES = { met: "up", partly: "warn", "not-met": "down", none: "missing" } as const;
const SHAPE_TONES = { full: "up", half: "warn", cross: "down", point: "missing" } as const;

/** What visits found on their list as a figure: the one record that a host or the frame asks. Its data are a programme. */
export const checklist: ChartModule<object, ChecklistFinding, UnitRowsLayout, ChecklistWords, Programme> = {
  id: "checklist",
  wordsOf: checklistWordsOf,
  analyse: analyseChecklist,
  describe: describeChecklist,
  defaultSize: { width: 720, height: 360 },
  isEmpty: ({ items }) => items.length === 0,
  paper: (finding, width, scale, words) => ({
    width,
    height: unitRowsHeight(checklistInput(finding, words), width, scale),
    scale,
  }),
  layout: (finding, size, words) => layoutUnitRows(checklistInput(finding, words), size),
  Marks: ({ layout }: ChartMarksProps<UnitRowsLayout>) => (
    <UnitRowsMarks layout={layout} tones={TONES} shapeTones={SHAPE_TONES} />
  ),
  reading,
};

function reading(
  finding: ChecklistFinding,
  layout: UnitRowsLayout,
  at: number,
  words: ChecklistWords,
): Reading {
  const hit = layout.hitOf[at];
  if (hit?.kind === "cell") return cellReading(finding, hit.row, hit.at, words);
  const tile = hit?.kind === "tile" ? checklistInput(finding, words).tiles[hit.at] : undefined;
  if (!tile) return { title: "", lines: [] };
  const mark = CHECK_MARKS.find((one) => one === tile.key) ?? "none";
  const { reading: said } = words.messages.checklist;
  const by = finding.items.flatMap(({ name }, item) => {
    const count = finding.counts[item]?.[mark] ?? 0;
    return count > 0 ? [`${name[words.locale]}: ${words.format.integer(count)}`] : [];
  });
  return { title: tile.label, lines: [said.count(tile.value), ...by.slice(0, 6)] };
}

/** One result: whose visit, which line, the day, who was there. */
function cellReading(
  { rows, items }: ChecklistFinding,
  item: number,
  visit: number,
  words: ChecklistWords,
): Reading {
  const [row, line] = [rows[visit], items[item]];
  if (!row || !line) return { title: "", lines: [] };
  const { mark, reading: said } = words.messages.checklist;
  const { integer } = words.format;
  const { body, done, attendance, team } = row.visit;
  const there = attendance && said.attendance(integer(attendance.present), integer(attendance.staff));
  return {
    title: body[words.locale],
    lines: [
      said.of(mark[row.marks[item] ?? "none"], line.name[words.locale]),
      ...(done === undefined ? [] : [said.done(dayText(done, words))]),
      ...(team ? [team[words.locale]] : []),
      ...(there === undefined
        ? []
        : [
            attendance?.explained === undefined
              ? there
              : said.explained(there, integer(attendance.explained)),
          ]),
    ],
  };
}
