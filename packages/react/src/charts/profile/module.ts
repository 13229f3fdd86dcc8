import { analyseProfile } from "@chiso/core";
import type { ProfileFinding, ProfileQuery } from "@chiso/core";
import { layoutProfile, profileHeight } from "@chiso/geometry/profile";
import type { ProfileInput, ProfileLayout } from "@chiso/geometry/profile";
import type { ChartModule, Reading } from "../../frame/chart-module.js";
import { partReading, unitPartReading } from "../../frame/parts-words.js";
import { profileWordsOf } from "../../messages/profile-words.js";
import type { ProfileWords } from "../../messages/profile-words.js";
import { describeProfile } from "./describe.js";
import { profileInput } from "./input.js";
import { ProfileMarks } from "./marks.js";

/** A profile as a figure: the one record that a host or the frame asks. */
export const profile: ChartModule<ProfileQuery, ProfileFinding, ProfileLayout, ProfileWords> = {
  id: "profile",
  wordsOf: profileWordsOf,
  analyse: analyseProfile,
  describe: describeProfile,
  defaultSize: { width: 720, height: 560 },
  // a published rank without any score is told in words
  isEmpty: (finding) =>
    finding.kind === "no-such-edition" || finding.rows.every(({ withScore }) => withScore === 0),
  paper: (finding, width, scale, words) => ({
    width,
    height: profileHeight(inputOf(finding, words), width, scale),
    scale,
  }),
  layout: (finding, size, words) => layoutProfile(inputOf(finding, words), size),
  Marks: ProfileMarks,
  reading,
};

const EMPTY: ProfileInput = {
  units: [],
  focus: -1,
  peers: [],
  focusName: "",
  peerNames: [],
  rows: [],
  tick: String,
  reversed: false,
};

function inputOf(finding: ProfileFinding, words: ProfileWords): ProfileInput {
  return finding.kind === "profile" ? profileInput(finding, words) : EMPTY;
}

function reading(finding: ProfileFinding, layout: ProfileLayout, at: number, words: ProfileWords): Reading {
  const row = finding.kind === "profile" ? finding.rows[layout.hitRows[at] ?? -1] : undefined;
  if (finding.kind !== "profile" || !row) return { title: "", lines: [] };
  const unit = layout.hits.units[at] ?? "";
  return unit === "" ? partReading(finding, row, words) : unitPartReading(finding, row, unit, words);
}
