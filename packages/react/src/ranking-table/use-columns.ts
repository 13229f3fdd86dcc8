import { useMemo, useState } from "react";
import type { ColumnName, RankingColumn } from "./column.js";
import { arranged, initialChoice, moved } from "./column-choice.js";
import type { Arranged, ColumnChoice } from "./column-choice.js";

export interface ColumnState extends Arranged {
  readonly show: (key: string, shown: boolean) => void;
  readonly move: (key: string, by: -1 | 1) => void;
  readonly reset: () => void;
}

interface Kept {
  /** The names that the choice began with. */
  readonly asked: string;
  /** Absent until a reader chooses. */
  readonly choice?: ColumnChoice;
}

/**
 * Which columns are shown, in which order. A page that asks for other columns begins anew with them, unless they are the
 * reader's own choice that it gives back.
 */
export function useColumns(
  columns: readonly RankingColumn[],
  names: readonly ColumnName[],
  onChange: ((names: readonly ColumnName[]) => void) | undefined,
): ColumnState {
  const asked = names.join(" ");
  const [kept, keep] = useState<Kept>({ asked });
  const first = useMemo(() => initialChoice(columns, names), [columns, names]);
  const own = kept.choice && arranged(columns, kept.choice);
  if (kept.asked !== asked) keep(own && namesOf(own).join(" ") === asked ? { ...kept, asked } : { asked });
  const choice = kept.choice ?? first;
  const shown = useMemo(() => arranged(columns, choice), [columns, choice]);
  const choose = (next: ColumnChoice) => {
    keep({ asked, choice: next });
    onChange?.(namesOf(arranged(columns, next)));
  };
  return {
    ...shown,
    show: (key, on) => {
      const hidden = new Set(choice.hidden);
      if (on) hidden.delete(key);
      else hidden.add(key);
      choose({ order: choice.order, hidden });
    },
    move: (key, by) => choose({ order: moved(shown.choosable, key, by), hidden: choice.hidden }),
    reset: () => choose(first),
  };
}

/** What a host keeps of a choice: it gives the same columns again as `columns`. */
function namesOf({ visible }: Arranged): readonly ColumnName[] {
  return visible.flatMap(({ kind, name, within }) =>
    within !== undefined || kind === "note" ? [] : [name ?? kind],
  );
}
