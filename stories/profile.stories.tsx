import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { Profile } from "@chiso/react/profile";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { editionArgTypes } from "./controls.js";
import { hostileParts, lessIsBetter, longParts, openParts } from "./illustrative-losses.js";
import { allMissing, noUnit, oneUnit, ties } from "./illustrative.js";

const meta: Meta<typeof Profile> = {
  title: "Figures/Profile",
  component: Profile,
  args: { data: papi, edition: 2024, focus: "son-la", locale: "vi" },
  argTypes: {
    ...editionArgTypes,
    order: { control: "inline-radio", options: ["index", "weakest"] },
    axis: { control: "inline-radio", options: ["units", "full"] },
  },
};
export default meta;

type Story = StoryObj<typeof Profile>;

const neighbours = ["lao-cai", "dien-bien"] as const;
const first = { edition: 2023, focus: "vi-du-1" } as const;

export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { globals: { width: "360" } };
export const Large: Story = { globals: { density: "large", width: "1600" } };
/** A diamond and a ring, named at their first marks. */
export const Compared: Story = { args: { compare: neighbours } };
/** Three have a shape each; the others are in the table. */
export const ComparedWithFive: Story = {
  args: { compare: ["lao-cai", "dien-bien", "yen-bai", "hoa-binh", "lai-chau"] },
};
export const WithoutFocus: Story = { args: { focus: undefined } };
export const WeakestFirst: Story = { args: { order: "weakest" } };
/** The declared scale of each component instead of the range of all units. */
export const FullScale: Story = { args: { axis: "full", compare: neighbours } };
/** Weights of PCI stand below the names. */
export const Weighted: Story = { args: { data: pci, edition: 2016, order: "weakest" } };
/** Maxima of PAR INDEX: bars from the start of the scale, since there is no median. */
export const Maxima: Story = { args: { data: par, edition: 2024, order: "weakest" } };
export const Partial: Story = { args: { data: par, edition: 2020, compare: ["ha-noi"] } };
export const PartialInEnglish: Story = {
  args: { data: par, edition: 2020, locale: "en" },
  globals: { locale: "en" },
};
export const PartialWithParts: Story = { args: { data: par, edition: 2020, focus: "quang-ninh" } };
export const Withheld: Story = { args: { data: pci, edition: 2023 } };
/** Within the published top 30, with scores of all components. */
export const TopN: Story = { args: { data: pci, edition: 2023, focus: "thanh-hoa", compare: ["long-an"] } };
export const RanksOnly: Story = { args: { data: dti, edition: 2022 } };
/** Quảng Ninh was not published in 2023. */
export const Missing: Story = { args: { edition: 2023, focus: "quang-ninh" } };
/** Three units stand for the one of today, one at a time. */
export const MergedUnit: Story = { args: { focus: "phu-tho-2025" } };
export const Tie: Story = { args: { data: ties, edition: 2023, focus: "vi-du-2", compare: ["vi-du-3"] } };
/** One maximum unknown, one component that only some have. */
export const OpenParts: Story = { args: { data: openParts, ...first, compare: ["vi-du-2"] } };
export const LessIsBetter: Story = { args: { data: lessIsBetter, ...first, compare: ["vi-du-2"] } };
export const OneUnit: Story = { args: { data: oneUnit, ...first } };
export const NoUnit: Story = { args: { data: noUnit, edition: 2023, focus: undefined } };
export const AllMissing: Story = { args: { data: allMissing, ...first } };
export const NoSuchEdition: Story = { args: { edition: 1999 } };
export const LongNames: Story = { args: { data: longParts, ...first, compare: ["vi-du-2", "vi-du-3"] } };
export const LongNamesOnPhone: Story = {
  args: { data: longParts, ...first, compare: ["vi-du-2", "vi-du-3"] },
  globals: { width: "360" },
};
export const HostileText: Story = { args: { data: hostileParts, ...first, compare: ["vi-du-2"] } };
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = { args: { data: { state: "error", retry: () => undefined } } };
