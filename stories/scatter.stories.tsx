import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { Scatter } from "@chiso/react/scatter";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { editionArgTypes } from "./controls.js";
import { allMissing, hostile, longNames, noUnit, oneUnit, ties } from "./illustrative.js";

const meta: Meta<typeof Scatter> = {
  title: "Figures/Scatter",
  component: Scatter,
  args: { data: papi, edition: 2022, other: { data: pci }, focus: "son-la", locale: "vi" },
  argTypes: editionArgTypes,
};
export default meta;

type Story = StoryObj<typeof Scatter>;

const neighbours = ["lao-cai", "ba-ria-vung-tau", "ho-chi-minh"] as const;
const second = ["vi-du-2"] as const;
const earlier = { edition: 2020 } as const;

/** Two indices side by side, each axis with its own scale. */
export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { globals: { width: "360" } };
export const Large: Story = { globals: { density: "large", width: "1600" } };
export const ByPosition: Story = { args: { by: "rank" } };
export const Compared: Story = { args: { compare: neighbours } };
export const ComparedOnPhone: Story = { args: { compare: neighbours }, globals: { width: "360" } };
export const TwoComponents: Story = { args: { component: "D1", other: { component: "D8" } } };
export const WithoutFocus: Story = { args: { focus: undefined } };
/** PAR 2020 is held in part: points, no median, no outlier; units with one figure stand outside the axis. */
export const Partial: Story = { args: { data: par, edition: 2020, other: { data: papi } } };
export const PartialInEnglish: Story = {
  args: { data: par, edition: 2020, other: { data: papi }, locale: "en" },
  globals: { locale: "en" },
};
export const Withheld: Story = { args: { data: pci, edition: 2023, other: { data: papi } } };
export const RanksOnly: Story = { args: { data: dti, edition: 2022, other: { data: papi }, by: "rank" } };
/** Quảng Ninh was not published in 2023. */
export const Missing: Story = {
  args: { focus: "quang-ninh", edition: 2023, other: { data: papi, edition: 2024 } },
};
export const MergedUnit: Story = { args: { focus: "phu-tho-2025" } };
export const Tie: Story = { args: { data: ties, edition: 2023, other: earlier, focus: "vi-du-2" } };
export const OneUnit: Story = { args: { data: oneUnit, edition: 2023, other: earlier, focus: "vi-du-1" } };
export const NoUnit: Story = { args: { data: noUnit, edition: 2023, other: earlier, focus: undefined } };
export const AllMissing: Story = {
  args: { data: allMissing, edition: 2023, other: earlier, focus: "vi-du-1" },
};
export const NoSuchEdition: Story = { args: { edition: 1999 } };
export const LongNames: Story = {
  args: { data: longNames, edition: 2023, other: earlier, focus: "vi-du-1", compare: second },
};
export const LongNamesOnPhone: Story = {
  args: { data: longNames, edition: 2023, other: earlier, focus: "vi-du-1", compare: second },
  globals: { width: "360" },
};
export const HostileText: Story = {
  args: { data: hostile, edition: 2023, other: earlier, focus: "vi-du-1" },
};
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = { args: { data: { state: "error", retry: () => undefined } } };
