import type { TrendGround, TrendPanel } from "@chiso/core";
import type { PanelGround, SmallMultiplesInput } from "@chiso/geometry/small-multiples";
import type { SmallMultiplesWords } from "../../messages/small-multiples-words.js";
import { changeCell, figureCell, newestOf, orderedPanels, panelName } from "./text.js";
import type { Found } from "./text.js";

interface Kept {
  readonly words: SmallMultiplesWords;
  readonly input: SmallMultiplesInput;
  readonly panels: readonly TrendPanel[];
}

const kept = new WeakMap<Found, Kept>();

/** A finding as panels in their order, made once: paper, layout and readings ask for it. */
export function smallMultiplesInput(finding: Found, words: SmallMultiplesWords): Kept {
  const known = kept.get(finding);
  if (known?.words === words) return known;
  const { shown: panels, aside } = orderedPanels(finding, words);
  const { by, editions, grounds, rows, scales } = finding;
  const input: SmallMultiplesInput = {
    panels: panels.map((panel) => ({
      key: rows === "units" ? panel.unit : panel.component,
      // one unit throughout: its panels are not lit all together
      unit: rows === "units" ? panel.unit : "",
      name: panelName(finding, panel, words),
      value: valueText(finding, panel, words),
      tone: panel.role,
      values: panel.values,
      joined: panel.joined,
      missing: panel.missing,
      derived: panel.derived,
      scale: panel.scale,
      ground: panel.ground,
    })),
    editions,
    measure: by,
    scales,
    grounds: grounds.map((ground) => groundOf(ground, by)),
    groundScales: grounds.map((_, at) => finding.panels.find((panel) => panel.ground === at)?.scale ?? 0),
    breaks: finding.breaks.map((cuts) => cuts.map(({ before }) => editions.indexOf(before))),
    tick: (value, digits) => words.format.decimal(value, digits),
    aside: asideOf(finding, aside, words),
  };
  const made = { words, input, panels };
  kept.set(finding, made);
  return made;
}

/** Units without any figure, by name (R9). */
function asideOf(
  finding: Found,
  aside: readonly TrendPanel[],
  words: SmallMultiplesWords,
): SmallMultiplesInput["aside"] {
  if (aside.length === 0) return [];
  const title = words.messages.smallMultiples.aside(words.format.integer(aside.length));
  return [{ title, text: aside.map((panel) => panelName(finding, panel, words)).join(", ") }];
}

/** The median of whole data, of partial data all that is known (R8); all ranks together would be a grey field. */
function groundOf({ field, medians, pairs }: TrendGround, by: Found["by"]): PanelGround {
  if (by === "rank") return { kind: "none" };
  if (!hasMedian(medians)) return { kind: "field", field };
  const there = (at: number) => !Number.isNaN(medians[at] ?? Number.NaN);
  const joined = pairs.map((pair, at) => (pair === 1 && there(at) && there(at - 1) ? 1 : 0));
  return { kind: "median", values: medians, joined };
}

export function hasMedian(medians: Float64Array): boolean {
  return medians.some((median) => !Number.isNaN(median));
}

/** The newest figure, dated where it is not of the newest edition, with its change where panels are ordered by that. */
function valueText(finding: Found, panel: TrendPanel, words: SmallMultiplesWords): string {
  const { smallMultiples } = words.messages;
  const { editions, order, view } = finding;
  const at = newestOf(panel);
  const edition = editions[at];
  if (edition === undefined) return figureCell(finding, panel, view.edition, words);
  const figure = figureCell(finding, panel, edition, words);
  const value = edition === editions.at(-1) ? figure : smallMultiples.dated(figure, String(edition));
  return order === "change" && !Number.isNaN(panel.change)
    ? smallMultiples.changed(value, changeCell(finding, panel.change, words))
    : value;
}
