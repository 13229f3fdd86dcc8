// The whole way of a figure: @chiso/data as SQL, into a real PostgreSQL, out of the example backend, into a figure on a page. Ends
// with the counts of what passed and failed. `node apps/portals/backend/test/backend.mjs`, after the packages are built.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { catalogue } from "@chiso/data";
import { editionSql, loadSql } from "@chiso/data/sql";
import pg from "pg";
import { answerer } from "../src/answer.mjs";
import { openDatabase } from "../src/database.mjs";
import { checkAnswers } from "./answers.mjs";
import { differences } from "./compare.mjs";
import { checkFigure } from "./figure.mjs";
import { temporaryPostgres } from "./postgres.mjs";
import { Tally } from "./tally.mjs";

const tally = new Tally();
/** The user as whom the backend asks. */
const READER = "chiso_reader";
const sqlFile = (name) => readFileSync(fileURLToPath(import.meta.resolve(`@chiso/data/sql/${name}`)), "utf8");

/** A connection of the test's own, as the keeper of the database has one. */
async function withKeeper(postgres, work) {
  const keeper = new pg.Client(postgres.options);
  await keeper.connect();
  try {
    return await work(keeper);
  } finally {
    await keeper.end();
  }
}

async function load(keeper) {
  for (const file of ["schema.sql", "views.sql"]) await keeper.query(sqlFile(file));
  // both again: they may be run over what is there
  for (const file of ["schema.sql", "views.sql"]) await keeper.query(sqlFile(file));
  await keeper.query(await loadSql());
  const { rows } = await keeper.query("SELECT count(*) AS count FROM chiso_observations");
  tally.check(`${rows[0].count} figures are loaded`, Number(rows[0].count) > 39_000);
  tally.none("the views keep their contract", (await keeper.query(sqlFile("check.sql"))).rows);
  await keeper.query(`CREATE ROLE ${READER} LOGIN`);
  await keeper.query(
    `GRANT SELECT ON chiso_observations, chiso_editions, chiso_units, chiso_sources TO ${READER}`,
  );
}

/** The backend may read the views, and nothing else. */
async function checkReader(postgres) {
  const refused = [
    "SELECT score FROM chiso_store_observation LIMIT 1",
    "UPDATE chiso_store_observation SET score = 0",
    "DELETE FROM chiso_observations",
  ];
  await withKeeper({ options: { ...postgres.options, user: READER } }, async (reader) => {
    for (const text of refused) {
      const code = await reader.query(text).then(
        () => "done",
        (error) => error.code,
      );
      tally.check(`the backend's user may not: ${text} (${code})`, ["42501", "55000"].includes(code));
    }
  });
}

/** What the tables do not take, and what the views do not show. */
async function checkConstraints(keeper) {
  const observation = (values) =>
    `INSERT INTO chiso_store_observation (index_id, edition, component_id, unit_id, score, missing_reason, published_rank, rank_standing, standing) VALUES (${values})`;
  const refused = [
    [
      "a figure that is there and is missing",
      "'dti', 2023, 'DTI', 'ha-giang', 0.5, 'withheld', NULL, NULL, 'published'",
    ],
    ["a figure that is neither", "'dti', 2023, 'DTI', 'ha-giang', NULL, NULL, NULL, NULL, 'published'"],
    ["a withheld rank", "'dti', 2023, 'DTI', 'ha-giang', NULL, 'withheld', 3, 'published', 'published'"],
    ["a unit that there is none of", "'dti', 2023, 'DTI', 'nowhere', 0.5, NULL, NULL, NULL, 'published'"],
    [
      "an edition that there is none of",
      "'dti', 1999, 'DTI', 'ha-giang', 0.5, NULL, NULL, NULL, 'published'",
    ],
  ];
  for (const [what, values] of refused) {
    const code = await keeper.query(observation(values)).then(
      () => "taken",
      (error) => error.code,
    );
    tally.check(`the tables refuse ${what} (${code})`, ["23514", "23503"].includes(code));
  }
  await keeper.query("BEGIN");
  await keeper.query(observation("'pci', 2023, 'PCI', 'cao-bang', 61.5, NULL, 44, 'press', 'press'"));
  const { rows } = await keeper.query(
    "SELECT score, missing_reason, published_rank FROM chiso_observations WHERE index_id = 'pci' AND edition = 2023 AND unit_id = 'cao-bang'",
  );
  await keeper.query("ROLLBACK");
  tally.check(
    "the views show no rank beyond a published top n, nor its score",
    JSON.stringify(rows) === '[{"score":null,"missing_reason":"withheld","published_rank":null}]',
  );
}

/** Every observation of every index, as it comes out of the backend, against what went in. */
async function compareAll(origin) {
  for (const { definition, load: loadData, loadDetails } of catalogue) {
    const published = await (loadDetails ?? loadData)();
    for (const format of ["csv", "json"]) {
      const url = `${origin}/api/v1/observations.${format}?index=${definition.id}`;
      const { compared, found } = await differences(published, url);
      tally.none(
        `${definition.id} as ${format}: ${compared} figures are those of @chiso/data, bit for bit`,
        found,
      );
    }
  }
}

/** An edition comes whole or not at all, and whoever reads meanwhile sees the old one. */
async function checkEdition(keeper, origin) {
  const papi = await catalogue.find(({ definition }) => definition.id === "papi").loadDetails();
  const text = async () => (await fetch(`${origin}/api/v1/observations.csv?index=papi&edition=2024`)).text();
  const before = await text();
  const sql = editionSql(papi, 2024);
  const broken = sql.replace(/'ca-mau', [\d.]+/g, "'ca-mau', 'x'");
  tally.check("the edition that is broken on purpose is another", broken !== sql);
  const refused = await keeper.query(broken).then(
    () => false,
    () => true,
  );
  await keeper.query("ROLLBACK");
  tally.check(
    "an edition with a fault is refused and nothing of it is there",
    refused && (await text()) === before,
  );
  await keeper.query(sql.replace(/COMMIT;\n$/, ""));
  tally.check("an edition that is not yet committed is seen by nobody", (await text()) === before);
  await keeper.query("COMMIT");
  tally.check("an edition that is loaded again is the same", (await text()) === before);
}

const postgres = temporaryPostgres();
const database = openDatabase({ ...postgres.options, user: READER });
const server = createServer(answerer(database)).listen(0, "127.0.0.1");
await once(server, "listening");
const origin = `http://localhost:${server.address().port}`;
try {
  await withKeeper(postgres, async (keeper) => {
    await load(keeper);
    await checkReader(postgres);
    await checkConstraints(keeper);
    await compareAll(origin);
    await checkAnswers(tally, origin, keeper);
    await checkEdition(keeper, origin);
  });
  await checkFigure(tally, origin, postgres, withKeeper);
} catch (error) {
  console.error(error);
  tally.check("the test ran to its end", false);
} finally {
  server.closeAllConnections();
  server.close();
  await database.close();
  postgres.end();
}
tally.end();
