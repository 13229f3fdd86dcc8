import { analyseBump, changeOf, rankOf, sourceById } from "@chiso/core";
import type { BumpFinding, BumpQuery, EditionId, UnitId } from "@chiso/core";
import { bumpHeight, layoutBump } from "@chiso/geometry/bump";
import type { BumpLayout } from "@chiso/geometry/bump";
import type { ChartModule, Reading } from "../../frame/chart-module.js";
import { bumpWordsOf } from "../../messages/bump-words.js";
import type { BumpWords } from "../../messages/bump-words.js";
import { rankGainText, rankText, reasonText, unitReading } from "../../messages/say.js";
import { sourceText } from "../../messages/words.js";
import { describeBump } from "./describe.js";
import { bumpInput } from "./input.js";
import { BumpMarks } from "./marks.js";

/** A bump chart as a figure: the one record that a host or the frame asks. */
export const bump: ChartModule<BumpQuery, BumpFinding, BumpLayout, BumpWords> = {
  id: "bump",
  wordsOf: bumpWordsOf,
  analyse: analyseBump,
  describe: describeBump,
  defaultSize: { width: 720, height: 600 },
  isEmpty: ({ ground }) => ground.field.values.every(Number.isNaN),
  paper: ({ ground }, width, scale) => ({
    width,
    height: bumpHeight(ground.field.units.length, scale),
    scale,
  }),
  layout: (finding, size, words) => layoutBump(bumpInput(finding, words), size),
  Marks: BumpMarks,
  reading,
};

function reading(finding: BumpFinding, layout: BumpLayout, at: number, words: BumpWords): Reading {
  const { data, component, editions, ground } = finding;
  const unit = layout.hits.units[at] ?? "";
  const place = layout.hitEditions[at] ?? 0;
  const edition = editions[place] ?? 0;
  const rank = rankText(rankOf(data, unit, edition, component), ground.rankings.get(edition)?.of ?? 0, words);
  const said = unitReading(data, unit, edition, component, words);
  const before = editions[place - 1];
  const moved = before === undefined ? undefined : movedText(finding, unit, before, edition, words);
  return {
    title: `${said.title}, ${edition}`,
    lines: [
      ...(rank === undefined ? [] : [rank]),
      ...(moved === undefined ? [] : [moved]),
      ...said.lines.filter((line) => line !== rank),
    ].slice(0, 7),
  };
}

/** What became of the rank, or why nobody can say; undefined where one of the two is not there. */
function movedText(
  { data, component }: BumpFinding,
  unit: UnitId,
  before: EditionId,
  edition: EditionId,
  words: BumpWords,
): string | undefined {
  const { common } = words.messages;
  const change = changeOf(data, unit, before, edition, component);
  if (change.kind === "not-comparable")
    return common.notComparableWith(String(before), reasonText(change, words));
  if (change.kind === "unknown" || change.ranks === undefined) return undefined;
  const gain = rankGainText(change.ranks, words);
  if (change.kind === "change") return common.against(gain, String(before));
  const source = sourceById(data, change.source);
  return common.asPrinted(gain, source ? sourceText(source, words) : change.source);
}
