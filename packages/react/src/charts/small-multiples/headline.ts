import { observe, rankOf } from "@chiso/core";
import type { SmallMultiplesFinding, TrendPanel } from "@chiso/core";
import { differenceUnit, isDerived } from "../../messages/say.js";
import type { SmallMultiplesWords } from "../../messages/small-multiples-words.js";
import { unitLabel } from "../../messages/words.js";
import { figureCell, figureText, isFound, newestOf, panelName, titleOf } from "./text.js";
import type { Found } from "./text.js";

/** The one message: what became of the unit in focus over editions that may be compared, else its newest figure (R5, R18). */
export function smallMultiplesHeadline(finding: SmallMultiplesFinding, words: SmallMultiplesWords): string {
  const { headline } = words.messages.smallMultiples;
  const title = titleOf(finding, words);
  if (finding.kind === "no-unit") return headline.noUnit(title);
  const [first, last] = [finding.editions[0], finding.editions.at(-1)];
  if (!isFound(finding) || first === undefined || last === undefined) return words.messages.frame.empty;
  const years = [String(first), String(last)] as const;
  if (finding.rows === "components") {
    const unit = finding.panels[0]?.unit ?? finding.view.focusUnits[0] ?? "";
    return headline.components(unitLabel(words, finding.data, unit, finding.view.edition), ...years);
  }
  const focus = finding.panels.filter(({ role }) => role === "focus");
  const [panel] = focus;
  return panel && focus.length === 1 ? unitHeadline(finding, panel, words) : headline.all(title, ...years);
}

function unitHeadline(finding: Found, panel: TrendPanel, words: SmallMultiplesWords): string {
  const { headline } = words.messages.smallMultiples;
  const { by, data, editions, view, window } = finding;
  const name = panelName(finding, panel, words);
  if (window && !Number.isNaN(panel.change)) {
    const digits = by === "score" ? data.definition.digits : 0;
    const number = words.format.decimal(Math.abs(panel.change), digits);
    const unit = by === "score" ? differenceUnit(data, panel.component, words) : words.messages.common.ranks;
    const years = [String(window.from), String(window.to)] as const;
    const same = Number(Math.abs(panel.change).toFixed(digits)) === 0;
    const said = same
      ? headline.same(name, ...years)
      : (panel.change > 0 ? headline.up : headline.down)(name, `${number} ${unit}`, ...years);
    const how = standingsOf(finding, panel, words);
    return how === "" ? said : words.messages.common.remark(said, how);
  }
  const edition = editions[newestOf(panel)];
  const text = edition === undefined ? undefined : figureText(finding, panel, edition, words);
  return edition === undefined || text === undefined
    ? headline.none(name, figureCell(finding, panel, view.edition, words))
    : headline.at(name, text, String(edition));
}

/** How the two figures of a change came to be, where nobody printed them as such (R11). */
function standingsOf(
  { by, data, window }: Found,
  { component, unit }: TrendPanel,
  words: SmallMultiplesWords,
): string {
  if (!window) return "";
  const found = [window.from, window.to].flatMap((edition) => {
    const rank = rankOf(data, unit, edition, component);
    if (by === "score") return [observe(data, unit, edition, component).standing];
    return rank.kind === "published" ? [rank.standing] : [];
  });
  const { common } = words.messages;
  const derived = found.filter(isDerived).map((standing) => common.standing[standing]);
  const own = by === "rank" && rankOf(data, unit, window.to, component).kind === "own-reading";
  return [...new Set([...derived, ...(own ? [common.ownReadingShort] : [])])].join(", ");
}
