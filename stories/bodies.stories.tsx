import {
  exampleCommunes,
  exampleDepartments,
  exampleDepartments2024,
  exampleDistricts,
} from "@chiso/data/example";
import { sonLaDepartments2020, sonLaDistricts2020 } from "@chiso/data/son-la-bodies";
import { Bodies } from "@chiso/react/bodies";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { editionArgTypes } from "./controls.js";
import {
  bodiesWithoutPoints,
  equalBodies,
  hostileBodies,
  longNamedBodies,
  noBody,
  oneBody,
  partialBodies,
  tiedBodies,
} from "./illustrative-bodies.js";

const { locale, focus, highlight, onSelect, className } = editionArgTypes;

/**
 * **Who stands where inside a province?** Departments, districts or communes by one set of criteria: a bar of what the council
 * found and what people said, with the province's own groups, and beside it what each gave itself.
 *
 * A list that has groups and no points is drawn too: hatched, in the order of the decision, and it says that this is no ranking.
 *
 * Bodies of other criteria do not fit in: give each group of peers a figure of its own.
 */
const meta: Meta<typeof Bodies> = {
  title: "Figures/Bodies",
  component: Bodies,
  args: { data: exampleDepartments, focus: "vi-du.so-tam", locale: "vi" },
  argTypes: {
    earlier: { control: false, description: "The same bodies in an earlier year." },
    data: {
      control: false,
      description: "An assessment of bodies, or its state while it loads.",
      table: { type: { summary: "BodyAssessment | Pending" } },
    },
    by: { control: "inline-radio", options: ["rank", "difference", "listed"] },
    focus,
    locale,
    highlight,
    onSelect,
    className,
  },
};
export default meta;

type Story = StoryObj<typeof Bodies>;

const en = { globals: { locale: "en" } };

/** Bodies and points are invented: no source prints a whole table. */
export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, ...en };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { globals: { width: "360" } };
export const Large: Story = { globals: { density: "large", width: "1600" } };
export const WithoutFocus: Story = { args: { focus: undefined } };
export const WithoutFocusInEnglish: Story = { args: { focus: undefined, locale: "en" }, ...en };
export const ByDifference: Story = { args: { focus: undefined, by: "difference" } };
export const ByDifferenceInEnglish: Story = {
  args: { focus: undefined, by: "difference", locale: "en" },
  ...en,
};
/** Against the year before: the same criteria, so points and ranks may be set against each other. */
export const TwoYears: Story = { args: { focus: "vi-du.so-ba", earlier: exampleDepartments2024 } };
/** The province does not say that the two years may be compared: nothing is taken from each other. */
export const TwoYearsApart: Story = {
  args: {
    data: { ...exampleDepartments, comparableTo: [] },
    focus: "vi-du.so-ba",
    earlier: exampleDepartments2024,
  },
};
export const Districts: Story = { args: { data: exampleDistricts, focus: "vi-du.huyen-thuong" } };
export const Communes: Story = { args: { data: exampleCommunes, focus: undefined } };
/** Sơn La's 20 departments of 2020 as the decision lists them; 20th of 20 as the newspaper prints it. */
export const SonLaDepartments: Story = { args: { data: sonLaDepartments2020, focus: "son-la.so-lao-dong" } };
export const SonLaDepartmentsInEnglish: Story = {
  args: { data: sonLaDepartments2020, focus: "son-la.so-lao-dong", locale: "en" },
  ...en,
};
export const SonLaDepartmentsOnPhone: Story = {
  args: { data: sonLaDepartments2020, focus: "son-la.so-lao-dong" },
  globals: { width: "360" },
};
/** Two of the eight districts of group B have no name in the source. */
export const SonLaDistricts: Story = { args: { data: sonLaDistricts2020, focus: undefined } };
export const SonLaDistrict: Story = { args: { data: sonLaDistricts2020, focus: "son-la.moc-chau" } };
export const Partial: Story = { args: { data: partialBodies } };
export const PartialInEnglish: Story = {
  args: { data: partialBodies, focus: undefined, locale: "en" },
  ...en,
};
export const Tie: Story = { args: { data: tiedBodies, focus: "vi-du.so-mot" } };
export const TieAtTheTop: Story = { args: { data: tiedBodies, focus: undefined } };
export const NoDifference: Story = { args: { data: equalBodies, focus: undefined, by: "difference" } };
export const Missing: Story = { args: { data: bodiesWithoutPoints } };
export const OneUnit: Story = { args: { data: oneBody, focus: undefined } };
export const NoUnit: Story = { args: { data: noBody } };
export const LongNames: Story = { args: { data: longNamedBodies, focus: "vi-du.so-hai" } };
export const LongNamesOnPhone: Story = {
  args: { data: longNamedBodies, focus: "vi-du.so-hai" },
  globals: { width: "360" },
};
export const HostileText: Story = { args: { data: hostileBodies, focus: "vi-du.so-mot" } };
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = { args: { data: { state: "error", retry: () => undefined } } };
