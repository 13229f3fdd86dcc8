import { scoreAt, shareOf } from "@chiso/core";
import type { RadarAxis, RadarFinding } from "@chiso/core";
import type { RadarInput, RadarInputAxis } from "@chiso/geometry/radar";
import { PEERS_DRAWN } from "../../frame/parts-legend.js";
import { partValue } from "../../frame/parts-words.js";
import type { RadarWords } from "../../messages/radar-words.js";
import { componentName, termText } from "../../messages/say.js";

export type RadarFound = Extract<RadarFinding, { kind: "radar" }>;

/** A finding as outlines: all that geometry needs to know of it. */
export function radarInput(found: RadarFound, words: RadarWords): RadarInput {
  const { view, unit } = found.profile;
  return {
    axes: found.axes.map((axis) => axisInput(found, axis, words)),
    focusUnit: unit ?? "",
    peerUnits: view.peers.slice(0, PEERS_DRAWN),
    leftOut: leftOutTexts(found, words),
    ring: (share) => words.messages.radar.percent(words.format.decimal(share * 100, 0)),
  };
}

function axisInput({ profile }: RadarFound, axis: RadarAxis, words: RadarWords): RadarInputAxis {
  const { view, unit } = profile;
  const { row } = axis;
  const share = (score: number | undefined) => (score === undefined ? Number.NaN : shareOf(axis, score));
  return {
    key: row.component,
    name: componentName(view, row.component, words),
    detail: termText(view.data, row.term, words),
    value: unit === undefined ? [] : partValue(view, unit, row, words),
    focus: share(row.score),
    median: share(row.quartiles?.[1]),
    best: share(row.best?.score),
    peers: view.peers
      .slice(0, PEERS_DRAWN)
      .map((peer) => share(scoreAt(row.column, view.held.rowOf.get(peer)))),
  };
}

/** `Không vẽ, chưa rõ điểm tối đa: Cải cách tài chính công`: a line for each reason. */
export function leftOutTexts({ profile, leftOut }: RadarFound, words: RadarWords): readonly string[] {
  const { radar } = words.messages;
  return REASONS.flatMap((why) => {
    const those = leftOut.filter((one) => one.why === why);
    const names = those.map(({ row }) => componentName(profile.view, row.component, words));
    return names.length === 0 ? [] : [radar.noAxis(radar.leftOut[why], words.format.list(names))];
  });
}

const REASONS = ["no-maximum", "off-scale"] as const;
