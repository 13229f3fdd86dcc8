import { exampleInspection } from "@chiso/data/example";
import { sonLaInspection2021 } from "@chiso/data/son-la";
import { Checklist } from "@chiso/react/checklist";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { editionArgTypes } from "./controls.js";
import { allMet, manyVisits, noChecklist } from "./illustrative-inspection.js";

const { locale, highlight, onSelect, className } = editionArgTypes;

/**
 * **Which item of the list is most often not met, and where?** A row an item, a square a visit: met, partly met, not met, or not
 * written down, which never counts as met.
 */
const meta: Meta<typeof Checklist> = {
  title: "Figures/Checklist",
  component: Checklist,
  args: { data: exampleInspection, locale: "vi" },
  argTypes: {
    data: {
      control: false,
      description: "A programme with its list and the results of its visits.",
      table: { type: { summary: "Programme | Pending" } },
    },
    locale,
    highlight,
    onSelect,
    className,
  },
};
export default meta;

type Story = StoryObj<typeof Checklist>;

/** Bodies and results are invented; the list is the article's. */
export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { globals: { width: "360" } };
export const Large: Story = { globals: { density: "large", width: "1600" } };
/** The article names the seven items and no results. */
export const SonLa: Story = { args: { data: sonLaInspection2021 } };
export const SonLaInEnglish: Story = {
  args: { data: sonLaInspection2021, locale: "en" },
  globals: { locale: "en" },
};
export const AllMet: Story = { args: { data: allMet } };
export const Many: Story = { args: { data: manyVisits } };
export const ManyOnPhone: Story = { args: { data: manyVisits }, globals: { width: "360" } };
export const NoUnit: Story = { args: { data: noChecklist } };
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = { args: { data: { state: "error", retry: () => undefined } } };
