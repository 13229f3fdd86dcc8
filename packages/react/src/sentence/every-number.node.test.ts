import { analyseBottlenecks, analyseWhatChanged, analyseWhatIf } from "@chiso/core";
import type { Dataset, PeerChoice } from "@chiso/core";
import { catalogue } from "@chiso/data";
import { neighbours } from "@chiso/data/neighbours";
import { describe, expect, it } from "vitest";
import { bottlenecksAccount } from "../charts/bottlenecks/account.js";
import { analyseCrossIndex, crossIndexAccount } from "../charts/cross-index/account.js";
import { analysePeers, peersAccount } from "../charts/peers/account.js";
import { whatChangedAccount } from "../charts/what-changed/account.js";
import { whatIfAccount } from "../charts/what-if/account.js";
import { bottlenecksWordsOf } from "../messages/bottlenecks-words.js";
import { crossIndexWordsOf } from "../messages/cross-index-words.js";
import { peersWordsOf } from "../messages/peers-words.js";
import { whatChangedWordsOf } from "../messages/what-changed-words.js";
import { whatIfWordsOf } from "../messages/what-if-words.js";
import type { Account } from "./account.js";
import { plainText } from "./citing.js";
import { untraced } from "./traced.fixture.js";

// R18 on what is held: of every index and edition half of the units, the other half in the next edition; of each unit the
// edition that an analysis opens on.

const RANKS = [1, 20, 40] as const;
const CHOICES: readonly PeerChoice[] = [
  { by: "region" },
  { by: "score" },
  { by: "population" },
  { by: "neighbours", of: neighbours },
  { by: "hand", units: ["lao-cai", "dien-bien"] },
];

/** What is told of a unit in an edition; the languages, ranks and choices take turns. */
function accountsOf(
  data: Dataset,
  focus: string,
  edition: number | undefined,
  turn: number,
): readonly Account[] {
  const locale = turn % 2 === 0 ? "vi" : "en";
  const compare = turn % 3 === 0 ? ["lao-cai", "dien-bien"] : [];
  const query = { edition, focus };
  return [
    bottlenecksAccount(analyseBottlenecks(data, { ...query, compare }), bottlenecksWordsOf(locale)),
    whatIfAccount(
      analyseWhatIf(data, { ...query, rank: RANKS[turn % 3], ceiling: turn % 5 === 0 ? "maximum" : "best" }),
      whatIfWordsOf(locale),
    ),
    whatChangedAccount(analyseWhatChanged(data, query), whatChangedWordsOf(locale)),
    peersAccount(analysePeers(data, { ...query, choice: CHOICES[turn % 5] }), peersWordsOf(locale)),
  ];
}

function* asked(data: Dataset) {
  for (const unit of data.book.units.keys()) yield { edition: undefined, unit };
  for (const [edition, { set }] of data.editions)
    for (const [at, unit] of set.units.entries()) if ((at + edition) % 2 === 0) yield { edition, unit };
}

/** The number in the name of a body whose name no source has. */
const UNNAMED = /^\d in “.*(?:Chưa rõ tên|Unnamed)/;

/** What no sentence may hold, and numbers without a cell. */
function faultsOf(account: Account): readonly string[] {
  const said = account.sentences.map(plainText).join(" ");
  const odd = /NaN|undefined|null|Infinity|\uE000| {2}|\.\./.test(said) || said.trim() === "" ? [said] : [];
  return [...untraced(account).filter((fault) => !UNNAMED.test(fault)), ...odd];
}

describe.each(catalogue.map((entry) => [entry.definition.id, entry] as const))(
  "sentences on %s",
  (_, entry) => {
    it("R18 name the cell of every number, whoever and whenever is asked", {
      timeout: 120_000,
    }, async () => {
      const data = await (entry.loadDetails ?? entry.load)();
      const faults: string[] = [];
      let turn = 0;
      for (const { edition, unit } of asked(data))
        for (const account of accountsOf(data, unit, edition, turn++))
          for (const fault of faultsOf(account)) faults.push(`${unit} ${edition ?? "newest"}: ${fault}`);
      expect(faults).toEqual([]);
    });
  },
);

describe("sentences on all indices side by side", () => {
  it("R18 name the cell of every number, of every unit; R10 none is a sum", async () => {
    const sets = await Promise.all(catalogue.map((entry) => entry.load()));
    const [first] = sets;
    if (!first) throw new Error("The catalogue is empty.");
    // bodies within a province are in no index of provinces
    const units = sets
      .slice(0, 7)
      .flatMap((data) => [...data.editions.values()].flatMap(({ set }) => set.units));
    for (const unit of new Set(units))
      for (const locale of ["vi", "en"] as const) {
        const account = crossIndexAccount(
          analyseCrossIndex(first, { focus: unit, others: sets }),
          crossIndexWordsOf(locale),
        );
        expect(faultsOf(account), unit).toEqual([]);
      }
  });
});
