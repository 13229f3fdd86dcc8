import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { HostNotices } from "@chiso/react/frame";
import { TrendChart } from "@chiso/react/trend";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { trendArgTypes } from "./controls.js";
import { allMissing, hostile, longNames, noUnit, oneUnit, ties } from "./illustrative.js";

/**
 * **How did one unit fare over the years, against all others?** The unit in focus in the strong colour, those compared
 * with it named in a second, everybody else in quiet grey, with the median of the country and of the region.
 *
 * Lines join only editions that may be compared: a gap is a missing figure, a mark across the lines a change of method,
 * with its reason on demand. The other measure (`by="rank"`) shows positions, 1 on top.
 *
 * Do not use it for the order of one edition (that is the *Ranking table*) or for more than a handful of units in colour.
 * It never joins two indices, nor a merged unit to those that it was made of.
 */
const meta: Meta<typeof TrendChart> = {
  title: "Figures/Trend",
  component: TrendChart,
  args: { data: papi, focus: "son-la", locale: "vi" },
  argTypes: trendArgTypes,
};
export default meta;

type Story = StoryObj<typeof TrendChart>;

const stale = {
  notices: [
    {
      kind: "host",
      text: "Số liệu tải lúc 08:05 22/11/2026; chưa cập nhật được. Nguồn số liệu báo lỗi 503. Báo cho người quản trị trang.",
    } as const,
  ],
  retry: () => undefined,
};
const neighbours = ["lao-cai", "dien-bien"] as const;
const second = ["vi-du-2"] as const;

export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const DarkInEnglish: Story = { args: { locale: "en" }, globals: { theme: "dark", locale: "en" } };
export const Phone: Story = { globals: { width: "360" } };
/** For a projector: nothing under 24 px. */
export const Large: Story = { globals: { density: "large", width: "1600" } };
export const ByPosition: Story = { args: { by: "rank" } };
export const ByPositionOnPhone: Story = { args: { by: "rank" }, globals: { width: "360" } };
export const Compared: Story = { args: { compare: neighbours } };
export const ComparedInDark: Story = {
  args: { compare: neighbours },
  globals: { theme: "dark" },
};
/** A dimension breaks elsewhere than the whole index. */
export const OneDimension: Story = { args: { component: "D2" } };
/** Only what press and portals printed: points, no median, no region. */
export const Partial: Story = { args: { data: par } };
export const PartialInEnglish: Story = { args: { data: par, locale: "en" }, globals: { locale: "en" } };
export const PartialByPosition: Story = { args: { data: par, by: "rank" } };
/** DTI: all ranks of 2022, a few of the other years. */
export const RanksOnly: Story = { args: { data: dti, by: "rank" } };
/** No rank after 2022 for a province outside the published top 30. */
export const Withheld: Story = { args: { data: pci, by: "rank" } };
/** A focus that is missing in some editions: a gap, never a zero. */
export const Missing: Story = { args: { focus: "bac-giang" } };
/** Series of Hà Tây ends where it was merged. */
export const HistoricUnit: Story = { args: { data: pci, focus: "ha-tay" } };
/** Phú Thọ of today has no past of its own: three predecessors as separate lines. */
export const MergedUnit: Story = { args: { focus: "phu-tho-2025" } };
export const Break: Story = { args: { data: ties, focus: "vi-du-2" } };
/** Three share the first place in 2023. */
export const TieByPosition: Story = {
  args: { data: ties, focus: "vi-du-2", compare: ["vi-du-3"], by: "rank" },
};
export const OneUnit: Story = { args: { data: oneUnit, focus: "vi-du-1" } };
export const NoUnit: Story = { args: { data: noUnit } };
export const AllMissing: Story = { args: { data: allMissing, focus: "vi-du-1" } };
export const LongNames: Story = { args: { data: longNames, focus: "vi-du-1", compare: second } };
export const LongNamesOnPhone: Story = {
  args: { data: longNames, focus: "vi-du-1", compare: second },
  globals: { width: "360" },
};
export const HostileText: Story = { args: { data: hostile, focus: "vi-du-1" } };
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = {
  args: { data: { state: "error", retry: () => undefined } },
};

/** From a source that is renewed: newer figures did not come, the last good ones stay and say how old they are. */
export const Stale: Story = {
  decorators: [
    (Figure) => (
      <HostNotices.Provider value={stale}>
        <Figure />
      </HostNotices.Provider>
    ),
  ],
};
