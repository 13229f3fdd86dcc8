import { base, looksOf } from "virtual:chiso-looks";
import { Shelf, Wanting } from "../figures/shelf.js";

/** Sheets are made once and shared by all elements of a page. */
const sheets = new Shelf();
let shared: CSSStyleSheet | undefined;

export interface Looks {
  /** Set while the sheet of the figure is on its way. */
  readonly coming?: Promise<void>;
}

/** Dresses a shadow root: constructed sheets, which a strict Content-Security-Policy allows. */
export function wearLooks(root: ShadowRoot, figure: string | undefined): Looks {
  shared ??= sheetOf(base);
  const load = figure === undefined ? undefined : looksOf(figure);
  if (!load || figure === undefined) {
    adopt(root, [shared]);
    return {};
  }
  try {
    adopt(root, [shared, sheets.take(figure, async () => sheetOf(await load()))]);
    return {};
  } catch (wanting) {
    if (!(wanting instanceof Wanting)) throw wanting;
    const { kept } = wanting;
    if (kept.state === "coming") return { coming: kept.until };
    // a figure without its own looks can still be read
    adopt(root, [shared]);
    return {};
  }
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
