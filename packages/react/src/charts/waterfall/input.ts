import type { ChangeStep, Loss, Standing } from "@chiso/core";
import type { WaterfallInput, WaterfallStep } from "@chiso/geometry/waterfall";
import { isDerived, plainNumber, scoreCell } from "../../messages/say.js";
import type { WaterfallWords } from "../../messages/waterfall-words.js";
import { partName, showsRest, stepsOf, unitOf } from "./found.js";
import type { Changed, Found, Lost } from "./found.js";

/** A finding as steps: all that geometry needs to know of it; undefined where there is nothing to draw. */
export function waterfallInput(found: Found, words: WaterfallWords): WaterfallInput | undefined {
  const steps = stepsOf(found);
  if (!steps) return undefined;
  return steps.kind === "bottlenecks" ? lostInput(found, steps, words) : changeInput(found, steps, words);
}

function common({ view }: Found, words: WaterfallWords) {
  const { definition } = view.data;
  return {
    tick: (value: number, digits: number) => words.format.decimal(value, digits),
    reversed: definition.direction === "lower-is-better",
  };
}

function lostInput(found: Found, lost: Lost, words: WaterfallWords): WaterfallInput {
  const { view } = found;
  const { data, component } = view;
  const { waterfall } = words.messages;
  const less = data.definition.direction === "lower-is-better";
  // full marks go down to the score, or a low best end up to it
  const way = less ? 1 : -1;
  const cell = (points: number) => words.format.signed(way * points, data.definition.digits);
  const steps = lost.losses.map(
    (loss): WaterfallStep => ({
      key: loss.component,
      name: partName(view, loss.component, words),
      detail: lossDetail(found, loss, words),
      value: cell(loss.lost),
      parts: loss.parts.map(({ kind, points }) => ({ look: kind, points: way * points })),
      arrow: false,
    }),
  );
  return {
    ...common(found, words),
    start: {
      level: lost.full,
      name: less ? waterfall.fullOfLess : waterfall.full,
      value: scoreCell(data, component, lost.full, words),
    },
    steps: showsRest(view, lost)
      ? [...steps, restStep(lost, way * lost.unexplained, cell(lost.unexplained), words)]
      : steps,
    end: {
      name: waterfall.score(unitOf(found, words)),
      value: scoreCell(data, component, lost.score, words) + markOf(lost.standing),
    },
  };
}

/** Figures that nobody printed as such are marked at the value (R11). */
export function markOf(standing: Standing | undefined): string {
  return standing !== undefined && isDerived(standing) ? "*" : "";
}

/** Score and maximum; the weight where a point is not worth a point. */
export function lossDetail(
  { view }: Found,
  { component, score, full, k, standing }: Loss,
  words: WaterfallWords,
): string {
  const { waterfall } = words.messages;
  const less = view.data.definition.direction === "lower-is-better";
  const said = (less ? waterfall.outOfLess : waterfall.outOf)(
    scoreCell(view.data, component, score, words) + markOf(standing),
    plainNumber(full, words),
  );
  return k === 1 ? said : `${said} · ${waterfall.weight(plainNumber(k, words))}`;
}

/** What the rest is made of. */
export function restWords(
  steps: Lost | Changed,
  { messages: { waterfall }, format }: WaterfallWords,
): string {
  if (steps.unknown.length > 0) return waterfall.restOf(format.integer(steps.unknown.length));
  const known = steps.kind === "bottlenecks" ? steps.losses.length : steps.steps.length;
  return known === 0 ? waterfall.restWhole : waterfall.restRounding;
}

function restStep(
  steps: Lost | Changed,
  points: number,
  value: string,
  words: WaterfallWords,
): WaterfallStep {
  return {
    key: "rest",
    name: words.messages.waterfall.rest,
    detail: restWords(steps, words),
    value,
    parts: [{ look: "rest", points }],
    arrow: false,
  };
}

function changeInput(found: Found, change: Changed, words: WaterfallWords): WaterfallInput {
  const { view } = found;
  const { data, component } = view;
  const { waterfall } = words.messages;
  const less = data.definition.direction === "lower-is-better";
  const signed = (points: number) => words.format.signed(points, data.definition.digits);
  const steps = change.steps.map(
    (step): WaterfallStep => ({
      key: step.component,
      name: partName(view, step.component, words),
      detail: stepDetail(found, step, words),
      value: signed(step.points),
      parts: [{ look: step.points > 0 === less ? "down" : "up", points: step.points }],
      arrow: true,
    }),
  );
  const end = (edition: number) => waterfall.scoreIn(unitOf(found, words), String(edition));
  return {
    ...common(found, words),
    start: {
      level: change.before,
      name: end(change.from),
      value: scoreCell(data, component, change.before, words) + markOf(change.standings[0]),
    },
    steps: showsRest(view, change)
      ? [...steps, restStep(change, change.unexplained, signed(change.unexplained), words)]
      : steps,
    end: {
      name: end(change.to),
      value: scoreCell(data, component, change.after, words) + markOf(change.standings[1]),
    },
  };
}

export function stepDetail(
  { view }: Found,
  { component, before, after, k, standings }: ChangeStep,
  words: WaterfallWords,
): string {
  const { waterfall } = words.messages;
  const [from = "", to = ""] = [before, after].map(
    (score, i) => scoreCell(view.data, component, score, words) + markOf(standings[i]),
  );
  const said = waterfall.fromTo(from, to);
  return k === 1 ? said : `${said} · ${waterfall.weight(plainNumber(k, words))}`;
}

/** Why nothing is drawn, for the place of the picture. */
export function noteOf(found: Found, words: WaterfallWords): string {
  const { view, answer } = found;
  const { note } = words.messages.waterfall;
  const { missing, breakReason } = words.messages.common;
  if (answer.show === "lost")
    return answer.lost.kind === "none" && answer.lost.why === "no-score"
      ? note.missing(String(view.edition), missing[answer.lost.missing])
      : note.noMaximum;
  const { change } = answer;
  if (change.kind === "no-earlier-edition") return note.firstEdition;
  if (change.kind === "parts") return "";
  if (change.change.kind === "as-printed") return note.printed;
  if (change.change.kind === "not-comparable") {
    const { note: why, why: reason } = change.change;
    return `${why?.[words.locale] ?? `${breakReason[reason]}.`} ${note.notSplit}`;
  }
  return change.gaps.map(({ edition, why }) => note.missing(String(edition), missing[why])).join(" ");
}
