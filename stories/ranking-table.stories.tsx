import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { sonLaDepartments } from "@chiso/data/son-la";
import { RankingTable } from "@chiso/react/ranking-table";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { allMissing, hostile, longNames, noUnit, oneUnit, ties } from "./illustrative.js";

/**
 * Who stands where in one edition, and how it changed. Use it where readers look up a unit or compare many at once; for one
 * unit over the years use the trend, for one unit in one edition the score card.
 */
const meta: Meta<typeof RankingTable> = {
  title: "Figures/Ranking table",
  component: RankingTable,
  args: { data: papi, edition: 2024, focus: "son-la", locale: "vi" },
};
export default meta;

type Story = StoryObj<typeof RankingTable>;

/** A whole edition; the order is our own reading, and says so. */
export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { globals: { width: "360" } };
/** 23 of 63 with a rank, 16 with a score; seven ranks implied by a printed change. */
export const Partial: Story = { args: { data: par, edition: 2020 } };
export const PartialInEnglish: Story = { args: { data: par, edition: 2020, locale: "en" } };
/** Only the top 30 are published: no rank of any other province anywhere. */
export const Withheld: Story = { args: { data: pci, edition: 2023 } };
/** Bắc Giang and Đồng Tháp have no score: missing, not last. */
export const Missing: Story = { args: { data: papi, edition: 2014, focus: "bac-giang" } };
/** Hà Nam and Gia Lai with the same score to the last digit. */
export const Tie: Story = { args: { data: pci, edition: 2022, focus: "ha-nam" } };
export const TieOfThree: Story = { args: { data: ties, edition: 2023, focus: "vi-du-2" } };
/** 2018 may not be compared with 2017: no difference anywhere, and the reason. */
export const Break: Story = { args: { data: papi, edition: 2018 } };
/** Phú Thọ of today did not exist in 2024: its three predecessors are shown. */
export const MergedUnit: Story = { args: { data: papi, edition: 2024, focus: "phu-tho-2025" } };
/** 64 units with Hà Tây. */
export const HistoricUnits: Story = { args: { data: pci, edition: 2008, focus: "ha-tay" } };
export const OneDimension: Story = { args: { data: papi, edition: 2024, component: "D5" } };
/** Groups and the order of the list as published; one rank as printed; no scores. */
export const Departments: Story = { args: { data: sonLaDepartments, edition: 2020, focus: "son-la.so-lao-dong" } };
export const OneUnit: Story = { args: { data: oneUnit, edition: 2023, focus: "vi-du-1" } };
export const NoUnit: Story = { args: { data: noUnit, edition: 2023 } };
export const AllMissing: Story = { args: { data: allMissing, edition: 2023, focus: "vi-du-1" } };
export const LongNames: Story = { args: { data: longNames, edition: 2023, focus: "vi-du-1" } };
export const LongNamesOnPhone: Story = { args: { data: longNames, edition: 2023, focus: "vi-du-1" }, globals: { width: "360" } };
/** Text of users is never markup. */
export const HostileText: Story = { args: { data: hostile, edition: 2023 } };
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = {
  args: { data: { state: "error", remedy: "Kiểm tra kết nối mạng rồi thử lại.", retry: () => undefined } },
};
