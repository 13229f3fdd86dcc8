import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { ScoreCard } from "@chiso/react/score-card";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { allMissing, hostile, longNames, oneUnit, ties } from "./illustrative.js";

/**
 * Where one unit stands in one edition, as a sentence and its figures. For all units at once use the ranking table.
 */
const meta: Meta<typeof ScoreCard> = {
  title: "Figures/Score card",
  component: ScoreCard,
  args: { data: par, edition: 2020, unit: "son-la", locale: "vi" },
};
export default meta;

type Story = StoryObj<typeof ScoreCard>;

/** The statement of the newspaper, from data alone: what it printed is marked as printed. */
export const AsPrinted: Story = {};
export const AsPrintedInEnglish: Story = { args: { locale: "en" } };
/** Own reading of a whole edition, with its group. */
export const Full: Story = { args: { data: papi, edition: 2024 } };
export const FullInEnglish: Story = { args: { data: papi, edition: 2024, locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { globals: { width: "360" } };
/** A rank without a score. */
export const Partial: Story = { args: { unit: "thai-nguyen" } };
export const Withheld: Story = { args: { data: pci, edition: 2023 } };
export const Missing: Story = { args: { data: papi, edition: 2024, unit: "vinh-phuc" } };
export const NotInData: Story = { args: { unit: "lai-chau" } };
export const Tie: Story = { args: { data: pci, edition: 2022, unit: "ha-nam" } };
export const TieOfThree: Story = { args: { data: ties, edition: 2023, unit: "vi-du-2" } };
/** 2018 may not be compared with 2017: no comparative word. */
export const Break: Story = { args: { data: papi, edition: 2018 } };
/** Phú Thọ of today did not exist in 2024. */
export const MergedUnit: Story = { args: { data: papi, edition: 2024, unit: "phu-tho-2025" } };
export const HistoricUnit: Story = { args: { data: pci, edition: 2008, unit: "ha-tay" } };
export const OneUnit: Story = { args: { data: oneUnit, edition: 2023, unit: "vi-du-1" } };
export const NoSuchUnit: Story = { args: { unit: "xyz" } };
export const NoSuchEdition: Story = { args: { edition: 1999 } };
export const AllMissing: Story = { args: { data: allMissing, edition: 2023, unit: "vi-du-1" } };
export const LongNames: Story = { args: { data: longNames, edition: 2023, unit: "vi-du-1" } };
export const HostileText: Story = { args: { data: hostile, edition: 2023, unit: "vi-du-1" } };
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = {
  args: { data: { state: "error", remedy: "Kiểm tra kết nối mạng rồi thử lại.", retry: () => undefined } },
};
