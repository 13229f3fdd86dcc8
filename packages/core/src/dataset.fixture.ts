import { buildDataset } from "./model/build-dataset.js";
import type { Dataset } from "./model/dataset.js";
import type { ComponentTerm, Edition, EditionId, IndexDefinition } from "./model/index-definition.js";
import { MISSING_REASONS, STANDINGS } from "./model/observation.js";
import type { MissingReason, Observation, PrintedClaim, Standing, Value } from "./model/observation.js";
import type { Succession, Unit, UnitBook, UnitPeriod } from "./model/unit.js";

/** A unit in one line: `id | code | name | region | alias, alias`; a second period as another line with the same id. */
export interface BookTable {
  /** `id | code | name | region | aliases | from`; lines of one id in order of time. */
  readonly units: string;
  /** `set: id id id`; one set "all" of all units when absent. */
  readonly sets?: string;
  /** `predecessor successor date kind`, kinds as in Succession; `split` is never whole. */
  readonly successions?: string;
}

export const lines = (table: string): readonly string[] =>
  table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const same = (text: string) => ({ vi: text, en: text });

export function bookOf({ units: unitTable, sets = "", successions = "" }: BookTable): UnitBook {
  const units = new Map<string, Unit>();
  const regions = new Set<string>();
  for (const line of lines(unitTable)) {
    const [id = "", code = "", name = id, region = "", aliases = "", from = "2004-01-01"] = line
      .split("|")
      .map((cell) => cell.trim());
    const period: UnitPeriod = {
      from,
      ...(code === "" ? {} : { code }),
      name: same(name === "" ? id : name),
      fullName: `Tỉnh ${name}`,
      kind: "province",
      ...(region === "" ? {} : { region }),
      aliases: aliases === "" ? [] : aliases.split(",").map((alias) => alias.trim()),
    };
    if (region !== "") regions.add(region);
    units.set(id, { id, periods: [...(units.get(id)?.periods ?? []), period] });
  }
  const named = lines(sets).map((line) => {
    const [id = "", members = ""] = line.split(":");
    return [id, { id, units: members.trim().split(/\s+/) }] as const;
  });
  return {
    units,
    sets: new Map(named.length > 0 ? named : [["all", { id: "all", units: [...units.keys()] }]]),
    regions: new Map([...regions].map((id, order) => [id, { id, name: same(id), order }])),
    successions: lines(successions).map(successionOf),
  };
}

function successionOf(line: string): Succession {
  const [predecessor = "", successor = "", date = "", word = ""] = line.split(/\s+/);
  const kind = (["unchanged", "merged", "split", "renamed"] as const).find((k) => k === word) ?? "unchanged";
  return { predecessor, successor, date, kind, whole: kind !== "split", basis: "Nghị quyết" };
}

export type EditionTable = Partial<Omit<Edition, "id">>;

export interface IndexTable {
  readonly id?: string;
  readonly overall?: string;
  /** Parent of each component below the total; `cut` after a slash: `{ F1: "PAR/field" }`. */
  readonly parents?: Readonly<Record<string, string>>;
  readonly terms?: readonly (Partial<ComponentTerm> & { readonly component: string })[];
  readonly editions: Readonly<Record<number, EditionTable>>;
  readonly more?: Partial<IndexDefinition>;
}

const WHOLE = { "*": { score: "complete", rank: "complete" } } as const;
export const PART = { "*": { score: "partial", rank: "partial" } } as const;

