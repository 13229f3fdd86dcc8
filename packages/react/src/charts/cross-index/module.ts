import type { TextFigureModule } from "../../frame/text-figure.js";
import { crossIndexWordsOf } from "../../messages/cross-index-words.js";
import type { CrossIndexWords } from "../../messages/cross-index-words.js";
import { AccountMarks } from "../../sentence/account-marks.js";
import type { AccountLayout } from "../../sentence/account-marks.js";
import { analyseCrossIndex, crossIndexAccount } from "./account.js";
import type { CrossIndexFinding, CrossIndexQuery } from "./account.js";

/** The cross-index profile as a figure: the one record that a host or the frame asks. */
export const crossIndexFigure: TextFigureModule<
  CrossIndexQuery,
  CrossIndexFinding,
  AccountLayout,
  CrossIndexWords
> = {
  id: "cross-index",
  wordsOf: crossIndexWordsOf,
  analyse: analyseCrossIndex,
  describe: (finding, words) => crossIndexAccount(finding, words).description,
  defaultSize: { width: 720, height: 520 },
  isEmpty: ({ found }) => found === undefined,
  layout: (finding, _size, words) => ({ account: crossIndexAccount(finding, words), words }),
  Marks: AccountMarks,
  tabled: true,
};
