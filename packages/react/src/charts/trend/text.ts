import { observe, sourceById } from "@chiso/core";
import type { Observation, SeriesPoint, TrendFinding, UnitId } from "@chiso/core";
import type { Reading } from "../../frame/chart-module.js";
import { isDerived, reasonText, scoreText, unitRankText, valueText } from "../../messages/say.js";
import type { TrendWords } from "../../messages/trend-words.js";
import { componentLabel, inWords, unitLabel } from "../../messages/words.js";

/** What the index and component are called. */
export function titleOf({ data, component, editions }: TrendFinding, words: TrendWords): string {
  const { definition } = data;
  const index = definition.name[words.locale];
  if (component === definition.overall) return index;
  return `${index} – ${componentLabel(words, data, component, editions.at(-1) ?? 0)}`;
}

/** Name of a unit as of its last edition shown. */
export function nameOf(finding: TrendFinding, unit: UnitId, words: TrendWords): string {
  const { data, editions } = finding;
  const last =
    editions.findLast((edition) => data.editions.get(edition)?.rowOf.has(unit)) ?? editions.at(-1) ?? 0;
  return unitLabel(words, data, unit, last);
}

/** How a derived figure is marked behind the value, as "(suy ra)"; undefined where it needs no mark. */
export function standingMark(standing: Observation["standing"], words: TrendWords): string | undefined {
  if (!isDerived(standing)) return undefined;
  return standing === "implied"
    ? words.messages.trend.impliedShort
    : words.messages.common.standing[standing];
}

/**
 * What is read of a mark: a unit in an edition, or the break between two.
 *
 * @param at cell of the field, `unit * editions + edition`; breaks follow the cells
 */
export function readingOf(finding: TrendFinding, at: number, words: TrendWords): Reading {
  const { ground, editions } = finding;
  const broken = ground.breaks[at - ground.field.values.length];
  if (broken) {
    const title = words.messages.trend.breakBetween(String(broken.after), String(broken.before));
    return { title, lines: [reasonText(broken, words)] };
  }
  return pointReading(
    finding,
    ground.field.units[Math.floor(at / editions.length)] ?? "",
    at % editions.length,
    words,
  );
}

/** Of one point: first the figure or why there is none, then what must be known of it. */
function pointReading(finding: TrendFinding, unit: UnitId, at: number, words: TrendWords): Reading {
  const { data, component, ground, editions } = finding;
  const edition = editions[at] ?? 0;
  const { common, trend } = words.messages;
  const observation = observe(data, unit, edition, component);
  const { value, standing } = observation;
  const made =
    value.kind === "score" && standing !== "published" && standing !== "press"
      ? common.standing[standing]
      : undefined;
  const median = ground.medians[at] ?? Number.NaN;
  const source = sourceById(data, observation.source);
  const lines = [
    valueText(data, observation, words),
    unitRankText(data, unit, edition, component, words),
    Number.isNaN(median) ? undefined : trend.medianAt(scoreText(data, component, median, words)),
    made,
    source && trend.sourceOf(inWords(words, source.title)),
    breakText(finding, edition, words),
  ];
  return {
    title: `${unitLabel(words, data, unit, edition)}, ${edition}`,
    lines: lines.filter((line) => line !== undefined),
  };
}

function breakText({ ground }: TrendFinding, edition: number, words: TrendWords): string | undefined {
  const found = ground.breaks.find((one) => one.before === edition);
  return found && `${words.messages.trend.breakBefore(String(found.after))}: ${reasonText(found, words)}`;
}

/** The score of a point as a figure of a sentence, or undefined. */
export function pointScore(
  { data, component }: TrendFinding,
  point: SeriesPoint,
  words: TrendWords,
): string | undefined {
  const { value, standing } = point.observation;
  if (value.kind === "missing") return undefined;
  const text = scoreText(data, component, value.score, words);
  const mark = standingMark(standing, words);
  return mark === undefined ? text : words.messages.common.remark(text, mark);
}
