import { dti } from "@chiso/data/dti";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { sonLaDepartments, sonLaDistricts } from "@chiso/data/son-la";
import { Groups } from "@chiso/react/groups";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { editionArgTypes } from "./controls.js";
import { withQuartiles } from "./illustrative-groups.js";
import { allMissing, hostile, longNames, noUnit, oneUnit, ties } from "./illustrative.js";

const { component: _, ...argTypes } = editionArgTypes;

/**
 * **Who is in which group?** Quartiles of PAPI (our own reading of its scores), the bands of PAR INDEX by year, the tiers of
 * PCI as published: members by name, the best group on top, and an arrowhead for each group gained or lost on the edition
 * before where the two may be compared.
 *
 * Units without a group stand apart with the reason. An edition of which the data have no groups says so, and which others
 * have some.
 *
 * Do not use it for the order within a group (that is the *Ranking table*).
 */
const meta: Meta<typeof Groups> = {
  title: "Figures/Groups",
  component: Groups,
  args: { data: papi, edition: 2024, focus: "son-la", locale: "vi" },
  argTypes,
};
export default meta;

type Story = StoryObj<typeof Groups>;

const neighbours = ["lao-cai", "dien-bien"] as const;
const second = ["vi-du-2"] as const;

export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { args: { compare: neighbours }, globals: { theme: "dark" } };
export const Phone: Story = { args: { compare: neighbours }, globals: { width: "360" } };
export const Large: Story = { globals: { density: "large", width: "1600" } };
export const Compared: Story = { args: { compare: neighbours } };
export const WithoutFocus: Story = { args: { focus: undefined } };
/** The bands of one year, of the 16 units whose score is known. */
export const Partial: Story = { args: { data: par, edition: 2020 } };
export const PartialInEnglish: Story = {
  args: { data: par, edition: 2020, locale: "en" },
  globals: { locale: "en" },
};
/** The same bands a year later: who is known in both has a move. */
export const PartialComparable: Story = { args: { data: par, edition: 2021 } };
/** Other bands, and a group D. */
export const EarlierBands: Story = { args: { data: par, edition: 2018 } };
/** Seven tiers of PCI, as published. */
export const Published: Story = { args: { data: pci, edition: 2016 } };
/** No move across a change of method. */
export const Break: Story = { args: { data: pci, edition: 2013 } };
/** No tier of PCI is in the data after 2018: the figure says so. */
export const Withheld: Story = { args: { data: pci, edition: 2023 } };
export const RanksOnly: Story = { args: { data: dti, edition: 2022 } };
export const NoGroups: Story = { args: { data: par, edition: 2024 } };
/** The province's own ranking of its 20 departments: groups and nothing else. */
export const Departments: Story = {
  args: { data: sonLaDepartments, edition: 2020, focus: "son-la.so-lao-dong" },
};
export const DepartmentsOnPhone: Story = {
  args: { data: sonLaDepartments, edition: 2020, focus: "son-la.so-lao-dong" },
  globals: { width: "360" },
};
/** Two of group B stand without a name, as the text breaks off. */
export const Districts: Story = { args: { data: sonLaDistricts, edition: 2020, focus: "son-la.moc-chau" } };
/** Bắc Giang was not published in 2022. */
export const Missing: Story = { args: { edition: 2022, focus: "bac-giang" } };
export const MergedUnit: Story = { args: { focus: "phu-tho-2025" } };
export const UnknownUnit: Story = { args: { focus: "khong-co" } };
export const Tie: Story = {
  args: { data: withQuartiles(ties), edition: 2023, focus: "vi-du-2", compare: ["vi-du-3"] },
};
export const OneUnit: Story = { args: { data: withQuartiles(oneUnit), edition: 2023, focus: "vi-du-1" } };
export const NoUnit: Story = { args: { data: noUnit, edition: 2023, focus: undefined } };
export const AllMissing: Story = {
  args: { data: withQuartiles(allMissing), edition: 2023, focus: "vi-du-1" },
};
export const NoSuchEdition: Story = { args: { edition: 1999 } };
export const LongNames: Story = {
  args: { data: withQuartiles(longNames), edition: 2023, focus: "vi-du-1", compare: second },
};
export const LongNamesOnPhone: Story = {
  args: { data: withQuartiles(longNames), edition: 2023, focus: "vi-du-1", compare: second },
  globals: { width: "360" },
};
export const HostileText: Story = {
  args: { data: withQuartiles(hostile), edition: 2023, focus: "vi-du-1" },
};
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = { args: { data: { state: "error", retry: () => undefined } } };
