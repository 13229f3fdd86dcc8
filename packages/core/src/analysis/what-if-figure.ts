import type { Dataset } from "../model/dataset.js";
import type { ComponentId, EditionId } from "../model/index-definition.js";
import { termOf } from "../model/index-definition.js";
import type { UnitId } from "../model/unit.js";
import { editionView } from "./edition-view.js";
import type { EditionView, NoSuchEdition } from "./edition-view.js";
import { newestAnswer } from "./newest-answer.js";
import type { NewestAnswer } from "./newest-answer.js";
import { reachRank } from "./reach-rank.js";
import type { ReachRank } from "./reach-rank.js";
import { fitMoves } from "./scenario.js";
import { signOf, whatIf, whatIfGround } from "./what-if.js";
import type { Ceiling, Moves, NoWhatIf, WhatIfAnswer, WhatIfGround, WhatIfPlace } from "./what-if.js";

/** What `analyseWhatIf` is asked. */
export interface WhatIfQuery {
  /** The newest that can answer when absent. */
  readonly edition?: EditionId | undefined;
  readonly focus?: UnitId | undefined;
  readonly ceiling?: Ceiling | undefined;
  readonly locked?: readonly ComponentId[] | undefined;
  readonly moves?: Moves | undefined;
  /** Components that go no further than this. */
  readonly caps?: Moves | undefined;
  /** The rank that is aimed at. */
  readonly rank?: number | undefined;
}

/** Where a unit would stand with other components, and what a rank takes (R15): the answer of `analyseWhatIf`. */
export type WhatIfFinding =
  | {
      readonly kind: "what-if";
      readonly view: EditionView;
      readonly opened?: NewestAnswer;
      readonly ceiling: Ceiling;
      readonly ground: WhatIfGround;
      /** The moves that hold: free components, within their ends. */
      readonly moves: Moves;
      /** Components whose moves were cut to their ends, or left out: locked, unknown, without a ceiling. */
      readonly changed: readonly ComponentId[];
      /** Caps that hold: of components that may be moved at all. */
      readonly caps: Moves;
      readonly answer: WhatIfAnswer;
      /** Where the unit stands without any move. */
      readonly now: WhatIfPlace;
      readonly reach?: ReachRank;
    }
  | {
      readonly kind: "none";
      readonly view: EditionView;
      readonly opened?: NewestAnswer;
      readonly none: NoWhatIf | undefined;
    }
  | NoSuchEdition;

/**
 * A what-if of one unit (R15): where it stands, what it may move, what a scenario brings, and what a rank takes.
 *
 * @example analyseWhatIf(pci, { focus: "son-la", rank: 20 }) // edition 2016; reach: gain 4.6520, level with Tây Ninh
 */
export function analyseWhatIf(data: Dataset, query: WhatIfQuery): WhatIfFinding {
  const { focus, rank, ceiling = "best", locked = [], caps = {} } = query;
  const opened =
    query.edition === undefined && focus !== undefined ? newestAnswer(data, focus, "what-if") : undefined;
  const view = editionView(data, { edition: query.edition ?? opened?.edition, focus });
  if (view.kind === "no-such-edition") return view;
  const found = opened ? { view, opened } : { view };
  const unit = view.focusUnits.find((one) => one === opened?.unit) ?? view.focusUnits[0];
  const options = { ceiling, locked, caps };
  const held = unit === undefined ? undefined : whatIfGround(data, unit, view.edition, options);
  if (held?.kind !== "ground") return { kind: "none", ...found, none: held };
  const ground = asHeld(held);
  const { moves, changed } = fitMoves(ground, query.moves ?? {}, (id) => lowestOf(ground, id));
  const answer = whatIf(ground, moves);
  const { place: now } = whatIf(ground, {});
  const reach =
    rank === undefined || !Number.isInteger(rank) || rank < 1 ? undefined : reachRank(ground, rank);
  return {
    kind: "what-if",
    ...found,
    ceiling,
    ground,
    moves,
    changed,
    caps: capsThatHold(ground, caps),
    answer,
    now,
    ...(reach ? { reach } : {}),
  };
}

/** Caps that stop a component short of its ceiling, or at it; one below the own score stops it there. */
function capsThatHold({ data, levers }: WhatIfGround, caps: Moves): Moves {
  const held = levers.flatMap(({ component, ceiling }) => {
    const cap = Object.hasOwn(caps, component) ? (caps[component] ?? Number.NaN) : Number.NaN;
    return signOf(data) * cap <= signOf(data) * ceiling ? [[component, ceiling] as const] : [];
  });
  return Object.fromEntries(held);
}

const MOST_DIGITS = 4;

/**
 * A gain that is rounded may miss the rank it is for: totals are shown with as many decimals as the edition's own have, at most
 * four, where the index is mostly printed with fewer (PCI 2016: 55,4863).
 */
function asHeld(ground: WhatIfGround): WhatIfGround {
  const { definition } = ground.data;
  const digits = [ground.total, ...ground.others.map(({ total }) => total)].reduce(
    (most, total) => Math.max(most, decimalsOf(total)),
    definition.digits,
  );
  return { ...ground, data: { ...ground.data, definition: { ...definition, digits } } };
}

function decimalsOf(value: number): number {
  for (let digits = 0; digits < MOST_DIGITS; digits++)
    if (Math.abs(value - Number(value.toFixed(digits))) < 1e-9) return digits;
  return MOST_DIGITS;
}

/** The worst end of a component's scale; its own score where no source states one. */
export function lowestOf({ data, edition, levers }: WhatIfGround, component: ComponentId): number {
  const term = termOf(data.definition, component, edition);
  const own = levers.find((lever) => lever.component === component)?.score ?? 0;
  const end = data.definition.direction === "higher-is-better" ? (term?.min ?? 0) : (term?.max ?? own);
  return data.definition.direction === "higher-is-better" ? Math.min(end, own) : Math.max(end, own);
}
