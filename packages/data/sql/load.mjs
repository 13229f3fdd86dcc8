// Prints the packaged figures as SQL: `node load.mjs | psql …`. With an index and an edition only that edition: `node load.mjs papi 2024`.
import { catalogueEntry } from "@chiso/data";
import { editionSql, loadSql } from "@chiso/data/sql";

const [id, edition] = process.argv.slice(2);
if (id === undefined) process.stdout.write(await loadSql());
else {
  const entry = catalogueEntry(id);
  if (!entry || !/^\d{4}$/.test(edition ?? "")) {
    console.error("usage: node load.mjs [INDEX EDITION], such as: node load.mjs papi 2024");
    process.exit(2);
  }
  process.stdout.write(editionSql(await (entry.loadDetails ?? entry.load)(), Number(edition)));
}
