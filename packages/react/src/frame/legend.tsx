import type { Words } from "../messages/words.js";
import type { LegendItem } from "./description.js";

/** Props of `Legend`. */
export interface LegendProps {
  readonly items: readonly LegendItem[];
  readonly words: Words;
  /** Keys that are switched off. */
  readonly off: readonly string[];
  readonly onToggle: (key: string) => void;
}

/** What tones and shapes stand for, where labels on the marks themselves do not say it. */
export function Legend({ items, words, off, onToggle }: LegendProps) {
  if (items.length === 0) return null;
  return (
    <ul className="chiso-legend" aria-label={words.messages.frame.legend}>
      {items.map((item) => (
        <li key={`${item.tone} ${item.label}`} className="chiso-legend-item">
          {item.key === undefined ? (
            <LegendText item={item} />
          ) : (
            <LegendSwitch item={item} legendKey={item.key} off={off} onToggle={onToggle} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface LegendSwitchProps extends Pick<LegendProps, "off" | "onToggle"> {
  readonly item: LegendItem;
  readonly legendKey: string;
}

/** Pressed: shown. */
function LegendSwitch({ item, legendKey, off, onToggle }: LegendSwitchProps) {
  return (
    <button
      type="button"
      className="chiso-legend-switch"
      aria-pressed={!off.includes(legendKey)}
      onClick={() => onToggle(legendKey)}
    >
      <LegendText item={item} />
    </button>
  );
}

function LegendText({ item }: { readonly item: LegendItem }) {
  return (
    <>
      <svg
        className="chiso-swatch"
        data-tone={item.tone}
        data-shape={item.shape}
        viewBox="0 0 20 12"
        width="20"
        height="12"
        aria-hidden="true"
      >
        <Swatch item={item} />
      </svg>
      {item.label}
    </>
  );
}

/** As in pictures: the focus is the largest dot, the many are the smallest. */
export function dotRadius(tone: string): number {
  return tone === "focus" ? 5 : tone === "rest" ? 3 : 4;
}

function Swatch({ item: { shape, tone } }: { readonly item: LegendItem }) {
  switch (shape) {
    case "line":
      return <path className="chiso-swatch-line" d="M1 6h18" />;
    case "dash":
      return <path className="chiso-swatch-line" d="M1 6h18" strokeDasharray="4 3" />;
    case "dot":
      return <circle className="chiso-swatch-fill" cx="10" cy="6" r={dotRadius(tone)} />;
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
