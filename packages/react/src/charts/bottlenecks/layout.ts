import { lossBars } from "@chiso/geometry/bottlenecks";
import type { LossStretch } from "@chiso/geometry/bottlenecks";
import type { BottlenecksFinding, Loss, LossPart, LossPartKind } from "@chiso/core";
import type { FrameSize } from "../../frame/figure-module.js";
import type { BottlenecksWords } from "../../messages/bottlenecks-words.js";
import { differenceUnit, plainNumber, scoreCell } from "../../messages/say.js";
import type { Account } from "../../sentence/account.js";
import { isNothing, partName, showsRest, stepsOf, unitOf } from "../waterfall/found.js";
import type { Found, Lost } from "../waterfall/found.js";
import { bottlenecksAccount } from "./account.js";

export type LossLook = LossPartKind | "rest";

/** One line of the list. */
export interface BottleneckRow {
  readonly key: string;
  /** Place by size; empty where it has none. */
  readonly place: string;
  readonly name: string;
  readonly lost: string;
  readonly said: string;
  readonly bar: readonly LossStretch<LossLook>[];
}

export interface BottlenecksLayout {
  readonly account: Account;
  readonly words: BottlenecksWords;
  readonly rows: readonly BottleneckRow[];
  /** What cannot be computed, and what is not explained: below the list, without a place. */
  readonly others: readonly BottleneckRow[];
}

/** A list is text: the size decides nothing. */
export function layoutBottlenecks(
  finding: BottlenecksFinding,
  _size: FrameSize,
  words: BottlenecksWords,
): BottlenecksLayout {
  const account = bottlenecksAccount(finding, words);
  const { found } = finding;
  const lost = found.kind === "waterfall" ? stepsOf(found) : undefined;
  if (found.kind !== "waterfall" || lost?.kind !== "bottlenecks")
    return { account, words, rows: [], others: [] };
  const rest = showsRest(found.view, lost) ? [{ kind: "rest", points: lost.unexplained } as const] : [];
  const bars = lossBars<LossLook>([...lost.losses.map(({ parts }) => parts.toReversed()), rest]);
  return {
    account,
    words,
    rows: lost.losses.map((loss, at) => ({
      key: loss.component,
      place: words.format.integer(loss.place),
      name: partName(found.view, loss.component, words),
      lost: words.messages.bottlenecks.lost(pointsText(found, lost, loss.lost, words)),
      said: saidOf(found, lost, loss, words).join(" "),
      bar: bars[at] ?? [],
    })),
    others: [...unknownRows(found, lost, words), ...restRow(found, lost, bars.at(-1) ?? [], words)],
  };
}

function pointsText({ view }: Found, { component }: Lost, value: number, words: BottlenecksWords): string {
  const number = words.format.signed(value, view.data.definition.digits).replace("+", "");
  return `${number} ${differenceUnit(view.data, component, words)}`;
}

function saidOf(found: Found, lost: Lost, loss: Loss, words: BottlenecksWords): readonly string[] {
  const { view } = found;
  const { bottlenecks } = words.messages;
  const less = view.data.definition.direction === "lower-is-better";
  const scored = (less ? bottlenecks.scoredOfLess : bottlenecks.scored)(
    scoreCell(view.data, loss.component, loss.score, words),
    plainNumber(loss.full, words),
  );
  return [
    scored,
    ...loss.parts.toReversed().flatMap((part) => partSaid(found, lost, part, words)),
    ...(loss.persistence > 1 ? [bottlenecks.persistent(words.format.integer(loss.persistence))] : []),
    ...(loss.body ? [bottlenecks.body(loss.body[words.locale])] : []),
  ];
}

function partSaid(found: Found, lost: Lost, { kind, points }: LossPart, words: BottlenecksWords) {
  const { bottlenecks } = words.messages;
  const none = isNothing(found.view, points);
  const text = pointsText(found, lost, points, words);
  const peers = () =>
    words.format.list(found.view.peers.map((unit) => unitOf({ view: found.view, unit }, words)));
  switch (kind) {
    case "to-median":
      return [none ? bottlenecks.atMedian : bottlenecks.belowMedian(text)];
    case "to-peers":
      return [none ? bottlenecks.atPeers(peers()) : bottlenecks.belowPeers(text, peers())];
    case "to-full":
      return none ? [] : [bottlenecks.toFull(text)];
    case "whole":
      return [];
  }
}

function unknownRows({ view }: Found, { unknown }: Lost, words: BottlenecksWords): readonly BottleneckRow[] {
  const { bottlenecks, common, waterfall } = words.messages;
  return unknown.map((one) => {
    const name = partName(view, one.component, words);
    const why =
      one.why === "no-score"
        ? `${common.score}: ${common.missing[one.missing ?? "not-in-data"]}.`
        : (one.why === "no-maximum" ? waterfall.notice.noMaximum : waterfall.notice.noWeight)(name);
    const score =
      one.score === undefined
        ? []
        : [`${common.score}: ${scoreCell(view.data, one.component, one.score, words)}.`];
    const body = one.body ? [bottlenecks.body(one.body[words.locale])] : [];
    const said = [...score, why, ...body].join(" ");
    return { key: one.component, place: "", name, lost: bottlenecks.unknown, said, bar: [] };
  });
}

function restRow(
  found: Found,
  lost: Lost,
  bar: BottleneckRow["bar"],
  words: BottlenecksWords,
): readonly BottleneckRow[] {
  if (!showsRest(found.view, lost)) return [];
  const { rest, restOf, restWhole, restRounding } = words.messages.waterfall;
  const { length: dark } = lost.unknown;
  const known = lost.losses.length > 0 ? restRounding : restWhole;
  const said = dark > 0 ? restOf(words.format.integer(dark)) : known;
  const points = pointsText(found, lost, lost.unexplained, words);
  return [{ key: "rest", place: "", name: rest, lost: points, said, bar }];
}
