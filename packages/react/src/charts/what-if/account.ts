import type { WhatIfFinding } from "@chiso/core";
import { observe } from "@chiso/core";
import type { Description, Notice } from "../../frame/description.js";
import {
  describeNoEdition,
  editionFileName,
  editionTitle,
  holdingNotices,
  resolutionNotices,
  sourceLines,
} from "../../frame/edition-words.js";
import { openedNotices } from "../../frame/opened-words.js";
import { componentName, differenceUnit, scoreCell, scoreText } from "../../messages/say.js";
import type { WhatIfWords } from "../../messages/what-if-words.js";
import { unitLabel } from "../../messages/words.js";
import type { Account } from "../../sentence/account.js";
import { citing, ofCaption } from "../../sentence/citing.js";
import type { Citing } from "../../sentence/citing.js";
import { nameOf, placeText, whatIfTable } from "./table.js";
import type { Found } from "./table.js";

/** A what-if in words: where a scenario leads, its table, and the assumptions that go with the answer. */
export function describeWhatIf(finding: WhatIfFinding, words: WhatIfWords): Description {
  if (finding.kind === "no-such-edition") return describeNoEdition(finding, "what-if", words);
  const { view } = finding;
  const { data, edition, focus } = view;
  const title = editionTitle(view, words);
  const said = {
    subtitle: title,
    legend: [],
    fileName: editionFileName(view, "what-if"),
  };
  const notices = [
    ...openedNotices(finding.opened, words),
    ...resolutionNotices(data, edition, focus, words),
    ...holdingNotices(data, edition, view.component, words),
  ];
  if (finding.kind === "none")
    return {
      ...said,
      headline: noHeadline(finding, title, words),
      table: { caption: title, columns: [], rows: [] },
      notices,
      sources: sourceLines(data, [], words),
    };
  const { ground } = finding;
  const ids = [data.definition.overall, ...ground.levers.map(({ component }) => component)];
  return {
    ...said,
    subtitle: `${unitLabel(words, data, ground.unit, edition)} · ${title}`,
    headline: headlineOf(finding, title, words),
    table: whatIfTable(finding, words).table,
    notices: [...notices, ...assumptions(finding, words)],
    sources: sourceLines(
      data,
      ids.map((id) => observe(data, ground.unit, edition, id).source),
      words,
    ),
  };
}

function noHeadline(
  { view, none }: Extract<WhatIfFinding, { kind: "none" }>,
  title: string,
  words: WhatIfWords,
): string {
  const { headline } = words.messages.whatIf;
  const [unit] = view.focusUnits;
  if (!none || unit === undefined) return headline.noUnit;
  if (none.why === "no-order") return headline.noOrder(title);
  const why = words.messages.common.missing[none.missing];
  return headline.noScore(unitLabel(words, view.data, unit, view.edition), title, why);
}

function headlineOf(found: Found, title: string, words: WhatIfWords): string {
  const { ground, answer, now } = found;
  const { data, edition, unit } = ground;
  const { headline } = words.messages.whatIf;
  const score = (value: number) => scoreText(data, data.definition.overall, value, words);
  const name = unitLabel(words, data, unit, edition);
  if (answer.gain === 0) return headline.now(name, title, score(ground.total), placeText(now, words));
  const say = answer.gain > 0 ? headline.moved : headline.lowered;
  return say(name, title, score(answer.total), placeText(answer.place, words), score(ground.total));
}

/** What an answer rests on, printed with it (R15). */
function assumptions(found: Found, words: WhatIfWords): readonly Notice[] {
  const { ground, ceiling, caps, changed } = found;
  const { assume } = words.messages.whatIf;
  const named = (ids: readonly { readonly component: string }[]) =>
    words.format.list(ids.map(({ component }) => componentName(ground, component, words)));
  const locked = ground.levers.filter(({ free }) => !free);
  const capped = Object.entries(caps).map(([id, cap]) =>
    assume.cappedOne(componentName(ground, id, words), scoreCell(ground.data, id, cap, words)),
  );
  const texts = [
    ...(changed.length > 0 ? [assume.changed(named(changed.map((component) => ({ component }))))] : []),
    assume.frozen,
    assume.total,
    assume[ceiling],
    ...(locked.length > 0 ? [assume.locked(named(locked))] : []),
    ...(capped.length > 0 ? [assume.capped(words.format.list(capped))] : []),
    ...(ground.stuck.length > 0 ? [assume.stuck(named(ground.stuck))] : []),
    assume.own,
  ];
  return [
    ...(ground.answers === "bound" ? [{ kind: "partial", text: assume.bound } as const] : []),
    ...texts.map((text): Notice => ({ kind: "note", text })),
  ];
}

