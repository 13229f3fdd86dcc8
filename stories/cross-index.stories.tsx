import { dti } from "@chiso/data/dti";
import { egov, ict } from "@chiso/data/ict";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { sipas } from "@chiso/data/sipas";
import { CrossIndex } from "@chiso/react/cross-index";
import type { Meta, StoryObj } from "@storybook/react-vite";

const others = [papi, pci, sipas, dti, ict, egov];

const meta: Meta<typeof CrossIndex> = {
  title: "Figures/Cross-index",
  component: CrossIndex,
  args: { data: par, others, focus: "son-la", locale: "vi" },
  argTypes: { data: { control: false }, others: { control: false } },
};
export default meta;

type Story = StoryObj<typeof CrossIndex>;

/** PAR INDEX and PCI see Sơn La very differently; ICT Index has no rank of it in the data. */
export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { globals: { width: "360" } };
export const InTheTop: Story = { args: { focus: "quang-ninh" } };
export const OneIndex: Story = { args: { others: [] } };
export const NoRank: Story = { args: { data: ict, others: [] } };
export const MergedUnit: Story = { args: { focus: "phu-tho-2025" } };
export const NoUnit: Story = { args: { focus: undefined } };
export const Loading: Story = { args: { data: { state: "loading" } } };
