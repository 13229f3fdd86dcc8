import type { BottlenecksFinding, Loss } from "@chiso/core";
import type { Description } from "../../frame/description.js";
import { openedNotices } from "../../frame/opened-words.js";
import type { BottlenecksWords } from "../../messages/bottlenecks-words.js";
import { differenceUnit } from "../../messages/say.js";
import type { Account } from "../../sentence/account.js";
import { citing, ofCaption } from "../../sentence/citing.js";
import type { Citing, Sentence } from "../../sentence/citing.js";
import { describeWaterfall } from "../waterfall/describe.js";
import { isNothing, partName, stepsOf, titleOf, unitOf } from "../waterfall/found.js";
import type { Found, Lost } from "../waterfall/found.js";

/** Bottlenecks in words: headline, table and sources are those of the waterfall of points lost. */
export function describeBottlenecks(finding: BottlenecksFinding, words: BottlenecksWords): Description {
  const said = describeWaterfall(finding.found, words);
  const { axis } = words.messages.waterfall.notice;
  return {
    ...said,
    // a list has no axis to speak of, and its bars no switches
    legend: said.legend.map(({ tone, shape, label }) => ({
      tone,
      shape: shape === "stripes" ? "box" : shape,
      label,
    })),
    notices: [...openedNotices(finding.opened, words), ...said.notices.filter(({ text }) => text !== axis)],
    fileName: said.fileName.replace("-waterfall", "-bottlenecks"),
  };
}

/**
 * Bottlenecks as a paragraph: what is lost in all, the largest losses, how long they last, who is in charge, what is not
 * explained. Every number names its cell (R18).
 */
export function bottlenecksAccount(finding: BottlenecksFinding, words: BottlenecksWords): Account {
  const description = describeBottlenecks(finding, words);
  const { found } = finding;
  const { title, none } = words.messages.bottlenecks;
  const steps = found.kind === "waterfall" ? stepsOf(found) : undefined;
  if (found.kind !== "waterfall" || steps?.kind !== "bottlenecks") {
    const said = ofCaption(description.table, none(description.headline));
    return { title, sentences: [said], description };
  }
  const told: Told = {
    found,
    lost: steps,
    cite: citing(description.table),
    unit: differenceUnit(found.view.data, steps.component, words),
    words,
  };
  const said = [
    totalOf(told),
    ...largestOf(told),
    ...runningLosses(told),
    ...bodiesOf(told),
    ...restOf(told),
  ];
  return { title, sentences: said.map((text): Sentence => told.cite.sentence(text)), description };
}

interface Told {
  readonly found: Found;
  readonly lost: Lost;
  readonly cite: Citing;
  /** What differences are counted in. */
  readonly unit: string;
  readonly words: BottlenecksWords;
}

const points = ({ cite, unit }: Told, row: number, column = "lost") => `${cite.cell(row, column)} ${unit}`;
const nameOf = ({ found, words }: Told, { component }: Loss) => partName(found.view, component, words);
const rowOf = ({ lost }: Told, loss: Loss) => lost.losses.indexOf(loss);
/** Losses that are something at the digits shown. */
const felt = ({ found, lost }: Told) => lost.losses.filter((loss) => !isNothing(found.view, loss.lost));

function totalOf(told: Told): string {
  const { found, lost, cite, words } = told;
  const { bottlenecks } = words.messages;
  const { view } = found;
  // the last row of the table: after the known, the unknown and the rest
  const row = lost.losses.length + lost.unknown.length + 1;
  const title = titleOf(view, words).replace(String(view.edition), cite.caption(String(view.edition)));
  const unit = unitOf(found, words);
  const { total, totalOfLess } = bottlenecks;
  const say = view.data.definition.direction === "lower-is-better" ? totalOfLess : total;
  return say(unit, title, cite.cell(row, "score"), cite.cell(row, "max"), points(told, row));
}

function largestOf(told: Told): readonly string[] {
  const { lost, words } = told;
  const { largest, largestTied, named, next, noParts } = words.messages.bottlenecks;
  const { list } = words.format;
  if (lost.losses.length === 0) return [noParts(points(told, lost.unknown.length + 1))];
  const some = felt(told);
  const [first] = some;
  if (!first) return [];
  const firsts = some.filter(({ place }) => place === first.place);
  const others = some.slice(firsts.length, Math.max(firsts.length, 3));
  const loses = points(told, rowOf(told, first));
  return [
    firsts.length === 1
      ? largest(nameOf(told, first), loses)
      : largestTied(list(firsts.map((one) => nameOf(told, one))), loses),
    ...(others.length > 0
      ? [next(list(others.map((one) => named(nameOf(told, one), points(told, rowOf(told, one))))))]
      : []),
  ];
}

/** Losses that last, those of equal length in one sentence. */
function runningLosses(told: Told): readonly string[] {
  const lasting = new Map<number, Loss[]>();
  for (const loss of felt(told))
    if (loss.persistence > 1) lasting.set(loss.persistence, [...(lasting.get(loss.persistence) ?? []), loss]);
  return [...lasting.values()].map((same) => {
    const [one] = same;
    const names = told.words.format.list(same.map((loss) => nameOf(told, loss)));
    return told.words.messages.bottlenecks.running(
      names,
      told.cite.cell(one ? rowOf(told, one) : 0, "persistence"),
    );
  });
}

function bodiesOf(told: Told): readonly string[] {
  const { locale, messages } = told.words;
  return felt(told)
    .slice(0, 3)
    .flatMap((one) =>
      one.body === undefined ? [] : [messages.bottlenecks.bodyOf(nameOf(told, one), one.body[locale])],
    );
}

function restOf(told: Told): readonly string[] {
  const { found, lost, words } = told;
  if (isNothing(found.view, lost.unexplained) || lost.losses.length === 0) return [];
  const { rest, restOver } = words.messages.bottlenecks;
  return [(lost.unexplained < 0 ? restOver : rest)(points(told, lost.losses.length + lost.unknown.length))];
}
