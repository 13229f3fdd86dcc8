import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { RankedBars } from "@chiso/react/ranked-bars";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { editionArgTypes } from "./controls.js";
import { allMissing, hostile, longNames, noUnit, oneUnit, ties } from "./illustrative.js";

const meta: Meta<typeof RankedBars> = {
  title: "Figures/Ranked bars",
  component: RankedBars,
  args: { data: papi, edition: 2024, focus: "son-la", locale: "vi" },
  argTypes: editionArgTypes,
};
export default meta;

type Story = StoryObj<typeof RankedBars>;

const neighbours = ["lao-cai", "dien-bien"] as const;
const second = ["vi-du-2"] as const;

export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { globals: { width: "360" } };
export const Large: Story = { globals: { density: "large", width: "1600" } };
export const Compared: Story = { args: { compare: neighbours } };
export const WithoutFocus: Story = { args: { focus: undefined } };
/** Weights of PCI stand beside the names. */
export const Weighted: Story = { args: { data: pci, edition: 2016 } };
/** Only what press and portals printed: dots, no quartile. */
export const Partial: Story = { args: { data: par, edition: 2020 } };
export const PartialInEnglish: Story = {
  args: { data: par, edition: 2020, locale: "en" },
  globals: { locale: "en" },
};
export const Withheld: Story = { args: { data: pci, edition: 2023 } };
export const RanksOnly: Story = { args: { data: dti, edition: 2022 } };
/** Quảng Ninh was not published in 2023. */
export const Missing: Story = { args: { edition: 2023, focus: "quang-ninh" } };
export const MergedUnit: Story = { args: { focus: "phu-tho-2025" } };
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
