import type { Mark } from "./about.js";

/** A mark as legends draw it. */
export function Swatch({ tone, shape }: Pick<Mark, "tone" | "shape">) {
  return (
    <svg
      className="chiso-swatch"
      data-tone={tone}
      data-shape={shape}
      viewBox="0 0 20 12"
      width="20"
      height="12"
      aria-hidden="true"
    >
      <Drawn shape={shape} />
    </svg>
  );
}

function Drawn({ shape }: Pick<Mark, "shape">) {
  switch (shape) {
    case "line":
      return <path className="chiso-swatch-line" d="M1 6h18" />;
    case "dash":
      return <path className="chiso-swatch-line" d="M1 6h18" strokeDasharray="4 3" />;
    case "dot":
      return <circle className="chiso-swatch-fill" cx="10" cy="6" r="4" />;
    case "ring":
      return <circle className="chiso-swatch-line" cx="10" cy="6" r="4" />;
    case "box":
      return <rect className="chiso-swatch-fill" x="3" y="0" width="14" height="12" />;
    case "diamond":
      return <path className="chiso-swatch-fill" d="M4 6l6-6l6 6l-6 6z" />;
    case "stripes":
      return <path className="chiso-swatch-fill" d="M2 0h4v12h-4zM8 0h4v12h-4zM14 0h4v12h-4z" />;
    case "hatch":
      return <path className="chiso-swatch-hatch" d="M3 0h14v12h-14zM3 8l8-8M3 12l12-12M9 12l8-8" />;
  }
}
