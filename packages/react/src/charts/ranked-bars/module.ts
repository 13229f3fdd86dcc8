import { analyseRankedBars } from "@chiso/core";
import type { RankedBarsFinding, RankedBarsQuery } from "@chiso/core";
import { layoutRankedBars, rankedBarsHeight } from "@chiso/geometry/ranked-bars";
import type { RankedBarsLayout } from "@chiso/geometry/ranked-bars";
import type { ChartModule } from "../../frame/chart-module.js";
import { rankedBarsWordsOf } from "../../messages/ranked-bars-words.js";
import type { RankedBarsWords } from "../../messages/ranked-bars-words.js";
import { unitReading } from "../../messages/say.js";
import { describeRankedBars } from "./describe.js";
import { rankedBarsInput } from "./input.js";
import { RankedBarsMarks } from "./marks.js";

/** Ranked bars as a figure: the one record that a host or the frame asks. */
export const rankedBars: ChartModule<RankedBarsQuery, RankedBarsFinding, RankedBarsLayout, RankedBarsWords> =
  {
    id: "ranked-bars",
    wordsOf: rankedBarsWordsOf,
    analyse: analyseRankedBars,
    describe: describeRankedBars,
    defaultSize: { width: 720, height: 1480 },
    isEmpty: (finding) =>
      finding.kind === "no-such-edition" || finding.ranked.length + finding.unranked.length === 0,
    paper: (finding, width, scale, words) => ({
      width,
      height:
        finding.kind === "ranked-bars" ? rankedBarsHeight(rankedBarsInput(finding, words), width, scale) : 80,
      scale,
    }),
    layout: (finding, size, words) => {
      if (finding.kind === "no-such-edition") throw new Error("An edition that is not there has no picture.");
      return layoutRankedBars(rankedBarsInput(finding, words), size);
    },
    Marks: RankedBarsMarks,
    reading: (finding, layout, at, words) =>
      finding.kind === "no-such-edition"
        ? { title: "", lines: [] }
        : unitReading(
            finding.view.data,
            layout.hits.units[at] ?? "",
            finding.view.edition,
            finding.view.component,
            words,
          ),
  };
