import { analyseWhatChanged } from "@chiso/core";
import type { WhatChangedFinding, WhatChangedQuery } from "@chiso/core";
import type { TextFigureModule } from "../../frame/text-figure.js";
import { whatChangedWordsOf } from "../../messages/what-changed-words.js";
import type { WhatChangedWords } from "../../messages/what-changed-words.js";
import { AccountMarks } from "../../sentence/account-marks.js";
import type { AccountLayout } from "../../sentence/account-marks.js";
import { describeWhatChanged, whatChangedAccount } from "./account.js";

/** What changed as a figure: the one record that a host or the frame asks. */
export const whatChanged: TextFigureModule<
  WhatChangedQuery,
  WhatChangedFinding,
  AccountLayout,
  WhatChangedWords
> = {
  id: "what-changed",
  wordsOf: whatChangedWordsOf,
  analyse: analyseWhatChanged,
  describe: describeWhatChanged,
  defaultSize: { width: 720, height: 620 },
  isEmpty: (finding) => finding.kind !== "what-changed" || finding.from === undefined,
  layout: (finding, _size, words) => ({ account: whatChangedAccount(finding, words), words }),
  Marks: AccountMarks,
  tabled: true,
};
