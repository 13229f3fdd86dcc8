import { describe, expect, it } from "vitest";
import { definitionOf } from "../dataset.fixture.js";
import { buildDataset } from "../model/build-dataset.js";
import { withHoldings } from "../model/holdings.js";
import { holdingOf } from "../model/index-definition.js";
import { MISSING_REASONS, STANDINGS } from "../model/observation.js";
import { rankingOf } from "../analysis/rank.js";
import { vietNam } from "../real.fixture.js";
import { headingField } from "./header.js";
import { readObservations } from "./read-observations.js";

const definition = {
  ...definitionOf({ editions: { 2020: { unitSet: "63" }, 2023: { unitSet: "63" } } }),
  groupNames: { high: { vi: "Cao", en: "High" } },
};
const HEAD =
  "unit_id,year,score,published_rank,published_group,missing_reason,standing,rank_standing,source\n";
const read = (rows: string) => readObservations(HEAD + rows, { definition, book: vietNam });

describe("what a database says beside a figure", () => {
  it("R9 R11 is read as it stands, and is no fault", () => {
    const { observations, issues } = read(
      "son-la,2020,84.84,12,high,,press,published,bai-bao\nhue,2020,,3,,not-in-data,published,listed,\n",
    );
    expect(issues).toEqual([]);
    expect(observations).toMatchObject([
      {
        unit: "son-la",
        value: { kind: "score", score: 84.84 },
        publishedRank: 12,
        publishedGroup: "high",
        standing: "press",
        rankStanding: "published",
        source: "bai-bao",
      },
      {
        unit: "hue",
        value: { kind: "missing", why: "not-in-data" },
        publishedRank: 3,
        rankStanding: "listed",
      },
    ]);
  });

  it.each(MISSING_REASONS)("R9 %s stays the reason", (why) => {
    expect(read(`son-la,2020,,,,${why},,,\n`).observations[0]?.value).toEqual({ kind: "missing", why });
  });

  it.each(STANDINGS)("R11 %s stays the standing", (standing) => {
    expect(read(`son-la,2020,80,,,,${standing},,\n`).observations[0]?.standing).toBe(standing);
  });

  it("R8 a row that has a score and says that there is none is not kept", () => {
    const { observations, issues } = read("son-la,2020,84.84,,,withheld,,,\n");
    expect(observations).toEqual([]);
    expect(issues).toMatchObject([{ code: "unexpected-cell", severity: "error", row: 2, value: "withheld" }]);
  });

  it.each([
    [
      "son-la,2020,,,,lost,,,\n",
      0,
      { column: "missing_reason", value: "lost", expected: MISSING_REASONS.join(", ") },
    ],
    ["son-la,2020,80,,,,guessed,,\n", 0, { column: "standing", value: "guessed" }],
    ["son-la,2020,80,1,,,,__proto__,\n", 0, { column: "rank_standing", value: "__proto__" }],
    [
      "son-la,2020,80,,constructor,,,,\n",
      1,
      { column: "published_group", value: "constructor", expected: "high" },
    ],
  ])("%j is told by column and value", (rows, kept, issue) => {
    const { observations, issues } = read(rows);
    expect(observations).toHaveLength(kept);
    expect(issues).toMatchObject([{ code: "unknown-value", row: 2, ...issue }]);
  });

  it("is no column of a file of an office", () => {
    expect(headingField("missing_reason")).toBeUndefined();
    expect(headingField("source")).toBe("source");
  });
});

describe("what a data set holds", () => {
  const units = vietNam.sets.get("63")?.units ?? [];
  const built = (of: readonly string[], rank = "") => {
    const rows = of.map((unit, i) => `${unit},2020,${80 + i / 100},${rank && String(i + 1)},,,,,\n`);
    return withHoldings(
      buildDataset({ definition, book: vietNam, observations: read(rows.join("")).observations }),
    );
  };
  const holding = (data: ReturnType<typeof built>) => {
    const edition = data.editions.get(2020)?.edition;
    return edition && holdingOf(edition, definition.overall);
  };

  it("R8 is what came, not what the catalogue says: of some units nobody is ranked", () => {
    const some = built(units.slice(0, 5));
    expect(holding(some)).toEqual({ score: "partial", rank: "partial" });
    const ranks = rankingOf(some, 2020, definition.overall)?.ranks.map(({ kind }) => kind);
    expect(new Set(ranks)).toEqual(new Set(["unranked"]));
    expect(some.definition.editions.find(({ id }) => id === 2020)?.holdings).toEqual(
      some.editions.get(2020)?.edition.holdings,
    );
  });

  it("R8 is whole with all of them, with published ranks and without", () => {
    expect(holding(built(units))).toEqual({ score: "complete", rank: "partial" });
    expect(holding(built(units, "yes"))).toEqual({ score: "complete", rank: "complete" });
    expect(rankingOf(built(units), 2020, definition.overall)?.ranks[0]?.kind).toBe("own-reading");
  });
});
