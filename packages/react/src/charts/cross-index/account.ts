import { crossIndex, observe, rankingOf, unitName } from "@chiso/core";
import type { CrossIndex, CrossPosition, Dataset, UnitId } from "@chiso/core";
import type { Description, Notice, SourceLine } from "../../frame/description.js";
import { ownReadingNotices, sourceLines } from "../../frame/edition-words.js";
import type { CrossIndexWords } from "../../messages/cross-index-words.js";
import { rankCell } from "../../messages/say.js";
import type { Account } from "../../sentence/account.js";
import { citing, plainText } from "../../sentence/citing.js";
import type { Citing, Sentence } from "../../sentence/citing.js";

/** What `CrossIndex` is asked. */
export interface CrossIndexQuery {
  /** The unit spoken of. */
  readonly focus?: UnitId | undefined;
  /** Further indices beside the first. */
  readonly others?: readonly Dataset[] | undefined;
}

/** The answer behind `CrossIndex`: positions in several indices, never added (R10). */
export interface CrossIndexFinding {
  readonly data: Dataset;
  /** Absent where no unit was asked for. */
  readonly found?: CrossIndex;
}

/** Positions of one unit in several indices, those that can have it. */
export function analyseCrossIndex(data: Dataset, { focus, others = [] }: CrossIndexQuery): CrossIndexFinding {
  if (focus === undefined || !data.book.units.has(focus)) return { data };
  const sets = [data, ...others].filter(
    (one, at, all) => all.findIndex((other) => other.definition.id === one.definition.id) === at,
  );
  return { data, found: crossIndex(sets, focus) };
}

/** The cross-index profile as a paragraph: positions side by side, the widest difference, what is missing; nothing is added. */
export function crossIndexAccount({ data, found }: CrossIndexFinding, words: CrossIndexWords): Account {
  const { crossIndex: said } = words.messages;
  const { title } = said;
  const fileName = ["cross-index", ...(found ? [found.unit] : [])].join("-");
  if (!found) {
    const table = { caption: title, columns: [], rows: [] };
    const description = { headline: said.noUnit, subtitle: title, table, legend: [], notices: [], fileName };
    return {
      title,
      sentences: [[{ text: said.noUnit }]],
      description: { ...description, sources: sourceLines(data, [], words) },
    };
  }
  const unit = unitName(data.book, found.unit, "9999-12-31", words.locale);
  const table = tableOf(found, unit, words);
  const cite = citing(table);
  const sentences = sentencesOf(found, unit, cite, words).map((text): Sentence => cite.sentence(text));
  const description: Description = {
    // what lies apart (or does not) is the message; one index alone has only its position
    headline: plainText(sentences[found.positions.filter(isPlaced).length > 1 ? 1 : 0] ?? []).replace(
      /\.$/,
      "",
    ),
    subtitle: `${unit} · ${title}`,
    table,
    legend: [],
    notices: noticesOf(found, words),
    sources: sourcesOf(found, words),
    fileName,
  };
  return { title, sentences, description };
}

type Placed = CrossPosition & {
  readonly edition: number;
  readonly unit: UnitId;
  readonly rank: NonNullable<CrossPosition["rank"]>;
};

function isPlaced(position: CrossPosition): position is Placed {
  return position.rank !== undefined && position.edition !== undefined && position.unit !== undefined;
}

const nameOf = ({ data }: CrossPosition, { locale }: CrossIndexWords) => data.definition.name[locale];

function tableOf(found: CrossIndex, unit: string, words: CrossIndexWords): Description["table"] {
  const { columns, regime, caption } = words.messages.crossIndex;
  const { none } = words.messages.common;
  const end = (key: string, header: string) => ({ key, header, align: "end" }) as const;
  const start = (key: string, header: string) => ({ key, header, align: "start" }) as const;
  return {
    caption: caption(unit),
    columns: [
      start("index", columns.index),
      end("edition", columns.edition),
      start("regime", columns.regime),
      end("rank", columns.rank),
      end("of", columns.of),
      start("group", columns.group),
    ],
    rows: found.positions.map((position) => [
      nameOf(position, words),
      position.edition === undefined ? none : String(position.edition),
      position.regime ? regime[position.regime.kind] : none,
      position.rank ? rankCell(position.rank, words) : none,
      position.of === undefined ? none : words.format.integer(position.of),
      position.group
        ? (position.data.definition.groupNames[position.group.id]?.[words.locale] ?? position.group.id)
        : none,
    ]),
  };
}

function sentencesOf(
  found: CrossIndex,
  unit: string,
  cite: Citing,
  words: CrossIndexWords,
): readonly string[] {
  const { crossIndex: said } = words.messages;
  const { list, integer } = words.format;
  const { positions, disagreements } = found;
  const rowOf = (index: string) => positions.findIndex((one) => one.index === index);
  const rank = (one: Placed, at: number) => cite.cell(at, "rank", integer(one.rank.rank));
  const placed = positions.flatMap((one, at) => {
    if (!isPlaced(one)) return [];
    const say = one.rank.tied ? said.tied : said.position;
    const text = say(nameOf(one, words), cite.cell(at, "edition"), rank(one, at), cite.cell(at, "of"));
    return [one.rank.kind === "own-reading" ? said.own(text) : text];
  });
  const missing = positions.filter((one) => !isPlaced(one)).map((one) => nameOf(one, words));
  const none = missing.length > 0 ? [said.none(list(missing))] : [];
  if (placed.length === 0) return [said.nothing(unit), ...none];
  const [widest] = disagreements;
  const named = (index: string): readonly [name: string, rank: string] => {
    const at = rowOf(index);
    const one = positions[at];
    if (!one || !isPlaced(one)) return ["", ""];
    return [`${nameOf(one, words)} ${cite.cell(at, "edition")}`, `${rank(one, at)}/${cite.cell(at, "of")}`];
  };
  const apart = widest
    ? [said.apart(...named(widest.better), ...named(widest.worse))]
    : placed.length > 1
      ? [said.together]
      : [];
  return [said.positions(unit, list(placed)), ...apart, ...none];
}

function noticesOf({ positions }: CrossIndex, words: CrossIndexWords): readonly Notice[] {
  const { noSum, older, olderOne } = words.messages.crossIndex;
  const late = positions.flatMap((one) =>
    one.edition !== undefined && one.newest !== undefined
      ? [olderOne(nameOf(one, words), String(one.newest), String(one.edition))]
      : [],
  );
  const own = positions.find(({ rank }) => rank?.kind === "own-reading");
  return [
    { kind: "note", text: noSum },
    ...(late.length > 0 ? [{ kind: "note", text: older(late.join("; ")) } as const] : []),
    ...(own?.edition === undefined
      ? []
      : ownReadingNotices(rankingOf(own.data, own.edition, own.data.definition.overall), words)),
  ];
}

function sourcesOf({ positions }: CrossIndex, words: CrossIndexWords): readonly SourceLine[] {
  const lines = positions.flatMap((one) => {
    const { data, edition, unit } = one;
    const read =
      edition === undefined || unit === undefined
        ? []
        : [observe(data, unit, edition, data.definition.overall).source];
    return sourceLines(data, read, words);
  });
  return lines.filter(({ text }, at) => lines.findIndex((line) => line.text === text) === at);
}
