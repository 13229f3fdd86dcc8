import { analyseFindings } from "@chiso/core/province";
import type { FindingsFinding, FindingsQuery, Programme } from "@chiso/core/province";
import { findingsHeight, layoutFindings } from "@chiso/geometry/findings";
import type { FindingsInput, FindingsLayout } from "@chiso/geometry/findings";
import type { ChartModule, Reading } from "../../frame/chart-module.js";
import { dayText } from "../../frame/own-title.js";
import { findingsWordsOf } from "../../messages/findings-words.js";
import type { FindingsWords } from "../../messages/findings-words.js";
import { describeFindings } from "./describe.js";
import { findingsInput, findingsTiles } from "./input.js";
import { FindingsMarks } from "./marks.js";
import { costTexts, fieldName, lookOf } from "./text.js";
import type { Found } from "./text.js";

/** Findings of inspections as a figure: the one record that a host or the frame asks. Its data are a programme. */
export const findings: ChartModule<FindingsQuery, FindingsFinding, FindingsLayout, FindingsWords, Programme> =
  {
    id: "findings",
    wordsOf: findingsWordsOf,
    analyse: analyseFindings,
    describe: describeFindings,
    defaultSize: { width: 720, height: 640 },
    isEmpty: (finding) => finding.kind !== "findings" || (finding.programme.findings ?? []).length === 0,
    paper: (finding, width, scale, words) => ({
      width,
      height: findingsHeight(inputOf(finding, words), width, scale),
      scale,
    }),
    layout: (finding, size, words) => layoutFindings(inputOf(finding, words), size),
    Marks: FindingsMarks,
    reading,
  };

const EMPTY: FindingsInput = { tiles: [], sections: [] };

function inputOf(finding: FindingsFinding, words: FindingsWords): FindingsInput {
  return finding.kind === "findings" ? findingsInput(finding, words) : EMPTY;
}

function reading(
  finding: FindingsFinding,
  layout: FindingsLayout,
  at: number,
  words: FindingsWords,
): Reading {
  const hit = layout.hitOf[at];
  if (finding.kind !== "findings" || !hit) return { title: "", lines: [] };
  return hit.kind === "tile"
    ? tileReading(finding, hit.at, words)
    : rowReading(finding, hit.section, hit.at, words);
}

/** How it stands, where, by when, at what cost. */
function rowReading({ sections }: Found, at: number, place: number, words: FindingsWords): Reading {
  const section = sections[at];
  const row = section?.rows[place];
  if (!section || !row) return { title: "", lines: [] };
  const { findings: said } = words.messages;
  const { finding, status, body } = row;
  const costs = costTexts(row, words);
  return {
    title: finding.text[words.locale],
    lines: [
      status === "noted" ? said.kind[finding.kind] : `${said.kind[finding.kind]}: ${said.status[status]}`,
      said.reading.field(fieldName(section, words)),
      ...(body ? [said.reading.body(body[words.locale])] : []),
      ...(finding.deadline === undefined ? [] : [said.deadline(dayText(finding.deadline, words))]),
      ...(finding.done === undefined ? [] : [said.done(dayText(finding.done, words))]),
      ...(costs.length > 0 ? [said.reading.costs(costs.join("; "))] : []),
    ],
  };
}

/** A count and what it counts. */
function tileReading(found: Found, at: number, words: FindingsWords): Reading {
  const { reading: said } = words.messages.findings;
  const tile = findingsTiles(found, words)[at];
  if (!tile) return { title: "", lines: [] };
  const rows = found.sections.flatMap((section) => section.rows).filter((row) => lookOf(row) === tile.key);
  const more = rows.length > 5 ? [said.more(words.format.integer(rows.length - 4))] : [];
  return {
    title: tile.label,
    lines: [
      said.count(tile.value),
      ...rows.slice(0, more.length > 0 ? 4 : 5).map(({ finding }) => finding.text[words.locale]),
      ...more,
    ],
  };
}
