import { peersOf } from "@chiso/core";
import type { Dataset, EditionId, PeerChoice, UnitId } from "@chiso/core";
import { neighbours } from "@chiso/data/neighbours";
import { standingFor } from "../data/newest-edition.js";
import type { PeersBy, State } from "../state/state.js";

export function peerChoice(by: PeersBy): PeerChoice {
  return by === "neighbours" ? { by, of: neighbours } : { by };
}

/** The units that all figures compare with: the peers that were chosen, and the province that was picked. */
export function comparedIn(state: State, data: Dataset, edition: EditionId): readonly UnitId[] {
  const { unit, compare, peers } = state;
  const [own] = standingFor(data, unit, edition);
  const found = peers && own !== undefined ? peersOf(data, own, edition, peerChoice(peers)) : undefined;
  const units = found?.kind === "peers" ? found.peers.map((peer) => peer.unit) : [];
  return compare === undefined || units.includes(compare) ? units : [compare, ...units];
}
