// SIPAS, ICT, EGOV and DTI: partial tables of the press, one shape.
import { readCsv } from "./csv.mjs";
import { packCells } from "./pack.mjs";
import { averageOf, readConflicts } from "./printed.mjs";
import { readSourceCell, SourceList } from "./sources.mjs";
import { rowOfCode } from "./units.mjs";
import { writeModule } from "./write.mjs";

/** Pages of the publisher itself; all others are the press or a portal that quotes it. */
const OFFICIAL = ["dti-2022"];

const NATION = "00";

function cellOf(r, component, list) {
  const source = readSourceCell(r.source);
  if (!source) return [];
  const standing =
    source.prefix === "derived"
      ? "implied"
      : OFFICIAL.includes(source.id.split(";")[0])
        ? "published"
        : "press";
  return [
    {
      edition: Number(r.year),
      component,
      row: rowOfCode("63", r.unit_code),
      score: r.score === "" ? undefined : r.score,
      rank: r.published_rank === "" ? undefined : Number(r.published_rank),
      standing,
      rankStanding: source.prefix === "listing-order" ? "listed" : standing,
      source: list.add(source.id),
    },
  ];
}

function buildOne(id, file, rows, componentOf, conflictIndex) {
  const list = new SourceList();
  const cells = rows.filter((r) => r.unit_code !== NATION).flatMap((r) => cellOf(r, componentOf(r), list));
  const averages = rows
    .filter((r) => r.unit_code === NATION)
    .flatMap((r) => averageOf(r, componentOf(r), undefined, r.score, list));
  const conflicts = conflictIndex ? readConflicts([conflictIndex], list) : [];
  writeModule(
    id,
    `sources/${file}`,
    [
      ["Conflict, PublishedAverage, Source", "@chiso/core"],
      ["PackedColumn", "../pack/column.js"],
    ],
    [
      [`${id}Columns`, "readonly PackedColumn[]", packCells(cells, () => 63)],
      [`${id}Sources`, "readonly Source[]", list.sources],
      [`${id}Averages`, "readonly PublishedAverage[]", averages],
      [`${id}Conflicts`, "readonly Conflict[]", conflicts],
    ],
  );
}

export function buildSimple() {
  const isEgov = (r) => r.component_code === "EGOV";
  const own = (r) => r.component_code;
  const ict = readCsv("ict.csv");
  buildOne("sipas", "sipas.csv", readCsv("sipas.csv"), () => "SIPAS", "SIPAS");
  buildOne(
    "ict",
    "ict.csv",
    ict.filter((r) => !isEgov(r)),
    own,
  );
  buildOne("egov", "ict.csv", ict.filter(isEgov), own);
  buildOne("dti", "dti.csv", readCsv("dti.csv"), own);
}
