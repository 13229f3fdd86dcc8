import { nice } from "d3-array";
import type { BodiesInput, BodiesInputRow } from "./bodies-types.js";
import { textWidth, wrapText } from "./text-metrics.js";

export const BODY_LINE = 1.3;
const WIDE = 640;

/** Sizes and places that all rows share, pixels. */
export interface BodyMeasures {
  readonly scale: number;
  readonly width: number;
  readonly axis: number;
  readonly label: number;
  /** Name, bar and pair side by side; else one above the other. */
  readonly wide: boolean;
  /** Some body has points of its own beside the council's. */
  readonly paired: boolean;
  readonly places: number;
  readonly names: number;
  readonly totals: number;
  readonly changes: number;
  readonly bar: readonly [left: number, right: number];
  readonly pair: readonly [left: number, right: number];
  /** Ends of the axis of the pairs. */
  readonly ends: readonly [number, number];
  readonly thick: number;
  readonly radius: number;
  readonly gap: number;
}

export function bodyMeasures(input: BodiesInput, width: number, scale: number): BodyMeasures {
  const [axis, label] = scale < 1.4 ? [12 * scale, 14 * scale] : [16 * scale, 16 * scale];
  const widest = (texts: readonly string[]) =>
    texts.reduce((most, text) => Math.max(most, textWidth(text, { size: label, weight: 600 })), 0);
  const paired = input.rows.some(({ way }) => way !== "none");
  const wide = width >= WIDE * scale;
  const places = Math.max(18 * scale, widest(input.rows.map(({ place }) => place)));
  const known = input.rows.filter(({ total }) => !Number.isNaN(total));
  const totals = widest(known.map(({ totalText }) => totalText));
  const changes = paired ? widest(input.rows.map(({ change }) => change)) : 0;
  const between = 14 * scale;
  const left = places + 8 * scale;
  const names = wide
    ? Math.min(250 * scale, width * 0.28)
    : Math.max(label * 4, width - left - totals - between);
  const radius = 4.5 * scale;
  const edge = radius + 2 * scale;
  const room = width - left - names - between - (totals > 0 ? totals + between : 0);
  const share = wide && paired ? (room - changes - 2 * between) * 0.56 : room;
  const barLeft = wide ? left + names + between : left;
  const barRight = wide ? barLeft + Math.max(20, share) : width;
  const pairLeft = wide ? barRight + between + (totals > 0 ? totals + between : 0) : left;
  return {
    scale,
    width,
    axis,
    label,
    wide,
    paired,
    places,
    names,
    totals,
    changes,
    bar: [barLeft, barRight],
    pair: [pairLeft + edge, Math.max(pairLeft + edge + 20, width - changes - between - edge)],
    ends: endsOf(input.rows),
    thick: 12 * scale,
    radius,
    gap: (wide ? 10 : 14) * scale,
  };
}

/** Pairs stand on an axis of their own, from the lowest to the highest point of any body. */
function endsOf(rows: readonly BodiesInputRow[]): readonly [number, number] {
  const points = rows.flatMap(({ self, appraised, way }) => (way === "none" ? [] : [self, appraised]));
  if (points.length === 0) return [0, 1];
  const [low, high] = [Math.min(...points), Math.max(...points)];
  return low === high ? [low - 1, high + 1] : nice(low, high, 4);
}

export interface BodyRowText {
  readonly name: readonly string[];
  readonly total: readonly string[];
  /** Above the bar where name and bar stand one above the other. */
  readonly above: number;
  /** Of the bar, or of what stands in its place. */
  readonly bar: number;
  readonly height: number;
}

export function bodyRowText(row: BodiesInputRow, m: BodyMeasures): BodyRowText {
  const weight = row.focus ? 600 : 400;
  const missing = Number.isNaN(row.total);
  // why there is no total stands over the hatching, where there is room for it
  const room = missing ? m.bar[1] - m.bar[0] - 8 * m.scale : Math.max(m.label, m.totals);
  const name = wrapText(row.name, m.names, { size: m.label, weight });
  const total = wrapText(row.totalText, Math.max(m.label, room), { size: m.label, weight: 600 });
  const text = name.length * m.label * BODY_LINE;
  const said = total.length * m.label * BODY_LINE;
  if (m.wide) {
    return {
      name,
      total,
      above: 0,
      bar: m.thick,
      height: m.gap + Math.max(text, said, m.thick + 6 * m.scale),
    };
  }
  const bar = missing ? Math.max(said, m.thick) : m.thick;
  const pair = row.way === "none" ? 0 : m.label * BODY_LINE + 2 * m.scale;
  return { name, total, above: text + 3 * m.scale, bar, height: m.gap + text + 3 * m.scale + bar + pair };
}

/** Above the rows: what bars and pairs are, and where groups begin. */
export function bodyHead(input: BodiesInput, m: BodyMeasures) {
  const [left, right] = m.bar;
  const total = wrapText(input.heads.total, Math.max(m.axis, right - left), { size: m.axis });
  const pair =
    m.paired && m.wide
      ? wrapText(input.heads.pair, Math.max(m.axis, m.width - m.pair[0] + m.radius), { size: m.axis })
      : [];
  const lines = Math.max(total.length, pair.length);
  const bands = input.bands.length > 0 ? m.axis * 1.5 : 0;
  return {
    total,
    pair,
    text: lines * m.axis * BODY_LINE,
    height: lines * m.axis * BODY_LINE + bands + 4 * m.scale,
  };
}

/** Height of a group's head. */
export function bodyHeading(m: BodyMeasures): number {
  return m.label * BODY_LINE + 10 * m.scale;
}

/** Below the rows: the numbers of the pairs' axis. */
export function bodyFoot(m: BodyMeasures): number {
  return m.paired && m.wide ? m.axis * 1.8 : m.axis * 0.4;
}

/** Height of the paper for a width. */
export function bodiesHeight(input: BodiesInput, width: number, scale = 1): number {
  const m = bodyMeasures(input, width, scale);
  const rows = input.rows.reduce((sum, row) => sum + bodyRowText(row, m).height, 0);
  const heads = input.headings.length * bodyHeading(m);
  return Math.max(60, Math.ceil(bodyHead(input, m).height + rows + heads + bodyFoot(m)));
}
