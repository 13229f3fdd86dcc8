import type { bottlenecksVi } from "./bottlenecks-vi.js";

/** Words of the bottlenecks in English. */
export const bottlenecksEn: typeof bottlenecksVi = {
  title: "Bottlenecks",
  lost: (points) => `${points} lost`,
  unknown: "Cannot be computed",
  total: (unit, title, score, full, lost) =>
    `${unit} has ${score} of at most ${full} in ${title} and loses ${lost}.`,
  totalOfLess: (unit, title, score, full, lost) =>
    `${unit} stands at ${score} in ${title}; the best is ${full}, which is ${lost} away.`,
  largest: (name, lost) => `The largest bottleneck is ${name} (${lost} lost).`,
  largestTied: (names, lost) => `The largest bottlenecks are ${names}, each losing ${lost}.`,
  nothingLost: (unit, title) => `${unit} loses nothing in ${title}.`,
  next: (list) => `Next: ${list}.`,
  named: (name, lost) => `${name} (${lost})`,
  running: (names, count) => `Among the three largest losses ${count} editions running: ${names}.`,
  scored: (score, full) => `${score} of ${full}.`,
  scoredOfLess: (score, full) => `At ${score}; the best is ${full}.`,
  belowMedian: (points) => `${points} short of the median.`,
  atMedian: "At the median or better.",
  belowPeers: (points, peers) => `The best of ${peers} is ${points} ahead of that.`,
  atPeers: (peers) => `No worse than any of ${peers}.`,
  toFull: (points) => `From there ${points} to full marks.`,
  persistent: (count) => `Among the three largest losses ${count} editions running.`,
  body: (name) => `Body in charge: ${name}.`,
  bodyOf: (name, body) => `Body in charge of ${name}: ${body}.`,
  rest: (points) => `The components leave ${points} unexplained.`,
  restOver: (points) => `The components lose more than the total does: ${points} unexplained.`,
  noParts: (lost) => `No figures split these ${lost} by component.`,
  none: (text) => `${text}.`,
};
