import { analyseRadar, shareOf } from "@chiso/core";
import type { RadarFinding, RadarQuery } from "@chiso/core";
import { layoutRadar, layoutRadarNote, radarHeight, radarNoteHeight } from "@chiso/geometry/radar";
import type { RadarLayout } from "@chiso/geometry/radar";
import type { ChartModule, Reading } from "../../frame/chart-module.js";
import { partReading, unitPartReading } from "../../frame/parts-words.js";
import { radarWordsOf } from "../../messages/radar-words.js";
import type { RadarWords } from "../../messages/radar-words.js";
import { describeRadar } from "./describe.js";
import { shareText } from "./headline.js";
import { radarInput } from "./input.js";
import { RadarMarks } from "./marks.js";

/** A radar as a figure: the one record that a host or the frame asks. */
export const radar: ChartModule<RadarQuery, RadarFinding, RadarLayout, RadarWords> = {
  id: "radar",
  wordsOf: radarWordsOf,
  analyse: analyseRadar,
  describe: describeRadar,
  defaultSize: { width: 720, height: 480 },
  // where there is a reason for no picture, the picture tells it and the table stands
  isEmpty: (finding) =>
    finding.kind === "no-such-edition" || finding.profile.rows.every(({ withScore }) => withScore === 0),
  paper: (finding, width, scale, words) => ({ width, height: heightOf(finding, width, scale, words), scale }),
  layout: (finding, size, words) => {
    if (finding.kind === "no-such-edition") return layoutRadarNote("", size);
    return finding.state === "drawn"
      ? layoutRadar(radarInput(finding, words), size)
      : layoutRadarNote(words.messages.radar.note[finding.state], size);
  },
  Marks: RadarMarks,
  reading,
};

function heightOf(finding: RadarFinding, width: number, scale: number, words: RadarWords): number {
  if (finding.kind === "no-such-edition") return 80;
  return finding.state === "drawn"
    ? radarHeight(radarInput(finding, words), width, scale)
    : radarNoteHeight(words.messages.radar.note[finding.state], width, scale);
}

function reading(finding: RadarFinding, layout: RadarLayout, at: number, words: RadarWords): Reading {
  const axis = finding.kind === "radar" ? finding.axes[layout.hitAxes[at] ?? -1] : undefined;
  if (finding.kind === "no-such-edition" || !axis) return { title: "", lines: [] };
  const { row } = axis;
  if ((layout.hitPeers[at] ?? -1) >= 0)
    return unitPartReading(finding.profile, row, layout.hits.units[at] ?? "", words);
  const { title, lines } = partReading(finding.profile, row, words);
  const [figure = "", ...more] = lines;
  const share =
    row.score === undefined ? [] : [words.messages.radar.reached(shareText(shareOf(axis, row.score), words))];
  return { title, lines: [figure, ...share, ...more].slice(0, 7) };
}
