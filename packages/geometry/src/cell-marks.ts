/** Marks within the cell of a table are drawn in a box of this size, which the page stretches to the cell. */
export const CELL_BOX = { width: 100, height: 10 } as const;

/**
 * A bar from the low end of a scale to a place on it.
 *
 * @param place 0 at the low end, 1 at the high end
 * @example barMark(0.5) // "M0 0H50V10H0Z"
 */
export function barMark(place: number): string {
  return `M0 0H${across(place)}V${CELL_BOX.height}H0Z`;
}

/**
 * A line of no length at a place: with round ends that do not stretch it is a dot.
 *
 * @example dotMark(0.25) // "M25 5h0"
 */
export function dotMark(place: number): string {
  return `M${across(place)} ${CELL_BOX.height / 2}h0`;
}

function across(place: number): number {
  return Math.round(Math.min(1, Math.max(0, place)) * CELL_BOX.width * 10) / 10;
}
