import { useLayoutEffect } from "react";
import { pageRules } from "./page-rules.js";
import type { PageFoot } from "./page-rules.js";

/** Feet of the printed pages, as long as what asks for them is shown; a named one goes before that of all pages. */
export function usePageFeet(feet: readonly PageFoot[]): void {
  const css = pageRules(feet);
  useLayoutEffect(() => {
    // an older browser prints without them
    if (!("adoptedStyleSheets" in document)) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [css]);
}
