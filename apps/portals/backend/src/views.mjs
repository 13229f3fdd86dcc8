import { Problem, quoted } from "./problem.mjs";

const ID = /^[a-z][a-z0-9-]{0,39}$/;
const FILTERS = {
  index: { column: "index_id", pattern: ID, like: "papi" },
  edition: { column: "edition", type: "integer", pattern: /^\d{4}$/, like: "2024" },
  component: { column: "component_id", pattern: /^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$/, like: "D1" },
  unit: { column: "unit_id", pattern: ID, like: "son-la" },
  set: { column: "unit_set_id", pattern: /^[a-z0-9][a-z0-9-]{0,39}$/, like: "63" },
};

/** Columns of numbers: written as the database has them, digit by digit. All others are texts. */
const NUMBERS = new Set("year score published_rank edition digits top_n place population_2019".split(" "));

/** `name: as` of the column in the view; names are those that `readObservations` of @chiso/core reads. */
const columns = (text) => text.split(" ").map((one) => one.split(":"));

/** What can be asked for: columns of a view, what it may be filtered by, and its order. */
export const VIEWS = {
  observations: {
    from: "chiso_observations",
    columns: columns(
      "unit_id edition:year component_id:component_code score published_rank published_group missing_reason standing rank_standing source_id:source",
    ),
    filters: ["index", "edition", "component", "unit"],
    needs: ["index"],
    order: ["edition", "component_id", "unit_id"],
  },
  editions: {
    from: "chiso_editions",
    columns: columns(
      "index_id edition index_name_vi index_name_en publisher_vi publisher_en credit_vi credit_en score_unit digits direction unit_set_id as_of methodology regime top_n",
    ),
    filters: ["index", "edition"],
    needs: [],
    order: ["index_id", "edition"],
  },
  units: {
    from: "chiso_units",
    columns: columns(
      "unit_set_id place unit_id valid_from valid_to code name_vi name_en full_name kind region_id population_2019",
    ),
    filters: ["set", "unit"],
    needs: [],
    order: ["unit_set_id", "place", "valid_from"],
  },
  sources: {
    from: "chiso_sources",
    columns: columns("source_id title_vi title_en link remark_vi remark_en"),
    filters: [],
    needs: [],
    order: ["source_id"],
  },
};

/** Names of the columns in an answer, with whether they hold numbers. */
export const headOf = (view) =>
  view.columns.map(([name, as = name]) => ({ name: as, number: NUMBERS.has(as) }));

/**
 * The query of a view with the filters of an address. What the address holds goes along as values; names and patterns are ours.
 *
 * @throws {Problem} 400 where a filter is unknown, repeated, wanting or not of its form
 */
export function queryOf(name, search) {
  const view = VIEWS[name];
  const asked = [...search];
  for (const [filter, value] of asked) {
    if (!view.filters.includes(filter))
      throw bad(`${quoted(filter)} is no filter of ${name}: ${view.filters.join(", ") || "it has none"}.`);
    if (asked.filter(([other]) => other === filter).length > 1)
      throw bad(`${quoted(filter)} is given twice; one value can be asked for at once.`);
    const { pattern, like } = FILTERS[filter];
    if (!pattern.test(value)) throw bad(`${quoted(value)} is no ${filter}: write it like ${filter}=${like}.`);
  }
  const given = new Map(asked);
  for (const filter of view.needs)
    if (!given.has(filter)) throw bad(`Say which ${filter}: ${filter}=${FILTERS[filter].like}.`);
  // as text: no number passes through a binary fraction on its way
  const select = view.columns.map(([column, as = column]) => `CAST(v.${column} AS text) AS ${as}`);
  const where = [...given.keys()].map((filter, i) => {
    const { column, type = "text" } = FILTERS[filter];
    return `v.${column} = CAST($${i + 1} AS ${type})`;
  });
  const order = view.order.map((column) => `v.${column}`).join(", ");
  return {
    text: `SELECT ${select.join(", ")} FROM ${view.from} v${where.length > 0 ? ` WHERE ${where.join(" AND ")}` : ""} ORDER BY ${order}`,
    values: [...given.values()],
  };
}

function bad(detail) {
  return new Problem(400, "The address cannot be understood", detail);
}
