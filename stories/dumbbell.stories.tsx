import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { papiWithDetails } from "@chiso/data/papi-details";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { Dumbbell } from "@chiso/react/dumbbell";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { editionArgTypes } from "./controls.js";
import { hostileParts, lessIsBetter, longParts, openParts } from "./illustrative-losses.js";
import { allMissing, noUnit, oneUnit, ties } from "./illustrative.js";

/**
 * **What moved, or how far from another, component by component?** A ring for what the unit is set against, a dot for the unit:
 * the earlier edition, the median, the best, or another unit. An arrowhead ahead of the dot and the difference with its sign
 * tell the way without colour; the better end is at the right.
 *
 * Where two editions are not declared comparable a component has two marks in two lanes, no line, and the reason in words.
 *
 * Do not use it for more than two editions (that is the *Trend*), nor for all units at once (that is the *Slope*).
 */
const meta: Meta<typeof Dumbbell> = {
  title: "Figures/Dumbbell",
  component: Dumbbell,
  args: { data: papi, edition: 2024, focus: "son-la", locale: "vi" },
  argTypes: {
    ...editionArgTypes,
    against: {
      control: "text",
      description: "`previous`, `median`, `best`, or the id of a unit of the same edition.",
    },
    from: { control: "number", description: "The earlier edition; the one before when absent." },
  },
};
export default meta;

type Story = StoryObj<typeof Dumbbell>;

const neighbours = ["lao-cai", "dien-bien"] as const;
const second = ["vi-du-2"] as const;
const details = papiWithDetails(papi);

export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { globals: { width: "360" } };
export const Large: Story = { globals: { density: "large", width: "1600" } };
/** Three editions apart, of one method. */
export const FurtherApart: Story = { args: { from: 2021 } };
export const AgainstMedian: Story = { args: { against: "median" } };
export const AgainstMedianInEnglish: Story = {
  args: { against: "median", locale: "en" },
  globals: { locale: "en" },
};
/** Whose the best is stands below each name. */
export const AgainstBest: Story = { args: { against: "best" } };
export const Compared: Story = { args: { against: "best", compare: neighbours } };
export const AgainstUnit: Story = { args: { against: "lao-cai", compare: neighbours } };
export const AgainstUnitOnPhone: Story = {
  args: { against: "lao-cai", compare: neighbours },
  globals: { width: "360" },
};
export const WithoutFocus: Story = { args: { focus: undefined } };
/** Sub-dimensions of one dimension, with maxima of 10/3 and the like. */
export const OneDimension: Story = { args: { data: details, component: "D5" } };
/** One scale of all parts; weights stand below the names. */
export const Weighted: Story = { args: { data: pci, edition: 2016, compare: neighbours } };
/** Seven of eight dimensions may be compared with 2019, the total may not. */
export const SomeNotComparable: Story = { args: { edition: 2020 } };
/** Another scale and two more dimensions: nothing is joined. */
export const OtherScale: Story = { args: { edition: 2018 } };
/** The example: across the new set of criteria, +2,91 as the newspaper printed it, ranks side by side in words. */
export const Partial: Story = { args: { data: par, edition: 2020 } };
export const PartialInEnglish: Story = {
  args: { data: par, edition: 2020, locale: "en" },
  globals: { locale: "en" },
};
export const PartialOnPhone: Story = { args: { data: par, edition: 2020 }, globals: { width: "360" } };
/** No median from partial data. */
export const PartialAgainstMedian: Story = { args: { data: par, edition: 2020, against: "median" } };
/** Fields with maxima of their own, some of them not in the data. */
export const PartialComparable: Story = { args: { data: par, edition: 2024 } };
/** From 2023 only the leading 30 are published: the later end stays empty. */
export const Withheld: Story = { args: { data: pci, edition: 2023 } };
export const WithheldAgainstBest: Story = { args: { data: pci, edition: 2023, against: "best" } };
export const RanksOnly: Story = { args: { data: dti, edition: 2022, focus: "quang-ninh" } };
/** Bắc Giang was not published in full in 2022: what is known of it stands alone. */
export const Missing: Story = { args: { edition: 2023, focus: "bac-giang" } };
export const MergedUnit: Story = { args: { focus: "phu-tho-2025" } };
export const UnknownUnit: Story = { args: { focus: "atlantis" } };
export const Tie: Story = { args: { data: ties, edition: 2023, focus: "vi-du-2", against: "vi-du-3" } };
export const UnknownParts: Story = { args: { data: openParts, edition: 2023, focus: "vi-du-1" } };
export const LessIsBetter: Story = {
  args: { data: lessIsBetter, edition: 2023, focus: "vi-du-1", compare: second },
};
export const LessIsBetterAgainstBest: Story = {
  args: { data: lessIsBetter, edition: 2023, focus: "vi-du-1", against: "best" },
};
export const OneUnit: Story = { args: { data: oneUnit, edition: 2023, focus: "vi-du-1" } };
export const NoUnit: Story = { args: { data: noUnit, edition: 2023, focus: undefined } };
export const FirstEdition: Story = { args: { edition: 2011 } };
export const AllMissing: Story = { args: { data: allMissing, edition: 2023, focus: "vi-du-1" } };
export const NoSuchEdition: Story = { args: { edition: 1999 } };
export const LongNames: Story = {
  args: { data: longParts, edition: 2023, focus: "vi-du-1", against: "vi-du-2", compare: second },
};
export const LongNamesOnPhone: Story = {
  args: { data: longParts, edition: 2023, focus: "vi-du-1", against: "vi-du-2", compare: second },
  globals: { width: "360" },
};
export const HostileText: Story = {
  args: { data: hostileParts, edition: 2023, focus: "vi-du-1", against: "vi-du-2" },
};
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = { args: { data: { state: "error", retry: () => undefined } } };
