export { WhatIf } from "../charts/what-if/what-if.js";
export type { WhatIfProps } from "../charts/what-if/what-if.js";
export { whatIfFigure } from "../charts/what-if/module.js";
export { whatIfAccount } from "../charts/what-if/account.js";
export { whatIfWordsOf } from "../messages/what-if-words.js";
export type { WhatIfFinding, WhatIfQuery } from "@chiso/core";
