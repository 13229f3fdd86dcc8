import { sideOf } from "@chiso/core";
import type { ScatterAxis, Side, UnitId } from "@chiso/core";
import type { ScatterWords } from "../../messages/scatter-words.js";
import { axisText, axisTitle, nameOf } from "./input.js";
import type { Found } from "./input.js";

/**
 * The one message: by score where the focus lies against both medians, by position how far its two positions are apart, and
 * without a focus whose positions are furthest apart. Where nobody can say (R8), its two figures side by side.
 */
export function headlineOf(finding: Found, words: ScatterWords): string {
  const { view, x, y, by, leads, both, units } = finding;
  const { headline } = words.messages.scatter;
  const [across, up] = [axisTitle(x, words), axisTitle(y, words)];
  const [unit] = view.focusUnits;
  if (unit === undefined || view.focusUnits.length > 1) return outlierHeadline(finding, words);
  const name = nameOf(finding, unit, words);
  const at = units.indexOf(unit);
  const lead = leads[at] ?? Number.NaN;
  if (by === "rank" && !Number.isNaN(lead)) {
    const [mine, theirs] = [axisText(finding, x, unit, words), axisText(finding, y, unit, words)];
    const said = leadText(lead, across, up, words);
    // places among fewer than were ranked do not follow from the ranks
    const among = lead !== 0 && (x.of !== both || y.of !== both);
    return headline.positions(
      name,
      across,
      mine,
      up,
      theirs,
      among ? headline.among(said, words.format.integer(both)) : said,
    );
  }
  const [sx, sy] = [sideOf(x, at), sideOf(y, at)];
  // an only edition has no other to stand against
  if (across === up) return headline.one(name, axisPart(finding, x, unit, sx, words));
  if (sx !== undefined && sx === sy) return headline.same(name, headline.side[sx], across, up);
  if (sx !== undefined && sy !== undefined)
    return headline.apart(name, headline.side[sx], across, headline.side[sy], up);
  return headline.unit(name, axisPart(finding, x, unit, sx, words), axisPart(finding, y, unit, sy, words));
}

/** `PAPI 2024: 43,8876 điểm`, with its side of the median where there is one. */
function axisPart(
  finding: Found,
  axis: ScatterAxis,
  unit: UnitId,
  side: Side | undefined,
  words: ScatterWords,
): string {
  const { headline } = words.messages.scatter;
  const said = `${axisTitle(axis, words)}: ${axisText(finding, axis, unit, words)}`;
  return side === undefined ? said : words.messages.common.remark(said, headline.side[side]);
}

/** Whose two positions are furthest apart; those that are as far are named together. */
function outlierHeadline(finding: Found, words: ScatterWords): string {
  const { x, y, outliers } = finding;
  const { headline } = words.messages.scatter;
  const [across, up] = [axisTitle(x, words), axisTitle(y, words)];
  const [first] = outliers;
  if (!first) return headline.all(words.format.list([...new Set([across, up])]));
  const furthest = outliers.filter(({ lead }) => lead === first.lead);
  const names = words.format.list(furthest.map(({ unit }) => nameOf(finding, unit, words)));
  return headline.furthest(names, leadText(first.lead, across, up, words));
}

/** How many places a unit stands higher on one axis than on the other. */
export function leadText(lead: number, across: string, up: string, words: ScatterWords): string {
  const { scatter } = words.messages;
  if (lead === 0) return scatter.level(across, up);
  const places = words.format.integer(Math.abs(lead));
  return lead > 0 ? scatter.lead(across, up, places) : scatter.lead(up, across, places);
}
