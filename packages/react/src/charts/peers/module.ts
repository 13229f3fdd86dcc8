import type { TextFigureModule } from "../../frame/text-figure.js";
import { peersWordsOf } from "../../messages/peers-words.js";
import type { PeersWords } from "../../messages/peers-words.js";
import { AccountMarks } from "../../sentence/account-marks.js";
import type { AccountLayout } from "../../sentence/account-marks.js";
import { analysePeers, peersAccount } from "./account.js";
import type { PeersFinding, PeersQuery } from "./account.js";

/** A choice of peers as a figure: the one record that a host or the frame asks. */
export const peersFigure: TextFigureModule<PeersQuery, PeersFinding, AccountLayout, PeersWords> = {
  id: "peers",
  wordsOf: peersWordsOf,
  analyse: analysePeers,
  describe: (finding, words) => peersAccount(finding, words).description,
  defaultSize: { width: 720, height: 480 },
  // also a choice without an answer keeps its controls: another one may have one
  isEmpty: (finding) => finding.kind === "no-such-edition" || finding.unit === undefined,
  layout: (finding, _size, words) => ({ account: peersAccount(finding, words), words }),
  Marks: AccountMarks,
  tabled: true,
};
