import type { HeatGridFinding, HeatGridQuery, HeatUnits, HeatYears } from "@chiso/core";
import { rowOrder, termOf } from "@chiso/core";
import type { HeatGridWords } from "../../messages/heat-grid-words.js";
import { componentName } from "../../messages/say.js";
import { unitLabel } from "../../messages/words.js";

/** The question of core, and what is written into the cells. */
export interface HeatGridAsked extends HeatGridQuery {
  /** Write numbers into all cells that have room for them. */
  readonly numbers?: boolean | undefined;
}

export interface HeatGridFound {
  readonly grid: HeatGridFinding;
  readonly asked: HeatGridAsked;
}

/**
 * Rows of an edition in their order, split where nothing is to be tinted: such units are listed below, but for those spoken
 * of. Names settle what is level.
 */
export function orderOf(
  { by, columns, likeness, rows, view }: HeatUnits,
  words: HeatGridWords,
): { readonly shown: readonly number[]; readonly aside: readonly number[] } {
  const { units } = view.held.set;
  const named = {
    column: {
      kind: "text",
      values: units.map((unit) => unitLabel(words, view.data, unit, view.edition)),
    },
    direction: "ascending",
  } as const;
  const values = by === "rank" ? rows.rankValues : by === "likeness" ? likeness : undefined;
  const first = values ? [{ column: { kind: "number", values }, direction: "ascending" } as const] : [];
  const order = Array.from(rowOrder(units.length, [...first, named], words.format.compare));
  const spoken = new Set([...view.focusUnits, ...view.peers]);
  const stays = (row: number) =>
    spoken.has(units[row] ?? "") ||
    columns.some(({ column }) => !Number.isNaN(column.score[row] ?? Number.NaN));
  return { shown: order.filter(stays), aside: order.filter((row) => !stays(row)) };
}

/** A component by the name that it last had among the editions shown. */
export function nameOverYears(
  { editions, view }: HeatYears,
  component: string,
  words: HeatGridWords,
): string {
  const last = editions.findLast((id) => termOf(view.data.definition, component, id) !== undefined);
  return componentName({ data: view.data, edition: last ?? view.edition }, component, words);
}

/** Two ends of a class, as the legend says them: `14–29%`. */
export function shareText(step: number, steps: number, words: HeatGridWords): string {
  const percent = (part: number) => words.format.integer(Math.round((part / steps) * 100));
  return words.messages.heatGrid.share(percent(step), percent(step + 1));
}
