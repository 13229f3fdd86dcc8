import type { IndexId } from "@chiso/core";
import { isPending, wordsOf } from "@chiso/react";
import { Lead } from "../page/lead.js";
import { useFigureData } from "../page/figure-data.js";
import { shownEdition } from "../page/shown-edition.js";
import type { View } from "../page/view.js";
import { today } from "../data/today.js";
import type { DataStore } from "../data/province-catalogue.js";
import { viewOfIndex } from "./view-of-index.js";

export interface CoverProps {
  readonly view: View;
  readonly store: DataStore;
  readonly indices: readonly IndexId[];
  readonly name: string;
}

/** Whose report, of what day, and the sentence of each index. */
export function Cover({ view, store, indices, name }: CoverProps) {
  const { messages, state } = view;
  const day = wordsOf(state.lang).format.date(today());
  return (
    <header className="report-cover">
      <p className="report-kicker">{messages.report.kicker}</p>
      <h1 className="report-name">{name}</h1>
      <p className="report-day">{messages.report.madeOn(day)}</p>
      {indices.length > 1
        ? indices.map((index) => <CoverLead key={index} view={view} store={store} index={index} />)
        : null}
    </header>
  );
}

function CoverLead({
  view,
  store,
  index,
}: Omit<CoverProps, "indices" | "name"> & { readonly index: IndexId }) {
  const own = viewOfIndex(view, index);
  const data = useFigureData(store, index, own.messages);
  const dataset = isPending(data) ? undefined : data;
  return <Lead view={own} data={data} edition={shownEdition(own.state, dataset)} />;
}
