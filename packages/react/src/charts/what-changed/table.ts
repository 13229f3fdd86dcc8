import type { Mover, Rank, WhatChangedFinding } from "@chiso/core";
import { editionTitle } from "../../frame/edition-words.js";
import type { DataTable } from "../../frame/description.js";
import {
  componentName,
  differenceText,
  rankCell,
  rankGainText,
  reasonText,
  scoreCell,
} from "../../messages/say.js";
import type { WhatChangedWords } from "../../messages/what-changed-words.js";
import { unitLabel } from "../../messages/words.js";

export type Found = Extract<WhatChangedFinding, { kind: "what-changed" }>;

/** Rows by what they are: where the sentences find their numbers. */
export interface ChangedTable {
  readonly table: DataTable;
  readonly rows: ReadonlyMap<string, number>;
}

/** Total, rank, components, who passed whom, who moved most. A pair that is not comparable has no change (R5). */
export function changedTable(found: Found, words: WhatChangedWords): ChangedTable {
  const { view, unit, from, parts, before, after } = found;
  const { data, edition, component } = view;
  const { whatChanged, common } = words.messages;
  const { none } = common;
  const title = editionTitle(view, words);
  const name = unitLabel(words, data, unit, edition);
  if (from === undefined)
    return { rows: new Map(), table: { caption: `${name}, ${title}`, columns: [], rows: [] } };
  const rows = new Map<string, number>();
  const cells: (readonly string[])[] = [];
  const add = (key: string, row: readonly string[]) => {
    rows.set(key, cells.length);
    cells.push(row);
  };
  const { kinds } = whatChanged;
  const score = (value: number | undefined) =>
    value === undefined ? none : scoreCell(data, component, value, words);
  const points = (id: string, value: number) => differenceText(data, id, value, words);
  const ends = parts.kind === "no-earlier-edition" ? [undefined, undefined] : [parts.before, parts.after];
  const { change } = found;
  const moved =
    (change?.kind === "change" || change?.kind === "as-printed") && change.points !== undefined
      ? points(component, change.points)
      : change?.kind === "not-comparable"
        ? reasonText(change, words)
        : none;
  const printed = change?.kind === "as-printed" ? "*" : "";
  add("total", [kinds.total, name, score(ends[0]), score(ends[1]), moved === none ? none : moved + printed]);
  const ranks = change?.kind === "change" || change?.kind === "as-printed" ? change.ranks : undefined;
  const gained = ranks === undefined ? none : rankGainText(ranks, words) + printed;
  add("rank", [kinds.rank, name, rankText(before, words), rankText(after, words), gained]);
  if (parts.kind === "parts")
    for (const step of parts.steps)
      add(`part ${step.component}`, [
        kinds.part,
        componentName(view, step.component, words),
        scoreCell(data, step.component, step.before, words),
        scoreCell(data, step.component, step.after, words),
        points(component, step.points),
      ]);
  for (const [key, row] of passedRows(found, words)) add(key, row);
  return {
    rows,
    table: {
      caption: whatChanged.caption(name, title, String(from)),
      columns: [
        { key: "what", header: whatChanged.columns.what, align: "start" },
        { key: "item", header: whatChanged.columns.item, align: "start" },
        { key: "before", header: String(from), align: "end" },
        { key: "after", header: String(edition), align: "end" },
        { key: "change", header: whatChanged.columns.change, align: "end" },
      ],
      rows: cells,
    },
  };
}

function rankText(rank: Rank, words: WhatChangedWords): string {
  return rank.kind === "unranked" ? words.messages.common.unranked[rank.why] : rankCell(rank, words);
}

function passedRows(
  found: Found,
  words: WhatChangedWords,
): readonly (readonly [string, readonly string[]])[] {
  const { view, overtakes, climbers, fallers } = found;
  const { kinds } = words.messages.whatChanged;
  const { none } = words.messages.common;
  const { integer } = words.format;
  const name = (unit: string) => unitLabel(words, view.data, unit, view.edition);
  const passed = (key: string, kind: string, units: readonly string[]) =>
    units.length === 0
      ? []
      : [[key, [kind, words.format.list(units.map(name)), none, none, integer(units.length)]] as const];
  const mover = (kind: string) => (one: Mover) =>
    [
      `mover ${one.unit}`,
      [kind, name(one.unit), integer(one.before), integer(one.after), rankGainText(one.ranks, words)],
    ] as const;
  return [
    ...(overtakes?.kind === "overtakes"
      ? [
          ...passed("overtaken", kinds.overtaken, overtakes.overtaken),
          ...passed("overtook", kinds.overtook, overtakes.overtookUs),
        ]
      : []),
    ...climbers.map(mover(kinds.climber)),
    ...fallers.map(mover(kinds.faller)),
  ];
}
