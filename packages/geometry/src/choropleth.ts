import type { MapArchipelago, MapShapes, MapUnit } from "@chiso/core";
import { tenth } from "./frame.js";
import type { Box, PictureSize } from "./frame.js";
import { rectPath } from "./hits.js";
import type { Hits } from "./hits.js";
import { placeLabels } from "./labels.js";
import { boxAround, middled, mapRoom, panelHeight, panelOf } from "./map-panel.js";
import type { MapRoom } from "./map-panel.js";
import { covers, onPicture, placeWithin, placedPath } from "./map-place.js";
import type { MapPlace } from "./map-place.js";
import type { MapInput, MapLayout } from "./map-types.js";
import { placePointLabels } from "./point-labels.js";

type WithShapes = MapInput & { readonly shapes: MapShapes };

const roomOf = (input: WithShapes, width: number, scale: number) =>
  mapRoom(width, scale, input.shapes.width / input.shapes.height);

/** Size of the paper for a width: a map has its own proportions. */
export function choroplethSize(
  input: WithShapes,
  width: number,
  scale = 1,
): { readonly width: number; readonly height: number } {
  const room = roomOf(input, width, scale);
  const panel = panelHeight(panelOf(input, room, width));
  return {
    width,
    height: Math.ceil(Math.max(room.height, panel)),
  };
}

/** Share of the map's width and height that the archipelagos' inset takes on a zoomed map. */
const INSET = [0.36, 0.4] as const;

/**
 * Provinces as one path a class, on the picture's own pixels; both archipelagos with their names in every size (R19), on a
 * zoomed map in an inset.
 *
 * @throws RangeError if the size is not positive.
 * @example layoutChoropleth(input, { width: 720, height: 680 }).classes[0] // the best class
 */
export function layoutChoropleth(input: WithShapes, size: PictureSize): MapLayout {
  const scale = size.scale ?? 1;
  const room = roomOf(input, size.width, scale);
  const { shapes } = input;
  const zoomed = shapes.units.filter(({ unit }) => input.zoom.includes(unit));
  const paper = { left: 2, top: 2, right: room.width - 2, bottom: room.height - 2 };
  const place =
    zoomed.length > 0
      ? placeWithin(around(zoomed), paper)
      : placeWithin([0, 0, shapes.width, shapes.height], paper);
  const insetBox = {
    left: room.width * (1 - INSET[0]),
    top: room.height * (1 - INSET[1]),
    right: room.width - 3,
    bottom: room.height - 3,
  };
  const islands =
    zoomed.length > 0 ? placeWithin(around(shapes.archipelagos), shrunk(insetBox, room)) : place;
  const shown = zoomed.length > 0 ? shapes.units.filter((unit) => meets(unit, place, room)) : shapes.units;
  const paths = new Map(shown.map((unit) => [unit.unit, placedPath(unit, place)]));
  const of = (units: readonly string[]) => units.map((unit) => paths.get(unit) ?? "").join("");
  const names = archipelagoLabels(input, room, islands);
  const outlined = (tone: "focus" | "peer") =>
    of(input.named.filter((one) => one.tone === tone).map(({ key }) => key));
  return {
    ...choroplethSize(input, size.width, scale),
    classes: input.classes.map(({ units }) => of(units)),
    missing: of(input.missing),
    archipelagos: shapes.archipelagos.map((one) => placedPath(one, islands)).join(""),
    outlines: { focus: outlined("focus"), peer: outlined("peer") },
    labels: labelsOf(input, { place, room, shown, avoid: names.map((name) => boxAround(name, room.axis)) }),
    archipelagoLabels: names,
    inset:
      zoomed.length > 0
        ? rectPath(
            tenth(insetBox.left),
            tenth(insetBox.top),
            tenth(insetBox.right - insetBox.left),
            tenth(insetBox.bottom - insetBox.top),
          )
        : "",
    codes: [],
    panel: panelOf(input, room, size.width),
    hits: hitsOf(input, shown, place, islands),
  };
}

function around(
  shapes: readonly { readonly box: readonly [number, number, number, number] }[],
): readonly [number, number, number, number] {
  const [lefts, tops, rights, bottoms] = [0, 1, 2, 3].map((i) => shapes.map(({ box }) => box[i] ?? 0));
  const [left, top, right, bottom] = [
    Math.min(...(lefts ?? [])),
    Math.min(...(tops ?? [])),
    Math.max(...(rights ?? [])),
    Math.max(...(bottoms ?? [])),
  ];
  const edge = Math.max(right - left, bottom - top) * 0.05;
  return [left - edge, top - edge, right + edge, bottom + edge];
}

