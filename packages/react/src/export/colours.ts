/** Colours as a page shows them now: hex, so that any reader of SVG knows them. */
export interface Palette {
  /** Colour of a role of tokens.css. */
  readonly role: (role: string) => string;
  readonly dispose: () => void;
}

/**
 * Reads roles off the figure itself, so that a picture has the reader's theme. A probe resolves what a custom property
 * alone does not: system colours, mixes and a host's own notations.
 */
export function paletteOf(root: HTMLElement): Palette {
  const probe = document.createElement("span");
  probe.hidden = true;
  root.append(probe);
  return {
    role: (role) => {
      probe.style.color = `var(--chiso-${role}, var(--chiso-rest))`;
      return toHex(getComputedStyle(probe).color);
    },
    dispose: () => probe.remove(),
  };
}

const plain = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:\s*[,/]\s*([\d.]+))?\s*\)$/;

/** `rgb(24, 32, 49)` as `#182031`; other notations by way of a canvas; what is no colour (`none`, `url("#a")`) stays. */
export function toHex(colour: string): string {
  const found = plain.exec(colour);
  if (found) {
    const [, red, green, blue, alpha] = found;
    return `#${[red, green, blue].map((part) => hexPair(Number(part))).join("")}${alpha === undefined || Number(alpha) === 1 ? "" : hexPair(Number(alpha) * 255)}`;
  }
  return /^(?:color|oklch|oklab|lch|lab|hsl|hwb)\(/.test(colour) ? painted(colour) : colour;
}

function hexPair(value: number): string {
  return Math.round(value).toString(16).padStart(2, "0");
}

function painted(colour: string): string {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const context = canvas.getContext("2d");
  if (!context) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map(hexPair).join("")}${alpha === 255 ? "" : hexPair(alpha)}`;
}
