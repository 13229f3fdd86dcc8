import type { Page } from "playwright";

/** In ms from the click. */
export interface Repaint {
  /** What stands in the window is painted anew. */
  readonly seen: number;
  /** The rest of the page is, too. */
  readonly all: number;
}

/**
 * Clicks a link of the page and waits for the paints that follow. Data and code are to be there.
 *
 * @param selector the link
 */
export function repaint(page: Page, selector: string): Promise<Repaint> {
  return page.evaluate(
    ([link, still]) =>
      new Promise<Repaint>((done, fail) => {
        const target = document.querySelector<HTMLElement>(link);
        if (!target) {
          fail(new Error(`no ${link}`));
          return;
        }
        const began = performance.now();
        let changed = began;
        let seen = 0;
        let painted = 0;
        const watched = new MutationObserver(() => (changed = performance.now()));
        watched.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        target.click();
        const look = () => {
          if (changed > painted) {
            // a message comes after the paint that this frame ends with
            const after = new MessageChannel();
            after.port1.onmessage = () => {
              painted = performance.now();
              seen ||= painted;
            };
            after.port2.postMessage(undefined);
          } else if (performance.now() - changed > still) {
            watched.disconnect();
            done({ seen: seen - began, all: painted - began });
            return;
          }
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    [selector, 250] as const,
  );
}
