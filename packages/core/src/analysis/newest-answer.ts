import { observe, previousEdition } from "../model/dataset.js";
import type { Dataset } from "../model/dataset.js";
import type { EditionId } from "../model/index-definition.js";
import type { MissingReason } from "../model/observation.js";
import { resolveUnit } from "../model/succession.js";
import type { UnitId } from "../model/unit.js";
import { bottlenecksOf } from "./bottleneck.js";
import { changePartsOf } from "./change-parts.js";
import { rankOf } from "./rank.js";
import { unitsOf } from "./trend.js";
import { whatIfGround } from "./what-if.js";

/** What an edition is asked: where points are lost, what it would take, what changed and by which components, what rank. */
export type EditionQuestion = "bottlenecks" | "what-if" | "change" | "rank";

/** Why an edition cannot answer. */
export type NoAnswer =
  | { readonly why: "no-unit" }
  | { readonly why: "no-score"; readonly missing: MissingReason }
  | { readonly why: "no-maximum" | "no-order" | "no-parts" | "no-earlier-edition" | "not-comparable" }
  | { readonly why: "no-rank" };

/** The newest edition that can answer a question, and which newer ones cannot: the answer of `newestAnswer`. */
export interface NewestAnswer {
  /** The edition that answers; absent where none does. */
  readonly edition?: EditionId;
  /** The unit that stands for the one asked for in that edition (R4); of several predecessors the first that answers. */
  readonly unit?: UnitId;
  /** The newest edition of the data set, whether it answers or not. */
  readonly newest: EditionId | undefined;
  /** Newer editions that cannot answer, newest first. */
  readonly passed: readonly ({ readonly edition: EditionId } & NoAnswer)[];
}

/**
 * The newest edition that can answer a question about a unit, and what kept the newer ones from it: so that an analysis opens
 * where there is something to say, and says that it did.
 *
 * @example newestAnswer(pci, "son-la", "what-if") // { edition: 2016, newest: 2024, passed: [{ edition: 2024, why: "no-score", missing: "not-in-data" }, …] }
 */
export function newestAnswer(data: Dataset, asked: UnitId, question: EditionQuestion): NewestAnswer {
  const editions = [...data.editions.keys()].toSorted((a, b) => b - a);
  const [newest] = editions;
  const passed: ({ readonly edition: EditionId } & NoAnswer)[] = [];
  for (const edition of editions) {
    const held = data.editions.get(edition);
    const units = held ? unitsOf(resolveUnit(data.book, held.set, asked)) : [];
    let no: NoAnswer = { why: "no-unit" };
    for (const unit of units) {
      const found = refusal(data, unit, edition, question);
      if (found === undefined) return { edition, unit, newest, passed };
      if (no.why === "no-unit") no = found;
    }
    passed.push({ edition, ...no });
  }
  return { newest, passed };
}

function refusal(
  data: Dataset,
  unit: UnitId,
  edition: EditionId,
  question: EditionQuestion,
): NoAnswer | undefined {
  switch (question) {
    case "rank":
      return refusedRank(data, unit, edition);
    case "bottlenecks": {
      const found = bottlenecksOf(data, unit, edition);
      if (found.kind === "none")
        return found.why === "no-score" ? { why: "no-score", missing: found.missing } : { why: "no-maximum" };
      return found.losses.length > 0 ? undefined : { why: "no-parts" };
    }
    case "what-if": {
      const found = whatIfGround(data, unit, edition);
      if (found.kind === "none")
        return found.why === "no-score" ? { why: "no-score", missing: found.missing } : { why: "no-order" };
      return found.levers.length > 0 ? undefined : { why: "no-parts" };
    }
    case "change":
      return refusedChange(data, unit, edition);
  }
}

function refusedRank(data: Dataset, unit: UnitId, edition: EditionId): NoAnswer | undefined {
  const rank = rankOf(data, unit, edition, data.definition.overall);
  return rank.kind === "unranked" ? { why: "no-rank" } : undefined;
}

/** A change answers where it can be split; the total alone says how much, not by what. */
function refusedChange(data: Dataset, unit: UnitId, edition: EditionId): NoAnswer | undefined {
  const from = previousEdition(data, edition);
  const found = changePartsOf(data, unit, from, edition);
  if (found.kind === "no-earlier-edition") return { why: "no-earlier-edition" };
  if (found.kind === "parts") return found.steps.length > 0 ? undefined : { why: "no-parts" };
  const { value } = observe(data, unit, edition, data.definition.overall);
  if (value.kind === "missing") return { why: "no-score", missing: value.why };
  const [gap] = found.gaps;
  return gap && found.change.kind !== "not-comparable"
    ? { why: "no-score", missing: gap.why }
    : { why: "not-comparable" };
}
