import type { Dataset, EditionId } from "@chiso/core";
import { isPending } from "@chiso/react";
import { useLayoutEffect, useMemo } from "react";
import type { DataStore } from "../data/province-catalogue.js";
import { useSearch } from "../state/address.js";
import type { Catalogue } from "../state/catalogue.js";
import { readState } from "../state/read-state.js";
import { Cards } from "./cards.js";
import { Choices } from "./choices.js";
import { useFigureData } from "./figure-data.js";
import { FigureBoundary } from "./figure-boundary.js";
import { Figures } from "./figures.js";
import { Lead } from "./lead.js";
import { Masthead } from "./masthead.js";
import { Notices } from "./notices.js";
import { shownEdition } from "./shown-edition.js";
import { createView, pickedName } from "./view.js";
import type { View } from "./view.js";

export interface AppProps {
  readonly catalogue: Catalogue;
  readonly store: DataStore;
}

/** The leaders' briefing on one province: the whole page is a function of its address and of the data. */
export function App({ catalogue, store }: AppProps) {
  const search = useSearch();
  const { state, notices } = useMemo(() => readState(search, catalogue), [search, catalogue]);
  const view = useMemo(() => createView(state, catalogue), [state, catalogue]);
  const figureData = useFigureData(store, state.index, view.messages);
  const data: Dataset | undefined = isPending(figureData) ? undefined : figureData;
  const edition = shownEdition(state, data);
  useDocument(view, edition);
  return (
    <>
      <a className="skip" href="#content">
        {view.messages.skip}
      </a>
      <Masthead view={view} />
      <Choices view={view} edition={edition} />
      <main className="page" id="content">
        <Notices view={view} notices={notices} data={data} edition={edition} />
        <FigureBoundary key={`${search}/${edition ?? ""}`} messages={view.messages}>
          <Lead view={view} data={data} edition={edition} />
        </FigureBoundary>
        <Cards view={view} store={store} />
        <Figures view={view} data={figureData} edition={edition} />
      </main>
      <footer className="colophon">
        <p>
          {view.messages.credit}: {view.messages.creditLine}
        </p>
      </footer>
    </>
  );
}

/** Title, language, theme and density belong to the document, which React does not render. */
function useDocument(view: View, edition: EditionId | undefined): void {
  const { state, messages, definition } = view;
  const year = edition === undefined ? "" : String(edition);
  const title = messages.title(pickedName(view, state.unit), definition.name[state.lang], year);
  // before the browser paints, or the page would show in one theme and size and jump to the other
  useLayoutEffect(() => {
    const root = document.documentElement;
    document.title = title;
    root.lang = state.lang;
    setData(root, "chisoTheme", state.theme);
    setData(root, "chisoDensity", state.density);
    document.querySelector('meta[name="description"]')?.setAttribute("content", messages.description);
  }, [title, messages, state.lang, state.theme, state.density]);
}

function setData(root: HTMLElement, key: string, value: string | undefined): void {
  if (value === undefined) delete root.dataset[key];
  else root.dataset[key] = value;
}
