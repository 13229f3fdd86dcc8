import type {
  Dataset,
  EditionId,
  Locale,
  MapShapes,
  Programme,
  RegionId,
  TileGrid,
  UnitId,
} from "@chiso/core";
import type { BodyAssessment, ProcedureCatalogue } from "@chiso/core/province";
import type { OptionKind } from "../spec/option-kind.js";
import type { Field } from "../spec/spec.js";

export type Options = Readonly<Record<string, OptionKind>>;

type ValueOf<K extends OptionKind> = K extends {
  readonly kind: "choice";
  readonly of: readonly (infer One)[];
}
  ? One
  : K extends { readonly kind: "flag" }
    ? boolean
    : K extends { readonly kind: "edition" }
      ? EditionId
      : K extends { readonly kind: "rank" }
        ? number
        : K extends { readonly kind: "codes" | "scenarios" }
          ? readonly string[]
          : K extends { readonly kind: "scores" }
            ? Readonly<Record<string, number>>
            : string;

/** Values of declared options, as `parseSpec` reads them. */
export type ValuesOf<O extends Options> = { readonly [K in keyof O]?: ValueOf<O[K]> };

/** A field that a figure may be asked by; figure, index and language are of every spec. */
export type AskedField = Exclude<Field, "figure" | "index" | "locale">;

/** A spec in the terms of a figure: one unit in focus, the others compared with it. */
export interface Asked<O extends Options = Options> {
  readonly edition?: EditionId;
  readonly component?: string;
  /** A region; absent for the whole country. */
  readonly scope?: RegionId;
  readonly focus?: UnitId;
  /** Units alone, absent for none. */
  readonly compare?: readonly UnitId[];
  readonly locale: Locale;
  /** What `compare` names beside units; every figure draws the median where there is one, so few need it. */
  readonly mark?: "median" | "best";
  readonly options: ValuesOf<O>;
}

/** Boundaries and tiles of the units of an edition; empty where there are none of its unit set. */
export interface Maps {
  readonly map?: MapShapes;
  readonly tiles?: TileGrid;
}

/** What a figure needs beside its data set. */
export interface Extras {
  /** The id of a second index. */
  readonly other?: string;
  /** Ids of further indices: one that there is not is a fault. */
  readonly others?: readonly string[];
  /** Ids of indices that stand beside it where the doors have them. */
  readonly beside?: readonly string[];
  readonly maps?: true;
  /** Who borders whom. */
  readonly neighbours?: true;
  /** What a component is made of, where the question is about one. */
  readonly parts?: true;
}

/** Units with a common border. */
export type Neighbours = ReadonlyMap<UnitId, readonly UnitId[]>;

/** What was fetched for a figure of an index. */
export interface Held {
  readonly data: Dataset;
  /** Fetches the same data set with the parts of its components; absent where the index has none. */
  readonly details?: () => Promise<Dataset>;
  readonly other?: Dataset;
  readonly others?: readonly Dataset[];
  readonly maps: Maps;
  /** Absent where it was not asked for, or no host knows it. */
  readonly neighbours?: Neighbours;
}

/** What was fetched for a figure of a programme. */
export interface HeldProgramme {
  readonly programme: Programme;
}

/** What a province has of its own beside programmes: assessments of its bodies, catalogues of its procedures. */
export interface OwnData {
  readonly assessment: BodyAssessment;
  readonly catalogue: ProcedureCatalogue;
}

export type OwnKind = keyof OwnData;

/** What was fetched for a figure of a province's own data. */
export interface HeldOwn<K extends OwnKind> {
  readonly own: OwnData[K];
  /** The same in an earlier year, where one was asked for. */
  readonly earlier?: OwnData[K];
}

/** A component and its record, without naming React: the mapping runs where there is none. */
export interface Drawn<P> {
  readonly Component: (props: P) => unknown;
  /** The record of a chart; absent where the figure is no picture of marks. */
  readonly module?: unknown;
}

interface FigureRecord<O extends Options, P extends object, H> {
  readonly options: O;
  /** Common fields that it is asked by; others are left out, with a notice. */
  readonly fields: readonly AskedField[];
  /** Fields and options without which there is nothing to draw. */
  readonly required?: readonly string[];
  readonly load: () => Promise<Drawn<P>>;
  readonly props: (asked: Asked<O>, held: H) => P;
}

/** How a figure of an index is asked by a spec. */
export interface IndexFigure<O extends Options, P extends object> extends FigureRecord<O, P, Held> {
  readonly extras?: (asked: Asked<O>) => Extras;
}

/** How a figure of a programme is asked: it has no index. */
export interface ProgrammeFigure<O extends Options, P extends object>
  extends FigureRecord<O, P, HeldProgramme> {
  readonly programme: (asked: Asked<O>) => string;
}

/** How a figure of a province's own data is asked: it has no index, an option named like the kind says which. */
export interface OwnFigure<O extends Options, P extends object, K extends OwnKind>
  extends FigureRecord<O, P, HeldOwn<K>> {
  readonly of: K;
  readonly own: (asked: Asked<O>) => string;
  /** The id of the same in an earlier year, which is shown beside it. */
  readonly earlier?: (asked: Asked<O>) => string | undefined;
}

/** Any record of the table, its types proved where it was written. */
export type AnyFigure =
  | (IndexFigure<Options, never> & { readonly of: "index" })
  | (ProgrammeFigure<Options, never> & { readonly of: "programme" })
  | OwnFigure<Options, never, "assessment">
  | OwnFigure<Options, never, "catalogue">;

type Written<F> = F & { readonly of: AnyFigure["of"] };

/** Writes a record down: its props must be those of its component. */
export function ofIndex<const O extends Options, P extends object>(record: IndexFigure<O, P>) {
  return { ...record, of: "index" } as const satisfies Written<unknown>;
}

export function ofProgramme<const O extends Options, P extends object>(record: ProgrammeFigure<O, P>) {
  return { ...record, of: "programme" } as const satisfies Written<unknown>;
}

export function ofOwn<const O extends Options, P extends object, K extends OwnKind>(
  record: OwnFigure<O, P, K>,
) {
  return record satisfies Written<unknown>;
}

/** An object without what is undefined: a component's own defaults stand. */
export function given<T extends object>(values: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { readonly [K in keyof T]?: Exclude<T[K], undefined> };
}
