import { book, catalogueEntry } from "@chiso/data";
import { exampleFields } from "@chiso/data/example";
import { sonLaInspection2021 } from "@chiso/data/son-la";
import type { GateKind, GateOptions } from "@chiso/workbook/gate";

/** What a file is checked as. */
export interface CheckedAs {
  readonly kind: GateKind;
  /** An index, for scores. */
  readonly index?: string | undefined;
  /** For tables without a year. */
  readonly edition?: number | undefined;
  readonly file: string;
}

/** What the checker must know beforehand; undefined for scores of no index. */
export function gateOptions({ kind, index, edition, file }: CheckedAs): GateOptions | undefined {
  const name = { vi: file, en: file };
  // a check keeps nothing: who is credited is told where figures are shown
  const about = { id: "check", name, credit: name, standing: "published", sources: [] } as const;
  switch (kind) {
    case "scores": {
      const entry = index === undefined ? undefined : catalogueEntry(index);
      if (!entry) return undefined;
      return { kind, definition: entry.definition, book, ...(edition === undefined ? {} : { edition }) };
    }
    case "bodies":
      return {
        kind,
        set: { id: "check", name, bands: [], fields: exampleFields },
        about: { ...about, year: edition ?? BODIES_YEAR },
      };
    case "inspection":
      return {
        kind,
        about: { ...about, fields: exampleFields, checklist: sonLaInspection2021.checklist ?? [] },
      };
    case "procedures":
      return { kind, about: { ...about, asOf: PROCEDURES_DAY } };
  }
}

/** Where neither the file nor the caller says a year: that of the newest decision in the catalogue's time. */
const BODIES_YEAR = 2024;
const PROCEDURES_DAY = "2025-07-01";
