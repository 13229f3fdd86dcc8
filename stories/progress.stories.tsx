import { sonLaInspection2021 } from "@chiso/data/son-la";
import { Progress } from "@chiso/react/progress";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { editionArgTypes } from "./controls.js";
import {
  allDone,
  hostileNames,
  longNames,
  many,
  noItems,
  notBegun,
  oneItem,
  programme,
  unclearDates,
  withPrinted,
} from "./illustrative-programme.js";

const { locale, highlight, onSelect, className } = editionArgTypes;

const meta: Meta<typeof Progress> = {
  title: "Figures/Progress",
  component: Progress,
  args: { data: programme, today: "2026-11-22", locale: "vi" },
  argTypes: {
    data: {
      control: false,
      description: "A programme of inspections, or its state while it loads.",
      table: { type: { summary: "Programme | Pending" } },
    },
    today: { control: "text", description: "The day on which the status is read, as 2026-11-22." },
    by: { control: "inline-radio", options: ["late", "date"] },
    locale,
    highlight,
    onSelect,
    className,
  },
};
export default meta;

type Story = StoryObj<typeof Progress>;

/** Bodies and dates are invented: no source prints a list. */
export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { globals: { width: "360" } };
export const Large: Story = { globals: { density: "large", width: "1600" } };
export const ByDate: Story = { args: { by: "date" } };
/** The same programme on a day in May: what was done later is not done yet. */
export const EarlierDay: Story = { args: { today: "2026-05-10" } };
/** 7 of 12 as the newspaper prints it, without a list. */
export const Printed: Story = { args: { data: sonLaInspection2021 } };
export const PrintedInEnglish: Story = {
  args: { data: sonLaInspection2021, locale: "en" },
  globals: { locale: "en" },
};
export const WithPrinted: Story = { args: { data: withPrinted } };
export const AllDone: Story = { args: { data: allDone } };
export const NotBegun: Story = { args: { data: notBegun } };
export const Tie: Story = { args: { data: unclearDates } };
export const TieInEnglish: Story = { args: { data: unclearDates, locale: "en" }, globals: { locale: "en" } };
export const OneUnit: Story = { args: { data: oneItem } };
export const NoUnit: Story = { args: { data: noItems } };
export const NoSuchDay: Story = { args: { today: "22/11/2026" } };
export const Many: Story = { args: { data: many } };
export const LongNames: Story = { args: { data: longNames } };
export const LongNamesOnPhone: Story = { args: { data: longNames }, globals: { width: "360" } };
export const HostileText: Story = { args: { data: hostileNames } };
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = { args: { data: { state: "error", retry: () => undefined } } };
