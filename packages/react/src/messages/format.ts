import type { IndexDefinition, Locale } from "@chiso/core";

/** Numbers, dates and order of names as a reader of a language expects them. Nothing here rounds a figure for keeping. */
export interface Format {
  /** Fixed decimals: `84,84`. */
  readonly decimal: (value: number, digits: number) => string;
  /** Whole number, grouped: `10.598`. */
  readonly integer: (value: number) => string;
  /** A place: `20th`, `21st`; Vietnamese puts its word before the number, so there it is `20`. */
  readonly ordinal: (value: number) => string;
  /** A score with the digits and unit of its index: `84,84%`, `43,8876`. */
  readonly score: (value: number, definition: IndexDefinition) => string;
  /** A difference, taken before rounding, with its sign: `+2,91`, `−0,30`, `0,00`. */
  readonly signed: (value: number, digits: number) => string;
  /** `22/11/2026` from `2026-11-22`. */
  readonly date: (iso: string) => string;
  /** Order of names: Đà Nẵng after Cần Thơ and before Điện Biên. */
  readonly compare: (a: string, b: string) => number;
  /** Lists in running text. */
  readonly list: (items: readonly string[]) => string;
}

const ENDINGS: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: "th",
  one: "st",
  two: "nd",
  few: "rd",
  many: "th",
  other: "th",
};

const TAG: Readonly<Record<Locale, string>> = { vi: "vi-VN", en: "en-GB" };

export function createFormat(locale: Locale): Format {
  const tag = TAG[locale];
  const fixed = new Map<number, Intl.NumberFormat>();
  const decimal = (value: number, digits: number) => {
    const known =
      fixed.get(digits) ??
      new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    fixed.set(digits, known);
    return known.format(value).replace("-", "−");
  };
  const whole = new Intl.NumberFormat(tag);
  const ordinals = new Intl.PluralRules(tag, { type: "ordinal" });
  const day = new Intl.DateTimeFormat(tag, {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    timeZone: "UTC",
  });
  // Vietnamese order serves both languages: English pages show Vietnamese names too
  const collator = new Intl.Collator("vi");
  const joined = new Intl.ListFormat(tag);
  return {
    decimal,
    integer: (value) => whole.format(value),
    ordinal: (value) => whole.format(value) + (locale === "en" ? ENDINGS[ordinals.select(value)] : ""),
    score: (value, { digits, scoreUnit }) => decimal(value, digits) + (scoreUnit === "percent" ? "%" : ""),
    signed: (value, digits) => {
      const text = decimal(Math.abs(value), digits);
      const zero = Number(Math.abs(value).toFixed(digits)) === 0;
      return zero ? text : (value > 0 ? "+" : "−") + text;
    },
    date: (iso) => day.format(new Date(`${iso}T00:00:00Z`)),
    compare: collator.compare,
    list: (items) => joined.format(items),
  };
}
