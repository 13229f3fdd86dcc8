import type { Account } from "./account.js";
import { plainText } from "./citing.js";

const NUMBER = /\d+(?:[.,]\d+)*/g;

/** R18: numbers of an account that its table does not hold at the place they name, and those that name no place. */
export function untraced({ sentences, description: { table } }: Account): readonly string[] {
  return sentences.flatMap((sentence) =>
    sentence.flatMap(({ text, from }) => {
      if (from === undefined)
        return (text.match(NUMBER) ?? []).map((number) => `${number} in “${plainText(sentence)}”`);
      const held = from === "caption" ? table.caption : (table.rows[from.row]?.[from.column] ?? "");
      // number by number: 1 is not held by 12
      const there: readonly string[] = held.match(NUMBER) ?? [];
      const foreign = (text.match(NUMBER) ?? []).filter((number) => !there.includes(number));
      return held.includes(text) && foreign.length === 0
        ? []
        : [`${text} at ${JSON.stringify(from)} in “${plainText(sentence)}”`];
    }),
  );
}
