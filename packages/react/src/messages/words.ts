import type { Dataset, EditionId, Locale, Source, Text, UnitId } from "@chiso/core";
import { sourceById, termOf, unitName } from "@chiso/core";
import { en } from "./en.js";
import { createFormat } from "./format.js";
import type { Format } from "./format.js";
import type { Messages } from "./messages.js";
import { vi } from "./vi.js";

/** All that is needed to word a finding in one language. */
export interface Words {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly format: Format;
}

const made = new Map<Locale, Words>();

/** Words of a language, made once. */
export function wordsOf(locale: Locale): Words {
  const known = made.get(locale) ?? {
    locale,
    messages: locale === "vi" ? vi : en,
    format: createFormat(locale),
  };
  made.set(locale, known);
  return known;
}

/** Words of one figure beside those that all share: a page downloads the words of the figures that it shows. */
export interface FigureWords<M> extends Words {
  readonly messages: Messages & M;
}

/**
 * Makes `wordsOf` of a figure from its two records.
 *
 * @example export const trendWordsOf = figureWords({ trend: trendVi }, { trend: trendEn });
 */
export function figureWords<M>(ofVi: M, ofEn: M): (locale: Locale) => FigureWords<M> {
  const ready = new Map<Locale, FigureWords<M>>();
  return (locale) => {
    const base = wordsOf(locale);
    const words = ready.get(locale) ?? {
      ...base,
      messages: { ...base.messages, ...(locale === "vi" ? ofVi : ofEn) },
    };
    ready.set(locale, words);
    return words;
  };
}

/** Name of a unit in an edition, as it was called then. */
export function unitLabel(words: Words, data: Dataset, unit: UnitId, edition: EditionId): string {
  const asOf = data.editions.get(edition)?.edition.asOf ?? `${edition}-12-31`;
  return unitName(data.book, unit, asOf, words.locale);
}

/** Name of a component in an edition; its code where the edition does not have it. */
export function componentLabel(words: Words, data: Dataset, component: string, edition: EditionId): string {
  return termOf(data.definition, component, edition)?.name[words.locale] ?? component;
}

/** Percentages differ by percentage points (R12); the parts of a percent index are points of its hundred, but for shares. */
export function isPercent({ definition }: Dataset, component: string): boolean {
  if (definition.scoreUnit !== "percent") return false;
  return (
    component === definition.overall ||
    definition.terms.some((term) => term.component === component && term.max === 100)
  );
}

/** A source by its title, with what a reader should know of what was read there. */
export function sourceText({ title, remark }: Source, { locale }: Words): string {
  return remark === undefined ? title[locale] : `${title[locale]} (${remark[locale].replace(/\.$/, "")})`;
}

/** Title of a source that is known by its id; the id where the data set does not name it. */
export function sourceTitle(words: Words, data: Dataset, id: string): string {
  return sourceById(data, id)?.title[words.locale] ?? id;
}

export function inWords(words: Words, text: Text): string {
  return text[words.locale];
}
