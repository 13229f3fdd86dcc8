import type { SmallMultiplesFinding } from "@chiso/core";
import type { SmallMultiplesLayout } from "@chiso/geometry/small-multiples";
import type { Reading } from "../../frame/chart-module.js";
import { unitReading } from "../../messages/say.js";
import type { SmallMultiplesWords } from "../../messages/small-multiples-words.js";
import { smallMultiplesInput } from "./input.js";
import { isFound, panelName } from "./text.js";

/** One edition of one panel in words: the figure or why there is none, and why it is not joined to the edition before. */
export function readingOf(
  finding: SmallMultiplesFinding,
  layout: SmallMultiplesLayout,
  at: number,
  words: SmallMultiplesWords,
): Reading {
  if (!isFound(finding)) return { title: "", lines: [] };
  const { breaks, data, editions } = finding;
  const panel = smallMultiplesInput(finding, words).panels[layout.hitPanels[at] ?? -1];
  const edition = editions[layout.hitEditions[at] ?? -1];
  if (!panel || edition === undefined) return { title: "", lines: [] };
  const cut = breaks[panel.ground]?.find(({ before }) => before === edition);
  const why = cut && (cut.note?.[words.locale] ?? words.messages.common.breakReason[cut.why]);
  return {
    title: `${panelName(finding, panel, words)} · ${edition}`,
    lines: [
      ...unitReading(data, panel.unit, edition, panel.component, words).lines,
      ...(cut && why !== undefined
        ? [words.messages.smallMultiples.cutFrom(String(cut.after), why.replace(/\.$/, ""))]
        : []),
    ],
  };
}
