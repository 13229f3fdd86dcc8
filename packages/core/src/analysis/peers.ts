import type { Dataset } from "../model/dataset.js";
import { observe } from "../model/dataset.js";
import type { ComponentId, EditionId } from "../model/index-definition.js";
import type { Region, UnitId } from "../model/unit.js";
import { regionOf } from "../model/unit.js";
import { rankingOf } from "./rank.js";
import { unitsInRegion } from "./region.js";

/** By what units are chosen to be compared with; each choice explains itself. */
export type PeerChoice =
  | { readonly by: "region" }
  /** The nearest totals; five when `count` is absent. */
  | { readonly by: "score"; readonly count?: number; readonly component?: ComponentId }
  /** The nearest by population of 2019, as a ratio. */
  | { readonly by: "population"; readonly count?: number }
  /** Who has a common border, as the host's map says. */
  | { readonly by: "neighbours"; readonly of: ReadonlyMap<UnitId, readonly UnitId[]> }
  | { readonly by: "hand"; readonly units: readonly UnitId[] };

/** A unit to compare with, and how near it is: points of difference, or a ratio of populations of 1 and more. */
export interface Peer {
  readonly unit: UnitId;
  readonly points?: number;
  readonly ratio?: number;
}

/** Units that one may fairly be compared with: the answer of `peersOf`. */
export type Peers =
  | {
      readonly kind: "peers";
      readonly by: PeerChoice["by"];
      /** Nearest first where nearness is measured, else in the order of the unit set. */
      readonly peers: readonly Peer[];
      readonly region?: Region;
      /** Among how many they were chosen: from partial data not all (R8). */
      readonly among: number;
      readonly partial: boolean;
    }
  | { readonly kind: "none"; readonly why: "no-such-edition" | "no-region" | "no-score" | "no-population" };

const COUNT = 5;

/**
 * Units of an edition that a unit may fairly be compared with. The same choice holds for all figures of a page.
 *
 * @param unit an id of the edition's unit set
 * @example peersOf(papi, "son-la", 2024, { by: "region" }) // 13 others of the northern midlands and mountains
 */
export function peersOf(data: Dataset, unit: UnitId, edition: EditionId, choice: PeerChoice): Peers {
  const held = data.editions.get(edition);
  if (!held) return { kind: "none", why: "no-such-edition" };
  const { units } = held.set;
  const found = (peers: readonly Peer[], more: Partial<Extract<Peers, { kind: "peers" }>> = {}): Peers => ({
    kind: "peers",
    by: choice.by,
    peers,
    among: units.length - 1,
    partial: false,
    ...more,
  });
  const listed = (some: readonly UnitId[]) =>
    units.filter((one) => one !== unit && some.includes(one)).map((one) => ({ unit: one }));
  switch (choice.by) {
    case "region": {
      const region = regionOf(data.book, unit, held.edition.asOf);
      if (!region) return { kind: "none", why: "no-region" };
      return found(listed(unitsInRegion(data, edition, region.id)), { region });
    }
    case "neighbours":
      return found(listed(choice.of.get(unit) ?? []));
    case "hand":
      return found(listed(choice.units));
    case "score":
      return byScore(data, unit, edition, choice, found);
    case "population":
      return byPopulation(data, unit, units, choice.count ?? COUNT, found);
  }
}

type Find = (peers: readonly Peer[], more?: Partial<Extract<Peers, { kind: "peers" }>>) => Peers;

function byScore(
  data: Dataset,
  unit: UnitId,
  edition: EditionId,
  { count = COUNT, component = data.definition.overall }: Extract<PeerChoice, { by: "score" }>,
  found: Find,
): Peers {
  const own = observe(data, unit, edition, component).value;
  if (own.kind === "missing") return { kind: "none", why: "no-score" };
  const others = (data.editions.get(edition)?.set.units ?? []).flatMap((other): readonly Peer[] => {
    const { value } = observe(data, other, edition, component);
    return other === unit || value.kind === "missing"
      ? []
      : [{ unit: other, points: value.score - own.score }];
  });
  const near = others.toSorted((a, b) => Math.abs(a.points ?? 0) - Math.abs(b.points ?? 0));
  const partial = rankingOf(data, edition, component)?.partial ?? false;
  return found(near.slice(0, count), { among: others.length, partial });
}

function byPopulation(
  data: Dataset,
  unit: UnitId,
  units: readonly UnitId[],
  count: number,
  found: Find,
): Peers {
  const people = (id: UnitId) => data.book.units.get(id)?.population2019;
  const own = people(unit);
  if (own === undefined) return { kind: "none", why: "no-population" };
  const others = units.flatMap((other): readonly Peer[] => {
    const theirs = people(other);
    if (other === unit || theirs === undefined) return [];
    return [{ unit: other, ratio: Math.max(theirs / own, own / theirs) }];
  });
  return found(others.toSorted((a, b) => (a.ratio ?? 0) - (b.ratio ?? 0)).slice(0, count), {
    among: others.length,
  });
}
