import { exampleProcedures } from "@chiso/data/example";
import { sonLaProcedures2021 } from "@chiso/data/son-la";
import { Procedures } from "@chiso/react/procedures";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { editionArgTypes } from "./controls.js";

const { locale, highlight, onSelect, className } = editionArgTypes;

const both = (text: string) => ({ vi: text, en: text });
const { procedures } = exampleProcedures;
const levels = {
  ...exampleProcedures,
  asOf: "2021-12-31",
  procedures: procedures.map((one) => ({
    ...one,
    ...(one.online === "whole" ? { online: "level-4" as const } : {}),
    ...(one.online === "part" ? { online: "level-3" as const } : {}),
  })),
};
const beside = {
  ...exampleProcedures,
  printed: sonLaProcedures2021.printed ?? [],
  sources: sonLaProcedures2021.sources,
};
const allWhole = {
  ...exampleProcedures,
  procedures: procedures.slice(0, 12).map((one) => ({ ...one, online: "whole" as const, published: true })),
};
const longNames = {
  ...exampleProcedures,
  procedures: procedures.slice(0, 20).map((one, at) => ({
    ...one,
    field: both(
      at % 2 === 0
        ? "Quản lý lao động nước ngoài và người lao động đi làm việc ở nước ngoài theo hợp đồng có thời hạn"
        : "<img src=x onerror=alert(1)> Ặ ặ Ỗ ỗ Ự ự Ỹ",
    ),
  })),
};

/**
 * **How many procedures are there, in which fields, how far online?** A square each, by field, body or level; every count is the
 * length of a list. What somebody only printed stands below, without squares.
 *
 * Levels 3 and 4 are the words before 15 August 2022, part and whole those since: one is never drawn as the other.
 */
const meta: Meta<typeof Procedures> = {
  title: "Figures/Procedures",
  component: Procedures,
  args: { data: exampleProcedures, locale: "vi" },
  argTypes: {
    data: {
      control: false,
      description: "A catalogue of procedures, or its state while it loads.",
      table: { type: { summary: "ProcedureCatalogue | Pending" } },
    },
    by: { control: "inline-radio", options: ["field", "body", "level"] },
    level: { control: "select", options: [undefined, "province", "district", "commune"] },
    locale,
    highlight,
    onSelect,
    className,
  },
};
export default meta;

type Story = StoryObj<typeof Procedures>;

/** Procedures and bodies are invented. */
export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { globals: { width: "360" } };
export const Large: Story = { globals: { density: "large", width: "1600" } };
export const ByBody: Story = { args: { by: "body" } };
export const ByLevel: Story = { args: { by: "level" } };
export const OneLevel: Story = { args: { level: "province" } };
export const LevelsOf2021: Story = { args: { data: levels } };
/** In the words of another time: not known, never translated. */
export const WordsOfAnotherTime: Story = { args: { data: { ...exampleProcedures, asOf: "2021-12-31" } } };
/** 147, 11, 5 and 1, as the newspaper prints them of the Department of Labour, without a list. */
export const Printed: Story = { args: { data: sonLaProcedures2021 } };
export const PrintedInEnglish: Story = {
  args: { data: sonLaProcedures2021, locale: "en" },
  globals: { locale: "en" },
};
/** A list and printed counts side by side: never one sum (R6). */
export const WithPrinted: Story = { args: { data: beside } };
export const AllWhole: Story = { args: { data: allWhole } };
export const NoUnit: Story = { args: { data: { ...exampleProcedures, procedures: [] } } };
export const LongNames: Story = { args: { data: longNames } };
export const LongNamesOnPhone: Story = { args: { data: longNames }, globals: { width: "360" } };
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = { args: { data: { state: "error", retry: () => undefined } } };
