import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { Bump } from "@chiso/react/bump";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { runArgTypes } from "./controls.js";
import { allMissing, hostile, longNames, noUnit, oneUnit, ties } from "./illustrative.js";

/**
 * **How did the order move?** Ranks over editions, 1 on top: the unit in focus and those compared with it named at both
 * ends, all others as quiet lines.
 *
 * Only editions with equal unit sets stand side by side; what is left out is said. A solid line joins two published ranks, a
 * dashed one with hollow marks our own reading; nothing is joined across a change of method, nor over a missing rank.
 *
 * Do not use it to tell how far apart units are (that is the *Trend* by score or the *Distribution*).
 */
const meta: Meta<typeof Bump> = {
  title: "Figures/Bump",
  component: Bump,
  args: { data: papi, focus: "son-la", locale: "vi" },
  argTypes: runArgTypes,
};
export default meta;

type Story = StoryObj<typeof Bump>;

const neighbours = ["lao-cai", "dien-bien"] as const;
const second = ["vi-du-2"] as const;

/** Every rank of PAPI is our own reading. */
export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { args: { compare: neighbours }, globals: { width: "360" } };
export const Large: Story = { globals: { density: "large", width: "1600" } };
export const Compared: Story = { args: { compare: neighbours } };
/** The leaders of the first and of the last edition are named. */
export const WithoutFocus: Story = { args: { focus: undefined } };
export const OneRun: Story = { args: { from: 2021, to: 2024, compare: neighbours } };
export const OneDimension: Story = { args: { component: "D2" } };
/** Only ranks that somebody printed. */
export const Partial: Story = { args: { data: par } };
export const PartialInEnglish: Story = { args: { data: par, locale: "en" }, globals: { locale: "en" } };
/** The two editions of the example: no line across the new set of criteria. */
export const Break: Story = { args: { data: par, from: 2019, to: 2020 } };
/** From 2023 only the leading 30 are published; 42 units in 2005 and 64 until 2008 are left out. */
export const Withheld: Story = { args: { data: pci } };
export const WithheldInEnglish: Story = { args: { data: pci, locale: "en" }, globals: { locale: "en" } };
/** Published and own readings in one line. */
export const PublishedAndOwn: Story = {
  args: { data: pci, from: 2017, to: 2022, focus: "quang-ninh", compare: ["son-la"] },
};
/** Asked for the years before 2009, the three editions of 64 units stand together. */
export const EarlierUnitSet: Story = { args: { data: pci, from: 2005, to: 2008, focus: "ha-tay" } };
export const RanksOnly: Story = { args: { data: dti } };
export const Missing: Story = { args: { focus: "bac-giang" } };
export const MergedUnit: Story = { args: { focus: "phu-tho-2025" } };
export const UnknownUnit: Story = { args: { focus: "khong-co" } };
export const Tie: Story = { args: { data: ties, focus: "vi-du-2", compare: ["vi-du-3"] } };
export const OneEdition: Story = { args: { data: dti, from: 2022, to: 2022 } };
export const OneUnit: Story = { args: { data: oneUnit, focus: "vi-du-1" } };
export const NoUnit: Story = { args: { data: noUnit, focus: undefined } };
export const AllMissing: Story = { args: { data: allMissing, focus: "vi-du-1" } };
export const NoSuchEdition: Story = { args: { from: 1999, to: 2001 } };
export const LongNames: Story = { args: { data: longNames, focus: "vi-du-1", compare: second } };
export const LongNamesOnPhone: Story = {
  args: { data: longNames, focus: "vi-du-1", compare: second },
  globals: { width: "360" },
};
export const HostileText: Story = { args: { data: hostile, focus: "vi-du-1" } };
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = { args: { data: { state: "error", retry: () => undefined } } };
