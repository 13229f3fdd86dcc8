/** Rows that PageUp and PageDown pass over. */
const PAGE = 10;

/**
 * Where a key takes the tab stop in a list, or undefined where the key means nothing here.
 *
 * @example nextStop("PageDown", 0, 63) // 10
 */
export function nextStop(key: string, at: number, count: number): number | undefined {
  const last = count - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(last, at + 1);
    case "ArrowUp":
      return Math.max(0, at - 1);
    case "PageDown":
      return Math.min(last, at + PAGE);
    case "PageUp":
      return Math.max(0, at - PAGE);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}
