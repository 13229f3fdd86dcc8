import type { Locale, UnitId } from "@chiso/core";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { publishedDoors } from "../figures/doors.js";
import type { DataDoors } from "../figures/doors.js";
import type { Assembled } from "../figures/load-figure.js";
import { assembleFigure, figureHeight, isAskedBy, specFigures, wanted } from "../figures/load-figure.js";
import { OLD_NAMES } from "../spec/migrate.js";
import { FIELDS } from "../spec/spec.js";
import type { LiveData } from "../source/live-data.js";
import { SourceError } from "../source/source-error.js";
import type { ParsedSpec, Spec, SpecIssue } from "../spec/spec.js";
import { specFromAttributes, specFromQuery, specToAttributes } from "../spec/write-spec.js";
import { begin } from "./chunks.js";
import { ElementView } from "./element-view.js";
import type { Shown } from "./element-view.js";
import { wearLooks } from "./looks.js";
import type { Looks } from "./looks.js";
import { mirrorPage } from "./mirror-page.js";
import { ownDoors, retryOwnDoors } from "./own-doors.js";
import { readWords, retryWords } from "./words.js";

const OPTIONS = Object.values(specFigures).flatMap((options) => Object.keys(options));
const ATTRIBUTES = [
  ...new Set([...FIELDS, ...OPTIONS, ...Object.keys(OLD_NAMES), "spec", "group", "source"]),
];
/** Of the element itself, and no part of a spec. */
const OWN = ["group", "source"];

/** Elements on the page, to share a selection. */
const present = new Set<ChisoFigure>();

/**
 * `<chiso-figure figure="trend" index="papi" focus="son-la">`: a figure in a page without React. What stands within it is shown
 * until it is drawn; `slot="title"` and `slot="note"` stand above and below.
 *
 * Tells `chiso-draw` when it was drawn and `chiso-select` (with `detail.unit`) when a unit was chosen; both bubble out of any
 * shadow root. Elements with the same `group` take the chosen unit as their focus, unless the event is cancelled; so do they take
 * the units that `peers` chose to compare with (`chiso-peers`, with `detail.peers`).
 */
