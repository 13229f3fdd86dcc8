export { WhatChanged } from "../charts/what-changed/what-changed.js";
export type { WhatChangedProps } from "../charts/what-changed/what-changed.js";
export { whatChanged } from "../charts/what-changed/module.js";
export { whatChangedAccount } from "../charts/what-changed/account.js";
export { whatChangedWordsOf } from "../messages/what-changed-words.js";
export type { WhatChangedFinding, WhatChangedQuery } from "@chiso/core";