/** Full regime, whole holdings, one methodology, a sum, all editions comparable, scale 0 to 100: unless said otherwise. */
export function definitionOf({
  id = "par",
  overall = "PAR",
  parents = {},
  terms = [],
  editions,
  more = {},
}: IndexTable): IndexDefinition {
  const years = Object.keys(editions).map(Number);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const named = new Set(terms.map((term) => term.component));
  const ids = [overall, ...Object.keys(parents)];
  const anyTerm = (component: string): ComponentTerm => ({
    component,
    from,
    to,
    name: same(component),
    min: 0,
    max: 100,
  });
  return {
    id,
    name: same(id),
    fullName: same(id),
    publisher: same("Bộ Nội vụ"),
    credit: same("Bộ Nội vụ"),
    scoreUnit: "points",
    digits: 2,
    direction: "higher-is-better",
    overall,
    components: ids.map((component) => {
      const [parent, cut] = (parents[component] ?? "").split("/");
      return {
        id: component,
        level: component === overall ? "overall" : parent === overall ? "dimension" : "sub-dimension",
        ...(parent ? { parent } : {}),
        ...(cut ? { cut } : {}),
      };
    }),
    terms: [
      ...ids.filter((component) => !named.has(component)).map(anyTerm),
      ...terms.map((term) => ({ ...anyTerm(term.component), ...term })),
    ],
    methodologies: [{ id: "m", from, to, name: same("m"), total: "sum" }],
    comparable: [{ from, to }],
    breaks: [],
    groupNames: {},
    editions: years.map((year) => ({
      id: year,
      unitSet: "all",
      asOf: `${year}-12-31`,
      methodology: "m",
      regime: { kind: "full" },
      holdings: WHOLE,
      ...editions[year],
    })),
    ...more,
  };
}

export interface DataTable extends IndexTable {
  readonly book: UnitBook;
  /** `edition component unit score rank standing rankStanding group`; a score is a number or a reason why it is missing, `-` is nothing. */
  readonly rows: string;
  /** `edition unit kind points ranks rank of region`, `-` is nothing. */
  readonly claims?: string;
}

export function dataOf(table: DataTable): Dataset {
  const definition = definitionOf(table);
  return buildDataset({
    definition,
    book: table.book,
    observations: lines(table.rows).map((line) => observationOf(definition.id, line)),
    claims: lines(table.claims ?? "").map((line) => claimOf(definition.id, line)),
  });
}

export function observationOf(index: string, line: string): Observation {
  const [
    edition = "",
    component = "",
    unit = "",
    score = "-",
    rank = "-",
    standing = "-",
    rankStanding = "-",
    group = "-",
  ] = line.split(/\s+/);
  const how = (word: string): Standing | undefined => STANDINGS.find((known) => known === word);
  return {
    index,
    edition: Number(edition),
    component,
    unit,
    value: valueOf(score),
    ...(rank === "-" ? {} : { publishedRank: Number(rank) }),
    ...(group === "-" ? {} : { publishedGroup: group }),
    source: "test",
    standing: how(standing) ?? "published",
    ...(rankStanding === "-" ? {} : { rankStanding: how(rankStanding) ?? "published" }),
  };
}

function valueOf(score: string): Value {
  const why: MissingReason | undefined = MISSING_REASONS.find((known) => known === score);
  return why !== undefined || score === "-"
    ? { kind: "missing", why: why ?? "not-in-data" }
    : { kind: "score", score: Number(score) };
}

function claimOf(index: string, line: string): PrintedClaim {
  const [edition = "", unit = "", kind = "", points = "-", ranks = "-", rank = "-", of = "-", region = "-"] =
    line.split(/\s+/);
  const number = (name: "points" | "ranks" | "rank" | "of", text: string) =>
    text === "-" ? {} : { [name]: Number(text) };
  return {
    index,
    edition: Number(edition),
    unit,
    kind: kind === "region-rank" ? "region-rank" : kind === "count" ? "count" : "change",
    ...number("points", points),
    ...number("ranks", ranks),
    ...number("rank", rank),
    ...number("of", of),
    ...(region === "-" ? {} : { region }),
    source: "baosonla-2021",
  };
}

/** Units `a`, `b`, `c`, … with scores in one edition: `plain("3 5 5 1")`. */
export function plain(
  scores: string,
  more: Partial<IndexTable> & { readonly edition?: EditionTable } = {},
): Dataset {
  const cells = scores.split(/\s+/);
  const ids = cells.map((_, i) => unitLetter(i));
  const { edition = {}, ...rest } = more;
  return dataOf({
    book: bookOf({ units: ids.map((id) => `${id} | | ${id} | R`).join("\n") }),
    editions: { 2020: edition },
    ...rest,
    rows: cells.map((cell, i) => `2020 PAR ${unitLetter(i)} ${cell.replace(":", " ")}`).join("\n"),
  });
}

export function unitLetter(i: number): string {
  return i < 26 ? String.fromCharCode(97 + i) : `u${i}`;
}

export function editionIds(data: Dataset): readonly EditionId[] {
  return [...data.editions.keys()];
}
