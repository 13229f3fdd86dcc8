import { useEffect, useState } from "react";

/** Where a browser paints nothing (a hidden tab), the rest does not wait for ever; in ms. */
const AT_MOST = 1500;

/**
 * True once what is asked about has been painted: until then nothing else of the page is fetched, so that the first figure
 * has the whole line to itself.
 *
 * @param ready the first figure has its data
 */
export function useFirstPainted(ready: boolean): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (!ready || painted) return undefined;
    const go = () => setPainted(true);
    // the second frame begins when the first has been painted
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(go);
    });
    const last = setTimeout(go, AT_MOST);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(last);
    };
  }, [ready, painted]);
  return painted;
}
