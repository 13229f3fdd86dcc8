import type { CellChoice, KindColumn } from "./table-kind.js";

// How the columns of the tables of a province are put down: key, heading in both languages, and what else there is.

export const both = (vi: string, en: string) => ({ vi, en });

type More = Omit<KindColumn, "key" | "title" | "kind">;

const column =
  (kind: KindColumn["kind"]) =>
  (key: string, vi: string, en: string, more: More = {}) => ({
    key,
    title: both(vi, en),
    kind,
    ...more,
  });

export const [text, number, date, choice, yesNo] = [
  column("text"),
  column("number"),
  column("date"),
  column("choice"),
  column("yes-no"),
];

export const must = { required: true } as const;

export const option = (value: string, vi: string, en: string): CellChoice => ({ value, title: both(vi, en) });

export const DAY = both("Ngày/tháng/năm, như 22/11/2026", "Day/month/year, as 22/11/2026");
