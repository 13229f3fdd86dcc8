import type { IndexId } from "@chiso/core";
import { isPending } from "@chiso/react";
import type { DataStore } from "../data/province-catalogue.js";
import { useFigureData } from "../page/figure-data.js";
import { shownEdition } from "../page/shown-edition.js";
import type { View } from "../page/view.js";
import { SectionView } from "../sections/section-view.js";
import type { SectionId } from "../sections/section-ids.js";
import { sectionOf } from "../sections/sections.js";
import { viewOfIndex } from "./view-of-index.js";

/** What one sheet of paper holds of an index. */
const ONE_SHEET: readonly SectionId[] = ["position", "lost", "trend"];
/** What the report adds on further sheets. */
const FURTHER: readonly SectionId[] = ["changed", "ranking"];

export interface IndexReportProps {
  readonly view: View;
  readonly store: DataStore;
  readonly index: IndexId;
  /** Everything, or the one sheet. */
  readonly whole: boolean;
}

/** One index of the report; it begins on a page of its own and names itself at the foot of each of its pages. */
export function IndexReport({ view, store, index, whole }: IndexReportProps) {
  const own = viewOfIndex(view, index);
  const data = useFigureData(store, index, own.messages);
  const edition = shownEdition(own.state, isPending(data) ? undefined : data);
  const sections = whole ? [...ONE_SHEET, ...FURTHER] : ONE_SHEET;
  return (
    <article className="report-index" data-index={index}>
      <h2 className="report-title">
        {own.definition.fullName[own.state.lang]} <span className="report-year">{edition}</span>
      </h2>
      {sections.map((id) => (
        <SectionView
          key={id}
          level={3}
          section={sectionOf(id)}
          view={own}
          store={store}
          data={data}
          edition={edition}
        />
      ))}
    </article>
  );
}
