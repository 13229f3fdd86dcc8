import { differenceText, differenceUnit } from "../../messages/say.js";
import type { WaterfallWords } from "../../messages/waterfall-words.js";
import { isNothing, partName, titleOf, unitOf } from "./found.js";
import type { Changed, Found, Lost, NotChanged } from "./found.js";

/** The one message of a waterfall. */
export function headlineOf(found: Found, words: WaterfallWords): string {
  const { view, answer } = found;
  const { headline } = words.messages.waterfall;
  const { missing } = words.messages.common;
  const title = titleOf(view, words);
  if (answer.show === "change")
    return answer.change.kind === "parts"
      ? changeHeadline(found, answer.change, words)
      : noChangeHeadline(found, answer.change, words);
  const { lost } = answer;
  if (lost.kind === "bottlenecks") return lostHeadline(found, lost, words);
  return lost.why === "no-maximum"
    ? headline.noMaximum(title)
    : headline.noScore(unitOf(found, words), title, missing[lost.missing]);
}

function lostHeadline(found: Found, lost: Lost, words: WaterfallWords): string {
  const { view } = found;
  const { waterfall } = words.messages;
  const { headline } = waterfall;
  const unit = unitOf(found, words);
  const less = view.data.definition.direction === "lower-is-better";
  const against = (less ? waterfall.againstOfLess : waterfall.against)(titleOf(view, words));
  if (isNothing(view, lost.lost)) return headline.nothingLost(unit, against);
  const cell = (points: number) => words.format.decimal(points, view.data.definition.digits);
  const all = `${cell(lost.lost)} ${differenceUnit(view.data, view.component, words)}`;
  const [first] = lost.losses;
  if (!first || isNothing(view, first.lost)) return headline.lostOnly(unit, against, all);
  const most = cell(first.lost);
  // those that read the same are named together
  const leading = lost.losses.filter((loss) => cell(loss.lost) === most);
  const names = words.format.list(leading.map((loss) => partName(view, loss.component, words)));
  const said = leading.length > 1 ? waterfall.each(most) : most;
  if (lost.unknown.length > 0) {
    const known = words.format.integer(lost.losses.length);
    return headline.lostKnown(unit, against, all, known, names, said, cell(lost.unexplained));
  }
  return headline.lost(unit, against, all, names, said);
}

function changeHeadline(found: Found, change: Changed, words: WaterfallWords): string {
  const { view } = found;
  const { digits } = view.data.definition;
  const { headline } = words.messages.waterfall;
  const unit = differenceUnit(view.data, view.component, words);
  const size = `${words.format.decimal(Math.abs(change.points), digits)} ${unit}`;
  const asked = [unitOf(found, words), titleOf(view, words)] as const;
  const from = String(change.from);
  const said = isNothing(view, change.points)
    ? headline.unchanged(...asked, from)
    : (change.points > 0 ? headline.rose : headline.fell)(...asked, size, from);
  const { steps, unknown } = change;
  if (steps.length === 0) return headline.most(said, [headline.noParts]);
  const count = words.format.integer;
  const known =
    unknown.length > 0
      ? [headline.amongKnown(count(steps.length), count(steps.length + unknown.length))]
      : [];
  const [up, down] = [steps[0], steps.at(-1)].map((step, i) =>
    step && (i === 0 ? step.points > 0 : step.points < 0)
      ? leaders(found, change, step.points, words)
      : undefined,
  );
  const most = [
    ...(up ? [headline.mostUp(up.names, up.points)] : []),
    ...(down ? [headline.mostDown(down.names, down.points)] : []),
  ];
  return most.length === 0 ? said : headline.most(said, [...known, ...most]);
}

/** The components that moved as much as one, at the digits shown; undefined where that is nothing. */
function leaders({ view }: Found, { steps }: Changed, points: number, words: WaterfallWords) {
  if (isNothing(view, points)) return undefined;
  const cell = (value: number) => words.format.signed(value, view.data.definition.digits);
  const same = steps.filter((step) => cell(step.points) === cell(points));
  return {
    names: words.format.list(same.map((step) => partName(view, step.component, words))),
    points: cell(points),
  };
}

function noChangeHeadline(found: Found, none: NotChanged, words: WaterfallWords): string {
  const { view } = found;
  const { headline } = words.messages.waterfall;
  if (none.kind === "no-earlier-edition") return headline.firstEdition(titleOf(view, words));
  const asked = [unitOf(found, words), String(none.from), String(none.to)] as const;
  const { change } = none;
  if (change.kind === "not-comparable")
    return headline.notComparable(...asked, words.messages.common.breakReason[change.why]);
  if (change.kind === "unknown") return headline.unknown(...asked);
  return change.points === undefined
    ? headline.asPrintedRanks(...asked)
    : headline.asPrinted(...asked, differenceText(view.data, view.component, change.points, words));
}
