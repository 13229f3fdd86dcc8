import { holdingOf, observe } from "@chiso/core";
import { httpSource } from "@chiso/embed";

/** What differs between a published data set and what an address gives of it, cell by cell: `{ compared, found }`. */
export async function differences(published, url) {
  const { definition, book, sources } = published;
  const result = await httpSource({ url, definition, book, sources, maxBytes: 20_000_000 }).load();
  if (result.kind === "fault") return { compared: 0, found: [result.fault] };
  const { data, issues } = result.loaded;
  const found = issues.map((issue) => `${issue.code} ${issue.row} ${issue.column} ${issue.value}`);
  let compared = 0;
  for (const [edition, held] of published.editions) {
    const there = data.editions.get(edition);
    if (!there) found.push(`${edition} is not there`);
    for (const component of held.columns.keys()) {
      const where = `${edition} ${component}`;
      if (
        there &&
        JSON.stringify(holdingOf(there.edition, component)) !==
          JSON.stringify(holdingOf(held.edition, component))
      )
        found.push(`${where}: another holding`);
      for (const unit of held.set.units) {
        compared += 1;
        const [was, is] = [
          observe(published, unit, edition, component),
          observe(data, unit, edition, component),
        ];
        if (!same(was, is))
          found.push(`${where} ${unit}: ${JSON.stringify(was)} came back as ${JSON.stringify(is)}`);
      }
    }
  }
  return { compared, found };
}

/**
 * The same to the last bit: numbers by identity, all else as it is written. Of a cell of which nothing is known there is nothing to
 * have a standing: the database has no row of it.
 */
function same(was, is) {
  if (was.value.kind === "score" && !Object.is(was.value.score, is.value.score)) return false;
  const unknown =
    was.value.why === "not-in-data" &&
    was.source === "" &&
    was.publishedRank === undefined &&
    was.publishedGroup === undefined;
  const standing = unknown ? { standing: was.standing } : {};
  return JSON.stringify(was) === JSON.stringify({ ...is, ...standing });
}
