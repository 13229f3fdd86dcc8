import { describe, expect, it } from "vitest";
import { bookOf, dataOf, PART, plain } from "../dataset.fixture.js";
import { par } from "../real.fixture.js";
import { competitionRanks, rankingOf, rankOf, rankWarnings } from "./rank.js";

const shown = (data: Parameters<typeof rankingOf>[0], edition = 2020) =>
  rankingOf(data, edition, "PAR")?.ranks.map((rank) => (rank.kind === "unranked" ? rank.why : rank.rank));

describe("competitionRanks", () => {
  it("R7 ranks ties with the same number and skips the next", () => {
    expect(competitionRanks([3, 5, 5, 1], "higher-is-better")).toEqual([3, 1, 1, 4]);
    expect(competitionRanks([3, 5, 5, 1], "lower-is-better")).toEqual([2, 3, 3, 1]);
  });

  it("R7 ranks only units with a score; zero is one, and zero is zero", () => {
    expect(competitionRanks([Number.NaN, 0, -0, -1], "higher-is-better")).toEqual([Number.NaN, 1, 1, 3]);
    expect(competitionRanks([], "higher-is-better")).toEqual([]);
  });

  it("R7 ranks unrounded scores: 43,88756 before 43,88764 read as 43,8876 is no tie", () => {
    expect(competitionRanks([43.88756, 43.88764], "higher-is-better")).toEqual([2, 1]);
  });
});

describe("rankingOf", () => {
  it("R7 a published rank beats a computed one; a computed one is our own reading", () => {
    const data = plain("80:2 90 70:3");
    expect(rankOf(data, "a", 2020, "PAR")).toEqual({
      kind: "published",
      rank: 2,
      standing: "published",
      tied: false,
    });
    expect(rankOf(data, "b", 2020, "PAR")).toEqual({ kind: "own-reading", rank: 1, tied: false });
  });

  it("R7 says which ranks are shared", () => {
    const ranks = rankingOf(plain("80 90 80 70"), 2020, "PAR")?.ranks;
    expect(ranks?.map((rank) => rank.kind !== "unranked" && rank.tied)).toEqual([true, false, true, false]);
    expect(rankingOf(plain("80:2 90:1 80:2"), 2020, "PAR")?.ranks[0]).toMatchObject({
      kind: "published",
      tied: true,
    });
  });

  it("R2 says of how many: those ranked, not the size of the set (PAPI 2024: 61 of 63)", () => {
    expect(rankingOf(plain("80 90 not-published -"), 2020, "PAR")).toMatchObject({
      of: 2,
      withScore: 2,
      partial: false,
    });
    expect(shown(plain("80 90 not-published -"))).toEqual([2, 1, "no-score", "not-in-data"]);
  });

  it("R2 a top-n edition is of all units", () => {
    const data = plain("71.25:1 withheld - 70:2", {
      edition: { regime: { kind: "top-n", n: 2 }, holdings: { "*": { score: "partial", rank: "complete" } } },
    });
    expect(rankingOf(data, 2020, "PAR")).toMatchObject({ of: 4, withRank: 2, withScore: 2 });
    expect(shown(data)).toEqual([1, "withheld", "not-in-data", 2]);
  });

  it("R8 PAR 2020 in part: ranks as printed, those implied by a printed change marked, none computed", () => {
    const ranking = rankingOf(par, 2020, "PAR");
    expect(ranking).toMatchObject({
      partial: true,
      withRank: 9,
      withScore: 8,
      of: par.editions.get(2020)?.set.units.length,
    });
    expect(rankOf(par, "son-la", 2020, "PAR")).toMatchObject({
      kind: "published",
      rank: 20,
      standing: "published",
    });
    expect(rankOf(par, "lao-cai", 2020, "PAR")).toMatchObject({
      kind: "published",
      rank: 14,
      standing: "implied",
    });
    expect(rankOf(par, "da-nang", 2020, "PAR")).toEqual({ kind: "unranked", why: "not-in-data" });
    expect(ranking?.ranks.some((rank) => rank.kind === "own-reading")).toBe(false);
  });

  it("R8 a score without a rank gets none from partial data, nor where the publisher withholds the order", () => {
    expect(shown(plain("80 90", { edition: { holdings: PART } }))).toEqual(["partial-data", "partial-data"]);
    expect(shown(plain("80 90", { edition: { regime: { kind: "top-n", n: 1 } } }))).toEqual([
      "withheld",
      "withheld",
    ]);
    expect(shown(plain("80 90", { edition: { regime: { kind: "groups-only" } } }))).toEqual([
      "withheld",
      "withheld",
    ]);
  });

  it("R8 hides a rank beyond the top n that came in as a column", () => {
    const data = plain("71:1 65", { edition: { regime: { kind: "top-n", n: 1 } } });
    const column = data.editions.get(2020)?.columns.get("PAR");
    if (column) column.rank[1] = 47;
    expect(rankOf(data, "b", 2020, "PAR")).toEqual({ kind: "unranked", why: "withheld" });
    expect(rankingOf(data, 2020, "PAR")?.withRank).toBe(1);
  });

  it("R8 a ranks-only edition ranks without scores, of the number ranked (DTI 2022)", () => {
    const data = plain("-:2 -:1 -:3 not-published", {
      edition: { regime: { kind: "ranks-only" }, holdings: { "*": { score: "partial", rank: "complete" } } },
    });
    expect(rankingOf(data, 2020, "PAR")).toMatchObject({ of: 3, withRank: 3, withScore: 0, partial: false });
    expect(shown(data)).toEqual([2, 1, 3, "no-score"]);
  });

  it("R3 a re-based value never gets a rank, and takes none from the others", () => {
    const data = dataOf({
      book: bookOf({ units: "a | | A | R\nb | | B | R" }),
      editions: { 2020: {} },
      rows: "2020 PAR a 90 1 rebased\n2020 PAR b 80",
    });
    expect(shown(data)).toEqual(["no-score", 1]);
  });

  it("has no ranking of what the edition does not have", () => {
    expect(rankingOf(par, 2020, "F1")).toBeUndefined();
    expect(rankingOf(par, 1999, "PAR")).toBeUndefined();
    expect(rankOf(par, "ha-tay", 2020, "PAR")).toEqual({ kind: "unranked", why: "not-in-data" });
  });

  it("is worked out once for a data set", () => {
    expect(rankingOf(par, 2020, "PAR")).toBe(rankingOf(par, 2020, "PAR"));
  });
});

describe("rankWarnings", () => {
  it("R7 warns where a published rank contradicts the scores", () => {
    expect(rankWarnings(plain("80:1 90:2 70:3"), 2020, "PAR")).toEqual([
      { unit: "a", published: 1, computed: 2 },
      { unit: "b", published: 2, computed: 1 },
    ]);
  });

  it("R7 does not warn for an order within a tie at the printed precision", () => {
    expect(rankWarnings(plain("53.714:2 53.708:3 70:1"), 2020, "PAR")).toEqual([]);
    expect(rankWarnings(plain("53.708:2 53.714:3 70:1"), 2020, "PAR")).toEqual([]);
  });

  it("R8 reads nothing into partial data", () => {
    expect(rankWarnings(plain("80:1 90:2", { edition: { holdings: PART } }), 2020, "PAR")).toEqual([]);
  });
});
