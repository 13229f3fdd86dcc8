import type { ComponentTerm, GroupId, IndexDefinition } from "../model/index-definition.js";
import { MISSING_REASONS, STANDINGS } from "../model/observation.js";
import type { Standing, Value } from "../model/observation.js";
import type { Heading } from "./header.js";
import { readScore } from "./read-cell.js";
import type { Report } from "./read-cell.js";

// What a database says beside a figure: why there is none, in which group, how the figure came to be.

/**
 * The score of a cell, or why there is none where a column says it. Both at once contradict each other: the row is not kept,
 * since one of them may be a figure that the publisher withholds.
 */
export function readValue(
  score: string,
  { reason, column }: { readonly reason: string; readonly column: string },
  term: ComponentTerm,
  scoreColumn: string,
  report: Report,
): Value | undefined {
  if (reason === "") return readScore(score, term, scoreColumn, report);
  const why = MISSING_REASONS.find((one) => one === reason);
  if (why === undefined) report("unknown-value", "error", column, reason, MISSING_REASONS.join(", "));
  else if (score !== "") report("unexpected-cell", "error", column, reason);
  else return { kind: "missing", why };
  return undefined;
}

interface Standings {
  readonly standing: Standing;
  readonly rankStanding?: Standing;
}

/** How score and rank came to be (R11); undefined where it is said in a word that is none: a guess would be a false statement. */
export function readStandings(
  cell: (field: keyof Heading) => string,
  title: (field: keyof Heading) => string,
  usual: Standing | undefined,
  report: Report,
): Standings | undefined {
  const standingOf = (field: "standing" | "rank_standing") => {
    const text = cell(field);
    const found = STANDINGS.find((one) => one === text);
    if (found !== undefined || text === "") return found;
    report("unknown-value", "error", title(field), text, STANDINGS.join(", "));
    return "unknown" as const;
  };
  const [standing, rankStanding] = [standingOf("standing"), standingOf("rank_standing")];
  if (standing === "unknown" || rankStanding === "unknown") return undefined;
  return {
    standing: standing ?? usual ?? "published",
    ...(rankStanding === undefined ? {} : { rankStanding }),
  };
}

/** A group by the id that the index gives it; another is left out and reported. */
export function readGroup(
  text: string,
  { groupNames }: IndexDefinition,
  column: string,
  report: Report,
): GroupId | undefined {
  if (text === "" || Object.hasOwn(groupNames, text)) return text === "" ? undefined : text;
  report("unknown-value", "warning", column, text, Object.keys(groupNames).join(", "));
  return undefined;
}
