import { ChisoFigure } from "../element/chiso-figure.js";
import { isHello } from "./frame-message.js";
import type { FromFrame } from "./frame-message.js";
import { heightTeller } from "./height-teller.js";

/** Looks that an address may ask for, as the attribute that says so. */
const LOOKS: Readonly<Record<string, string>> = {
  theme: "data-chiso-theme",
  contrast: "data-chiso-contrast",
  density: "data-chiso-density",
};

/** When to look again after a figure was drawn: it lays itself out once it knows its width. */
const AFTER = [0, 50, 300] as const;

/** What those who count visitors add to addresses. */
const OF_THE_ADDRESS = /^(?:utm_.*|fbclid|gclid|zarsrc|_|v)$/;

/**
 * The page of a frame: the figure that its address asks for (`frame.html?figure=trend&index=papi&focus=son-la`), its height told to
 * the page around. Called by `frame.js`.
 */
export function beginFrame(): void {
  const place = document.querySelector("main");
  if (!place) return;
  const query = new URLSearchParams(location.search);
  for (const name of new Set(query.keys())) {
    const value = query.get(name) ?? "";
    const look = Object.hasOwn(LOOKS, name) ? LOOKS[name] : undefined;
    if (look !== undefined) document.documentElement.setAttribute(look, value.slice(0, 20));
    if (look !== undefined || OF_THE_ADDRESS.test(name)) query.delete(name);
  }
  if (query.get("locale") === "en") document.documentElement.lang = "en";
  if (!customElements.get("chiso-figure")) customElements.define("chiso-figure", ChisoFigure);
  const element = document.createElement("chiso-figure") as ChisoFigure;
  element.query = query.toString();
  // whoever serves this page says whose figures it shows, never its address: a link must not put other figures under their name
  const source = document.querySelector<HTMLMetaElement>('meta[name="chiso-source"]')?.content;
  if (source) element.setAttribute("source", source);
  element.addEventListener("chiso-draw", () => nameAfter(element));
  place.replaceChildren(element);
  if (window.parent !== window) tellPage(place);
}

/** Assistive technology names a frame by its title, and a page by its own. */
function nameAfter(element: Element): void {
  const headline = element.shadowRoot?.querySelector(".chiso-headline")?.textContent;
  if (headline) document.title = headline;
}

/** Speaks to the page around once it has said that it listens, and to nobody else. */
function tellPage(place: HTMLElement): void {
  let page: string | undefined;
  const say = (message: FromFrame) => {
    if (page !== undefined) window.parent.postMessage(message, page === "null" ? "*" : page);
  };
  const { tell, release } = heightTeller((height) => say({ chiso: "height", height }));
  const measure = () => {
    const { width, height } = place.getBoundingClientRect();
    if (page !== undefined && width > 0) tell(Math.ceil(height), performance.now());
  };
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== window.parent || !isHello(data) || (page !== undefined && page !== origin)) return;
    page = origin;
    // the page gives all the height there is: a scroll bar would only take width from the figure
    document.documentElement.setAttribute("data-chiso-framed", "");
    measure();
  });
  new ResizeObserver(measure).observe(place);
  // a frame off the screen is not watched by browsers: it is asked when something was drawn, and when fonts came
  const later = () => AFTER.forEach((wait) => setTimeout(measure, wait));
  addEventListener("chiso-draw", later);
  // those of a figure are asked for when it is drawn, long after the page was ready
  document.fonts.addEventListener("loadingdone", later);
  for (const act of ["pointerdown", "keydown"]) addEventListener(act, release);
  addEventListener("chiso-select", (event) => {
    const { unit } = (event as CustomEvent<{ readonly unit: string }>).detail;
    say({ chiso: "select", unit });
  });
  // tells nothing but that it is there
  window.parent.postMessage({ chiso: "ready" } satisfies FromFrame, "*");
}
