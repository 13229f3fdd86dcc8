import type { MapShapes, TileGrid } from "@chiso/core";
import type { TextMark } from "./frame.js";
import type { Picture } from "./hits.js";

/** What a map and a tile map are drawn of. */
export interface MapInput {
  readonly shapes: MapShapes | undefined;
  readonly tiles: TileGrid | undefined;
  /** Class of each unit, best first; -1 or absent where it is missing. */
  readonly classOf: ReadonlyMap<string, number>;
  readonly classes: readonly MapInputClass[];
  readonly names: ReadonlyMap<string, string>;
  /** Short text of each unit for its tile. */
  readonly codes: ReadonlyMap<string, string>;
  /** Named on the map, the most important first. */
  readonly named: readonly { readonly key: string; readonly tone: "focus" | "peer" }[];
  readonly missing: readonly string[];
  readonly missingText: string;
  readonly archipelagos: ReadonlyMap<string, string>;
  /** Units to show large; none: the whole country. */
  readonly zoom: readonly string[];
}

/** One class of a map: how it reads in the legend, and its units. */
export interface MapInputClass {
  readonly text: string;
  readonly units: readonly string[];
}

/** A class beside the map: its heading and the names of its units. */
export interface MapClassMark {
  /** Position of the class, -1 for the missing. */
  readonly at: number;
  readonly swatch: string;
  readonly heading: TextMark;
  readonly lines: readonly TextMark[];
}

export interface MapLabel extends TextMark {
  readonly key: string;
  readonly tone: "focus" | "peer";
}

export interface MapLayout extends Picture {
  /** Path of all units of a class, best first. */
  readonly classes: readonly string[];
  readonly missing: string;
  readonly archipelagos: string;
  /** Outlines of units that are told apart. */
  readonly outlines: Readonly<Record<"focus" | "peer", string>>;
  readonly labels: readonly MapLabel[];
  /** Names of the archipelagos, middle at `x` (R19). */
  readonly archipelagoLabels: readonly TextMark[];
  /** Frame of the inset that keeps the archipelagos on a zoomed map, "" without one. */
  readonly inset: string;
  /** Codes on tiles, by whether they lie on a dark or a light tile. */
  readonly codes: readonly (TextMark & { readonly at: number })[];
  readonly panel: readonly MapClassMark[];
}
