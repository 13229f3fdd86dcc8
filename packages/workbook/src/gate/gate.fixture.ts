import type { Issue } from "@chiso/core";
import { papi } from "@chiso/data/papi";
import { book } from "@chiso/data/units";
import type { GateDraft, ScoresOptions } from "../gate.js";

/** PAPI, as the catalogue has it. */
export const papiOptions: ScoresOptions = { kind: "scores", definition: papi.definition, book };

export const both = (text: string) => ({ vi: text, en: text });

/** `C4 formula-error`, `– not-a-workbook`: where each fault was found; the sheet where it is another than the first. */
export function said({ issues, workbook }: Pick<GateDraft, "issues" | "workbook">): readonly string[] {
  const first = workbook?.sheets[0]?.name ?? "";
  return issues.map((issue) => `${placeOf(issue, first)} ${issue.code}`);
}

function placeOf({ sheet = "", cell, row }: Issue, first: string): string {
  const at = cell ?? (row > 0 ? `row ${row}` : "–");
  return sheet === first || sheet === "" ? at : `${sheet}!${at}`;
}