/** Room for the names within the inset. */
function shrunk(box: { left: number; top: number; right: number; bottom: number }, { axis }: MapRoom) {
  return {
    left: box.left + axis * 2,
    top: box.top + axis,
    right: box.right - axis * 2,
    bottom: box.bottom - axis * 2.2,
  };
}

function meets({ box: [left, top, right, bottom] }: MapUnit, place: MapPlace, room: MapRoom): boolean {
  const [a, b] = [onPicture(place, [left, top]), onPicture(place, [right, bottom])];
  return a[0] < room.width && a[1] < room.height && b[0] > 0 && b[1] > 0;
}

/** Each name under its islands; on a small paper one below the other. */
function archipelagoLabels(input: WithShapes, room: MapRoom, islands: MapPlace) {
  const { axis } = room;
  const names = input.shapes.archipelagos.map(({ id, box: [left, , right, bottom] }) => {
    const text = input.archipelagos.get(id) ?? id;
    const [x, y] = onPicture(islands, [(left + right) / 2, bottom]);
    return { id, text, x: tenth(middled(text, x, room.width, axis)), y: y + axis * 0.8 };
  });
  const wishes = names.map(({ id, y }) => ({ key: id, y, height: axis * 1.3, priority: 0 }));
  const placed = new Map(placeLabels(wishes, 0, room.height).map(({ key, y }) => [key, y]));
  return names.map(({ id, text, x, y }) => ({ text, x, y: tenth((placed.get(id) ?? y) + axis * 0.35) }));
}

interface LabelRoom {
  readonly place: MapPlace;
  readonly room: MapRoom;
  readonly shown: readonly MapUnit[];
  readonly avoid: readonly Box[];
}

function labelsOf(input: WithShapes, { place, room, shown, avoid }: LabelRoom): MapLayout["labels"] {
  const wishes = input.named.flatMap(({ key, tone }) => {
    const unit = shown.find((one) => one.unit === key);
    if (!unit) return [];
    const [x, y] = onPicture(place, unit.at);
    const focus = tone === "focus";
    return [
      {
        key,
        text: input.names.get(key) ?? key,
        x,
        y,
        weight: focus ? (600 as const) : (400 as const),
        must: focus,
      },
    ];
  });
  const within = { left: 2, top: 2, right: room.width - 2, bottom: room.height - 2 };
  const placed = placePointLabels(wishes, within, { size: room.label, gap: 9 * room.scale, avoid });
  const tones = new Map(input.named.map(({ key, tone }) => [key, tone]));
  return placed.map((label) => ({ ...label, tone: tones.get(label.key) ?? "peer" }));
}

function hitsOf(input: WithShapes, shown: readonly MapUnit[], place: MapPlace, islands: MapPlace): Hits {
  const { archipelagos } = input.shapes;
  const all: readonly {
    readonly key: string;
    readonly shape: MapUnit | MapArchipelago;
    readonly place: MapPlace;
  }[] = [
    ...shown.map((shape) => ({ key: shape.unit, shape, place })),
    ...archipelagos.map((shape) => ({ key: "", shape, place: islands })),
  ];
  const at = all.map(({ shape, place: its }) => onPicture(its, shape.at));
  const focus = all.findIndex(({ key }) =>
    input.named.some((one) => one.key === key && one.tone === "focus"),
  );
  return {
    units: all.map(({ key }) => key),
    keys: all.map(({ key }) => (key === "" ? "" : keyOf(input, key))),
    xs: at.map(([x]) => x),
    ys: at.map(([, y]) => y),
    outline: (i) => {
      const one = all[i];
      return one ? placedPath(one.shape, one.place) : "";
    },
    // islands last: they lie in open water, and a near miss of a small one still means it
    find: (x, y) => {
      const found = all.findIndex(({ shape, place: its }) =>
        covers(shape, (x - its.dx) / its.k, (y - its.dy) / its.k),
      );
      if (found >= 0) return found;
      return all.findIndex(({ key, shape: { box }, place: its }) => {
        if (key !== "") return false;
        const [left, top] = onPicture(its, [box[0], box[1]]);
        const [right, bottom] = onPicture(its, [box[2], box[3]]);
        return x >= left - 6 && x <= right + 6 && y >= top - 6 && y <= bottom + 6;
      });
    },
    first: Math.max(0, focus),
    travel: "plane",
  };
}

/** Legend key of a unit: its class, or that it is missing. */
export function keyOf(input: MapInput, unit: string): string {
  const at = input.classOf.get(unit) ?? -1;
  return at < 0 ? "missing" : `k${at}`;
}
