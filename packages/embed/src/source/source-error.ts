import type { Dataset } from "@chiso/core";
import type { LoadResult, SourceFault } from "./data-source.js";

/** A fault of a source as an error, where only a promise can be given: a figure words its reason. */
export class SourceError extends Error {
  readonly fault: SourceFault;

  constructor(fault: SourceFault) {
    super(`No figures came: ${fault.kind}${fault.status === undefined ? "" : ` ${fault.status}`}.`);
    this.name = "SourceError";
    this.fault = fault;
  }
}

/**
 * The data set of a load, for a door that is asked once (`liveDoors` is for figures that are renewed).
 *
 * @throws SourceError with the fault
 * @example index: (id) => httpSource({ url: `/api/${id}.csv`, definition, book }).load().then(dataOf)
 */
export function dataOf(result: LoadResult): Dataset {
  if (result.kind === "fault") throw new SourceError(result.fault);
  return result.loaded.data;
}
