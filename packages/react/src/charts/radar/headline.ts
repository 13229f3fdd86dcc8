import { RADAR_AXES, observe, shareOf } from "@chiso/core";
import type { RadarAxis } from "@chiso/core";
import { editionTitle } from "../../frame/edition-words.js";
import type { RadarWords } from "../../messages/radar-words.js";
import { componentName } from "../../messages/say.js";
import { unitLabel } from "../../messages/words.js";
import type { RadarFound } from "./input.js";

/** The one message of a radar, or why there is none. */
export function headlineOf(found: RadarFound, words: RadarWords): string {
  const { view, unit } = found.profile;
  const { headline } = words.messages.radar;
  const { integer, list } = words.format;
  const title = editionTitle(view, words);
  const name = (one: string) => unitLabel(words, view.data, one, view.edition);
  if (found.state === "too-many")
    return headline.tooMany(
      title,
      integer(found.axes.length + found.leftOut.length),
      integer(RADAR_AXES.most),
    );
  if (found.state === "too-few") return headline.tooFew(title, integer(found.axes.length));
  const axes = integer(found.axes.length);
  if (unit !== undefined) return unitHeadline(found, unit, name(unit), words);
  return found.axes.some(({ row }) => row.quartiles) || view.peers.length === 0
    ? headline.units(title, axes)
    : headline.peers(title, list(view.peers.map(name)));
}

function unitHeadline(found: RadarFound, unit: string, name: string, words: RadarWords): string {
  const { headline } = words.messages.radar;
  const { integer } = words.format;
  const scored = found.axes.filter(({ row }) => row.score !== undefined);
  if (scored.length === 0) return headline.missing(name, whyMissing(found, unit, words));
  const said =
    sideText(found, name, words) ?? headline.held(name, integer(scored.length), integer(found.axes.length));
  return [said, ...ends(found, scored, words)].join("; ");
}

/** Why a unit has no axis: the reason of the whole where that is missing too (withheld, not surveyed), else of its parts. */
function whyMissing({ profile: { view }, axes }: RadarFound, unit: string, words: RadarWords): string {
  const why = [view.component, axes[0]?.row.component ?? ""].flatMap((component) => {
    const { value } = observe(view.data, unit, view.edition, component);
    return value.kind === "missing" ? [value.why] : [];
  });
  return why[0] === undefined ? "" : words.messages.common.missing[why[0]];
}

/** How often it is better than the median; undefined where there is none to tell by. */
function sideText({ axes }: RadarFound, name: string, words: RadarWords): string | undefined {
  const { headline } = words.messages.radar;
  const { integer } = words.format;
  const sides = axes.flatMap(({ row }) => row.side ?? []);
  const better = sides.filter((side) => side === "better").length;
  const of = integer(sides.length);
  if (sides.length === 0) return undefined;
  if (sides.every((side) => side === "same")) return headline.same(name, of);
  if (better === 0) return headline.none(name, of);
  return better === sides.length ? headline.all(name, of) : headline.outside(name, integer(better), of);
}

/** The axes on which most and least of the scale is reached; several that read the same are named together. */
function ends({ profile }: RadarFound, scored: readonly RadarAxis[], words: RadarWords): readonly string[] {
  const { headline } = words.messages.radar;
  const shares = scored.map((axis) => shareOf(axis, axis.row.score ?? 0));
  const [most, least] = [Math.max(...shares), Math.min(...shares)].map((share) => shareText(share, words));
  if (most === undefined || least === undefined || most === least) return [];
  const those = (text: string) =>
    scored.filter((axis) => shareText(shareOf(axis, axis.row.score ?? 0), words) === text);
  const named = (axes: readonly RadarAxis[]) =>
    words.format.list(axes.map(({ row }) => componentName(profile.view, row.component, words)));
  const [top, bottom] = [those(most), those(least)];
  return [
    ...(top.length > 3 ? [] : [headline.most(named(top), most)]),
    ...(bottom.length > 3 ? [] : [headline.least(named(bottom), least)]),
  ];
}

/** `46,7%` of the scale. */
export function shareText(share: number, words: RadarWords): string {
  return words.messages.radar.percent(words.format.decimal(share * 100, 1));
}
