// Titles of the two sources of Sơn La's own ranking: its rows are few and stand in src/son-la.ts.
import { titleOf } from "./sources.mjs";
import { writeModule } from "./write.mjs";

export function buildSonLa() {
  writeModule(
    "son-la",
    "sources/source-titles.csv",
    [["Text", "@chiso/core"]],
    [
      ["decisionTitle", "Text", titleOf("sonla-depts-2020")],
      ["newspaperTitle", "Text", titleOf("baosonla-2021")],
    ],
  );
}
