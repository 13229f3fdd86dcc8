import type { EditionView } from "@chiso/core";
import type { Words } from "../messages/words.js";
import { unitLabel } from "../messages/words.js";
import type { LegendItem } from "./description.js";

const SHAPES = ["diamond", "ring", "dot"] as const;
const KEYS = ["k0", "k1", "k2"] as const;

/** How many units compared a picture draws: as many as have a shape of their own. */
export const PEERS_DRAWN = SHAPES.length;

/** Units compared, each with its shape and a switch of its own. */
export function peerItems({ data, edition, peers }: EditionView, words: Words): readonly LegendItem[] {
  return peers.slice(0, PEERS_DRAWN).map((peer, i): LegendItem => {
    const [shape = "dot", key] = [SHAPES[i], KEYS[i]];
    return { tone: "peer", shape, label: unitLabel(words, data, peer, edition), ...(key ? { key } : {}) };
  });
}
