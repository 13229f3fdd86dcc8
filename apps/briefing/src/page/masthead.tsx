import { regionOf } from "@chiso/core";
import { TODAY } from "../picker/entries.js";
import { noteOf } from "../picker/picker-option.js";
import type { DataStore } from "../data/province-catalogue.js";
import { SearchOpener } from "../search/search-opener.js";
import { TourOpener } from "../tour/tour-opener.js";
import { FilesMenu } from "../files/files-menu.js";
import { Lineage } from "./lineage.js";
import { Pages } from "./pages.js";
import { Switches } from "./switches.js";
import { pickedName } from "./view.js";
import { Who } from "./who.js";
import type { View } from "./view.js";

/** Whose page this is, large, and the field that makes it somebody else's. */
export function Masthead({ view, store }: { readonly view: View; readonly store: DataStore }) {
  const { state, messages, words, entries } = view;
  const entry = entries.find(({ unit }) => unit === state.unit);
  const region = regionOf(view.catalogue.book, state.unit, TODAY);
  const name = pickedName(view, state.unit);
  // these are about more than the province
  const own = state.page === "country" || state.page === "own";
  const note = entry && noteOf(entry, messages, words.format);
  return (
    <header className="masthead">
      <div className="masthead-bar">
        <p className="masthead-product">
          {messages.product} <span className="masthead-kind">{messages.kind}</span>
        </p>
        <div className="masthead-help">
          <SearchOpener view={view} />
          {view.state.page === "brief" ? <TourOpener view={view} /> : null}
        </div>
        <Switches view={view} />
      </div>
      <div className="masthead-ways">
        <Pages view={view} />
        <FilesMenu view={view} store={store} />
      </div>
      <div className="masthead-title">
        <div>
          <h1 className="masthead-name">{own ? messages.pages[state.page] : name}</h1>
          <p className="masthead-note">
            {[own ? messages.lookingAt(name) : undefined, region?.name[state.lang], note]
              .filter((part) => part !== undefined)
              .join(" · ")}
          </p>
          <Lineage view={view} />
        </div>
        <Who view={view} />
      </div>
    </header>
  );
}
