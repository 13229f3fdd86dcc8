/** Rows of a props table: what a control can edit, and what it cannot. */
const argTypes = {
  data: {
    control: false,
    description: "A data set (`@chiso/data/papi`), or its state while it loads: `loading`, `error`.",
    table: { type: { summary: "FigureData" } },
  },
  locale: {
    control: "inline-radio",
    options: ["vi", "en"],
    description: "Language of all words and numbers.",
  },
  component: { control: "text", description: "Code of a component; the whole index when absent." },
  onSelect: {
    control: false,
    action: "select",
    description: "A unit was chosen, with the pointer or by key.",
    table: { type: { summary: "(unit: UnitId) => void" } },
  },
  className: { table: { disable: true } },
} as const;

const edition = {
  control: "number",
  description: "The year assessed; the latest when absent.",
} as const;
const unit = { control: "text" } as const;

export const cardArgTypes = { ...argTypes, edition, unit };

export const tableArgTypes = { ...argTypes, edition, focus: unit, highlight: unit };

export const trendArgTypes = {
  ...argTypes,
  focus: unit,
  highlight: unit,
  by: { control: "inline-radio", options: ["score", "rank"] },
  from: { control: "number" },
  to: { control: "number" },
} as const;

/** A figure of one edition. */
export const editionArgTypes = { ...argTypes, edition, focus: unit, highlight: unit } as const;

/** A figure over editions, with a unit spoken of. */
export const runArgTypes = {
  ...argTypes,
  focus: unit,
  highlight: unit,
  from: { control: "number", description: "First edition to look at." },
  to: { control: "number", description: "Last edition to look at." },
} as const;
