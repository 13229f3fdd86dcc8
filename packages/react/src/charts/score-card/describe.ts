import { sourceById, unitName } from "@chiso/core";
import type { Dataset, Edition, Position, PositionFinding } from "@chiso/core";
import type { DataTable, Description, SourceLine, TableColumn } from "../../frame/description.js";
import { inWords, sourceTitle } from "../../messages/words.js";
import type { CardWords } from "../../messages/card-words.js";
import { positionsOf } from "./analyse.js";
import type { CardFinding } from "./analyse.js";
import type { Fact } from "./fact.js";
import { factsOf } from "./facts.js";
import { cardNotices } from "./notices.js";
import { subjectOf } from "./position-words.js";
import type { Told } from "./position-words.js";
import { briefSentence, positionSentences } from "./sentence.js";

/** A score card in words: its sentences are the headline, its facts the table. */
export function describeCard({ data, asked, component, found }: CardFinding, words: CardWords): Description {
  const positions = positionsOf(found);
  const told = positions.map((position): Told => ({ data, position, words }));
  const subtitle = subtitleOf(data, component, found, words);
  return {
    headline: headlineOf(found, told, data, words),
    subtitle,
    table: tableOf(told, found, data, subtitle, words),
    legend: [],
    notices: cardNotices(found, data, words),
    sources: sourcesOf(positions, data, words),
    fileName: [
      data.definition.id,
      String(editionIdOf(found) ?? "score"),
      ...(component === data.definition.overall ? [] : [component.toLowerCase()]),
      asked,
    ].join("-"),
  };
}

function editionIdOf(found: PositionFinding): number | undefined {
  const id =
    found.kind === "position"
      ? found.position.edition.id
      : found.kind === "no-such-edition"
        ? found.edition
        : found.edition.id;
  return Number.isNaN(id) ? undefined : id;
}

function subtitleOf(data: Dataset, component: string, found: PositionFinding, words: CardWords): string {
  const year = editionIdOf(found);
  const position = positionsOf(found)[0];
  const part =
    position && component !== data.definition.overall
      ? subjectOf({ data, position, words }).component
      : undefined;
  return [inWords(words, data.definition.fullName), part, year]
    .filter((text) => text !== undefined)
    .join("\u00a0·\u00a0");
}

function headlineOf(found: PositionFinding, told: readonly Told[], data: Dataset, words: CardWords): string {
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

function nameOf(data: Dataset, unit: string, edition: Edition, words: CardWords): string {
  return unitName(data.book, unit, edition.asOf, words.locale);
}

function tableOf(
  told: readonly Told[],
  found: PositionFinding,
  data: Dataset,
  subtitle: string,
  words: CardWords,
): DataTable {
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
  if (!another)
    return { caption, columns, rows: cells(only ? factsOf(only) : nothingFacts(found, data, words)) };
  const rows = told.flatMap((one, i) =>
    cells(factsOf(one).filter((fact) => fact.key !== "unit")).map((row) => [units[i] ?? "", ...row]),
  );
  return { caption, columns: [{ key: "unit", header: table.unit, align: "start" }, ...columns], rows };
}

/** Also a card that cannot answer says what it was asked (R18). */
function nothingFacts(found: PositionFinding, data: Dataset, words: CardWords): readonly Fact[] {
  const { card, common } = words.messages;
  const year = editionIdOf(found);
  if (year === undefined) return [];
  const facts: Fact[] = [
    { key: "index", label: card.table.index, cell: inWords(words, data.definition.fullName), remark: "" },
  ];
  facts.push({ key: "edition", label: common.edition, cell: String(year), remark: "" });
  if (found.kind === "no-such-unit") {
    facts.unshift({
      key: "unit",
      label: card.table.unit,
      cell: nameOf(data, found.asked, found.edition, words),
      remark: "",
    });
  }
  return facts;
}

/** The credit line, then what each figure of the card was read from. */
function sourcesOf(positions: readonly Position[], data: Dataset, words: CardWords): readonly SourceLine[] {
  const ids = positions.flatMap(({ observation, change, regionRank }) => [
    observation.source,
    ...(change.kind === "as-printed" ? [change.source] : []),
    ...(regionRank.kind === "as-printed" ? [regionRank.source] : []),
  ]);
  const lines = [...new Set(ids)]
    .filter((id) => id !== "")
    .map((id): SourceLine => {
      const source = sourceById(data, id);
      return {
        text: sourceTitle(words, data, id),
        ...(source?.link === undefined ? {} : { link: source.link }),
      };
    });
  const all = [{ text: inWords(words, data.definition.credit) }, ...lines];
  // several records of one origin are one line to a reader
  return [...new Map(all.toReversed().map((line) => [line.text, line])).values()].toReversed();
}
