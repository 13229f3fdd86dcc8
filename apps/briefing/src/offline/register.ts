/**
 * Makes the page work without a network after its first visit. Begins when the page has loaded and rests, so that no figure
 * waits for it; not where the reader saves data.
 */
export function workOffline(): void {
  if (!("serviceWorker" in navigator) || savesData()) return;
  const begin = () => {
    // without it the page works as before, with a network
    navigator.serviceWorker.register("./sw.js").catch(() => undefined);
  };
  if (document.readyState === "complete") begin();
  else window.addEventListener("load", begin, { once: true });
}

function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
