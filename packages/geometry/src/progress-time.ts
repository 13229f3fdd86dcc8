import { tenth } from "./frame.js";
import type { Box, TextMark } from "./frame.js";
import type { Measures } from "./progress-measures.js";
import type { ProgressInput, ProgressLayout } from "./progress-types.js";
import { uprightAround } from "./text-box.js";
import { textWidth } from "./text-metrics.js";

/** The line of time: which days it holds, and where each lies. */
export interface Time {
  readonly first: number;
  readonly last: number;
  readonly at: (day: number) => number;
}

/** All planned and done days; today too, unless it lies more than a year off, and than thrice the programme's length. */
export function timeOf({ rows, today }: ProgressInput, { left, right }: Measures): Time {
  const days = rows
    .flatMap(({ from, to, until }) => [from, to, until ?? Number.NaN])
    .filter((day) => !Number.isNaN(day));
  const own = days.filter((day) => day !== today.day);
  const [low, high] = [Math.min(...own), Math.max(...own)];
  const span = Math.max(1, high - low);
  const near = today.day > low - Math.max(3 * span, YEAR) && today.day < high + Math.max(3 * span, YEAR);
  // where today lies too far off, some room beyond shows which way it lies
  const [first, last] =
    own.length === 0
      ? [today.day - 1, today.day + 1]
      : near
        ? [Math.min(low, today.day), Math.max(high, today.day)]
        : [low, high + (today.day > high ? span * 0.1 : 0)];
  const length = Math.max(1, last - first);
  const at = (day: number) => left + Math.min(1, Math.max(0, (day - first) / length)) * (right - left);
  return { first, last, at };
}

interface AxisPlace {
  readonly top: number;
  readonly head: number;
  readonly foot: number;
  /** What upright lines must not cross. */
  readonly texts: readonly Box[];
}

/** Days below the head of the block, today's name above them. */
export function axisOf(
  input: ProgressInput,
  { first, last, at }: Time,
  m: Measures,
  { top, head, foot, texts: covered }: AxisPlace,
): Pick<ProgressLayout, "grid" | "ticks" | "today"> {
  const { today, tick } = input;
  const texts: TextMark[] = [];
  let grid = "";
  let end = Number.NEGATIVE_INFINITY;
  for (const day of monthsWithin(first, last)) {
    const x = at(day);
    const text = tick(day);
    const width = textWidth(text, { size: m.axis });
    const start = Math.min(Math.max(0, x - width / 2), m.width - width);
    const crossed = Math.abs(x - at(today.day)) < width / 2 + 4 * m.scale;
    if (start < end + 10 * m.scale || crossed) continue;
    end = start + width;
    texts.push({ x: tenth(start), y: tenth(top + m.axis * 2.6), text });
    grid += uprightAround(x, head, foot, covered);
  }
  const near = today.day >= first && today.day <= last;
  const off = today.day < first ? `← ${today.text}` : `${today.text} →`;
  const text = near ? today.text : off;
  const width = textWidth(text, { size: m.axis, weight: 600 });
  const x = tenth(at(today.day));
  return {
    grid,
    ticks: texts,
    today: {
      line: near ? uprightAround(x, top + m.axis * 1.3, foot, covered) : "",
      label: {
        x: tenth(Math.min(Math.max(0, x - width / 2), m.width - width)),
        y: tenth(top + m.axis),
        text,
      },
    },
  };
}

const DAY = 86_400_000;
const YEAR = 366;

/** First days of months; of quarters or years where there are many. */
function monthsWithin(first: number, last: number): readonly number[] {
  const length = last - first;
  const every = length > 2200 ? 12 : length > 550 ? 3 : 1;
  const begin = new Date(first * DAY);
  const found: number[] = [];
  for (let month = 0; ; month++) {
    const day = Date.UTC(begin.getUTCFullYear(), month, 1) / DAY;
    if (day > last) return found.length > 0 ? found : [first, last];
    if (day >= first && month % every === 0) found.push(day);
  }
}
