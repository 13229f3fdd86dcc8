import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { WhatChanged } from "@chiso/react/what-changed";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { lessIsBetter, openParts } from "./illustrative-losses.js";
import { noUnit, ties } from "./illustrative.js";

const meta: Meta<typeof WhatChanged> = {
  title: "Figures/What changed",
  component: WhatChanged,
  args: { data: papi, focus: "son-la", locale: "vi" },
  argTypes: { data: { control: false }, edition: { control: "number" }, from: { control: "number" } },
};
export default meta;

type Story = StoryObj<typeof WhatChanged>;

/** Components that made the change, nine provinces overtaken, three that overtook. */
export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { globals: { width: "360" } };
export const OneDimension: Story = { args: { component: "D5" } };
/** Opens on 2016: later editions of PCI cannot be split. */
export const NewestThatAnswers: Story = { args: { data: pci } };
/** Across a break nothing is compared, and the reason is told. */
export const Break: Story = { args: { edition: 2021 } };
export const AsPrinted: Story = { args: { data: par, edition: 2020 } };
export const Partial: Story = { args: { data: par, edition: 2023 } };
export const FirstEdition: Story = { args: { edition: 2011 } };
export const Withheld: Story = { args: { data: pci, edition: 2023 } };
export const RanksOnly: Story = { args: { data: dti, edition: 2022 } };
export const Missing: Story = { args: { edition: 2023, focus: "bac-giang" } };
export const MergedUnit: Story = { args: { focus: "phu-tho-2025" } };
export const UnknownParts: Story = { args: { data: openParts, edition: 2023, focus: "vi-du-1" } };
export const LessIsBetter: Story = { args: { data: lessIsBetter, edition: 2023, focus: "vi-du-1" } };
export const Tie: Story = { args: { data: ties, edition: 2023, focus: "vi-du-2" } };
export const NoUnit: Story = { args: { data: noUnit, edition: 2023, focus: undefined } };
export const UnknownUnit: Story = { args: { focus: "atlantis" } };
export const NoSuchEdition: Story = { args: { edition: 1999 } };
export const Loading: Story = { args: { data: { state: "loading" } } };
