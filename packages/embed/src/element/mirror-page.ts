/** What tokens.css reads off an ancestor: an ancestor of the element cannot be seen from within its shadow root. */
const SAID = ["data-chiso-theme", "data-chiso-contrast", "data-chiso-density"] as const;

const told = new Map<HTMLElement, () => void>();
let watcher: MutationObserver | undefined;

/**
 * Says on the element what its nearest ancestor says, now and when the page changes its mind. What it says itself stays; what was
 * said for it goes when this ends.
 */
export function mirrorPage(element: HTMLElement): () => void {
  const own = SAID.filter((name) => element.hasAttribute(name));
  const mirror = () => {
    for (const name of SAID) {
      if (own.includes(name)) continue;
      const value = element.parentElement?.closest(`[${name}]`)?.getAttribute(name);
      if (value === null || value === undefined) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  };
  mirror();
  told.set(element, mirror);
  watch();
  return () => {
    told.delete(element);
    for (const name of SAID) if (!own.includes(name)) element.removeAttribute(name);
    if (told.size > 0) return;
    watcher?.disconnect();
    watcher = undefined;
  };
}

/** One observer for all elements of a page. */
function watch(): void {
  if (watcher) return;
  watcher = new MutationObserver((changes) => {
    if (changes.every(({ target }) => target instanceof HTMLElement && told.has(target))) return;
    for (const mirror of told.values()) mirror();
  });
  watcher.observe(document.documentElement, { subtree: true, attributeFilter: [...SAID] });
}
