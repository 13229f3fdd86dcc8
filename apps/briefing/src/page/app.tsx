import type { Dataset, EditionId } from "@chiso/core";
import { Exporters, isPending } from "@chiso/react";
import { useLayoutEffect, useMemo } from "react";
import type { DataStore } from "../data/province-catalogue.js";
import { Late } from "../late/late.js";
import { Offline } from "../offline/online.js";
import { footOf } from "../paper/foot-of.js";
import { usePageFeet } from "../paper/page-feet.js";
import { useSearch } from "../state/address.js";
import type { Catalogue } from "../state/catalogue.js";
import { readState } from "../state/read-state.js";
import type { State } from "../state/state.js";
import { BriefPage } from "./brief-page.js";
import { useFigureData } from "./figure-data.js";
import { useFocusNet } from "./focus-net.js";
import { pageStore } from "./page-store.js";
import { Sheet } from "./sheet.js";
import { shownEdition } from "./shown-edition.js";
import { createView, pickedName } from "./view.js";
import type { PageProps } from "./page-props.js";
import type { View } from "./view.js";

export interface AppProps {
  readonly catalogue: Catalogue;
  readonly store: DataStore;
}

/** Every figure offers a workbook; its writer is loaded when a reader first asks. */
const writers = { xlsx: () => import("@chiso/workbook") };

/** The leaders' briefing: the whole page is a function of its address and of the data. */
export function App({ catalogue, store }: AppProps) {
  const search = useSearch();
  const { state, notices } = useMemo(() => readState(search, catalogue), [search, catalogue]);
  const view = useMemo(() => createView(state, catalogue), [state, catalogue]);
  const data = useFigureData(store, state.index, view.messages);
  const dataset: Dataset | undefined = isPending(data) ? undefined : data;
  const edition = shownEdition(state, dataset);
  useDocument(view, edition);
  usePageFeet([footOf(view, edition)]);
  useFocusNet(search);
  const props = { view, store, data, edition, notices };
  return (
    <Exporters value={writers}>
      <Offline messages={view.messages} />
      {state.page === "slides" || state.page === "report" ? (
        <Shown {...props} />
      ) : (
        <Sheet {...props}>
          <Shown {...props} />
        </Sheet>
      )}
    </Exporters>
  );
}

function Shown(props: PageProps) {
  const { state, messages } = props.view;
  if (state.page === "brief") return <BriefPage {...props} />;
  return (
    <Late key={state.page} store={pageStore} id={state.page} messages={messages} className="waiting">
      {(Page) => <Page {...props} />}
    </Late>
  );
}

/** Title, language, theme and density belong to the document, which React does not render. */
function useDocument(view: View, edition: EditionId | undefined): void {
  const { state, messages, definition } = view;
  const year = edition === undefined ? "" : String(edition);
  const whose = state.page === "country" ? messages.pages.country : pickedName(view, state.unit);
  const title = messages.title(whose, definition.name[state.lang], year);
  const density = densityOf(state);
  // before the browser paints, or the page would show in one theme and size and jump to the other
  useLayoutEffect(() => {
    const root = document.documentElement;
    document.title = title;
    root.lang = state.lang;
    setData(root, "page", state.page);
    setData(root, "chisoTheme", state.theme);
    setData(root, "chisoDensity", density);
    document.querySelector('meta[name="description"]')?.setAttribute("content", messages.description);
  }, [title, messages, state.lang, state.page, state.theme, density]);
}

/** Slides are for three metres. */
function densityOf({ page, density }: State): State["density"] {
  return page === "slides" ? "large" : density;
}

function setData(root: HTMLElement, key: string, value: string | undefined): void {
  if (value === undefined) delete root.dataset[key];
  else root.dataset[key] = value;
}
