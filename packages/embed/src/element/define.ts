import { ChisoFigure } from "./chiso-figure.js";
import { servedFrom } from "./frame-address.js";

/** The one name on `window`. */
export interface ChisoPage {
  /** Version of the script that defined `<chiso-figure>`. */
  readonly version: string;
  /** Versions of all scripts on the page: the first one defines the element, the others leave it. */
  readonly versions: readonly string[];
  /** What each element is defined by: pass another name to have a second version's elements beside the first's. */
  readonly define: (name: string) => void;
}

declare global {
  interface Window {
    chiso?: ChisoPage;
  }
}

/**
 * Defines `<chiso-figure>`, or the name that the script's address asks for (`chiso.js?as=x-figure`), and says so on
 * `window.chiso`. A name that is taken, by another version of the script or by the page, stays as it is.
 */
export function defineFigure(version: string, address: string): void {
  servedFrom(address);
  const name = new URL(address).searchParams.get("as") ?? "chiso-figure";
  define(name);
  const there = window.chiso;
  const versions = there && "versions" in there ? [...there.versions, version] : [version];
  const first = there && "versions" in there ? there : { version, define };
  Object.defineProperty(window, "chiso", {
    value: Object.freeze({ ...first, versions }),
    configurable: true,
    enumerable: true,
    writable: false,
  });
}

function define(name: string): void {
  if (!/^[a-z][a-z0-9]*-[a-z0-9-]*$/.test(name)) {
    console.warn(`chiso: "${name}" is no name of a custom element; write one such as "chiso-figure".`);
    return;
  }
  // each name needs a class of its own
  if (!customElements.get(name)) customElements.define(name, class extends ChisoFigure {});
}
