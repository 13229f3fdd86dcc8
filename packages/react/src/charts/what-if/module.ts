import { analyseWhatIf } from "@chiso/core";
import type { WhatIfFinding, WhatIfQuery } from "@chiso/core";
import type { FigureModule } from "../../frame/figure-module.js";
import { whatIfWordsOf } from "../../messages/what-if-words.js";
import type { WhatIfWords } from "../../messages/what-if-words.js";
import type { Account } from "../../sentence/account.js";
import { describeWhatIf, whatIfAccount } from "./account.js";
import { WhatIfMarks } from "./marks.js";

export interface WhatIfLayout {
  readonly account: Account;
  readonly words: WhatIfWords;
}

/** A what-if as a figure: the one record that a host or the frame asks. Its controls are the component's. */
export const whatIfFigure: FigureModule<WhatIfQuery, WhatIfFinding, WhatIfLayout, WhatIfWords> = {
  id: "what-if",
  wordsOf: whatIfWordsOf,
  analyse: analyseWhatIf,
  describe: describeWhatIf,
  defaultSize: { width: 720, height: 760 },
  layout: (finding, _size, words) => ({ account: whatIfAccount(finding, words), words }),
  Marks: WhatIfMarks,
};
