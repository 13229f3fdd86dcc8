import { latestEdition } from "@chiso/core";
import type { Dataset, EditionId, Locale } from "@chiso/core";
import type { LiveData } from "../source/live-data.js";
import type { OptionKind } from "../spec/option-kind.js";
import type { Spec, SpecFigures, SpecIssue } from "../spec/spec.js";
import { ask } from "./ask.js";
import type { Asking } from "./ask.js";
import { begun, opened } from "./begun.js";
import { detailsOf, withParts } from "./details.js";
import { ownProps } from "./own-props.js";
import { checkAsked, faultsOf, unknownId } from "./check.js";
import { publishedDoors } from "./doors.js";
import type { DataDoors } from "./doors.js";
import { figures } from "./figures.js";
import { HEIGHTS } from "./heights.js";
import { takeLive } from "./live-doors.js";
import type { AnyFigure, Asked, AskedField, Drawn, Extras, Held, Maps } from "./record.js";
import { Shelf, Wanting } from "./shelf.js";

/** A figure that can be drawn at once, by any host. */
export interface ReadyFigure {
  readonly kind: "figure";
  readonly figure: string;
  readonly locale: Locale;
  /** A component of React; it takes `props`, and `onSelect`, `highlight`, `className` of the host. */
  readonly Component: Drawn<never>["Component"];
  /** The record of the chart: analysis, words, layout, marks; absent where it is no picture of marks. */
  readonly module?: unknown;
  /** The data set or programme that it speaks of, its question and its language, by the names of the component's props. */
  readonly props: Readonly<Record<string, unknown>>;
  /** What was read otherwise than written: shown beside the figure (`wordSpecIssue`). */
  readonly issues: readonly SpecIssue[];
  /** Sources of its data that are renewed: to be heard, and to be told of (`hostNoticesOf`). */
  readonly live: readonly LiveData[];
}

/** Why there is no figure: shown in its place. */
export interface FigureNote {
  readonly kind: "note";
  readonly locale: Locale;
  readonly issues: readonly SpecIssue[];
}

/** What became of a spec: a figure ready to draw, a note, parts on their way, or a part that did not come. */
export type Assembled =
  | ReadyFigure
  | FigureNote
  /** Parts are on their way. Never rejects: assemble again. */
  | { readonly kind: "waiting"; readonly height: number; readonly until: Promise<void> }
  /** A part did not come; `retry()`, then assemble again. */
  | {
      readonly kind: "failed";
      readonly height: number;
      readonly error: unknown;
      /** To be heard: they may come by themselves. */
      readonly live: readonly LiveData[];
      readonly retry: () => void;
    };

const heights: Readonly<Record<string, number>> = HEIGHTS satisfies Readonly<
  Record<keyof typeof figures, number>
>;

const table = figures as unknown as Readonly<Record<string, AnyFigure>>;

/** What each figure can be asked: give it to `parseSpec`. */
export const specFigures: SpecFigures = Object.fromEntries(
  Object.entries(table).map(([name, { options }]): [string, Readonly<Record<string, OptionKind>>] => [
    name,
    options,
  ]),
);

/** Whether a figure is asked by a field: what others of its group choose is of no use to one that is not. */
export function isAskedBy(figure: string, field: AskedField): boolean {
  return Object.hasOwn(table, figure) && table[figure]?.fields.includes(field) === true;
}

/** Height in pixels of a figure at its default width; undefined for what is no figure. */
export function figureHeight(figure: string): number | undefined {
  return Object.hasOwn(heights, figure) ? heights[figure] : undefined;
}

/** The shelf of the published figures: one for all figures of a page. */
const published = new Shelf();
const shelves = new WeakMap<DataDoors, Shelf>([[publishedDoors, published]]);

/** What was fetched through these doors. */
export function shelfOf(doors: DataDoors): Shelf {
  const shelf = shelves.get(doors) ?? new Shelf();
  shelves.set(doors, shelf);
  return shelf;
}

/** The figure of a spec from what is there; else what to wait for. Synchronous, and without effect but to begin fetching. */
export function assembleFigure(spec: Spec, doors: DataDoors = publishedDoors): Assembled {
  const locale = spec.locale ?? "vi";
  const figure = Object.hasOwn(table, spec.figure) ? table[spec.figure] : undefined;
  if (!figure)
    return { kind: "note", locale, issues: [unknownId("figure", spec.figure, Object.keys(table))] };
  const asking = ask(spec, figure);
  const faults = faultsOf(spec, figure, asking, doors);
  if (faults.length > 0) return { kind: "note", locale, issues: faults };
  const live = liveOf(spec, figure, asking, doors);
  try {
    return assembled(spec, figure, asking, doors, live);
  } catch (wanting) {
    return wanted(wanting, spec, live, () => again(doors, live));
  }
}

