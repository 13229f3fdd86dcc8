import { sourceById, unitName } from "@chiso/core";
import type { Conflict, Dataset, Edition, Position, PositionFinding } from "@chiso/core";
import type { DataTable, Description, Notice, SourceLine, TableColumn } from "../../frame/description.js";
import { inWords } from "../../messages/words.js";
import type { Words } from "../../messages/words.js";
import type { CardFinding } from "./analyse.js";
import type { Fact } from "./fact.js";
import { factsOf } from "./facts.js";
import { subjectOf } from "./position-words.js";
import type { Told } from "./position-words.js";
import { briefSentence, positionSentences } from "./sentence.js";

/** A score card in words: its sentences are the headline, its facts the table. */
export function describeCard({ data, asked, component, found }: CardFinding, words: Words): Description {
  const positions = positionsOf(found);
  const told = positions.map((position): Told => ({ data, position, words }));
  const subtitle = subtitleOf(data, component, found, words);
  return {
    headline: headlineOf(found, told, data, words),
    subtitle,
    table: tableOf(told, found, data, subtitle, words),
    legend: [],
    notices: noticesOf(found, data, words),
    sources: sourcesOf(positions, data, words),
    fileName: [data.definition.id, String(editionIdOf(found) ?? "score"), ...(component === data.definition.overall ? [] : [component.toLowerCase()]), asked].join("-"),
  };
}

export function positionsOf(found: PositionFinding): readonly Position[] {
  if (found.kind === "position") return [found.position];
  return found.kind === "predecessors" ? found.positions : [];
}

function editionIdOf(found: PositionFinding): number | undefined {
  const id = found.kind === "position" ? found.position.edition.id : found.kind === "no-such-edition" ? found.edition : found.edition.id;
  return Number.isNaN(id) ? undefined : id;
}

function subtitleOf(data: Dataset, component: string, found: PositionFinding, words: Words): string {
  const year = editionIdOf(found);
  const position = positionsOf(found)[0];
  const part = position && component !== data.definition.overall ? subjectOf({ data, position, words }).component : undefined;
  return [inWords(words, data.definition.fullName), part, year].filter((text) => text !== undefined).join(" · ");
}

function headlineOf(found: PositionFinding, told: readonly Told[], data: Dataset, words: Words): string {
  const { card, frame } = words.messages;
  const index = inWords(words, data.definition.name);
  switch (found.kind) {
    case "position":
      return told.flatMap(positionSentences).join(" ");
    case "predecessors":
      return told.map(briefSentence).join(" ");
    case "no-such-edition":
      return Number.isNaN(found.edition) ? frame.empty : card.noEdition(index, String(found.edition));
    case "no-such-unit":
      return card.noUnit(nameOf(data, found.asked, found.edition, words), index, String(found.edition.id));
  }
}

function nameOf(data: Dataset, unit: string, edition: Edition, words: Words): string {
  return unitName(data.book, unit, edition.asOf, words.locale);
}

function tableOf(told: readonly Told[], found: PositionFinding, data: Dataset, subtitle: string, words: Words): DataTable {
  const { table } = words.messages.card;
  const units = told.map((one) => subjectOf(one).unit);
  const caption = units.length > 0 ? table.caption(words.format.list(units), subtitle) : subtitle;
  const columns: TableColumn[] = [
    { key: "item", header: table.item, align: "start" },
    { key: "value", header: table.value, align: "end" },
    { key: "remark", header: table.remark, align: "start" },
  ];
  const cells = (facts: readonly Fact[]) => facts.map((fact) => [fact.label, fact.cell, fact.remark]);
  const [only, another] = told;
  if (!another) return { caption, columns, rows: cells(only ? factsOf(only) : nothingFacts(found, data, words)) };
  const rows = told.flatMap((one, i) => cells(factsOf(one).filter((fact) => fact.key !== "unit")).map((row) => [units[i] ?? "", ...row]));
  return { caption, columns: [{ key: "unit", header: table.unit, align: "start" }, ...columns], rows };
}

/** Also a card that cannot answer says what it was asked (R18). */
function nothingFacts(found: PositionFinding, data: Dataset, words: Words): readonly Fact[] {
  const { card, common } = words.messages;
  const year = editionIdOf(found);
  if (year === undefined) return [];
  const facts: Fact[] = [{ key: "index", label: card.table.index, cell: inWords(words, data.definition.fullName), remark: "" }];
  facts.push({ key: "edition", label: common.edition, cell: String(year), remark: "" });
  if (found.kind === "no-such-unit") {
    facts.unshift({ key: "unit", label: card.table.unit, cell: nameOf(data, found.asked, found.edition, words), remark: "" });
  }
  return facts;
}

function noticesOf(found: PositionFinding, data: Dataset, words: Words): readonly Notice[] {
  const { card, frame } = words.messages;
  const notices: Notice[] = [];
  const positions = positionsOf(found);
  const name = (unit: string, edition: Edition) => nameOf(data, unit, edition, words);
  if (found.kind === "position" && found.resolution.kind === "successor") {
    const { asked, unit } = found.resolution;
    notices.push({ kind: "resolution", text: card.successor(name(asked, found.position.edition), name(unit, found.position.edition)) });
  }
  if (found.kind === "predecessors") {
    const units = words.format.list(found.positions.map(({ unit }) => name(unit, found.edition)));
    notices.push({ kind: "resolution", text: card.predecessors(name(found.asked, found.edition), units) });
  }
  const [first] = positions;
  if (first?.ranking) {
    const { regime, partial, withRank, withScore } = first.ranking;
    const units = words.format.integer(data.book.sets.get(first.edition.unitSet)?.units.length ?? 0);
    const ranked = words.format.integer(withRank);
    if (regime.kind === "top-n") notices.push({ kind: "withheld", text: frame.topN(words.format.integer(regime.n), units, ranked) });
    else if (partial) notices.push({ kind: "partial", text: frame.partial(ranked, words.format.integer(withScore), units) });
  }
  return [...notices, ...positions.flatMap((position) => conflictsOf(position, data, words))];
}

/** What another source says stays within reach of the reader. */
function conflictsOf({ unit, edition, component }: Position, data: Dataset, words: Words): readonly Notice[] {
  if (component !== data.definition.overall) return [];
  const titles = (conflict: Conflict) => conflict.otherSources.map((id) => sourceById(data, id)?.title ?? id).join("; ");
  return data.conflicts
    .filter((conflict) => conflict.unit === unit && conflict.edition === edition.id)
    .map((conflict) => ({ kind: "conflict", text: words.messages.card.conflict(conflict.kept, conflict.other, titles(conflict)) }));
}

/** The credit line, then what each figure of the card was read from. */
function sourcesOf(positions: readonly Position[], data: Dataset, words: Words): readonly SourceLine[] {
  const ids = positions.flatMap(({ observation, change, regionRank }) => [
    observation.source,
    ...(change.kind === "as-printed" ? [change.source] : []),
    ...(regionRank.kind === "as-printed" ? [regionRank.source] : []),
  ]);
  const lines = [...new Set(ids)].filter((id) => id !== "").map((id): SourceLine => {
    const source = sourceById(data, id);
    return { text: source?.title ?? id, ...(source?.link === undefined ? {} : { link: source.link }) };
  });
  const all = [{ text: inWords(words, data.definition.credit) }, ...lines];
  // several records of one origin are one line to a reader
  return [...new Map(all.toReversed().map((line) => [line.text, line])).values()].toReversed();
}
