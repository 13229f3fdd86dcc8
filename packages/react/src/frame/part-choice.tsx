import type { EditionView, UnitId } from "@chiso/core";
import type { PartsWords } from "../messages/parts-words.js";
import { unitLabel } from "../messages/words.js";
import { Choice } from "./choice.js";

export interface PartChoiceProps {
  readonly view: EditionView;
  readonly part: UnitId | undefined;
  readonly words: PartsWords;
  readonly onChoose: (unit: UnitId) => void;
}

/** Which of several predecessors is shown, where the unit asked for is of a later time (R3); nothing for one unit. */
export function PartChoice({ view, part, words, onChoose }: PartChoiceProps) {
  const { data, edition, focusUnits } = view;
  if (focusUnits.length < 2) return null;
  return (
    <Choice
      label={words.messages.parts.part}
      options={focusUnits.map((unit) => [unit, unitLabel(words, data, unit, edition)] as const)}
      chosen={focusUnits.find((unit) => unit === part) ?? focusUnits[0] ?? ""}
      onChoose={onChoose}
    />
  );
}
