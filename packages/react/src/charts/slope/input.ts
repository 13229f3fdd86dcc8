import type { Slope, SlopeRow } from "@chiso/core";
import type { SlopeInput, SlopeLine } from "@chiso/geometry/slope";
import type { SlopeWords } from "../../messages/slope-words.js";
import { scoreCell } from "../../messages/say.js";
import { isShared, pairReason } from "./notices.js";
import { changeText, editionsOf, figureCell, gapText, isHollow, nameOf, printedText } from "./text.js";

const LEVEL = { rest: 0, peer: 1, focus: 2 } as const;

/** A finding as lines with names at both ends: all that geometry needs to know of it. */
export function slopeInput(slope: Slope, words: SlopeWords): SlopeInput {
  const { by, pair, rows, view } = slope;
  const reason = pairReason(pair, words);
  const units = rows
    .toReversed()
    .toSorted((a, b) => LEVEL[a.role] - LEVEL[b.role])
    .filter(({ role, values }) => role !== "rest" || !values.every(Number.isNaN))
    .map((row) => lineOf(slope, row, words));
  const lines = [...medianLine(slope, words), ...units];
  const [from, to] = editionsOf(slope);
  return {
    lines,
    heads: [String(from), String(to)],
    extents: extentsOf(slope),
    reversed: by === "rank" || view.data.definition.direction === "lower-is-better",
    reason: rows.every(({ values }) => values.every(Number.isNaN))
      ? words.messages.slope.missing
      : reason === undefined
        ? ""
        : words.messages.slope.reason(reason),
  };
}

function lineOf(slope: Slope, row: SlopeRow, words: SlopeWords): SlopeLine {
  const { change, ends, joined, role, unit, values } = row;
  const { slope: said } = words.messages;
  const name = nameOf(slope, unit, words);
  const label = (at: 0 | 1) => {
    const figure = figureCell(slope, ends[at], words);
    if (figure === undefined) return role === "rest" ? "" : said.gap(name, gapText(slope, ends[at], words));
    return at === 0 ? `${name}\n${figure}` : `${figure}\n${name}`;
  };
  const printed = printedText(slope, change, words);
  const note =
    role === "rest"
      ? undefined
      : printed === undefined
        ? changeText(slope, change, words)
        : said.printed(printed);
  return {
    key: unit,
    tone: role,
    values,
    joined,
    hollow: [isHollow(slope, ends[0]), isHollow(slope, ends[1])],
    labels: [label(0), label(1)],
    ...(note === undefined ? {} : { note }),
  };
}

function medianLine({ medians, pair, view }: Slope, words: SlopeWords): readonly SlopeLine[] {
  if (medians.every((median) => median === undefined)) return [];
  const { median: name } = words.messages.slope;
  const cell = (at: 0 | 1) =>
    medians[at] === undefined ? "" : scoreCell(view.data, view.component, medians[at], words);
  return [
    {
      key: "median",
      tone: "median",
      values: [medians[0] ?? Number.NaN, medians[1] ?? Number.NaN],
      joined: pair.kind === "comparable" && medians.every((median) => median !== undefined),
      hollow: [false, false],
      labels: [`${name}\n${cell(0)}`, `${cell(1)}\n${name}`],
    },
  ];
}

/** Ends of the scales: one for both columns where they may be read against each other. */
function extentsOf(slope: Slope): SlopeInput["extents"] {
  const { by, from, rows, view } = slope;
  const extent = (ends: readonly (0 | 1)[]): readonly [number, number] => {
    if (by === "rank") {
      const sizes = ends.map(
        (end) => view.data.editions.get(end === 0 ? from : view.edition)?.set.units.length ?? 1,
      );
      return [1, Math.max(1, ...sizes)];
    }
    const values = rows
      .flatMap((row) => ends.map((end) => row.values[end]))
      .filter((value) => !Number.isNaN(value));
    return values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  };
  return isShared(slope) ? [extent([0, 1]), extent([0, 1])] : [extent([0]), extent([1])];
}
