export { Bottlenecks } from "../charts/bottlenecks/bottlenecks.js";
export type { BottlenecksProps } from "../charts/bottlenecks/bottlenecks.js";
export { bottlenecks } from "../charts/bottlenecks/module.js";
export { bottlenecksAccount } from "../charts/bottlenecks/account.js";
export { bottlenecksWordsOf } from "../messages/bottlenecks-words.js";
export type { Account } from "../sentence/account.js";
export type { BottlenecksFinding, BottlenecksQuery } from "@chiso/core";
