import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { WhatIf } from "@chiso/react/what-if";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { lessIsBetter } from "./illustrative-losses.js";
import { noUnit } from "./illustrative.js";

const meta: Meta<typeof WhatIf> = {
  title: "Figures/What if",
  component: WhatIf,
  args: { data: pci, focus: "son-la", rank: 20, locale: "vi" },
  argTypes: {
    data: { control: false },
    rank: { control: "number" },
    scenarios: { control: "text", description: "Query of an address with scenarios." },
    addressOf: { control: false },
  },
};
export default meta;

type Story = StoryObj<typeof WhatIf>;

/** Opens on 2016, the newest edition with sub-indices: +4,6520 for 20th, labour training alone does it. */
export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { globals: { width: "360" } };
export const Large: Story = { globals: { density: "large", width: "1600" } };
export const OfPapi: Story = { args: { data: papi, rank: 10 } };
/** Kept and shared: the second scenario aims higher with all of the scale. */
export const Shared: Story = {
  args: {
    scenarios:
      "index=pci&unit=son-la&edition=2016&s='%C4%90%C3%A0o%20t%E1%BA%A1o;@20;PCI_08:7&s=max;@1;!PCI_01;PCI_05:8",
  },
};
export const BrokenLink: Story = {
  args: { scenarios: "index=pci&unit=son-la&edition=2016&s=PCI_08:NaN;PCI_05:8" },
};
export const OutOfReach: Story = {
  args: {
    data: papi,
    rank: 1,
    scenarios: "index=papi&unit=son-la&edition=2024&s=@1;!D1;!D2;!D3;!D4;!D5;!D6",
  },
};
/** Four of eight fields, others partly known: a bound. */
export const Bound: Story = { args: { data: par, rank: 5 } };
/** +0,47 is enough for 16th; how is not known. */
export const BoundWithoutParts: Story = { args: { data: par, edition: 2020, rank: 16 } };
export const There: Story = { args: { rank: 60 } };
export const Withheld: Story = { args: { edition: 2023 } };
export const RanksOnly: Story = { args: { data: dti, edition: 2022 } };
export const LessIsBetter: Story = { args: { data: lessIsBetter, edition: 2023, focus: "vi-du-1", rank: 1 } };
export const NoUnit: Story = { args: { data: noUnit, edition: 2023, focus: undefined } };
export const UnknownUnit: Story = { args: { focus: "atlantis" } };
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = { args: { data: { state: "error", retry: () => undefined } } };
