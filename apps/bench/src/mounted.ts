/** One thing on the page, whoever drew it, and what can be done to it. */
export interface Mounted {
  readonly host: HTMLElement;
  readonly focus: (unit: string) => void;
  readonly hover: (step: number) => void;
  readonly sort: (step: number) => void;
  readonly unmount: () => void;
}

const stage = document.getElementById("stage") ?? document.body;

export function newHost(): HTMLElement {
  const host = document.createElement("div");
  stage.append(host);
  return host;
}
