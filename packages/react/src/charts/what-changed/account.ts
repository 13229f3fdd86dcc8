import { observe } from "@chiso/core";
import type { WhatChangedFinding } from "@chiso/core";
import type { Description } from "../../frame/description.js";
import {
  describeNoEdition,
  editionFileName,
  editionTitle,
  holdingNotices,
  resolutionNotices,
  sourceLines,
  standingNotices,
} from "../../frame/edition-words.js";
import { openedNotices } from "../../frame/opened-words.js";
import { componentName, rankGainText, reasonText } from "../../messages/say.js";
import type { WhatChangedWords } from "../../messages/what-changed-words.js";
import { unitLabel } from "../../messages/words.js";
import type { Account } from "../../sentence/account.js";
import { citing, plainText } from "../../sentence/citing.js";
import type { Citing, Sentence } from "../../sentence/citing.js";
import { changedTable } from "./table.js";
import type { Found } from "./table.js";

/** What changed in words: the first sentence is the headline. */
export function describeWhatChanged(finding: WhatChangedFinding, words: WhatChangedWords): Description {
  return whatChangedAccount(finding, words).description;
}

/** What changed as a paragraph; every number names its cell (R18), and no comparative word crosses a break (R5). */
export function whatChangedAccount(finding: WhatChangedFinding, words: WhatChangedWords): Account {
  const { title, noUnit } = words.messages.whatChanged;
  if (finding.kind === "no-such-edition") {
    const description = describeNoEdition(finding, "what-changed", words);
    return { title, sentences: [[{ text: description.headline }]], description };
  }
  const { view } = finding;
  const { data, edition, component } = view;
  const notices = [
    ...openedNotices(finding.opened, words),
    ...resolutionNotices(data, edition, view.focus, words),
    ...holdingNotices(data, edition, component, words),
  ];
  const subtitle = editionTitle(view, words);
  const said = { subtitle, legend: [], fileName: editionFileName(view, "what-changed") };
  if (finding.kind === "no-unit") {
    const table = { caption: subtitle, columns: [], rows: [] };
    const sources = sourceLines(data, [], words);
    const description = { ...said, headline: noUnit, table, notices, sources };
    return { title, sentences: [[{ text: noUnit }]], description };
  }
  const { table, rows } = changedTable(finding, words);
  const cite = citing(table);
  const told: Told = {
    found: finding,
    words,
    cite,
    cell: (row, column, as) => cite.cell(rows.get(row) ?? -1, column, as),
  };
  const sentences = [changeSaid(told), ...restSaid(told)].map((text): Sentence => cite.sentence(text));
  const years = finding.from === undefined ? [edition] : [finding.from, edition];
  const read = years.map((year) => observe(data, finding.unit, year, component).source);
  const printed = finding.change?.kind === "as-printed" ? [finding.change.source] : [];
  return {
    title,
    sentences,
    description: {
      ...said,
      headline: plainText(sentences[0] ?? []).replace(/\.$/, ""),
      table,
      notices: [...notices, ...standingNotices(data, edition, component, words)],
      sources: sourceLines(data, [...read, ...printed], words),
    },
  };
}

interface Told {
  readonly found: Found;
  readonly words: WhatChangedWords;
  readonly cite: Citing;
  readonly cell: (row: string, column: string, as?: string) => string;
}

/** A change without its sign, after a word that says which way. */
const unsigned = (text: string) => text.replace(/^[+−]/, "").replace(/\*$/, "");

