import { base, looksOf } from "virtual:chiso-looks";
import { chunk } from "./chunks.js";
import { Shelf, Wanting } from "../figures/shelf.js";

/** Sheets are made once and shared by all elements of a page. */
const sheets = new Shelf();
let shared: CSSStyleSheet | undefined;

export interface Looks {
  /** Set while sheets of the figure are on their way. */
  readonly coming?: Promise<unknown>;
}

/** Dresses a shadow root: constructed sheets, which a strict Content-Security-Policy allows. */
export function wearLooks(root: ShadowRoot, figure: string | undefined): Looks {
  shared ??= sheetOf(base);
  const worn = [shared];
  const coming: Promise<void>[] = [];
  // all are begun before any is waited for
  for (const key of figure === undefined ? [] : looksOf(figure)) {
    try {
      worn.push(
        sheets.take(key, async () => sheetOf((await chunk<{ readonly css: string }>(`looks-${key}`)).css)),
      );
    } catch (wanting) {
      if (!(wanting instanceof Wanting)) throw wanting;
      // a figure without its own looks can still be read
      if (wanting.kept.state === "coming") coming.push(wanting.kept.until);
    }
  }
  if (coming.length > 0) return { coming: Promise.all(coming) };
  adopt(root, worn);
  return {};
}

function adopt(root: ShadowRoot, worn: readonly CSSStyleSheet[]): void {
  const now = root.adoptedStyleSheets;
  if (now.length !== worn.length || worn.some((sheet, i) => sheet !== now[i]))
    root.adoptedStyleSheets = [...worn];
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
