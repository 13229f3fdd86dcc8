import type { Standing } from "@chiso/core";
import { sourceById } from "@chiso/core";
import type { Direction } from "../../messages/card-types.js";
import { sourceText } from "../../messages/words.js";
import type { Told } from "./position-words.js";

/** What the card's face shows of a fact. */
export interface FaceFact {
  readonly label: string;
  readonly values: readonly { readonly text: string; readonly direction?: Direction }[];
  /** There is no figure; the mark says why. */
  readonly missing?: true;
  /** "theo nguồn", "tự tính": how the figure came to be. */
  readonly mark?: string;
}

/** One figure of a position: a row of the table, and maybe a line on the card. */
export interface Fact {
  readonly key:
    | "unit"
    | "index"
    | "edition"
    | "regime"
    | "score"
    | "rank"
    | "region"
    | "change"
    | "group"
    | "gap";
  readonly label: string;
  readonly cell: string;
  readonly remark: string;
  readonly face?: FaceFact;
}

export function remarks(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("; ");
}

export function sourceTitle({ data, words }: Told, id: string): string | undefined {
  if (id === "") return undefined;
  const source = sourceById(data, id);
  return source ? sourceText(source, words) : id;
}

export function standingWords({ words }: Told, standing: Standing | undefined): string | undefined {
  return standing && words.messages.common.standing[standing];
}
