import type { HeatYears } from "@chiso/core";
import type { Notice } from "../../frame/description.js";
import { resolutionNotices } from "../../frame/edition-words.js";
import { nameOverYears } from "./found.js";
import { yearsHoldingNotices } from "../../frame/years-words.js";
import { yearsText } from "../../messages/say.js";
import type { HeatGridWords } from "../../messages/heat-grid-words.js";
import { componentName, isDerived } from "../../messages/say.js";

/** What a reader must know of one unit's components over the editions. */
export function yearsNotices(grid: HeatYears, words: HeatGridWords): readonly Notice[] {
  const { basis, editions, rows, unheld, view } = grid;
  const { heatGrid } = words.messages;
  const note = (text: string): Notice => ({ kind: "note", text });
  const toned = rows.some(({ cells }) => cells.some(({ step }) => step >= 0));
  const down = view.data.definition.direction === "lower-is-better";
  const names = unheld.map((id) => nameOverYears(grid, id, words)).join("; ");
  return [
    ...resolutionNotices(view.data, view.edition, view.focus, words),
    ...yearsHoldingNotices(view.data, editions, view.component, "score", words),
    ...missingNotices(grid, words),
    ...(unheld.length > 0 ? [{ kind: "missing", text: heatGrid.unheld(names) } as const] : []),
    ...standingNotices(grid, words),
    ...(toned ? [note(basis === "range" ? heatGrid.tones.rangeYears : heatGrid.tones.scaleYears)] : []),
    ...(toned && down ? [note(heatGrid.tones.down)] : []),
    ...cutNotices(grid, words),
  ];
}

/** The whole index; of its parts the cells themselves say it. */
function missingNotices({ editions, rows, view }: HeatYears, words: HeatGridWords): readonly Notice[] {
  const years = new Map<string, number[]>();
  for (const { cells } of rows.slice(0, 1))
    cells.forEach(({ absent, observation: { value } }, at) => {
      const edition = editions[at];
      if (value.kind === "score" || absent || edition === undefined) return;
      const why = words.messages.common.missing[value.why];
      years.set(why, [...(years.get(why) ?? []), edition]);
    });
  const name = componentName(view, rows[0]?.component ?? view.component, words);
  return [...years].map(([why, list]) => ({
    kind: "missing",
    text: words.messages.frame.missingYears(name, yearsText(list), why),
  }));
}

/** R11: how scores came to be that nobody printed as such. */
function standingNotices({ rows }: HeatYears, words: HeatGridWords): readonly Notice[] {
  const { common, frame } = words.messages;
  const found = new Set(
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ observation: { standing, value } }) =>
        value.kind === "score" && isDerived(standing) ? [standing] : [],
      ),
    ),
  );
  return [...found].map((standing) => ({
    kind: "note",
    text: frame.standingNote(common.score, common.standing[standing]),
  }));
}

/** Which neighbouring editions a line divides, of any component. */
function cutNotices({ editions, rows }: HeatYears, words: HeatGridWords): readonly Notice[] {
  const pairs = editions.flatMap((edition, at) =>
    rows.some(({ cells }) => cells[at]?.cut) ? [`${editions[at - 1]}–${edition}`] : [],
  );
  return pairs.length === 0
    ? []
    : [{ kind: "note", text: words.messages.heatGrid.cutsNote(words.format.list(pairs)) }];
}
