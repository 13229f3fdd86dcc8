import type { Dataset, EditionId } from "@chiso/core";
import type { Description, FigureData } from "@chiso/react";
import type { ReactNode } from "react";
import type { DataStore } from "../data/province-catalogue.js";
import type { NativeChart } from "../files/native-chart.js";
import type { AppMessages } from "../messages/messages.js";
import type { View } from "../page/view.js";
import type { SectionId } from "./section-ids.js";

/** What a part of the briefing is drawn from. */
export interface SectionProps {
  readonly view: View;
  readonly store: DataStore;
  /** The chosen index. */
  readonly data: FigureData;
  /** The edition on show; undefined until the data say which. */
  readonly edition: EditionId | undefined;
}

/** What a part of the briefing is put in words from, once its data are there. */
export interface SectionAsked {
  readonly view: View;
  readonly data: Dataset;
  readonly edition: EditionId;
  /** The other indices, where they are there. */
  readonly others?: readonly Dataset[];
}

/** A part of the briefing as it is loaded: how it is drawn, and what it says: to a speaker, a file, a report. */
export interface LoadedSection {
  readonly Body: (props: SectionProps) => ReactNode;
  /** Undefined where it has nothing to say of what is asked. */
  readonly describe: (asked: SectionAsked) => Description | undefined;
  /** False where there is nothing to draw, so that paper leaves it out; always something when absent. */
  readonly says?: (asked: SectionAsked) => boolean;
  /** Its figures as a chart for a presentation, where a few numbers make one. */
  readonly chart?: (asked: SectionAsked) => NativeChart | undefined;
}

/** A part of the briefing, known before its code is loaded: a new one is a file and a record of this kind. */
export interface Section {
  readonly id: SectionId;
  readonly title: (messages: AppMessages) => string;
  readonly load: () => Promise<LoadedSection>;
  /** False where it does not speak of this province. */
  readonly isFor: (view: View) => boolean;
  /** Of the province's own bodies: of no index and edition. */
  readonly inside?: true;
}
