import type { vi } from "./vi.js";

/** Words of a host in English. */
export const en: typeof vi = {
  issues: {
    "not-a-spec": ({ found, expected }) =>
      `The figure's spec “${found}” cannot be read. Write it as JSON, such as ${expected}.`,
    "too-long": () => "The figure's spec is too long to be read. Write it shorter.",
    "unknown-version": ({ found, expected }) =>
      `Version ${found} of the spec is not known; it is read as version ${expected}.`,
    "old-version": ({ found, expected }) =>
      `The spec is of the old version ${found}; it was read. Better write "spec": ${expected}.`,
    "unknown-key": ({ path, expected }) =>
      expected === ""
        ? `“${path}” is not known and was left out.`
        : `“${path}” is not known and was left out. Is it “${expected}”?`,
    "old-key": ({ path, expected }) => `“${path}” is an old name; better write “${expected}”.`,
    "unknown-figure": ({ found, expected }) => `There is no figure “${found}”. There is: ${expected}.`,
    "missing-figure": ({ expected }) => `No figure is named. Write "figure", one of: ${expected}.`,
    "unreadable-value": ({ path, found, expected }) =>
      `“${found}” of “${path}” cannot be read and was left out. It is written like this: ${expected}.`,
    "too-many": ({ path, found, expected }) =>
      `“${path}” has ${found} entries; the first ${expected} are used.`,
    "not-asked": ({ path }) => `This figure is not asked by “${path}”; it was left out.`,
    "unknown-id": ({ path, found, expected }) =>
      `There is no “${found}” for “${path}”. There is: ${expected}.`,
    "missing-value": ({ path, expected }) =>
      `This figure needs “${path}”. It is written like this: ${expected}.`,
  },
  faults: {
    unreachable: () => "The source of the figures cannot be reached. Check the network and try again.",
    timeout: () => "The source of the figures answers too slowly. Try again later.",
    status: ({ found }) =>
      `The source of the figures answers with error ${found}. Tell the keeper of this page.`,
    "wrong-type": ({ found }) =>
      `The source sent “${found}” in place of figures. Check its address and the right to read it.`,
    "too-large": () => "The file of figures is too large to be read.",
    damaged: () => "The file of figures was cut or altered on its way. Try again.",
    unreadable: () => "No row of figures from the source can be read. Check that it is CSV or JSON.",
    older: ({ found }) => `The source goes no further than edition ${found}, older than the figures at hand.`,
    aborted: () => "Loading was given up.",
  },
  noteHead: "This figure cannot be drawn",
  renewing: "Asking again.",
  loaded: (when) => `Figures loaded at ${when}.`,
  leftOut: (count, first) =>
    `Rows of the source that cannot be used and are not in this figure: ${count}; the first is row ${first}.`,
  age: (when) => `Figures loaded at ${when}; newer ones could not be had.`,
};
