import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { papi } from "../papi.js";
import { pci } from "../pci.js";
import { editionSql, loadSql } from "./index.js";
import { literal } from "./literal.js";

const file = (name: string) => readFileSync(new URL(`../../sql/${name}`, import.meta.url), "utf8");
const schema = file("schema.sql");

/** `table -> columns` of the definitions. */
const defined = new Map(
  [...schema.matchAll(/CREATE TABLE IF NOT EXISTS (\w+) \(([^;]+)\);/g)].map(([, table = "", body = ""]) => [
    table,
    [...body.matchAll(/^ {2}([a-z][a-z_0-9]*) +(?:text|integer|numeric|date)\b/gm)].map(([, name]) => name),
  ]),
);

describe("the figures as SQL", () => {
  it.each([
    [43.887551, "43.887551"],
    [10 / 3, "3.3333333333333335"],
    [1e-7, "0.0000001"],
    [-1.5e-9, "-0.0000000015"],
    [1.25e21, "1250000000000000000000"],
    [0, "0"],
    ["it's \\ here", "'it''s \\ here'"],
    [null, "NULL"],
  ])("%j is written as %s", (value, text) => {
    expect(literal(value)).toBe(text);
  });

  it("R9 writes no gap as a number", () => {
    expect(() => literal(Number.NaN)).toThrow("a gap is NULL");
  });

  it("fills every column of every table, in one transaction", async () => {
    const sql = await loadSql();
    expect(sql).toMatch(/^BEGIN;\nDELETE FROM chiso_store_observation;/);
    expect(sql).toMatch(/\nCOMMIT;\n$/);
    const filled = new Map(
      [...sql.matchAll(/INSERT INTO (\w+) \(([^)]+)\) VALUES/g)].map(([, table = "", columns = ""]) => [
        table,
        columns.split(", "),
      ]),
    );
    expect(filled.size).toBe(7);
    for (const [table, columns] of defined) expect(filled.get(table), table).toEqual(columns);
  });

  it("R8 has no rank of PCI beyond the published 30", () => {
    const ranks = [
      ...editionSql(pci, 2023).matchAll(/^\('pci', 2023, 'PCI', '[\w-]+', (?:[^,]+, ){2}(\d+),/gm),
    ];
    expect(ranks.length).toBeGreaterThan(5);
    for (const [, rank] of ranks) expect(Number(rank)).toBeLessThanOrEqual(30);
  });

  it("names the edition that a data set does not have", () => {
    expect(() => editionSql(papi, 1999)).toThrow("papi has no figures of 1999");
  });

  it("is plain: nothing that a distributed engine lacks", () => {
    const statements = [schema, file("views.sql"), file("check.sql")].join("\n").replaceAll(/--.*$/gm, "");
    expect(statements).not.toMatch(
      /\b(?:EXTENSION|FUNCTION|PROCEDURE|TRIGGER|SEQUENCE|SERIAL|ENUM|ARRAY|JSONB?|COPY|COMMENT|DO \$|float|real|double)\b/i,
    );
  });
});
