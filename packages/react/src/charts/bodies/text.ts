import { bodyLosses } from "@chiso/core/province";
import type { BodiesFinding, BodyRow, PointsSum } from "@chiso/core/province";
import type { BodiesWords } from "../../messages/bodies-words.js";

/** Points of a province's own criteria are printed with two decimals. */
const DIGITS = 2;

export function pointsText(points: number, { format }: BodiesWords): string {
  return format.decimal(points, DIGITS);
}

export function signedPoints(points: number, { format }: BodiesWords): string {
  return format.signed(points, DIGITS);
}

/** A sum, or "–". */
export function sumText(sum: PointsSum | undefined, words: BodiesWords): string {
  return sum?.kind === "points" ? pointsText(sum.points, words) : words.messages.common.none;
}

/** Why a body has no total; "" where it has one. */
export function whyNoTotal({ total }: BodyRow, words: BodiesWords): string {
  if (total.kind === "points") return "";
  const { bodies } = words.messages;
  const { integer } = words.format;
  return total.scored === 0 ? bodies.noPoints : bodies.scored(integer(total.scored), integer(total.of));
}

export function groupName({ group }: BodyRow, words: BodiesWords): string | undefined {
  return group && words.messages.bodies.group(group.id);
}

/** The lines on which a body asked again, and what came of it. */
export function appealTexts(
  { assessment }: BodiesFinding,
  row: BodyRow,
  words: BodiesWords,
): readonly string[] {
  const { appeal: said } = words.messages.bodies;
  return row.appeals.flatMap(({ criterion, appeal }) => {
    if (!appeal) return [];
    const name = criterionName(assessment, criterion, words);
    if (appeal.outcome === "upheld" && appeal.granted !== undefined)
      return [said.upheldPoints(name, pointsText(appeal.granted, words))];
    return [said[appeal.outcome](name)];
  });
}

function criterionName({ set }: BodiesFinding["assessment"], id: string, words: BodiesWords): string {
  return set.criteria.find((one) => one.id === id)?.name[words.locale] ?? id;
}

/** The three fields in which a body loses most (R14); none where its points are not known. */
export function lossTexts(
  { assessment }: BodiesFinding,
  { body }: BodyRow,
  words: BodiesWords,
): readonly string[] {
  const found = bodyLosses(assessment, body.id);
  if (found.kind !== "losses") return [];
  return found.losses
    .filter(({ lost }) => lost > 0)
    .slice(0, 3)
    .map(({ criterion, lost }) =>
      words.messages.bodies.loss(criterion.name[words.locale], pointsText(lost, words)),
    );
}
