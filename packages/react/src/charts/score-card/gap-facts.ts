import type { Gap } from "@chiso/core";
import { unitLabel } from "../../messages/words.js";
import type { Fact } from "./fact.js";
import { digitsOf, pointsMove, pointsWord } from "./position-words.js";
import type { Told } from "./position-words.js";

/** Distances in points. Positive: still to gain. A unit is not told its distance to itself. */
export function gapFacts(told: Told): Fact[] {
  const { data, position, words } = told;
  const { card, common } = words.messages;
  const { nextRank, best, median, regionMedian } = position.gaps;
  const unit = pointsWord(told);
  const name = (id: string | undefined) => unitLabel(words, data, id ?? "", position.edition.id);
  const region = position.regionRank.region?.name[words.locale] ?? "";
  const fact = (gap: Gap, label: string, shown: string | undefined): Fact[] => {
    if (gap.kind === "none" || gap.unit === position.unit) return [];
    const remark = gap.bound === "enough" ? card.marks.enough : "";
    const { direction, amount } = pointsMove(gap.points, told);
    const text =
      direction === "same"
        ? card.face.level
        : gap.points > 0
          ? card.face.behind(amount, unit)
          : card.face.ahead(amount, unit);
    const face =
      shown === undefined
        ? {}
        : { face: { label: shown, values: [{ text }], ...(remark === "" ? {} : { mark: remark }) } };
    return [{ key: "gap", label, cell: words.format.decimal(gap.points, digitsOf(told)), remark, ...face }];
  };
  const next = nextRank.kind === "gap" ? nextRank : undefined;
  const rank = words.format.integer(next?.rank ?? 0);
  return [
    ...fact(
      nextRank,
      card.table.gapNext(rank, name(next?.unit), unit),
      card.face.next(rank, name(next?.unit)),
    ),
    ...fact(
      best,
      card.table.gapBest(name(best.kind === "gap" ? best.unit : undefined), unit),
      next?.unit === (best.kind === "gap" ? best.unit : "")
        ? undefined
        : card.face.best(name(best.kind === "gap" ? best.unit : undefined)),
    ),
    ...fact(median, card.table.gapMedian(unit), common.median),
    ...fact(regionMedian, card.table.gapRegion(region, unit), undefined),
  ];
}
