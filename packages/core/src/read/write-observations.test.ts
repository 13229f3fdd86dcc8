import { expect, it } from "vitest";
import { definitionOf } from "../dataset.fixture.js";
import { buildDataset } from "../model/build-dataset.js";
import { observe } from "../model/dataset.js";
import { vietNam } from "../real.fixture.js";
import { readObservations } from "./read-observations.js";
import { writeObservations } from "./write-observations.js";

const definition = {
  ...definitionOf({
    editions: { 2020: { unitSet: "63" }, 2023: { unitSet: "63", regime: { kind: "top-n", n: 3 } } },
  }),
  groupNames: { high: { vi: "Cao", en: "High" } },
};

it("R8 R9 R11 what is written is read back as it was: digits, reasons, ranks, groups, standings, sources", () => {
  const heading =
    "unit_id,year,score,published_rank,published_group,missing_reason,standing,rank_standing,source\n";
  const rows = [
    "son-la,2020,33.333333333333336,2,high,,press,published,bao",
    "hue,2020,,3,,not-in-data,published,listed,",
    "ha-noi,2020,,,,not-surveyed,published,,bao",
    "son-la,2023,,,,withheld,press,,bao",
  ];
  const read = (text: string) => readObservations(text, { definition, book: vietNam });
  const first = buildDataset({
    definition,
    book: vietNam,
    observations: read(heading + rows.join("\n")).observations,
  });
  const text = writeObservations(first);
  const { observations, issues } = read(text);
  expect(issues).toEqual([]);
  const second = buildDataset({ definition, book: vietNam, observations });
  for (const edition of [2020, 2023])
    for (const unit of vietNam.sets.get("63")?.units ?? [])
      expect(observe(second, unit, edition, definition.overall)).toEqual(
        observe(first, unit, edition, definition.overall),
      );
  expect(text.split("\r\n")).toHaveLength(5);
  expect(writeObservations(second)).toBe(text);
});
