import { addsUpRounded } from "@chiso/core";
import type { LossPartKind } from "@chiso/core";
import type { DataTable, TableColumn } from "../../frame/description.js";
import { differenceUnit, scoreCell, plainNumber } from "../../messages/say.js";
import type { WaterfallWords } from "../../messages/waterfall-words.js";
import { sourceTitle } from "../../messages/words.js";
import { partName, stepsOf, titleOf, unitOf } from "./found.js";
import type { Changed, Found, Lost, NotChanged } from "./found.js";
import { markOf } from "./input.js";

/** A waterfall as a table: every number of the picture and of the sentences. */
export function tableOf(found: Found, words: WaterfallWords): DataTable {
  const { answer } = found;
  if (answer.show === "change")
    return answer.change.kind === "parts"
      ? changeTable(found, answer.change, words)
      : noChangeTable(found, answer.change, words);
  return answer.lost.kind === "none"
    ? { caption: titleOf(found.view, words), columns: [], rows: [] }
    : lostTable(found, answer.lost, words);
}

/** False where the rounded cells do not add up to the rounded total (R12). */
export function addsUp(found: Found): boolean {
  const steps = stepsOf(found);
  if (!steps) return true;
  const { digits } = found.view.data.definition;
  return steps.kind === "bottlenecks"
    ? addsUpRounded([...steps.losses.map(({ lost }) => lost), steps.unexplained], steps.lost, digits) &&
        steps.losses.every((loss) =>
          addsUpRounded(
            loss.parts.map(({ points }) => points),
            loss.lost,
            digits,
          ),
        )
    : addsUpRounded([...steps.steps.map(({ points }) => points), steps.unexplained], steps.points, digits);
}

function caption(found: Found, text: string, words: WaterfallWords): string {
  return addsUp(found) ? text : words.messages.waterfall.table.rounded(text);
}

const end = (key: string, header: string): TableColumn => ({ key, header, align: "end" });

function restName(known: number, unknown: number, words: WaterfallWords): string {
  const { waterfall, common } = words.messages;
  const { integer } = words.format;
  return unknown === 0
    ? waterfall.rest
    : common.remark(waterfall.rest, waterfall.table.of(integer(known), integer(known + unknown)));
}

const PARTS: readonly LossPartKind[] = ["to-median", "to-peers", "to-full"];

function lostTable(found: Found, lost: Lost, words: WaterfallWords): DataTable {
  const { view } = found;
  const { data, component } = view;
  const { common, waterfall } = words.messages;
  const { table } = waterfall;
  const { none } = common;
  const points = (value: number | undefined) =>
    value === undefined ? none : words.format.signed(value, data.definition.digits).replace("+", "");
  const bodies = [...lost.losses, ...lost.unknown].some(({ body }) => body !== undefined);
  const weighted = [...lost.losses, ...lost.unknown].some(({ k }) => k !== undefined && k !== 1);
  const kinds = PARTS.filter((kind) => lost.losses.some(({ parts }) => parts.some((p) => p.kind === kind)));
  const row = (name: string, cells: LostCells) => [
    name,
    cells.score,
    cells.max,
    ...(weighted ? [cells.k ?? none] : []),
    cells.lost,
    ...kinds.map((kind) => points(cells.parts?.find((part) => part.kind === kind)?.points)),
    cells.place ?? none,
    cells.persistence ?? none,
    ...(bodies ? [cells.body ?? none] : []),
  ];
  const known = lost.losses.map((loss) =>
    row(partName(view, loss.component, words), {
      score: scoreCell(data, loss.component, loss.score, words) + markOf(loss.standing),
      max: plainNumber(loss.full, words),
      k: plainNumber(loss.k, words),
      lost: points(loss.lost),
      parts: loss.parts,
      place: words.format.integer(loss.place),
      persistence: words.format.integer(loss.persistence),
      body: loss.body?.[words.locale],
    }),
  );
  const unknown = lost.unknown.map((one) =>
    row(partName(view, one.component, words), {
      score:
        one.score === undefined
          ? common.missing[one.missing ?? "not-in-data"]
          : scoreCell(data, one.component, one.score, words),
      max: one.full === undefined ? none : plainNumber(one.full, words),
      k: one.k === undefined ? none : plainNumber(one.k, words),
      lost: none,
      body: one.body?.[words.locale],
    }),
  );
  const rest = row(restName(lost.losses.length, lost.unknown.length, words), {
    score: none,
    max: none,
    lost: points(lost.unexplained),
  });
  const sum = row(table.sum, {
    score: scoreCell(data, component, lost.score, words) + markOf(lost.standing),
    max: scoreCell(data, component, lost.full, words),
    lost: points(lost.lost),
  });
  const less = data.definition.direction === "lower-is-better";
  return {
    caption: caption(found, table.lost(`${unitOf(found, words)}, ${titleOf(view, words)}`), words),
    columns: [
      { key: "component", header: common.component, align: "start" },
      end("score", common.score),
      end("max", less ? waterfall.fullOfLess : table.max),
      ...(weighted ? [end("k", table.k)] : []),
      end("lost", table.lostColumn(differenceUnit(data, component, words))),
      ...kinds.map((kind) => end(kind, partWords(found, kind, words))),
      end("place", table.place),
      end("persistence", table.persistence),
      ...(bodies ? [{ key: "body", header: table.body, align: "start" } as const] : []),
    ],
    rows: [...known, ...unknown, rest, sum],
  };
}

