/** Where the files beside the script are: unknown in the page of a frame, which is one of them. */
let folder: string | undefined;

/** Told once, by the script that defines the element. */
export function servedFrom(address: string): void {
  folder ??= address;
}

/**
 * The address of a page that shows the figure of a query (`?figure=…`): the frame's page beside the script, since the page
 * around an element may read no query at all.
 */
export function pageOf(query: string): string {
  return folder === undefined ? query : new URL(`frame.html${query}`, folder).href;
}
