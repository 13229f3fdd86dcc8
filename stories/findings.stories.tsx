import { exampleDepartments, exampleInspection, exampleToday } from "@chiso/data/example";
import { sonLaInspection2021 } from "@chiso/data/son-la";
import { Findings } from "@chiso/react/findings";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { editionArgTypes } from "./controls.js";
import {
  allPutRight,
  hostileFindings,
  longFindings,
  noFindings,
  noneLate,
  onlyNoted,
  unclearFindings,
} from "./illustrative-inspection.js";

const { locale, highlight, onSelect, className } = editionArgTypes;

/**
 * **What did inspections find, and what is still to be done?** By field of the reform: shortcomings with deadline and state, good
 * practices, absences. Overdue first, then what is due this week; each count is as many rows as it says.
 *
 * Findings without deadlines, as a newspaper tells them, are listed and counted, and no state is made up for them.
 */
const meta: Meta<typeof Findings> = {
  title: "Figures/Findings",
  component: Findings,
  args: { data: exampleInspection, today: exampleToday, assessment: exampleDepartments, locale: "vi" },
  argTypes: {
    data: {
      control: false,
      description: "A programme with its findings, or its state while it loads.",
      table: { type: { summary: "Programme | Pending" } },
    },
    today: { control: "text", description: "The day on which the status is read, as 2026-11-26." },
    assessment: { control: false, table: { type: { summary: "BodyAssessment" } } },
    locale,
    highlight,
    onSelect,
    className,
  },
};
export default meta;

type Story = StoryObj<typeof Findings>;

const en = { globals: { locale: "en" } };

/** Bodies and findings are invented. */
export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, ...en };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { globals: { width: "360" } };
export const Large: Story = { globals: { density: "large", width: "1600" } };
export const WithoutAssessment: Story = { args: { assessment: undefined } };
/** The same programme in June: what was put right later is not put right yet. */
export const EarlierDay: Story = { args: { today: "2026-06-10" } };
/** Six shortcomings, six good practices and the explained absences of the article of 2021. */
export const SonLa: Story = {
  args: { data: sonLaInspection2021, today: "2021-12-31", assessment: undefined },
};
export const SonLaInEnglish: Story = {
  args: { data: sonLaInspection2021, today: "2021-12-31", assessment: undefined, locale: "en" },
  ...en,
};
export const SonLaOnPhone: Story = {
  args: { data: sonLaInspection2021, today: "2021-12-31", assessment: undefined },
  globals: { width: "360" },
};
export const AllDone: Story = { args: { data: allPutRight } };
export const AllDoneInEnglish: Story = { args: { data: allPutRight, locale: "en" }, ...en };
export const NoneLate: Story = { args: { data: noneLate } };
export const Tie: Story = { args: { data: unclearFindings } };
export const OnlyNoted: Story = { args: { data: onlyNoted } };
export const NoUnit: Story = { args: { data: noFindings } };
export const NoSuchDay: Story = { args: { today: "26/11/2026" } };
export const LongNames: Story = { args: { data: longFindings } };
export const LongNamesOnPhone: Story = { args: { data: longFindings }, globals: { width: "360" } };
export const HostileText: Story = { args: { data: hostileFindings } };
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = { args: { data: { state: "error", retry: () => undefined } } };
