import { unitOutline } from "@chiso/geometry/hits";
import type { Picture } from "@chiso/geometry/hits";
import type { UnitId } from "@chiso/core";
import { useCallback, useContext, useId, useMemo, useState } from "react";
import type { Words } from "../messages/words.js";
import type { ChartModule } from "./chart-module.js";
import { LegendOff } from "./legend-off.js";
import { useReader } from "./use-reader.js";

type PictureModule<Finding, Layout extends Picture, W extends Words> = Pick<
  ChartModule<never, Finding, Layout, W, never>,
  "id" | "Marks" | "keys" | "reading"
>;

export interface ChartPictureProps<Finding, Layout extends Picture, W extends Words> {
  /** What the picture asks: its marks and their words. */
  readonly module: PictureModule<Finding, Layout, W>;
  readonly finding: Finding;
  readonly layout: Layout;
  readonly words: W;
  /** Spoken for the picture as a whole. */
  readonly label: string;
  readonly highlight: UnitId | undefined;
  readonly onSelect: ((unit: UnitId) => void) | undefined;
}

/** One SVG, one tab stop, one listener a kind; what is read is written straight into the page. */
export function ChartPicture<Finding, Layout extends Picture, W extends Words>(
  props: ChartPictureProps<Finding, Layout, W>,
) {
  const { module, finding, layout, words, label, highlight } = props;
  const { Marks } = module;
  const hatching = useId();
  const marks = useMemo(
    () => <Marks layout={layout} hatch={`url(#${hatching})`} />,
    [Marks, layout, hatching],
  );
  const reading = useCallback(
    (at: number) => module.reading(finding, layout, at, words),
    [module, finding, layout, words],
  );
  const off = useContext(LegendOff);
  const moving = useMoving(finding, layout);
  const { attach, ...handlers } = useReader(layout, reading, props.onSelect);
  return (
    // arrow keys travel the marks: a widget of its own kind, with one tab stop
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={attach}
      className="chiso-chart-reader"
      role="application"
      aria-label={module.keys?.(words) ?? words.messages.frame.keys}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      {...handlers}
    >
      <svg
        className={`chiso-chart-picture chiso-${module.id}`}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
        data-moving={moving ? "" : undefined}
        role="img"
        aria-label={label}
      >
        <Hatching id={hatching} />
        {marks}
        {highlight === undefined ? null : (
          <path className="chiso-chart-lit" d={unitOutline(layout.hits, highlight, new Set(off))} />
        )}
        {/* anew with each switch of the legend: what it leaves out is not lit any more */}
        <path key={off.join(" ")} className="chiso-chart-lit" data-part="lit" />
        <path className="chiso-chart-ring" data-part="ring" />
      </svg>
      <Tip />
      <p className="chiso-chart-status" role="status" data-part="status" />
    </div>
  );
}

/**
 * Whether the picture tells another thing than before on paper of the same width: then marks that stay the same may be seen
 * to move (`chiso-move`). Not for another size or language, nor for the print.
 */
function useMoving(finding: unknown, layout: Picture): boolean {
  const [drawn, draw] = useState({ finding, layout, moving: false });
  if (drawn.finding !== finding || drawn.layout !== layout) {
    const moving = drawn.finding !== finding && drawn.layout.width === layout.width;
    draw({ finding, layout, moving });
    return moving;
  }
  return drawn.moving;
}

/** What a missing cell, bar or province is filled with, in every figure the same (R9). */
function Hatching({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="chiso-hatch-ground" width="6" height="6" />
        <path className="chiso-hatch-line" d="M0 0v6" />
      </pattern>
    </defs>
  );
}

/** Emptied and filled by the reader: a title and up to seven lines. */
function Tip() {
  return (
    <div className="chiso-chart-tip" data-part="tip" aria-hidden="true">
      <span className="chiso-chart-tip-title" />
      <span className="chiso-chart-tip-figure" />
      <span className="chiso-chart-tip-line" />
      <span className="chiso-chart-tip-line" />
      <span className="chiso-chart-tip-line" />
      <span className="chiso-chart-tip-line" />
      <span className="chiso-chart-tip-line" />
      <span className="chiso-chart-tip-line" />
    </div>
  );
}
