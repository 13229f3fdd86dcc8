import { observe, rankingOf, rankOf, rowOrder, termOf } from "@chiso/core";
import type { EditionId, EditionView, SmallMultiplesFinding, TrendPanel } from "@chiso/core";
import { componentName, rankCell, rankText, scoreCell, scoreText } from "../../messages/say.js";
import type { SmallMultiplesWords } from "../../messages/small-multiples-words.js";
import { unitLabel } from "../../messages/words.js";

/** A finding with something to show. */
export type Found = SmallMultiplesFinding & { readonly view: EditionView };

export function isFound(finding: SmallMultiplesFinding): finding is Found {
  return finding.kind === "small-multiples" && finding.view !== undefined;
}

/** Unit, or component by the name that it last had among the editions shown. */
export function panelName(finding: Found, panel: TrendPanel, words: SmallMultiplesWords): string {
  const { data, editions, rows, view } = finding;
  if (rows === "units") return unitLabel(words, data, panel.unit, view.edition);
  const last = editions.findLast((id) => termOf(data.definition, panel.component, id) !== undefined);
  return componentName({ data, edition: last ?? view.edition }, panel.component, words);
}

/**
 * Panels in their order: gains first, whatever the direction of the scale; what is level by name or catalogue (R9: missing last). Units without any
 * figure are listed below the panels, but for those spoken of.
 */
export function orderedPanels(
  finding: Found,
  words: SmallMultiplesWords,
): { readonly shown: readonly TrendPanel[]; readonly aside: readonly TrendPanel[] } {
  const { by, data, order, panels, rows } = finding;
  const names = panels.map((panel) => panelName(finding, panel, words));
  const named =
    rows === "units" ? [{ column: { kind: "text", values: names }, direction: "ascending" } as const] : [];
  const less = by === "score" && data.definition.direction === "lower-is-better";
  const values = (of: "rank" | "change") =>
    ({ kind: "number", values: panels.map((panel) => panel[of]) }) as const;
  const first =
    order === "rank"
      ? [{ column: values("rank"), direction: "ascending" } as const]
      : order === "change"
        ? [{ column: values("change"), direction: less ? "ascending" : "descending" } as const]
        : [];
  const at = rowOrder(panels.length, [...first, ...named], words.format.compare);
  const all = Array.from(at).flatMap((row) => panels[row] ?? []);
  const stays = (panel: TrendPanel) => panel.role !== "rest" || newestOf(panel) >= 0;
  return { shown: all.filter(stays), aside: all.filter((panel) => !stays(panel)) };
}

/** A figure for a table's cell, or why there is none. */
export function figureCell(
  finding: Found,
  panel: TrendPanel,
  edition: EditionId,
  words: SmallMultiplesWords,
): string {
  const { common } = words.messages;
  const { by, data } = finding;
  const { value } = observe(data, panel.unit, edition, panel.component);
  if (by === "score")
    return value.kind === "score"
      ? scoreCell(data, panel.component, value.score, words)
      : common.missing[value.why];
  const rank = rankOf(data, panel.unit, edition, panel.component);
  if (rank.kind !== "unranked") return rankCell(rank, words);
  return value.kind === "missing" ? common.missing[value.why] : common.unranked[rank.why];
}

/** `43,8876 điểm`, `hạng 25/61`; undefined where there is none. */
export function figureText(
  { by, data }: Found,
  { component, unit }: TrendPanel,
  edition: EditionId,
  words: SmallMultiplesWords,
): string | undefined {
  if (by === "rank") {
    const rank = rankOf(data, unit, edition, component);
    return rankText(rank, rankingOf(data, edition, component)?.of ?? 0, words);
  }
  const { value } = observe(data, unit, edition, component);
  return value.kind === "score" ? scoreText(data, component, value.score, words) : undefined;
}

/** Position of the newest edition with a figure, -1 for none. */
export function newestOf({ values }: TrendPanel): number {
  return values.findLastIndex((value) => !Number.isNaN(value));
}

/** `+3,8012`, `−2`: a change for a table's cell; points have the digits of the index, ranks none. */
export function changeCell({ by, data }: Found, change: number, words: SmallMultiplesWords): string {
  return words.format.signed(change, by === "score" ? data.definition.digits : 0);
}

/** `PAPI 2011–2024`, `PAPI 2011–2024 · Dimension`. */
export function titleOf(
  { component, data, editions }: SmallMultiplesFinding,
  words: SmallMultiplesWords,
): string {
  const { definition } = data;
  const index = definition.name[words.locale];
  const [first, last] = [editions[0], editions.at(-1)];
  const text =
    first === undefined || last === undefined
      ? index
      : first === last
        ? `${index} ${first}`
        : words.messages.smallMultiples.title(index, String(first), String(last));
  return component === definition.overall || last === undefined
    ? text
    : `${text} · ${componentName({ data, edition: last }, component, words)}`;
}
