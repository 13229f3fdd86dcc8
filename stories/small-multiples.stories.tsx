import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { SmallMultiples } from "@chiso/react/small-multiples";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { trendArgTypes } from "./controls.js";
import { allMissing, hostile, longNames, noUnit, oneUnit, ties } from "./illustrative.js";
import { lessIsBetter } from "./illustrative-losses.js";

const meta: Meta<typeof SmallMultiples> = {
  title: "Figures/Small multiples",
  component: SmallMultiples,
  args: { data: papi, focus: "son-la", locale: "vi" },
  argTypes: {
    ...trendArgTypes,
    rows: { control: "inline-radio", options: ["units", "components"] },
    order: { control: "inline-radio", options: ["name", "rank", "change"] },
  },
};
export default meta;

type Story = StoryObj<typeof SmallMultiples>;

const neighbours = ["lao-cai", "dien-bien"] as const;
const second = ["vi-du-2"] as const;
const components = { rows: "components" } as const;

/** 63 panels on one axis, with the median behind each. */
export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
/** Two columns: only the rows near the window are drawn. */
export const Phone: Story = { globals: { width: "360" } };
export const Large: Story = { globals: { density: "large", width: "1600" } };
export const Compared: Story = { args: { compare: neighbours } };
export const WithoutFocus: Story = { args: { focus: undefined } };
export const ByChange: Story = { args: { order: "change", compare: neighbours } };
export const ByRank: Story = { args: { order: "rank" } };
export const ByPosition: Story = { args: { by: "rank", order: "rank" } };
export const OneDimension: Story = { args: { component: "D5" } };
/** Eight dimensions share an axis; the total has its own. */
export const Components: Story = { args: components };
export const ComponentsInEnglish: Story = {
  args: { ...components, locale: "en" },
  globals: { locale: "en" },
};
export const ComponentsByPosition: Story = { args: { ...components, by: "rank", order: "rank" } };
export const ComponentsOnPhone: Story = { args: components, globals: { width: "360" } };
export const ComponentsMergedUnit: Story = { args: { ...components, focus: "phu-tho-2025" } };
export const ComponentsWithoutFocus: Story = { args: { ...components, focus: undefined } };
/** Weights and maxima differ: each field has an axis of its own. */
export const ComponentsPartial: Story = { args: { ...components, data: par } };
export const Weighted: Story = { args: { data: pci, to: 2016 } };
/** Only what press and portals printed: no median, all that is known behind each panel. */
export const Partial: Story = { args: { data: par } };
export const PartialInEnglish: Story = { args: { data: par, locale: "en" }, globals: { locale: "en" } };
export const PartialByPosition: Story = { args: { data: par, by: "rank" } };
/** From 2023 only the leading 30 are published. */
export const Withheld: Story = { args: { data: pci, from: 2017 } };
export const RanksOnly: Story = { args: { data: dti, by: "rank" } };
/** Bắc Giang was not published in 2022. */
export const Missing: Story = { args: { focus: "bac-giang" } };
export const MergedUnit: Story = { args: { focus: "phu-tho-2025" } };
export const LessIsBetter: Story = { args: { data: lessIsBetter, focus: "vi-du-1", order: "change" } };
export const Tie: Story = { args: { data: ties, focus: "vi-du-2", compare: ["vi-du-3"], by: "rank" } };
export const OneUnit: Story = { args: { data: oneUnit, focus: "vi-du-1" } };
export const NoUnit: Story = { args: { data: noUnit, focus: undefined } };
export const AllMissing: Story = { args: { data: allMissing, focus: "vi-du-1" } };
export const NoSuchEdition: Story = { args: { from: 1999, to: 1999 } };
export const LongNames: Story = { args: { data: longNames, focus: "vi-du-1", compare: second } };
export const LongNamesOnPhone: Story = {
  args: { data: longNames, focus: "vi-du-1", compare: second },
  globals: { width: "360" },
};
export const HostileText: Story = { args: { data: hostile, focus: "vi-du-1" } };
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = { args: { data: { state: "error", retry: () => undefined } } };
