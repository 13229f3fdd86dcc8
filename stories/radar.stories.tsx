import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { Radar } from "@chiso/react/radar";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { editionArgTypes } from "./controls.js";
import { hostileParts, lessIsBetter, longParts, manyParts, openParts } from "./illustrative-losses.js";
import { allMissing, noUnit, oneUnit, ties } from "./illustrative.js";

const meta: Meta<typeof Radar> = {
  title: "Figures/Radar",
  component: Radar,
  args: { data: papi, edition: 2024, focus: "son-la", locale: "vi" },
  argTypes: editionArgTypes,
};
export default meta;

type Story = StoryObj<typeof Radar>;

const neighbours = ["lao-cai", "dien-bien"] as const;
const first = { edition: 2023, focus: "vi-du-1" } as const;

export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { globals: { width: "360" } };
export const Large: Story = { globals: { density: "large", width: "1600" } };
export const Compared: Story = { args: { compare: neighbours } };
/** Three have a shape each; the others are in the table. */
export const ComparedWithFive: Story = {
  args: { compare: ["lao-cai", "dien-bien", "yen-bai", "hoa-binh", "lai-chau"] },
};
export const WithoutFocus: Story = { args: { focus: undefined } };
/** Ten axes, the most that a radar bears. */
export const TenAxes: Story = { args: { data: pci, edition: 2016, compare: ["lao-cai"] } };
export const TenAxesOnPhone: Story = {
  args: { data: pci, edition: 2016, compare: ["lao-cai"] },
  globals: { width: "360" },
};
/** Two axes without a score, two components without a known maximum. */
export const Gaps: Story = { args: { data: par, edition: 2024 } };
/** One component of four with a known maximum: no radar, but the table. */
export const Partial: Story = { args: { data: par, edition: 2020 } };
export const PartialInEnglish: Story = {
  args: { data: par, edition: 2020, locale: "en" },
  globals: { locale: "en" },
};
export const Withheld: Story = { args: { data: pci, edition: 2023 } };
/** Scores of all components, three of a peer, no median. */
export const TopN: Story = { args: { data: pci, edition: 2023, focus: "thanh-hoa", compare: ["long-an"] } };
export const RanksOnly: Story = { args: { data: dti, edition: 2022 } };
/** Quảng Ninh was not published in 2023: median and best alone. */
export const Missing: Story = { args: { edition: 2023, focus: "quang-ninh" } };
export const MergedUnit: Story = { args: { focus: "phu-tho-2025" } };
export const TooManyAxes: Story = { args: { data: manyParts, ...first } };
/** No components at all. */
export const TooFewAxes: Story = { args: { data: ties, edition: 2023, focus: "vi-du-2" } };
export const OpenParts: Story = { args: { data: openParts, ...first, compare: ["vi-du-2"] } };
/** Two components: too few. */
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
