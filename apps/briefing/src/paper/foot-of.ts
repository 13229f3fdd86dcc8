import type { EditionId } from "@chiso/core";
import { pickedName } from "../page/view.js";
import type { View } from "../page/view.js";
import type { PageFoot } from "./page-rules.js";

/** The foot of pages about the chosen index; of those about all indices at once, with all their sources. */
export function footOf(view: View, edition: EditionId | undefined): PageFoot {
  const { state, messages, definition } = view;
  const whose = pickedName(view, state.unit);
  if (state.page === "report" && state.span === "all")
    return {
      whose: `${whose} · ${messages.report.allIndices}`,
      source: `${messages.credit}: ${creditsOf(view)}`,
    };
  return {
    whose: `${whose} · ${definition.name[state.lang]} ${edition ?? ""}`.trim(),
    source: `${messages.credit}: ${definition.credit[state.lang]}`,
  };
}

/** Every publisher once. */
function creditsOf({ catalogue, state }: View): string {
  const credits = [...catalogue.definitions.values()].map(({ credit }) => credit[state.lang]);
  return [...new Set(credits)].join("; ");
}
