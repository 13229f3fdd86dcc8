import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { sonLaDepartments, sonLaDistricts } from "@chiso/data/son-la";
import { RankingTable } from "@chiso/react/ranking-table";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { tableArgTypes } from "./controls.js";
import { COMMUNE_COLUMNS, communes } from "./illustrative-communes.js";
import { allMissing, hostile, longNames, noUnit, oneUnit, ties } from "./illustrative.js";

/**
 * **Who stands where in one edition, and who moved?** Every unit of the edition in one table: rank, name, score, change
 * on the edition before (only where the two may be compared), group, components as heat, and the course of the rank.
 *
 * Use it where readers look up a unit, sort, search or compare many at once.
 *
 * Do not use it for one unit over the years (that is the *Trend*) or for one unit in one edition (the *Score card*). It
 * never sets two different indices side by side.
 *
 * Units that have no score stand last in its column and say why; a rank that we worked out ourselves says so in the head.
 */
const meta: Meta<typeof RankingTable> = {
  title: "Figures/Ranking table",
  component: RankingTable,
  args: { data: papi, edition: 2024, focus: "son-la", locale: "vi" },
  argTypes: tableArgTypes,
  // rows are alike: a third of them, with all that are marked, is as much as axe can find fault with
  parameters: {
    a11y: {
      context: { exclude: [1, 2].map((n) => `.chiso-rt-row:not([data-emphasis]):nth-child(3n + ${n})`) },
    },
  },
};
export default meta;

type Story = StoryObj<typeof RankingTable>;

/** A whole edition; the order is our own reading, and says so. */
export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const DarkInEnglish: Story = { args: { locale: "en" }, globals: { theme: "dark", locale: "en" } };
export const Phone: Story = { globals: { width: "360" } };
export const PhoneInEnglish: Story = { args: { locale: "en" }, globals: { width: "360", locale: "en" } };
/** For a projector: nothing under 24 px. */
export const Large: Story = { globals: { density: "large", width: "1600" } };
export const Compact: Story = { globals: { density: "compact" } };
/** 23 of 63 with a rank, 16 with a score; seven ranks implied by a printed change. */
export const Partial: Story = { args: { data: par, edition: 2020 } };
export const PartialInEnglish: Story = {
  args: { data: par, edition: 2020, locale: "en" },
  globals: { locale: "en" },
};
export const PartialInDark: Story = { args: { data: par, edition: 2020 }, globals: { theme: "dark" } };
export const PartialOnPhone: Story = { args: { data: par, edition: 2020 }, globals: { width: "360" } };
/** DTI 2022: a rank for all, a score for some. */
export const RanksOnly: Story = { args: { data: dti, edition: 2022 } };
/** Only the top 30 are published: no rank of any other province anywhere. */
export const Withheld: Story = { args: { data: pci, edition: 2023 } };
export const WithheldInEnglish: Story = {
  args: { data: pci, edition: 2023, locale: "en" },
  globals: { locale: "en" },
};
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
export const Departments: Story = {
  args: { data: sonLaDepartments, edition: 2020, focus: "son-la.so-lao-dong" },
};
export const DepartmentsOnPhone: Story = {
  args: { data: sonLaDepartments, edition: 2020, focus: "son-la.so-lao-dong" },
  globals: { width: "360" },
};
/** Two of the twelve stand without a name: the text of the source breaks off. */
export const Districts: Story = { args: { data: sonLaDistricts, edition: 2020 } };
/** 10,598 invented communes, as many as there were before July 2025: the rows in sight are in the page, the count is told whole. */
export const Communes: Story = {
  args: { edition: 2024, focus: "xa-5000", columns: COMMUNE_COLUMNS },
  render: (args) => <RankingTable {...args} data={communes()} />,
};
export const CommunesOnPhone: Story = { ...Communes, globals: { width: "360" } };
export const OneUnit: Story = { args: { data: oneUnit, edition: 2023, focus: "vi-du-1" } };
export const NoUnit: Story = { args: { data: noUnit, edition: 2023 } };
export const AllMissing: Story = { args: { data: allMissing, edition: 2023, focus: "vi-du-1" } };
export const LongNames: Story = { args: { data: longNames, edition: 2023, focus: "vi-du-1" } };
export const LongNamesOnPhone: Story = {
  args: { data: longNames, edition: 2023, focus: "vi-du-1" },
  globals: { width: "360" },
};
/** Text of users is never markup. */
export const HostileText: Story = { args: { data: hostile, edition: 2023, focus: "vi-du-1" } };
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = {
  args: { data: { state: "error", retry: () => undefined } },
};