interface LostCells {
  readonly score: string;
  readonly max: string;
  readonly k?: string;
  readonly lost: string;
  readonly parts?: Lost["losses"][number]["parts"];
  readonly place?: string;
  readonly persistence?: string;
  readonly body?: string | undefined;
}

/** What a part of a loss is called, the peers by their names. */
export function partWords({ view }: Found, kind: LossPartKind, words: WaterfallWords): string {
  const { parts } = words.messages.waterfall;
  if (kind === "to-full" && view.data.definition.direction === "lower-is-better") return parts.toFullOfLess;
  if (kind !== "to-peers") return parts[kind];
  const names = view.peers.map((peer) => unitOf({ view, unit: peer }, words));
  return parts["to-peers"](words.format.list(names));
}

function changeTable(found: Found, change: Changed, words: WaterfallWords): DataTable {
  const { view } = found;
  const { data, component } = view;
  const { common, waterfall } = words.messages;
  const { table } = waterfall;
  const points = (value: number) => words.format.signed(value, data.definition.digits);
  const weighted = change.steps.some(({ k }) => k !== 1);
  const score = (id: string, value: number, standing: Changed["standings"][number] | undefined) =>
    scoreCell(data, id, value, words) + markOf(standing);
  const row = (name: string, before: string, after: string, k: string, moved: string) =>
    weighted ? [name, before, after, k, moved] : [name, before, after, moved];
  const { none } = common;
  const reason = (one: Changed["unknown"][number]) =>
    one.why === "no-score"
      ? `${one.edition}: ${common.missing[one.missing]}`
      : one.why === "not-comparable"
        ? common.breakReason[one.reason]
        : none;
  return {
    caption: caption(
      found,
      table.change(`${unitOf(found, words)}, ${titleOf(view, words)}`, String(change.from)),
      words,
    ),
    columns: [
      { key: "component", header: common.component, align: "start" },
      end("before", String(change.from)),
      end("after", String(change.to)),
      ...(weighted ? [end("k", table.k)] : []),
      end("change", table.changeColumn(differenceUnit(data, component, words))),
    ],
    rows: [
      ...change.steps.map((step) =>
        row(
          partName(view, step.component, words),
          score(step.component, step.before, step.standings[0]),
          score(step.component, step.after, step.standings[1]),
          plainNumber(step.k, words),
          points(step.points),
        ),
      ),
      ...change.unknown.map((one) =>
        row(partName(view, one.component, words), none, none, none, reason(one)),
      ),
      row(
        restName(change.steps.length, change.unknown.length, words),
        none,
        none,
        none,
        points(change.unexplained),
      ),
      row(
        table.sum,
        score(component, change.before, change.standings[0]),
        score(component, change.after, change.standings[1]),
        none,
        points(change.points),
      ),
    ],
  };
}

/** The two scores side by side, and what was printed of their difference. */
function noChangeTable(found: Found, none: NotChanged, words: WaterfallWords): DataTable {
  const { view } = found;
  const { data, component } = view;
  const { common, waterfall } = words.messages;
  const title = `${unitOf(found, words)}, ${titleOf(view, words)}`;
  if (none.kind === "no-earlier-edition") return { caption: title, columns: [], rows: [] };
  const score = (edition: number, value: number | undefined) => {
    const gap = none.gaps.find((one) => one.edition === edition);
    if (value !== undefined) return scoreCell(data, component, value, words);
    return gap ? common.missing[gap.why] : common.none;
  };
  const { change } = none;
  const printed =
    change.kind === "as-printed" && change.points !== undefined
      ? [
          [
            waterfall.table.printed(sourceTitle(words, data, change.source)),
            `${words.format.signed(change.points, data.definition.digits)} ${differenceUnit(data, component, words)}`,
          ],
        ]
      : [];
  return {
    caption: waterfall.table.change(title, String(none.from)),
    columns: [{ key: "edition", header: common.edition, align: "start" }, end("score", common.score)],
    rows: [
      [String(none.from), score(none.from, none.before)],
      [String(none.to), score(none.to, none.after)],
      ...printed,
    ],
  };
}
