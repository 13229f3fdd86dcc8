import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { Slope } from "@chiso/react/slope";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { editionArgTypes } from "./controls.js";
import { lessIsBetter } from "./illustrative-losses.js";
import { allMissing, hostile, longNames, noUnit, oneUnit, ties } from "./illustrative.js";

/**
 * **What lies between two editions?** Every unit at both ends, joined by a slope only where the two may be compared. Where
 * they may not, two columns of dots with the reason between them; what a source printed of the change is shown as printed.
 *
 * Better is on top, so a line that rises got better; an arrowhead and the difference in words say it without colour. A
 * median is drawn of whole editions only.
 *
 * Do not use it for more than two editions (that is the *Trend* or the *Bump*).
 */
const meta: Meta<typeof Slope> = {
  title: "Figures/Slope",
  component: Slope,
  args: { data: papi, edition: 2024, focus: "son-la", locale: "vi" },
  argTypes: {
    ...editionArgTypes,
    from: { control: "number", description: "The earlier edition; the one before when absent." },
    by: { control: "inline-radio", options: ["score", "rank"] },
  },
};
export default meta;

type Story = StoryObj<typeof Slope>;

const neighbours = ["lao-cai", "dien-bien"] as const;
const second = ["vi-du-2"] as const;

export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { args: { compare: neighbours }, globals: { width: "360" } };
export const Large: Story = { globals: { density: "large", width: "1600" } };
export const Compared: Story = { args: { compare: neighbours } };
export const WithoutFocus: Story = { args: { focus: undefined } };
export const ByRank: Story = { args: { by: "rank", compare: neighbours } };
/** Three editions apart, of one method. */
export const FurtherApart: Story = { args: { from: 2021 } };
export const OneDimension: Story = { args: { component: "D5" } };
/** The example: no line across the new set of criteria; +2,91 and three ranks as the newspaper printed them. */
export const Partial: Story = { args: { data: par, edition: 2020 } };
export const PartialInEnglish: Story = {
  args: { data: par, edition: 2020, locale: "en" },
  globals: { locale: "en" },
};
export const PartialByRank: Story = { args: { data: par, edition: 2020, by: "rank" } };
export const PartialOnPhone: Story = { args: { data: par, edition: 2020 }, globals: { width: "360" } };
/** Comparable, of what is known. */
export const PartialComparable: Story = { args: { data: par, edition: 2024 } };
/** Two scales: each column stands on its own. */
export const OtherScale: Story = { args: { edition: 2018 } };
/** From 2023 only the leading 30 are published: the other end stays empty. */
export const Withheld: Story = { args: { data: pci, edition: 2023, compare: ["phu-tho"] } };
export const WithheldByRank: Story = { args: { data: pci, edition: 2023, by: "rank" } };
/** 64 units against 63: Hà Nội took in Hà Tây. */
export const OtherUnitSet: Story = { args: { data: pci, from: 2008, edition: 2009, focus: "ha-noi" } };
export const RanksOnly: Story = { args: { data: dti, edition: 2022 } };
export const Weighted: Story = { args: { data: pci, edition: 2016 } };
/** Bắc Giang has no score in 2022. */
export const Missing: Story = { args: { edition: 2023, focus: "bac-giang" } };
export const MergedUnit: Story = { args: { focus: "phu-tho-2025" } };
export const UnknownUnit: Story = { args: { focus: "khong-co" } };
export const Tie: Story = {
  args: { data: ties, edition: 2023, focus: "vi-du-2", compare: ["vi-du-3"], by: "rank" },
};
/** Less is better: the better end stays on top. */
export const LessIsBetter: Story = { args: { data: lessIsBetter, edition: 2023, focus: "vi-du-1" } };
export const Break: Story = { args: { data: ties, edition: 2022, focus: "vi-du-2" } };
export const FirstEdition: Story = { args: { edition: 2011 } };
export const OneUnit: Story = { args: { data: oneUnit, edition: 2023, focus: "vi-du-1" } };
export const NoUnit: Story = { args: { data: noUnit, edition: 2023, focus: undefined } };
export const AllMissing: Story = { args: { data: allMissing, edition: 2023, focus: "vi-du-1" } };
export const NoSuchEdition: Story = { args: { edition: 1999 } };
export const LongNames: Story = {
  args: { data: longNames, edition: 2023, focus: "vi-du-1", compare: second },
};
export const LongNamesOnPhone: Story = {
  args: { data: longNames, edition: 2023, focus: "vi-du-1", compare: second },
  globals: { width: "360" },
};
export const HostileText: Story = { args: { data: hostile, edition: 2023, focus: "vi-du-1" } };
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = { args: { data: { state: "error", retry: () => undefined } } };
