import type { Way, WhatIfFinding, WhatIfPlace } from "@chiso/core";
import { editionTitle } from "../../frame/edition-words.js";
import type { DataTable, TableColumn } from "../../frame/description.js";
import { componentName, differenceUnit, plainNumber, scoreCell } from "../../messages/say.js";
import type { WhatIfWords } from "../../messages/what-if-words.js";
import { unitLabel } from "../../messages/words.js";

export type Found = Extract<WhatIfFinding, { kind: "what-if" }>;

/** The place of a total: a rank, or between two where the data are partial. */
export function placeText({ from, to }: WhatIfPlace, words: WhatIfWords): string {
  const { place } = words.messages.whatIf;
  const { integer } = words.format;
  if (to === undefined) return place.atBest(integer(from));
  return from === to ? place.exact(integer(from)) : place.between(integer(from), integer(to));
}

/** A place for a cell: `20`, `17–20`, `≥ 17`. */
function placeCell({ from, to }: WhatIfPlace, { format }: WhatIfWords): string {
  if (to === undefined) return `≥ ${format.integer(from)}`;
  return from === to ? format.integer(from) : `${format.integer(from)}–${format.integer(to)}`;
}

export function nameOf({ ground }: Found, component: string, words: WhatIfWords): string {
  return componentName(ground, component, words);
}

/** Rows by what they are: where the sentences find their numbers. */
export interface WhatIfTable {
  readonly table: DataTable;
  readonly rows: ReadonlyMap<string, number>;
}

/** Components, total, rank, what the rank aimed at takes, and the ways to it. */
export function whatIfTable(found: Found, words: WhatIfWords): WhatIfTable {
  const { ground, answer, moves, now, view } = found;
  const { data, edition, unit } = ground;
  const { overall, digits } = data.definition;
  const { whatIf, common } = words.messages;
  const { none } = common;
  const rows = new Map<string, number>();
  const cells: (readonly string[])[] = [];
  const add = (key: string, row: readonly string[]) => {
    rows.set(key, cells.length);
    cells.push(row);
  };
  const score = (id: string, value: number) => scoreCell(data, id, value, words);
  const gain = (value: number) => words.format.signed(value, digits);
  for (const { component, score: own, k, ceiling } of ground.levers) {
    const to = moves[component] ?? own;
    add(component, [
      nameOf(found, component, words),
      score(component, own),
      score(component, to),
      score(component, ceiling),
      plainNumber(k, words),
      gain(k * (to - own)),
    ]);
  }
  add("total", [
    whatIf.total,
    score(overall, ground.total),
    score(overall, answer.total),
    none,
    none,
    gain(answer.gain),
  ]);
  add("rank", [whatIf.rank, placeCell(now, words), placeCell(answer.place, words), none, none, none]);
  if (found.reach) add("aim", [whatIf.aim, none, words.format.integer(found.reach.rank), none, none, none]);
  for (const [key, row] of reachRows(found, words, { score, gain })) add(key, row);
  const end = (key: string, header: string): TableColumn => ({ key, header, align: "end" });
  const { columns } = whatIf;
  return {
    rows,
    table: {
      caption: whatIf.caption(unitLabel(words, data, unit, edition), editionTitle(view, words)),
      columns: [
        { key: "item", header: columns.item, align: "start" },
        end("now", columns.now),
        end("then", columns.moved),
        end("ceiling", columns.ceiling),
        end("k", columns.k),
        end("gain", columns.gain(differenceUnit(data, overall, words))),
      ],
      rows: cells,
    },
  };
}

interface Say {
  readonly score: (id: string, value: number) => string;
  readonly gain: (value: number) => string;
}

function reachRows(
  found: Found,
  words: WhatIfWords,
  { score, gain }: Say,
): readonly (readonly [string, readonly string[]])[] {
  const { ground, reach } = found;
  const { whatIf, common } = words.messages;
  const { none } = common;
  if (!reach || reach.kind === "there" || reach.kind === "unknown") return [];
  const { data, edition } = ground;
  const { overall } = data.definition;
  const unit = unitLabel(words, data, reach.level.unit, edition);
  const rows: (readonly [string, readonly string[]])[] = [
    [
      "target",
      [
        whatIf.target(words.format.integer(reach.rank), unit),
        score(overall, ground.total),
        score(overall, reach.level.total),
        none,
        none,
        gain(data.definition.direction === "lower-is-better" ? -reach.gain : reach.gain),
      ],
    ],
  ];
  if (reach.kind !== "reachable")
    return [...rows, ["most", [whatIf.most, none, none, none, none, gain(reach.most)]]];
  const stepRow = ({ component, to, points }: Way["steps"][number], name: string) => {
    const lever = ground.levers.find((one) => one.component === component);
    const own = lever?.score ?? 0;
    const cells = [
      name,
      score(component, own),
      score(component, to),
      score(component, lever?.ceiling ?? own),
    ];
    return [...cells, plainNumber(lever?.k ?? 1, words), gain((lever?.k ?? 1) * points)];
  };
  for (const step of reach.cheapest.steps)
    rows.push([`way ${step.component}`, stepRow(step, whatIf.way(nameOf(found, step.component, words)))]);
  return rows;
}
