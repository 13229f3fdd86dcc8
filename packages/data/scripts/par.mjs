import { readCsv } from "./csv.mjs";
import { packCells } from "./pack.mjs";
import { readAverages, readClaims, readConflicts, readSonLaRegionRanks } from "./printed.mjs";
import { readSourceCell, SourceList } from "./sources.mjs";
import { rowOfCode } from "./units.mjs";
import { writeModule } from "./write.mjs";

const PACKED = ["PackedColumn", "../pack/column.js"];
const rows = readCsv("par.csv");
const STANDING = { derived: "implied", "listing-order": "listed" };

/** A field given in percent of its maximum (94,12 of 100): another scale than its points, so another component. */
const isShare = (r) => r.level === "field" && r.max === "100";
const shareId = (id) => `${id}-share`;

/** par-conflicts.csv takes this rank back: two other texts put Hồ Chí Minh City third. */
const DISPUTED_RANK = "2015/75/PAR";

function cellsOf(r, list) {
  const source = readSourceCell(r.source);
  if (!source) return [];
  const { prefix } = source;
  const disputed = `${r.year}/${r.unit_code}/${r.component_code}` === DISPUTED_RANK;
  const cell = {
    edition: Number(r.year),
    row: rowOfCode("63", r.unit_code),
    source: list.add(source.id),
    standing: prefix === "derived" ? "implied" : "press",
  };
  const score = r.score === "" ? undefined : r.score;
  const rank = r.published_rank === "" || disputed ? undefined : Number(r.published_rank);
  const rankStanding = STANDING[prefix] ?? "press";
  if (!isShare(r)) return [{ ...cell, component: r.component_code, score, rank, rankStanding }];
  const share = { ...cell, component: shareId(r.component_code), score };
  return rank === undefined ? [share] : [share, { ...cell, component: r.component_code, rank, rankStanding }];
}

/** Names of 2018 and 2019, whose maxima no source states: those of the nearest edition that has them. */
function bareTerms(terms) {
  const bare = (from, component, years, note) => {
    const { name } = terms.find((t) => t.component === component && t.from === from);
    return { component, ...years, name, note };
  };
  const note = "name as in the nearest edition known; no maximum known";
  return [
    ...["F1", "F2", "F3", "F4", "F5", "F6", "F7"].map((id) => bare(2017, id, { from: 2018, to: 2019 }, note)),
    ...["B1", "B2", "B3", "B4"].map((id) => bare(2020, id, { from: 2019, to: 2019 }, note)),
  ];
}

function readTerms() {
  const terms = readCsv("par-components.csv")
    .filter((r) => r.component_code !== "BX") // a subtotal of 2018 without a figure in our data, above blocks that we hold
    .map((r) => ({
      component: r.component_code,
      from: Number(r.first_year),
      to: r.component_code === "PAR" ? 2024 : Number(r.last_year),
      name: { vi: r.name_vi, en: r.name_en },
      min: r.component_code === "PAR" ? 0 : undefined,
      max: r.max_score === "" ? undefined : Number(r.max_score),
      note: r.methodology,
    }));
  const all = [...terms, ...bareTerms(terms)];
  return [...all, ...shareTerms(all)];
}

function shareTerms(terms) {
  const used = new Set(rows.filter(isShare).map((r) => `${r.component_code}/${r.year}`));
  return [...used].sort().map((key) => {
    const [id, year] = key.split("/");
    const edition = Number(year);
    const { name } = terms.find((t) => t.component === id && t.from <= edition && edition <= t.to);
    const share = { vi: `${name.vi} (% điểm tối đa)`, en: `${name.en} (% of the maximum)` };
    return { component: shareId(id), from: edition, to: edition, name: share, min: 0, max: 100 };
  });
}

/** F…: fields; B…: blocks; two cuts of the same points. Shares lie below their field. */
function componentOf(id) {
  if (id === "PAR") return { id, level: "overall" };
  if (id.endsWith("-share"))
    return { id, parent: id.slice(0, -"-share".length), level: "sub-dimension", cut: "share" };
  return { id, parent: "PAR", level: "dimension", cut: id.startsWith("F") ? "field" : "block" };
}

function checkMaxima(terms) {
  for (const r of rows) {
    const term = terms.find(
      (t) => t.component === r.component_code && t.from <= Number(r.year) && Number(r.year) <= t.to,
    );
    if (!term) throw new Error(`par.csv ${r.year} ${r.component_code}: no such component.`);
    const differs = r.max !== "" && !isShare(r) && term.max !== undefined && term.max !== Number(r.max);
    if (differs)
      throw new Error(`par.csv ${r.year} ${r.component_code}: maximum ${r.max}, expected ${term.max}.`);
  }
}

export function buildPar() {
  const list = new SourceList();
  const terms = readTerms();
  checkMaxima(terms);
  const cells = rows.flatMap((r) => cellsOf(r, list));
  const claims = readClaims("PAR", "par", list);
  const claimsAll = [...claims, ...readSonLaRegionRanks(list)];
  const averages = readAverages(list);
  const conflicts = readConflicts(["PAR", "AVG", "GROUP"], list);
  writeModule(
    "par-terms",
    "sources/par-components.csv",
    [["Component, ComponentTerm", "@chiso/core"]],
    [
      ["parComponents", "readonly Component[]", [...new Set(terms.map((t) => t.component))].map(componentOf)],
      ["parTerms", "readonly ComponentTerm[]", terms],
    ],
  );
  writeModule(
    "par",
    "sources/par*.csv and par-sonla-2020.json",
    [["Conflict, PrintedClaim, PublishedAverage, Source", "@chiso/core"], PACKED],
    [
      ["parColumns", "readonly PackedColumn[]", packCells(cells, () => 63)],
      ["parSources", "readonly Source[]", list.sources],
      ["parClaims", "readonly PrintedClaim[]", claimsAll],
      ["parAverages", "readonly PublishedAverage[]", averages],
      ["parConflicts", "readonly Conflict[]", conflicts],
    ],
  );
}
