export { Peers } from "../charts/peers/peers.js";
export type { PeersProps } from "../charts/peers/peers.js";
export { peersFigure } from "../charts/peers/module.js";
export { analysePeers, peersAccount } from "../charts/peers/account.js";
export type { PeersFinding, PeersQuery } from "../charts/peers/account.js";
export { peersWordsOf } from "../messages/peers-words.js";
