import { tenth } from "./frame.js";
import type { PictureSize, TextMark } from "./frame.js";
import { circlePath } from "./hits.js";
import { noteHeight, noteLines } from "./note.js";
import { peerMark } from "./profile-marks.js";
import { radarHits } from "./radar-hits.js";
import { circleMargin, radarHeights, radarKey, radarMeasures } from "./radar-key.js";
import type { RadarMeasures } from "./radar-key.js";
import type { RadarInput, RadarInputAxis, RadarLayout, RadarOutline, RadarPlace } from "./radar-types.js";

/** Height that circle and key need. */
export function radarHeight(input: RadarInput, width: number, scale = 1): number {
  return radarHeights(input, radarMeasures(width, scale)).height;
}

/**
 * One axis per component, clockwise from the top, each from the worse end of its scale in the middle to the better end
 * outside. An outline is open where a figure is missing: nothing is drawn across it.
 *
 * @example layoutRadar(input, { width: 720, height: 420 }).focus.line
 */
export function layoutRadar(input: RadarInput, size: PictureSize): RadarLayout {
  const m = radarMeasures(size.width, size.scale ?? 1);
  const heights = radarHeights(input, m);
  const key = radarKey(input, m, heights);
  const { axes } = input;
  const place: RadarPlace = (at, share) => {
    const angle = (2 * Math.PI * at) / Math.max(1, axes.length);
    const far = share * m.radius;
    return [m.cx + far * Math.sin(angle), heights.cy - far * Math.cos(angle)];
  };
  const outline = (shareOf: (axis: RadarInputAxis) => number, mark?: (x: number, y: number) => string) =>
    outlineOf(axes.map(shareOf), place, mark);
  const ring = (share: number) => circlePath(tenth(m.cx), tenth(heights.cy), tenth(share * m.radius));
  return {
    width: size.width,
    height: size.height,
    rings: RINGS.slice(0, -1).map(ring).join(""),
    rim: ring(1),
    spokes: spokesOf(input, place, true),
    gaps: spokesOf(input, place, false),
    ringTexts: ringTexts(input, m, place),
    numbers: axes.map((_, at) => numberMark(at, m, place)),
    keys: key.keys,
    leftOut: key.leftOut,
    focus: outline(({ focus }) => focus),
    median: outline(({ median }) => median),
    best: outline(({ best }) => best),
    peers: input.peerUnits.map((_, i) =>
      outline(
        ({ peers }) => peers[i] ?? Number.NaN,
        (x, y) => peerMark(i, x, y, 5 * m.scale),
      ),
    ),
    note: [],
    ...radarHits(input, { m, place, boxes: key.boxes, cy: heights.cy }),
  };
}

/** Lines of text where there is no circle to draw, and why. */
export function layoutRadarNote(text: string, size: PictureSize): RadarLayout {
  const none: RadarInput = { axes: [], focusUnit: "", peerUnits: [], leftOut: [], ring: String };
  return {
    ...layoutRadar(none, size),
    rings: "",
    rim: "",
    ringTexts: [],
    note: noteLines(text, size.width, size.scale),
  };
}

/** Height of the note that stands in the place of a radar that cannot be drawn. */
export const radarNoteHeight = noteHeight;

const RINGS = [0.25, 0.5, 0.75, 1];

/** Axes from the middle to the rim: those where the unit in focus has a figure (all, without a unit), or those where it has none. */
function spokesOf({ axes, focusUnit }: RadarInput, place: RadarPlace, there: boolean): string {
  return axes
    .map(({ focus }, at) =>
      (focusUnit !== "" && Number.isNaN(focus)) === there
        ? ""
        : `M${point(place(at, 0))}L${point(place(at, 1))}`,
    )
    .join("");
}

function point([x, y]: readonly [number, number]): string {
  return `${tenth(x)} ${tenth(y)}`;
}

/** From axis to axis while there are figures; closed where all have one. */
function outlineOf(
  shares: readonly number[],
  place: RadarPlace,
  mark: ((x: number, y: number) => string) | undefined,
): RadarOutline {
  const has = (at: number) => !Number.isNaN(shares[at] ?? Number.NaN);
  const to = (at: number) => place(at, shares[at] ?? 0);
  const closed = shares.length > 2 && shares.every((_, at) => has(at));
  let line = "";
  let points = "";
  shares.forEach((_, at) => {
    if (!has(at)) return;
    const next = (at + 1) % shares.length;
    points += mark ? mark(...to(at)) : `M${point(to(at))}h.01`;
    if (!closed && has(next) && next !== at && (shares.length > 2 || next > at))
      line += `M${point(to(at))}L${point(to(next))}`;
  });
  const whole = closed ? `M${shares.map((_, at) => point(to(at))).join("L")}z` : "";
  return { line: closed ? whole : line, area: whole, points };
}

/** Beside the first axis, as far from it as ten axes allow; each below its ring, with its middle at `x`. */
function ringTexts({ ring, axes }: RadarInput, m: RadarMeasures, place: RadarPlace): readonly TextMark[] {
  // rings closer than a line of text keep only every second label
  const every = m.radius / RINGS.length > m.axis * 1.3 ? 1 : 2;
  return RINGS.filter((_, i) => (RINGS.length - 1 - i) % every === 0).map((share) => {
    const [x, y] = place(axes.length / 20, share - (m.axis * 0.85) / m.radius);
    return { x: tenth(x), y: tenth(y + m.axis * 0.34), text: ring(share) };
  });
}

/** Beyond the rim, its middle at `x`. */
function numberMark(at: number, m: RadarMeasures, place: RadarPlace): TextMark {
  const [x, y] = place(at, 1 + (circleMargin(m) * 0.55) / m.radius);
  return { x: tenth(x), y: tenth(y + m.label * 0.34), text: String(at + 1) };
}
