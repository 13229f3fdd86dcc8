import type { TextMark } from "./frame.js";
import type { Picture } from "./hits.js";

/** Role of a unit, which gives it its colour. */
export type GroupTone = "focus" | "peer" | "rest";

/** A unit within its group. */
export interface GroupName {
  readonly unit: string;
  readonly text: string;
  readonly tone: GroupTone;
  /** Groups gained: an arrowhead for each, up for positive; 0 for none. */
  readonly steps: number;
  /** Words behind the name: where it came from. */
  readonly note?: string;
}

/** One group with its members, for `layoutGroups`. */
export interface GroupInput {
  readonly key: string;
  readonly name: string;
  /** Below the name: how many, and the cut point where the publisher declares one. */
  readonly details: readonly string[];
  /** A role of tokens.css; absent for units without a group, whose bar is hatched. */
  readonly tone?: string;
  readonly names: readonly GroupName[];
}

/** One group as it is drawn. */
export interface GroupMark {
  readonly key: string;
  readonly tone: string | undefined;
  /** A bar before the group. */
  readonly bar: string;
  readonly name: readonly TextMark[];
  readonly details: readonly TextMark[];
  readonly names: readonly GroupNameMark[];
}

/** The name of a member as it is drawn. */
export interface GroupNameMark {
  readonly unit: string;
  readonly tone: GroupTone;
  readonly lines: readonly TextMark[];
  readonly note: readonly TextMark[];
}

export interface GroupsLayout extends Picture {
  readonly groups: readonly GroupMark[];
  /** Hairlines between groups. */
  readonly rules: string;
  /** Arrowheads of all units, by direction and by tone. */
  readonly up: Readonly<Record<GroupTone, string>>;
  readonly down: Readonly<Record<GroupTone, string>>;
  /** Boxes around the names told apart. */
  readonly boxes: Readonly<Record<"focus" | "peer", string>>;
  /** In place of groups, where there are none. */
  readonly note: readonly TextMark[];
}