/** What a figure that lacks something is meanwhile; rethrows what is no `Wanting`. */
export function wanted(
  wanting: unknown,
  { figure }: Spec,
  live: readonly LiveData[],
  retry: () => void,
): Extract<Assembled, { readonly kind: "waiting" | "failed" }> {
  if (!(wanting instanceof Wanting)) throw wanting;
  const { kept } = wanting;
  const height = figureHeight(figure) ?? 0;
  return kept.state === "coming"
    ? { kind: "waiting", height, until: kept.until }
    : { kind: "failed", height, error: kept.error, live, retry };
}

/** Forgets what failed, and asks the sources again. */
function again(doors: DataDoors, live: readonly LiveData[]): void {
  shelfOf(doors).retry();
  for (const one of live) void one.refresh();
}

/** Sources that are renewed among those of a figure. */
function liveOf(
  { index }: Spec,
  figure: AnyFigure,
  { asked }: Asking,
  { live }: DataDoors,
): readonly LiveData[] {
  if (figure.of !== "index" || !live) return [];
  const { other, others = [], beside = [] } = figure.extras?.(asked) ?? {};
  const ids = [index, other, ...others, ...beside];
  return ids.flatMap((id) => (id === undefined ? [] : (live(id) ?? [])));
}

/**
 * The figure of a spec with all that it needs, fetched once. Without DOM: the same in Node.
 *
 * @throws what a door or the network throws; a wrong spec is a note
 * @example
 * const figure = await loadFigure({ spec: 1, figure: "trend", index: "papi", focus: ["son-la"] });
 * if (figure.kind === "figure") renderToString(createElement(figure.Component, figure.props));
 */
export async function loadFigure(
  spec: Spec,
  doors: DataDoors = publishedDoors,
): Promise<ReadyFigure | FigureNote> {
  shelfOf(doors).retry();
  for (let first = true; ; first = false) {
    const found = assembleFigure(spec, doors);
    if (found.kind === "failed") {
      const asked = first ? found.live : [];
      if (asked.length === 0) throw found.error;
      await Promise.all(asked.map((one) => one.refresh()));
      continue;
    }
    if (found.kind !== "waiting") return found;
    await found.until;
  }
}

function assembled(
  spec: Spec,
  figure: AnyFigure,
  { asked, issues }: Asking,
  doors: DataDoors,
  live: readonly LiveData[],
): ReadyFigure {
  const shelf = shelfOf(doors);
  // both are begun before either is waited for
  const drawn = begun(() => shelf.take(`figure ${spec.figure}`, figure.load));
  const locale = spec.locale ?? "vi";
  const ready = (props: object, found: readonly SpecIssue[]): ReadyFigure => ({
    kind: "figure",
    figure: spec.figure,
    locale,
    ...drawn(),
    props: { ...props, locale },
    issues: [...issues, ...found],
    live,
  });
  if (figure.of === "programme") {
    const id = figure.programme(asked);
    const programme = shelf.take(
      `programme ${id}`,
      opened(() => doors.programme(id)),
    );
    return ready(figure.props(asked, { programme }), []);
  }
  if (figure.of !== "index") return ready(ownProps(figure, asked, doors, shelf), []);
  const held = heldOf(spec.index ?? "", asked, figure.extras?.(asked) ?? {}, doors);
  return ready(figure.props(asked, held), checkAsked(asked, held.data, figure.options));
}

/** All that a figure of an index needs, each begun before any is waited for. */
function heldOf(index: string, asked: Asked, extras: Extras, doors: DataDoors): Held {
  const shelf = shelfOf(doors);
  const { other: second } = extras;
  const other = second === undefined ? undefined : begun(() => indexOf(second, doors, shelf));
  const beside = furtherOf(extras, index, doors).map((id) => begun(() => indexOf(id, doors, shelf)));
  const plain = indexOf(index, doors, shelf);
  const data = withParts(plain, { index, asked, parts: extras.parts === true, doors, shelf });
  return {
    data,
    maps: extras.maps ? mapsOf(data, asked.edition, doors, shelf) : {},
    ...(extras.neighbours && doors.neighbours
      ? { neighbours: shelf.take("neighbours", doors.neighbours) }
      : {}),
    ...(other ? { other: other() } : {}),
    ...(beside.length > 0 ? { others: beside.map((take) => take()) } : {}),
    ...detailsOf(data, index, doors),
  };
}

/** Further indices: those that a spec names, or those of a list that there are; never the first again. */
function furtherOf({ others = [], beside = [] }: Extras, index: string, doors: DataDoors): readonly string[] {
  return [...others, ...beside.filter((id) => doors.indices.includes(id))].filter((id) => id !== index);
}

/** As a source has it now, or as it was fetched once. */
function indexOf(id: string, doors: DataDoors, shelf: Shelf): Dataset {
  const live = doors.live?.(id);
  return live
    ? takeLive(live)
    : shelf.take(
        `index ${id}`,
        opened(() => doors.index(id)),
      );
}

function mapsOf(data: Dataset, edition: EditionId | undefined, doors: DataDoors, shelf: Shelf): Maps {
  const year = edition ?? latestEdition(data);
  const set = year === undefined ? undefined : data.editions.get(year)?.set.id;
  if (set === undefined) return {};
  return shelf.take(`maps ${set}`, async () => (await doors.maps(set)) ?? {});
}
