import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { papiWithDetails } from "@chiso/data/papi-details";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { Bottlenecks } from "@chiso/react/bottlenecks";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { editionArgTypes } from "./controls.js";
import { hostileParts, lessIsBetter, longParts, openParts } from "./illustrative-losses.js";
import { allMissing, noUnit, oneUnit, ties } from "./illustrative.js";

const meta: Meta<typeof Bottlenecks> = {
  title: "Figures/Bottlenecks",
  component: Bottlenecks,
  args: { data: papi, edition: 2024, focus: "son-la", locale: "vi" },
  argTypes: {
    ...editionArgTypes,
    bodies: { control: false, description: "Bodies in charge, by component." },
  },
};
export default meta;

type Story = StoryObj<typeof Bottlenecks>;

const neighbours = ["lao-cai", "dien-bien"] as const;
const second = ["vi-du-2"] as const;
const details = papiWithDetails(papi);
const bodies = { D5: { vi: "Sở Nội vụ (minh họa)", en: "Department of Home Affairs (illustrative)" } };

export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
/** Opens on 2016, the newest edition with sub-indices, and says why not later. */
export const NewestThatAnswers: Story = { args: { data: pci, edition: undefined } };
export const Phone: Story = { globals: { width: "360" } };
export const Large: Story = { globals: { density: "large", width: "1600" } };
/** The peers' best lies between the median and full marks. */
export const Compared: Story = { args: { compare: neighbours } };
/** Sub-dimensions of one dimension; a maximum of 10/3 is shown as 3,33. */
export const OneDimension: Story = { args: { data: details, component: "D5" } };
export const BodyInCharge: Story = { args: { bodies } };
/** Weights: a point of a sub-index is worth half a point to two points of the total. */
export const Weighted: Story = { args: { data: pci, edition: 2016, compare: neighbours } };
/** Sub-indices of some provinces only: losses, not split. */
export const WeightedPartial: Story = { args: { data: pci, edition: 2022, focus: "phu-tho" } };
/** Four of eight fields are known: 0,25 + 0,32 + 0,77 + 3,36 = 4,70, and 5,28 not broken down. */
export const Unexplained: Story = { args: { data: par, edition: 2024 } };
export const UnexplainedInEnglish: Story = {
  args: { data: par, edition: 2024, locale: "en" },
  globals: { locale: "en" },
};
/** A total and no parts. */
export const Partial: Story = { args: { data: par, edition: 2020 } };
export const Withheld: Story = { args: { data: pci, edition: 2023 } };
export const RanksOnly: Story = { args: { data: dti, edition: 2022 } };
/** Quảng Ninh was not published in 2023. */
export const Missing: Story = { args: { edition: 2023, focus: "quang-ninh" } };
/** Three units stand for the one that they became. */
export const MergedUnit: Story = { args: { focus: "phu-tho-2025" } };
export const UnknownParts: Story = {
  args: { data: openParts, edition: 2023, focus: "vi-du-1", compare: second },
};
export const LessIsBetter: Story = {
  args: { data: lessIsBetter, edition: 2023, focus: "vi-du-1", compare: second },
};
export const Tie: Story = { args: { data: ties, edition: 2023, focus: "vi-du-2" } };
export const OneUnit: Story = { args: { data: oneUnit, edition: 2023, focus: "vi-du-1" } };
export const NoUnit: Story = { args: { data: noUnit, edition: 2023, focus: undefined } };
export const NoFocus: Story = { args: { focus: undefined } };
export const UnknownUnit: Story = { args: { focus: "atlantis" } };
export const AllMissing: Story = { args: { data: allMissing, edition: 2023, focus: "vi-du-1" } };
export const NoSuchEdition: Story = { args: { edition: 1999 } };
export const LongNames: Story = {
  args: { data: longParts, edition: 2023, focus: "vi-du-1", compare: second },
};
export const LongNamesOnPhone: Story = {
  args: { data: longParts, edition: 2023, focus: "vi-du-1", compare: second },
  globals: { width: "360" },
};
export const HostileText: Story = {
  args: { data: hostileParts, edition: 2023, focus: "vi-du-1", compare: second },
};
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = { args: { data: { state: "error", retry: () => undefined } } };
