import type { UnitId } from "@chiso/core";

/**
 * The unit that somebody points at anywhere on a page. Figures hear of it and write it straight into their pictures: a
 * pointer that moves renders nothing.
 */
export interface Pointed {
  readonly current: () => UnitId | undefined;
  /** Says where the pointer is; `by` is who says it and does not hear of it. */
  readonly point: (unit: UnitId | undefined, by: object) => void;
  /** Returns what ends the hearing. */
  readonly hear: (by: object, told: (unit: UnitId | undefined) => void) => () => void;
}

/** @example const pointed = createPointed(); pointed.point("son-la", me); */
export function createPointed(): Pointed {
  const listeners = new Map<object, (unit: UnitId | undefined) => void>();
  let current: UnitId | undefined;
  return {
    current: () => current,
    point: (unit, by) => {
      if (unit === current) return;
      current = unit;
      for (const [who, told] of listeners) if (who !== by) told(unit);
    },
    hear: (by, told) => {
      listeners.set(by, told);
      return () => listeners.delete(by);
    },
  };
}