export class ChisoFigure extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;
  #root: Root | undefined;
  #room: HTMLElement | undefined;
  #queued = false;
  #release: (() => void) | undefined;
  #doors: DataDoors = publishedDoors;
  #query: string | undefined;
  readonly #heard = new Map<LiveData, () => void>();

  /** The spec that the attributes say. Setting it sets them. */
  get spec(): Spec | undefined {
    return this.#parse().spec;
  }

  set spec(spec: Spec | undefined) {
    const next = spec === undefined ? {} : specToAttributes(spec);
    for (const name of ATTRIBUTES) if (!OWN.includes(name) && !(name in next)) this.removeAttribute(name);
    for (const [name, value] of Object.entries(next)) this.setAttribute(name, value);
  }

  /** A spec as the query of an address, in place of the attributes. */
  get query(): string | undefined {
    return this.#query;
  }

  set query(query: string | undefined) {
    this.#query = query;
    this.#queue();
  }

  /** Where data come from, in place of the published figures. */
  get doors(): DataDoors {
    return this.#doors;
  }

  set doors(doors: DataDoors) {
    this.#doors = doors;
    this.#queue();
  }

  connectedCallback(): void {
    present.add(this);
    // anew where it was moved: another ancestor may say otherwise
    this.#release?.();
    this.#release = mirrorPage(this);
    this.#queue();
  }

  disconnectedCallback(): void {
    // an element that is only moved is back before this runs
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  attributeChangedCallback(): void {
    this.#queue();
  }

  #leave(): void {
    present.delete(this);
    this.#release?.();
    this.#release = undefined;
    this.#hear([]);
    this.#root?.unmount();
    this.#root = undefined;
  }

  /** All changes of one turn are drawn once. */
  #queue(): void {
    if (this.#queued || !this.isConnected) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      if (this.isConnected) this.#draw();
    });
  }

  #parse(): ParsedSpec {
    if (this.#query !== undefined) return specFromQuery(this.#query, specFigures);
    const given = [...this.attributes].filter(({ name }) => !OWN.includes(name));
    return specFromAttributes(given, specFigures);
  }

  /** Of the doors that a page gave, else of the address that its markup says. */
  #assemble(spec: Spec): Assembled | undefined {
    const address = this.getAttribute("source");
    if (address === null || this.#doors !== publishedDoors) return assembleFigure(spec, this.#doors);
    try {
      const doors = ownDoors(address, this.baseURI);
      return doors && assembleFigure(spec, doors);
    } catch (wanting) {
      return wanted(wanting, spec, [], retryOwnDoors);
    }
  }

  #draw(): void {
    const { spec, issues } = this.#parse();
    const locale = spec?.locale ?? (this.closest("[lang]")?.getAttribute("lang") === "en" ? "en" : "vi");
    const root = this.#stand();
    const looks = wearLooks(root, spec?.figure);
    if (!spec) {
      this.#show(looks, { kind: "note", locale, issues });
      return;
    }
    // begun before the figure and its data are waited for
    for (const name of [spec.figure, spec.index ?? ""]) begin(name);
    readWords(["base", spec.figure], spec.locale ?? "vi");
    const found = this.#assemble(spec);
    if (!found) {
      this.#show(looks, { kind: "note", locale, issues: [...issues, noSource(this.getAttribute("source"))] });
      return;
    }
    this.#hear("live" in found ? found.live : []);
    if (found.kind === "waiting") {
      this.#keepRoom(found.height);
      void found.until.then(() => this.#queue());
    } else if (found.kind === "failed") {
      this.#show(looks, this.#failed(locale, spec.figure, found.error, found.retry));
    } else this.#show(looks, { ...found, issues: [...issues, ...found.issues] });
  }

  /** Draws anew whenever a source of its data has something to say; what it hears is renewed. */
  #hear(live: readonly LiveData[]): void {
    for (const [one, end] of this.#heard)
      if (!live.includes(one)) {
        end();
        this.#heard.delete(one);
      }
    for (const one of live)
      if (!this.#heard.has(one))
        this.#heard.set(
          one,
          one.hear(() => this.#queue()),
        );
  }

  #show(looks: Looks, shown: Shown): void {
    const said = readWords(wordsFor(shown), shown.locale);
    const coming = looks.coming ?? (said.kind === "coming" ? said.until : undefined);
    if (coming) {
      this.#keepRoom("figure" in shown ? (figureHeight(shown.figure) ?? 0) : 0);
      void coming.then(() => this.#queue());
      return;
    }
    const seen = said.kind === "there" ? shown : this.#unsaid(shown);
    this.#root?.render(<ElementView shown={seen} onSelect={this.#select} onPeers={this.#peers} />);
    this.#drawn(seen);
  }

  /** What can still be said where words did not come: that there is nothing to be seen, and how to try again. */
  #unsaid(shown: Shown): Shown {
    if (shown.kind === "failed") return { ...shown, error: undefined };
    return this.#failed(shown.locale, "figure" in shown ? shown.figure : "");
  }

  #failed(locale: Locale, figure: string, error?: unknown, again?: () => void): Shown {
    const retry = () => {
      again?.();
      retryWords();
      this.#queue();
    };
    return { kind: "failed", figure, locale, height: figureHeight(figure) ?? 0, error, retry };
  }

  #drawn(shown: Shown): void {
    const ready = shown.kind === "figure";
    this.#room?.removeAttribute("style");
    this.#room?.removeAttribute("aria-busy");
    const fallback = this.shadowRoot?.querySelector<HTMLSlotElement>("slot:not([name])");
    if (fallback) fallback.hidden = ready;
    this.dispatchEvent(
      new CustomEvent("chiso-draw", {
        bubbles: true,
        composed: true,
        detail: { kind: shown.kind, issues: "issues" in shown ? shown.issues : [] },
      }),
    );
  }

  readonly #select = (unit: UnitId): void => {
    if (!this.#tell("chiso-select", { unit })) return;
    for (const one of this.#group()) one.setAttribute("focus", unit);
  };

  readonly #peers = (peers: readonly UnitId[], by: string): void => {
    if (!this.#tell("chiso-peers", { peers, by })) return;
    for (const one of this.#group()) {
      if (one === this || !isAskedBy(one.spec?.figure ?? "", "compare")) continue;
      if (peers.length > 0) one.setAttribute("compare", peers.join(","));
      else one.removeAttribute("compare");
    }
  };

  /** False where the page said no. */
  #tell(name: string, what: object): boolean {
    const { figure, index } = this.spec ?? {};
    return this.dispatchEvent(
      new CustomEvent(name, {
        bubbles: true,
        composed: true,
        cancelable: true,
        detail: { ...what, figure, index },
      }),
    );
  }

  #group(): readonly ChisoFigure[] {
    const group = this.getAttribute("group");
    return group === null ? [] : [...present].filter((one) => one.getAttribute("group") === group);
  }

  #keepRoom(height: number): void {
    // what was drawn stays until the next is there
    if (!this.#room || this.#room.childElementCount > 0) return;
    this.#room.setAttribute("aria-busy", "true");
    if (this.childElementCount === 0) this.#room.style.minHeight = `${height}px`;
  }

  #stand(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    if (!this.#room) {
      this.#room = document.createElement("div");
      this.#room.className = "chiso-element";
      root.replaceChildren(slotOf("title"), this.#room, slotOf(""), slotOf("note"));
    }
    this.#root ??= createRoot(this.#room);
    return root;
  }
}

function noSource(found: string | null): SpecIssue {
  return {
    code: "unreadable-value",
    severity: "error",
    path: "source",
    found: (found ?? "").slice(0, 60),
    expected: "/api/{index}.csv",
  };
}

/** Whose words are said: why there is no figure, or what a figure says beside its own, are words of the notes. */
function wordsFor(shown: Shown): readonly string[] {
  if (shown.kind === "failed") return shown.error instanceof SourceError ? ["notes"] : [];
  if (shown.kind === "note") return ["notes"];
  const noted = shown.issues.length > 0 || shown.live.length > 0;
  return ["base", shown.figure, ...(noted ? ["notes"] : [])];
}

function slotOf(name: string): HTMLSlotElement {
  const slot = document.createElement("slot");
  if (name !== "") slot.name = name;
  return slot;
}