/** A what-if as a paragraph: now, the scenario, what the rank aimed at takes and how. Every number names its cell (R18). */
export function whatIfAccount(finding: WhatIfFinding, words: WhatIfWords): Account {
  const description = describeWhatIf(finding, words);
  const { title } = words.messages.whatIf;
  if (finding.kind !== "what-if") {
    const said = ofCaption(description.table, `${description.headline}.`);
    return { title, sentences: [said], description };
  }
  const { table, rows } = whatIfTable(finding, words);
  const cite = citing(table);
  const cell = (row: string, column: string, as?: string) => cite.cell(rows.get(row) ?? -1, column, as);
  const told: Told = { found: finding, words, cite, cell };
  const said = [nowSaid(told), ...thenSaid(told), ...reachSaid(told)];
  return { title, sentences: said.map(cite.sentence), description };
}

interface Told {
  readonly found: Found;
  readonly words: WhatIfWords;
  readonly cite: Citing;
  readonly cell: (row: string, column: string, as?: string) => string;
}

/** A place whose ranks are those of a cell. */
function placeSaid(place: Found["now"], column: string, { words, cell }: Told): string {
  const { messages, format } = words;
  const { exact, between, atBest } = messages.whatIf.place;
  const rank = (value: number) => cell("rank", column, format.integer(value));
  if (place.to === undefined) return atBest(rank(place.from));
  return place.from === place.to ? exact(rank(place.from)) : between(rank(place.from), rank(place.to));
}

function nowSaid(told: Told): string {
  const { found, words, cite, cell } = told;
  const { ground, view, now } = found;
  const { data, edition, unit } = ground;
  const title = editionTitle(view, words).replace(String(edition), cite.caption(String(edition)));
  const name = unitLabel(words, data, unit, edition);
  return words.messages.whatIf.said.now(name, cell("total", "now"), title, placeSaid(now, "now", told));
}

function thenSaid(told: Told): readonly string[] {
  const { found, words, cell } = told;
  if (Object.keys(found.moves).length === 0) return [];
  const unit = differenceUnit(found.ground.data, found.ground.data.definition.overall, words);
  const place = placeSaid(found.answer.place, "then", told);
  return [words.messages.whatIf.said.moved(cell("total", "then"), `${cell("total", "gain")} ${unit}`, place)];
}

function reachSaid(told: Told): readonly string[] {
  const { found, words, cell } = told;
  const { reach, ground } = found;
  const { said } = words.messages.whatIf;
  if (!reach) return [];
  const { data, edition } = ground;
  const rank = cell("aim", "then");
  if (reach.kind === "there") return [said.there(rank)];
  if (reach.kind === "unknown") return [said.unknown(rank)];
  const unit = differenceUnit(data, data.definition.overall, words);
  const bound = ground.answers === "bound";
  const takes = (bound ? said.enough : said.least)(
    rank,
    `${cell("target", "gain")} ${unit}`,
    unitLabel(words, data, reach.level.unit, edition),
    cell("target", "then"),
  );
  if (reach.kind === "no-way-known") return [takes, said.noWayKnown];
  if (reach.kind === "out-of-reach") return [takes, said.outOfReach(`${cell("most", "gain")} ${unit}`)];
  const steps = reach.cheapest.steps.map(({ component }) =>
    said.step(
      nameOf(found, component, words),
      cell(`way ${component}`, "now"),
      cell(`way ${component}`, "then"),
    ),
  );
  const alone = reach.alone.flatMap((way) =>
    way.steps.map(({ component }) => nameOf(found, component, words)),
  );
  const [only = ""] = alone;
  return [
    takes,
    said.way(words.format.list(steps)),
    alone.length === 0
      ? said.none
      : alone.length === 1
        ? said.one(only)
        : said.several(words.format.list(alone)),
  ];
}
