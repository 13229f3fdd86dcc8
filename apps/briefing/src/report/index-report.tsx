import type { IndexId } from "@chiso/core";
import { isPending } from "@chiso/react";
import type { ReactNode } from "react";
import type { DataStore } from "../data/province-catalogue.js";
import { useLateAll } from "../late/use-late.js";
import { useFigureData } from "../page/figure-data.js";
import { shownEdition } from "../page/shown-edition.js";
import type { View } from "../page/view.js";
import { SectionView } from "../sections/section-view.js";
import type { SectionId } from "../sections/section-ids.js";
import { sectionOf, sectionStore } from "../sections/sections.js";
import { LossTable } from "./loss-table.js";
import { viewOfIndex } from "./view-of-index.js";

/** What the report tells of an index; the one sheet has a table in the place of the steps. */
const WHOLE: readonly SectionId[] = ["position", "lost", "changed", "trend", "ranking"];
const ONE_SHEET: readonly SectionId[] = ["position", "lost", "trend"];

export interface IndexReportProps {
  readonly view: View;
  readonly store: DataStore;
  readonly index: IndexId;
  /** Everything, or the one sheet. */
  readonly whole: boolean;
  /** What stands above it on its first page. */
  readonly children?: ReactNode;
}

/** One index of the report; it begins on a page of its own and names itself at the foot of each of its pages. */
export function IndexReport({ view, store, index, whole, children }: IndexReportProps) {
  const own = viewOfIndex(view, index);
  const data = useFigureData(store, index, own.messages);
  const dataset = isPending(data) ? undefined : data;
  const edition = shownEdition(own.state, dataset);
  const ids = whole ? WHOLE : ONE_SHEET;
  const loaded = useLateAll(sectionStore, ids);
  const silent = (at: number) => {
    const code = loaded[at];
    if (code?.state !== "ready" || !dataset || edition === undefined) return false;
    return code.value.says?.({ view: own, data: dataset, edition }) === false;
  };
  return (
    <article className={whole ? "report-index" : "report-index report-sheet"} data-foot={index}>
      {children}
      <h2 className="report-title">
        {own.definition.fullName[own.state.lang]} <span className="report-year">{edition}</span>
      </h2>
      {ids.map((id, at) => {
        if (silent(at)) return null;
        const props = { section: sectionOf(id), view: own, store, data, edition };
        return !whole && id === "lost" ? (
          <LossTable key={id} {...props} />
        ) : (
          <SectionView key={id} level={3} {...props} />
        );
      })}
    </article>
  );
}
