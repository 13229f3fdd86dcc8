import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { HeatGrid } from "@chiso/react/heat-grid";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { editionArgTypes } from "./controls.js";
import { allMissing, hostile, longNames, noUnit, oneUnit, ties } from "./illustrative.js";
import { lessIsBetter } from "./illustrative-losses.js";

const meta: Meta<typeof HeatGrid> = {
  title: "Figures/Heat grid",
  component: HeatGrid,
  args: { data: papi, edition: 2024, focus: "son-la", locale: "vi" },
  argTypes: {
    ...editionArgTypes,
    rows: { control: "inline-radio", options: ["units", "components"] },
    by: { control: "inline-radio", options: ["rank", "likeness", "name"] },
    numbers: { control: "boolean" },
  },
};
export default meta;

type Story = StoryObj<typeof HeatGrid>;

const neighbours = ["lao-cai", "dien-bien"] as const;
const second = ["vi-du-2"] as const;
const years = { rows: "components" } as const;

export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { globals: { width: "360" } };
export const Large: Story = { globals: { density: "large", width: "1600" } };
export const Compared: Story = { args: { compare: neighbours } };
export const WithoutFocus: Story = { args: { focus: undefined } };
/** Ten sub-indices of 63 provinces and cities. */
export const Weighted: Story = { args: { data: pci, edition: 2016 } };
export const WeightedOnPhone: Story = { args: { data: pci, edition: 2016 }, globals: { width: "360" } };
/** Whose components stand nearest to those of Sơn La. */
export const ByLikeness: Story = { args: { by: "likeness", compare: neighbours } };
export const ByName: Story = { args: { by: "name" } };
export const WithNumbers: Story = { args: { data: pci, edition: 2016, numbers: true } };
export const WithNumbersOnPhone: Story = {
  args: { data: pci, edition: 2016, numbers: true },
  globals: { width: "360" },
};
/** One province over all editions; lines divide what is not comparable, component by component. */
export const OverYears: Story = { args: years };
export const OverYearsInEnglish: Story = { args: { ...years, locale: "en" }, globals: { locale: "en" } };
export const OverYearsOnPhone: Story = { args: years, globals: { width: "360" } };
/** Later editions are held in part: all tones stand for the declared scale. */
export const OverYearsPartial: Story = { args: { ...years, data: pci } };
export const OverYearsWithNumbers: Story = { args: { ...years, numbers: true } };
export const OverYearsMergedUnit: Story = { args: { ...years, focus: "phu-tho-2025" } };
export const OverYearsWithoutFocus: Story = { args: { ...years, focus: undefined } };
export const OverYearsOfReform: Story = { args: { ...years, data: par, edition: 2024 } };
/** Scores that press and portals printed: no place among all, the declared scale where it is known. */
export const Partial: Story = { args: { data: par, edition: 2020 } };
export const PartialInEnglish: Story = {
  args: { data: par, edition: 2020, locale: "en" },
  globals: { locale: "en" },
};
export const PartialByLikeness: Story = { args: { data: par, edition: 2020, by: "likeness" } };
export const Withheld: Story = { args: { data: pci, edition: 2023 } };
export const RanksOnly: Story = { args: { data: dti, edition: 2022 } };
/** Quảng Ninh was not published in 2023. */
export const Missing: Story = { args: { edition: 2023, focus: "quang-ninh" } };
export const MergedUnit: Story = { args: { focus: "phu-tho-2025" } };
export const LessIsBetter: Story = { args: { data: lessIsBetter, edition: 2023, focus: "vi-du-1" } };
export const Tie: Story = { args: { data: ties, edition: 2023, focus: "vi-du-2", compare: ["vi-du-3"] } };
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
