import type { Loss, WaterfallFinding } from "@chiso/core";
import type { WaterfallLayout } from "@chiso/geometry/waterfall";
import type { Reading } from "../../frame/chart-module.js";
import { differenceText, differenceUnit } from "../../messages/say.js";
import type { WaterfallWords } from "../../messages/waterfall-words.js";
import { isNothing, partName, stepsOf } from "./found.js";
import type { Changed, Found, Lost } from "./found.js";
import { restWords, lossDetail, stepDetail, waterfallInput } from "./input.js";
import { partWords } from "./table.js";

/** What is read of one row: an end, a component, the rest. */
export function readingOf(
  finding: WaterfallFinding,
  layout: WaterfallLayout,
  at: number,
  words: WaterfallWords,
): Reading {
  const found = finding.kind === "waterfall" ? finding : undefined;
  const steps = found && stepsOf(found);
  const key = layout.rows[at]?.key ?? "";
  if (!found || !steps) return { title: "", lines: [] };
  if (key === "rest") return restReading(found, steps, words);
  return (
    (steps.kind === "bottlenecks"
      ? lossReading(found, steps, key, words)
      : stepReading(found, steps, key, words)) ?? endReading(found, key, words)
  );
}

function endReading(found: Found, key: string, words: WaterfallWords): Reading {
  const input = waterfallInput(found, words);
  const end = key === "start" ? input?.start : input?.end;
  return { title: end?.name ?? "", lines: [end?.value ?? ""] };
}

function lossReading(found: Found, lost: Lost, key: string, words: WaterfallWords): Reading | undefined {
  const loss = lost.losses.find(({ component }) => component === key);
  if (!loss) return undefined;
  const { waterfall } = words.messages;
  const cell = points(found, words);
  const body = loss.body?.[words.locale];
  return {
    title: partName(found.view, key, words),
    lines: [
      waterfall.lost(`${cell(loss.lost)} ${differenceUnit(found.view.data, found.view.component, words)}`),
      lossDetail(found, loss, words),
      ...partLines(found, loss, words),
      ...(loss.persistence > 1 ? [waterfall.persistence(words.format.integer(loss.persistence))] : []),
      ...(body === undefined ? [] : [waterfall.body(body)]),
    ],
  };
}

/** From the score up: the median, the peers, full marks. */
function partLines(found: Found, { parts }: Loss, words: WaterfallWords): readonly string[] {
  const cell = points(found, words);
  return parts
    .filter(({ kind }) => kind !== "whole")
    .toReversed()
    .map(({ kind, points: size }) => `${partWords(found, kind, words)}: ${cell(size)}`);
}

function points({ view }: Found, words: WaterfallWords): (value: number) => string {
  return (value) => words.format.signed(value, view.data.definition.digits).replace("+", "");
}

function stepReading(found: Found, change: Changed, key: string, words: WaterfallWords): Reading | undefined {
  const step = change.steps.find(({ component }) => component === key);
  if (!step) return undefined;
  const { view } = found;
  const { waterfall, common } = words.messages;
  const said = differenceText(view.data, view.component, step.points, words);
  const way = isNothing(view, step.points) ? undefined : step.points > 0 ? waterfall.up : waterfall.down;
  return {
    title: partName(view, key, words),
    lines: [way === undefined ? said : common.remark(said, way), stepDetail(found, step, words)],
  };
}

function restReading(found: Found, steps: Lost | Changed, words: WaterfallWords): Reading {
  const { view } = found;
  const { waterfall, common } = words.messages;
  const unit = differenceUnit(view.data, view.component, words);
  const size = points(found, words)(steps.unexplained);
  const said =
    steps.kind === "bottlenecks"
      ? `${size} ${unit}`
      : differenceText(view.data, view.component, steps.unexplained, words);
  const named = steps.unknown
    .slice(0, 5)
    .map((one) =>
      one.why === "no-score"
        ? common.remark(partName(view, one.component, words), common.missing[one.missing ?? "not-in-data"])
        : partName(view, one.component, words),
    );
  return {
    title: waterfall.rest,
    lines: [said, ...(steps.unknown.length > 0 ? named : [restWords(steps, words)])],
  };
}
