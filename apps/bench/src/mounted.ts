/** One thing on the page, whoever drew it, and what can be done to it. */
export interface Mounted {
  readonly host: HTMLElement;
  readonly focus: (unit: string) => void;
  readonly hover: (step: number) => void;
  readonly sort: (step: number) => void;
  /** Of long tables alone. */
  readonly filter?: (step: number) => void;
  readonly scroll?: (step: number) => void;
  readonly unmount: () => void;
}

const stage = document.getElementById("stage") ?? document.body;

/** @param width pixels; as wide as the page when absent */
export function newHost(width?: number): HTMLElement {
  const host = document.createElement("div");
  if (width !== undefined) host.style.width = `${width}px`;
  stage.append(host);
  return host;
}
