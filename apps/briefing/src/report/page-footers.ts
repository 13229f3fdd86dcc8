import type { IndexId } from "@chiso/core";
import { useLayoutEffect } from "react";
import type { DataStore } from "../data/province-catalogue.js";
import { shownEdition } from "../page/shown-edition.js";
import { pickedName } from "../page/view.js";
import type { View } from "../page/view.js";
import { useLateAll } from "../late/use-late.js";
import { pageRules } from "./page-rules.js";
import { viewOfIndex } from "./view-of-index.js";

/** Whose report, which index and edition, and where its figures come from, at the foot of every printed page. */
export function usePageFooters(view: View, store: DataStore, indices: readonly IndexId[]): void {
  const loaded = useLateAll(store, indices);
  const css = pageRules(
    indices.map((index, at) => {
      const own = viewOfIndex(view, index);
      const { lang } = own.state;
      const loading = loaded[at];
      const data = loading?.state === "ready" ? loading.value : undefined;
      const edition = shownEdition(own.state, data) ?? "";
      return {
        page: index,
        left: `${pickedName(view, view.state.unit)} · ${own.definition.name[lang]} ${edition}`.trim(),
        middle: `${view.messages.credit}: ${own.definition.credit[lang]}`,
      };
    }),
  );
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [css]);
}
