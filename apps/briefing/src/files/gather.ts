import type { Dataset } from "@chiso/core";
import type { Description } from "@chiso/react";
import type { DataStore } from "../data/province-catalogue.js";
import { arrival } from "../late/arrival.js";
import { shownEdition } from "../page/shown-edition.js";
import type { View } from "../page/view.js";
import { sectionStore, sectionsOf } from "../sections/sections.js";
import type { NativeChart } from "./native-chart.js";

/** A part of the briefing on its way into a file. */
export interface GatheredPart {
  readonly title: string;
  readonly description: Description;
  readonly chart: NativeChart | undefined;
}

export interface Gathered {
  readonly view: View;
  readonly data: Dataset;
  readonly edition: number;
  readonly parts: readonly GatheredPart[];
}

/** How far a file has come, from 0 to 1. */
export type Progressed = (done: number) => void;

/**
 * All that the briefing says of the chosen index, in words and tables. Each part is loaded in turn, so that it can be stopped
 * between any two.
 *
 * @throws DOMException `AbortError` when stopped; Error where data or code did not come
 */
export async function gather(
  view: View,
  store: DataStore,
  signal: AbortSignal,
  progressed: Progressed,
): Promise<Gathered> {
  const data = await arrival(store, view.state.index);
  const edition = shownEdition(view.state, data);
  if (edition === undefined) throw new Error(`${view.state.index} has no edition.`);
  const others = await Promise.all(
    [...view.catalogue.definitions.keys()]
      .filter((id) => id !== view.state.index)
      .map((id) => arrival(store, id)),
  );
  const sections = sectionsOf(view);
  const parts: GatheredPart[] = [];
  for (const [at, section] of sections.entries()) {
    signal.throwIfAborted();
    const { describe, chart } = await arrival(sectionStore, section.id);
    const asked = { view, data, edition, others };
    const description = describe(asked);
    if (description) parts.push({ title: section.title(view.messages), description, chart: chart?.(asked) });
    progressed((at + 1) / (sections.length + 1));
    await nextTask();
  }
  signal.throwIfAborted();
  return { view, data, edition, parts };
}

/** Lets the page answer its reader between two parts. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