function changeSaid({ found, words, cite, cell }: Told): string {
  const { view, unit, from, change } = found;
  const { data, edition } = view;
  const { whatChanged } = words.messages;
  const name = unitLabel(words, data, unit, edition);
  const title = editionTitle(view, words).replace(String(edition), cite.caption(String(edition)));
  if (from === undefined || !change) return whatChanged.first(title);
  const earlier = cite.caption(String(from));
  if (change.kind === "not-comparable")
    // years and decisions named in the reason stand in the table, too
    return whatChanged.notComparable(
      name,
      title,
      earlier,
      reasonText(change, words).replaceAll(/\d+(?:[.,]\d+)*/g, (number) => cell("total", "change", number)),
    );
  const points = change.kind === "unknown" ? undefined : change.points;
  if (points === undefined) return whatChanged.unknown(name, title, earlier);
  const text = changedTable(found, words).table.rows[0]?.at(-1) ?? "";
  if (change.kind === "as-printed")
    return whatChanged.asPrinted(
      name,
      title,
      earlier,
      [
        cell("total", "change", text.replace(/\*$/, "")),
        ...(change.ranks === undefined ? [] : [cell("rank", "change", rankGainText(change.ranks, words))]),
      ].join(", "),
    );
  if (!/[1-9]/.test(text)) return whatChanged.unchanged(name, title, earlier);
  const say = points > 0 ? whatChanged.rose : whatChanged.fell;
  return say(name, title, cell("total", "change", unsigned(text)), earlier);
}

function restSaid(told: Told): readonly string[] {
  const { change } = told.found;
  // positions are set side by side in the table; nothing is said to have moved across a break
  if (change?.kind !== "change") return [];
  return [rankSaid(told), ...partsSaid(told), ...passedSaid(told), ...moversSaid(told)];
}

function rankSaid({ found, words, cell }: Told): string {
  const { rankUp, rankDown, rankSame, noRank } = words.messages.whatChanged;
  const ranks = found.change?.kind === "change" ? found.change.ranks : undefined;
  const [before, after] = [cell("rank", "before"), cell("rank", "after")];
  if (ranks === undefined) return noRank;
  if (ranks === 0) return rankSame(after);
  return (ranks > 0 ? rankUp : rankDown)(before, after);
}

function partsSaid({ found, words, cell }: Told): readonly string[] {
  const { parts, view } = found;
  const { up, down, named, noParts } = words.messages.whatChanged;
  if (parts.kind !== "parts" || parts.steps.length === 0) return [noParts];
  const { digits } = view.data.definition;
  const felt = parts.steps.filter(({ points }) => Number(Math.abs(points).toFixed(digits)) > 0);
  const list = (steps: typeof felt) =>
    words.format.list(
      steps.map(({ component }) =>
        named(componentName(view, component, words), cell(`part ${component}`, "change")),
      ),
    );
  const rises = felt.filter(({ points }) => points > 0).slice(0, 2);
  const falls = felt
    .filter(({ points }) => points < 0)
    .toReversed()
    .slice(0, 2);
  return [...(rises.length > 0 ? [up(list(rises))] : []), ...(falls.length > 0 ? [down(list(falls))] : [])];
}

function passedSaid({ found, cell, words }: Told): readonly string[] {
  const { overtakes } = found;
  const { overtaken, overtook, nobody } = words.messages.whatChanged;
  if (overtakes?.kind !== "overtakes") return [];
  const names = (units: readonly string[]) =>
    words.format.list(units.map((unit) => unitLabel(words, found.view.data, unit, found.view.edition)));
  const said = [
    ...(overtakes.overtaken.length > 0
      ? [overtaken(cell("overtaken", "change"), names(overtakes.overtaken))]
      : []),
    ...(overtakes.overtookUs.length > 0
      ? [overtook(cell("overtook", "change"), names(overtakes.overtookUs))]
      : []),
  ];
  return said.length > 0 ? said : [nobody];
}

function moversSaid({ found, words, cell }: Told): readonly string[] {
  const { climbers, fallers } = found;
  const { whatChanged } = words.messages;
  const list = (movers: Found["climbers"]) =>
    words.format.list(
      movers.map(({ unit }) =>
        whatChanged.named(
          unitLabel(words, found.view.data, unit, found.view.edition),
          cell(`mover ${unit}`, "change"),
        ),
      ),
    );
  return [
    ...(climbers.length > 0 ? [whatChanged.climbers(list(climbers))] : []),
    ...(fallers.length > 0 ? [whatChanged.fallers(list(fallers))] : []),
  ];
}
