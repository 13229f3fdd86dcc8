import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { sonLaDepartments } from "@chiso/data/son-la";
import { ScoreCard } from "@chiso/react/score-card";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { cardArgTypes } from "./controls.js";
import { allMissing, hostile, longNames, noUnit, oneUnit, ties } from "./illustrative.js";

/**
 * **Where does one unit stand in one edition?** Score, rank of how many, region, change, group and the way to the next
 * rank, and the sentence that says the same.
 *
 * Use it on top of a page, or two or three side by side, one for each index.
 *
 * Do not use it for all units at once (that is the *Ranking table*) or for the course over the years (the *Trend*). Cards
 * of several indices stand side by side; nothing averages or adds them.
 *
 * What the publisher or a newspaper printed is marked as printed; what we worked out as our own reading; after a change
 * of method no comparative word is said.
 */
const meta: Meta<typeof ScoreCard> = {
  title: "Figures/Score card",
  component: ScoreCard,
  args: { data: par, edition: 2020, unit: "son-la", locale: "vi" },
  argTypes: cardArgTypes,
};
export default meta;

type Story = StoryObj<typeof ScoreCard>;

/** The statement of the newspaper, from data alone: what it printed is marked as printed. */
export const AsPrinted: Story = {};
export const AsPrintedInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
/** Own reading of a whole edition, with its group. */
export const Full: Story = { args: { data: papi, edition: 2024 } };
export const FullInEnglish: Story = {
  args: { data: papi, edition: 2024, locale: "en" },
  globals: { locale: "en" },
};
export const OneDimension: Story = { args: { data: papi, edition: 2024, component: "D5" } };
export const OneDimensionInEnglish: Story = {
  args: { data: papi, edition: 2024, component: "D5", locale: "en" },
  globals: { locale: "en" },
};
export const Dark: Story = { globals: { theme: "dark" } };
export const DarkInEnglish: Story = { args: { locale: "en" }, globals: { theme: "dark", locale: "en" } };
export const Phone: Story = { globals: { width: "360" } };
/** For a projector: nothing under 24 px. */
export const Large: Story = { globals: { density: "large" } };
/** A rank without a score. */
export const Partial: Story = { args: { unit: "thai-nguyen" } };
/** DTI 2022: a rank, no score. */
export const RanksOnly: Story = { args: { data: dti, edition: 2022 } };
export const RanksOnlyInEnglish: Story = {
  args: { data: dti, edition: 2022, locale: "en" },
  globals: { locale: "en" },
};
/** A department of the province: group, and the one rank that was printed. */
export const Department: Story = {
  args: { data: sonLaDepartments, edition: 2020, unit: "son-la.so-lao-dong" },
};
export const DepartmentWithoutRank: Story = {
  args: { data: sonLaDepartments, edition: 2020, unit: "son-la.so-noi-vu" },
};
export const Withheld: Story = { args: { data: pci, edition: 2023 } };
export const WithheldInEnglish: Story = {
  args: { data: pci, edition: 2023, locale: "en" },
  globals: { locale: "en" },
};
export const Missing: Story = { args: { data: papi, edition: 2024, unit: "vinh-phuc" } };
export const NotInData: Story = { args: { unit: "lai-chau" } };
export const Tie: Story = { args: { data: pci, edition: 2022, unit: "ha-nam" } };
export const TieOfThree: Story = { args: { data: ties, edition: 2023, unit: "vi-du-2" } };
/** 2018 may not be compared with 2017: no comparative word. */
export const Break: Story = { args: { data: papi, edition: 2018 } };
export const BreakInEnglish: Story = {
  args: { data: papi, edition: 2018, locale: "en" },
  globals: { locale: "en" },
};
/** Phú Thọ of today did not exist in 2024. */
export const MergedUnit: Story = { args: { data: papi, edition: 2024, unit: "phu-tho-2025" } };
export const MergedUnitInEnglish: Story = {
  args: { data: papi, edition: 2024, unit: "phu-tho-2025", locale: "en" },
  globals: { locale: "en" },
};
export const HistoricUnit: Story = { args: { data: pci, edition: 2008, unit: "ha-tay" } };
export const OneUnit: Story = { args: { data: oneUnit, edition: 2023, unit: "vi-du-1" } };
export const NoUnit: Story = { args: { data: noUnit, edition: 2023, unit: "vi-du-1" } };
export const NoSuchUnit: Story = { args: { unit: "xyz" } };
export const NoSuchEdition: Story = { args: { edition: 1999 } };
export const AllMissing: Story = { args: { data: allMissing, edition: 2023, unit: "vi-du-1" } };
export const LongNames: Story = { args: { data: longNames, edition: 2023, unit: "vi-du-1" } };
export const LongNamesOnPhone: Story = {
  args: { data: longNames, edition: 2023, unit: "vi-du-1" },
  globals: { width: "360" },
};
export const HostileText: Story = { args: { data: hostile, edition: 2023, unit: "vi-du-1" } };
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = {
  args: { data: { state: "error", retry: () => undefined } },
};
