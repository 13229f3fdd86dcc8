import { Paragraph } from "../../sentence/paragraph.js";
import type { WhatIfLayout } from "./module.js";

/** The answer in sentences, each number leading to its cell. */
export function WhatIfMarks({ layout: { account, words } }: { readonly layout: WhatIfLayout }) {
  return <Paragraph account={account} words={words} />;
}
