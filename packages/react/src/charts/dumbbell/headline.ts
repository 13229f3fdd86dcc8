import { addsUpRounded } from "@chiso/core";
import type { Dumbbell, DumbbellRow } from "@chiso/core";
import { editionTitle } from "../../frame/edition-words.js";
import type { DumbbellWords } from "../../messages/dumbbell-words.js";
import { differenceUnit, printedChangeText } from "../../messages/say.js";
import { earlierOf, gapText, otherText, rowName, unitName, wayText } from "./text.js";

/** The one message: the whole, how many components went which way, where most. */
export function dumbbellHeadline(found: Dumbbell, words: DumbbellWords): string {
  const [whole, ...drawn] = found.rows;
  if (!whole) return "";
  const parts = [...drawn, ...found.absent];
  const known = parts.filter(({ way }) => way !== undefined);
  if (known.length === 0 && whole.way === undefined) return nothingSaid(found, whole, words);
  const lead = leadOf(found, whole, words);
  return known.length === 0 ? lead : countsOf(found, lead, parts, known, words);
}

function leadOf(found: Dumbbell, whole: DumbbellRow, words: DumbbellWords): string {
  const { headline } = words.messages.dumbbell;
  const { data, component } = found.view;
  const [unit, title, other] = [
    unitName(found, words),
    editionTitle(found.view, words),
    otherText(found, words),
  ];
  const printed = whole.change && printedChangeText(data, component, whole.change, words);
  const side = headline.side(unit, title, other);
  if (printed !== undefined) return headline.printed(side, printed);
  if (whole.points === undefined) return side;
  const edition = earlierOf(found) !== undefined;
  if (whole.way === "same") return (edition ? headline.unchanged : headline.level)(unit, title, other);
  const size = words.format.decimal(Math.abs(whole.points), data.definition.digits);
  const points = `${size} ${differenceUnit(data, component, words)}`;
  const up = whole.points > 0;
  if (edition) return (up ? headline.rose : headline.fell)(unit, title, points, other);
  return (up ? headline.above : headline.below)(unit, title, points, other);
}

const WAYS = ["up", "down", "same"] as const;

function countsOf(
  found: Dumbbell,
  lead: string,
  parts: readonly DumbbellRow[],
  known: readonly DumbbellRow[],
  words: DumbbellWords,
): string {
  const { headline, ways } = words.messages.dumbbell;
  const { integer, list } = words.format;
  const asked = found.other.kind === "edition" ? "edition" : "other";
  const countOf = (way: (typeof WAYS)[number]) =>
    known.filter((row) => wayText(found, row, words) === ways[asked][way]).length;
  const counts = WAYS.flatMap((way) => {
    const count = countOf(way);
    return count === 0 ? [] : [headline[way][asked](integer(count))];
  });
  const alike = parts.length > 1 ? WAYS.find((way) => countOf(way) === parts.length) : undefined;
  const said = alike
    ? headline.all[asked](lead, integer(parts.length), ways[asked][alike].toLowerCase())
    : known.length === parts.length
      ? headline.counts(lead, integer(parts.length), counts.join(", "))
      : headline.countsKnown(lead, integer(known.length), integer(parts.length), counts.join(", "));
  const { digits } = found.view.data.definition;
  const size = ({ points = 0 }: DumbbellRow) => Math.abs(points);
  const most = Math.max(...known.map(size));
  // only where points of one part are points of another: on one scale
  if (known.length < 2 || !found.axes.shared || addsUpRounded([], most, digits)) return said;
  const leading = known.filter(
    (row) => words.format.decimal(size(row), digits) === words.format.decimal(most, digits),
  );
  const cells = new Set(leading.map(({ points = 0 }) => words.format.signed(points, digits)));
  return headline.most(said, list(leading.map((row) => rowName(found, row, words))), [...cells].join(", "));
}

/** Nothing is subtracted: a break, a figure that is missing or not computed. */
function nothingSaid(found: Dumbbell, whole: DumbbellRow, words: DumbbellWords): string {
  const { headline } = words.messages.dumbbell;
  const { data, component, edition } = found.view;
  const unit = unitName(found, words);
  const title = editionTitle(found.view, words);
  const other = otherText(found, words);
  const [before, after] = whole.ends;
  const scored = found.rows.some(({ ends }) => ends[1].kind === "score");
  if (!scored && after.kind !== "score") return headline.noScore(unit, title, gapText(after, words));
  const from = earlierOf(found);
  if (from !== undefined && whole.pair.kind === "not-comparable" && before.kind === "score") {
    const why = words.messages.common.breakReason[whole.pair.why];
    const said = headline.notComparable(unit, String(from), String(edition), why);
    const printed = whole.change && printedChangeText(data, component, whole.change, words);
    return printed === undefined ? said : headline.printed(said, printed);
  }
  if (before.kind === "not-computed") return headline.notComputed(unit, title, other, gapText(before, words));
  return headline.nothing(unit, title, other);
}
