import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { TrendChart } from "@chiso/react/trend";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { allMissing, hostile, longNames, noUnit, oneUnit, ties } from "./illustrative.js";

/**
 * One unit against all others over the editions. Lines join only editions that may be compared; a gap is a missing figure,
 * a break mark a change of method. For the order of one edition use the ranking table.
 */
const meta: Meta<typeof TrendChart> = {
  title: "Figures/Trend",
  component: TrendChart,
  args: { data: papi, focus: "son-la", locale: "vi" },
};
export default meta;

type Story = StoryObj<typeof TrendChart>;

export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { globals: { width: "360" } };
export const ByPosition: Story = { args: { by: "rank" } };
export const Compared: Story = { args: { compare: ["lao-cai", "dien-bien"] } };
export const ComparableDimension: Story = { args: { component: "D2" } };
/** Only what press and portals printed: points, no median, no region. */
export const Partial: Story = { args: { data: par } };
export const PartialByPosition: Story = { args: { data: par, by: "rank" } };
/** No rank after 2022 for a province outside the published top 30. */
export const Withheld: Story = { args: { data: pci, by: "rank" } };
/** A focus that is missing in some editions: a gap, never a zero. */
export const Missing: Story = { args: { focus: "bac-giang" } };
/** Series of Hà Tây ends where it was merged. */
export const HistoricUnit: Story = { args: { data: pci, focus: "ha-tay" } };
/** Phú Thọ of today has no past of its own: three predecessors as separate lines. */
export const MergedUnit: Story = { args: { focus: "phu-tho-2025" } };
export const Break: Story = { args: { data: ties, focus: "vi-du-2" } };
export const OneUnit: Story = { args: { data: oneUnit, focus: "vi-du-1" } };
export const NoUnit: Story = { args: { data: noUnit } };
export const AllMissing: Story = { args: { data: allMissing, focus: "vi-du-1" } };
export const LongNames: Story = { args: { data: longNames, focus: "vi-du-1", compare: ["vi-du-2"] } };
export const HostileText: Story = { args: { data: hostile, focus: "vi-du-1" } };
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = {
  args: { data: { state: "error", remedy: "Kiểm tra kết nối mạng rồi thử lại.", retry: () => undefined } },
};
