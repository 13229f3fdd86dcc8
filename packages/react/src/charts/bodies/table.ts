import type { BodiesFinding, ChangedRow } from "@chiso/core/province";
import type { DataTable, TableColumn } from "../../frame/description.js";
import type { BodiesWords } from "../../messages/bodies-words.js";
import { rankCell } from "../../messages/say.js";
import { appealTexts, groupName, lossTexts, signedPoints, sumText, whyNoTotal } from "./text.js";

type Cell = (row: ChangedRow) => string;

interface Column extends TableColumn {
  readonly cell: Cell;
}

/** All bodies with all their points; columns in which nobody has anything are left out. */
export function bodiesTable(finding: BodiesFinding, words: BodiesWords): DataTable {
  const { rows } = finding;
  const columns = columnsOf(finding, words);
  return {
    caption: captionOf(finding, words),
    columns: columns.map(({ key, header, align }) => ({ key, header, align })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** Their number, and that of each group: what a headline may count. */
function captionOf({ groups, rows, assessment }: BodiesFinding, words: BodiesWords): string {
  const { bodies } = words.messages;
  const { integer } = words.format;
  const counts = groups
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => bodies.groupCount(id, integer(count)));
  const title = `${assessment.name[words.locale]}, ${assessment.year}`;
  return [bodies.table.caption(title, integer(rows.length)), ...counts].join("; ");
}

function columnsOf(finding: BodiesFinding, words: BodiesWords): readonly Column[] {
  const { common, bodies } = words.messages;
  const { table } = bodies;
  const or = (text: string | undefined) => (text === undefined || text === "" ? common.none : text);
  const number = (key: string, header: string, cell: Cell): Column => ({ key, header, align: "end", cell });
  const text = (key: string, header: string, cell: Cell): Column => ({ key, header, align: "start", cell });
  return [
    number("rank", common.rank, ({ rank }) => rankCell(rank, words)),
    text("body", table.body, ({ body }) => body.name[words.locale]),
    text("group", common.group, (row) => or(groupName(row, words))),
    ...pointColumns(finding, words, number),
    number("total", table.total, ({ total }) => sumText(total, words)),
    ...changeColumns(finding, words, number),
    ...(finding.rows.some(({ appeals }) => appeals.length > 0)
      ? [text("appeals", table.appeals, (row) => or(appealTexts(finding, row, words).join("; ")))]
      : []),
    ...(finding.rows.some(({ appraised }) => appraised.kind === "points")
      ? [text("losses", table.losses, (row) => or(lossTexts(finding, row, words).join("; ")))]
      : []),
    ...(finding.rows.some(({ total }) => total.kind === "missing")
      ? [text("why", table.why, (row) => or(whyNoTotal(row, words)))]
      : []),
  ];
}

/** Points and ranks since the earlier year, where the two may be compared. */
function changeColumns(
  { rows, since }: BodiesFinding,
  words: BodiesWords,
  number: (key: string, header: string, cell: Cell) => Column,
): readonly Column[] {
  if (!since || since.why) return [];
  const { common, bodies } = words.messages;
  const year = String(since.year);
  const cell =
    (of: "points" | "ranks", text: (value: number) => string): Cell =>
    ({ change }) =>
      change?.kind === "change" && change[of] !== undefined ? text(change[of]) : common.none;
  const ranked = rows.some(({ change }) => change?.kind === "change" && change.ranks !== undefined);
  return [
    number(
      "changePoints",
      bodies.table.changePoints(year),
      cell("points", (value) => signedPoints(value, words)),
    ),
    ...(ranked
      ? [
          number(
            "changeRanks",
            bodies.table.changeRanks(year),
            cell("ranks", (value) => words.format.signed(value, 0)),
          ),
        ]
      : []),
  ];
}

/** Self-assessed, appraised, their difference, survey: each apart (R16). */
function pointColumns(
  { rows }: BodiesFinding,
  words: BodiesWords,
  number: (key: string, header: string, cell: Cell) => Column,
): readonly Column[] {
  const { common, bodies } = words.messages;
  const { table } = bodies;
  const paired = rows.some(({ self }) => self.kind === "points");
  const difference: Cell = (row) =>
    row.difference === undefined ? common.none : signedPoints(row.difference, words);
  return [
    ...(paired ? [number("self", table.self, ({ self }) => sumText(self, words))] : []),
    ...(rows.some(({ appraised }) => appraised.kind === "points")
      ? [number("appraised", table.appraised, ({ appraised }) => sumText(appraised, words))]
      : []),
    ...(paired ? [number("difference", table.difference, difference)] : []),
    ...(rows.some(({ survey }) => survey?.kind === "points")
      ? [number("survey", table.survey, ({ survey }) => sumText(survey, words))]
      : []),
  ];
}
