import { unitPath } from "@chiso/geometry/trend";
import type { TrendLayout } from "@chiso/geometry/trend";
import type { Dataset, EditionId, Measure, TrendFinding, UnitId } from "@chiso/core";
import { useMemo, useRef } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import { FigureFrame } from "../../frame/figure-frame.js";
import { isPending } from "../../frame/figure-props.js";
import type { FigureProps } from "../../frame/figure-props.js";
import { PendingFrame } from "../../frame/pending-frame.js";
import { useSize } from "../../frame/use-size.js";
import { trendWordsOf } from "../../messages/trend-words.js";
import type { TrendWords } from "../../messages/trend-words.js";
import { TrendMarks } from "./marks.js";
import { trend } from "./module.js";
import { hide, pointAt, travel } from "./reader.js";
import type { ReaderPlace, TrendReader } from "./reader.js";

export interface TrendChartProps extends Omit<FigureProps, "edition"> {
  /** The unit spoken of; with none, all lines are quiet. */
  readonly focus?: UnitId;
  /** Units to compare it with, named in a second colour. */
  readonly compare?: readonly UnitId[];
  /** Scores (when absent), or positions with 1 on top. */
  readonly by?: Measure;
  /** False leaves out the median of the focus's region. */
  readonly region?: boolean;
  /** First and last edition; all that the data hold when absent. */
  readonly from?: EditionId;
  readonly to?: EditionId;
  /** A unit pointed at elsewhere on the page. */
  readonly highlight?: UnitId | undefined;
}

/**
 * One unit over the editions against all others, its region and the median; gaps where a figure is missing, breaks where two
 * editions cannot be compared.
 *
 * @example <TrendChart data={papi} focus="son-la" compare={["lao-cai"]} component="D5" by="score" />
 */
export function TrendChart({ data, locale = "vi", className, ...rest }: TrendChartProps) {
  const words = trendWordsOf(locale);
  if (isPending(data))
    return (
      <PendingFrame
        figure={trend.id}
        pending={data}
        words={words}
        size={trend.defaultSize}
        className={className}
      />
    );
  return <TrendFigure data={data} words={words} className={className} {...rest} />;
}

interface TrendFigureProps extends Omit<TrendChartProps, "data" | "locale" | "className"> {
  readonly data: Dataset;
  readonly words: TrendWords;
  readonly className: string | undefined;
}

function TrendFigure({
  data,
  words,
  className,
  component,
  focus,
  compare,
  by,
  region,
  from,
  to,
  highlight,
  onSelect,
}: TrendFigureProps) {
  const [sized, given] = useSize(trend.defaultSize);
  // a list written in place is another list at each render, with the same units
  const peers = compare?.join(" ") ?? "";
  const finding = useMemo(
    () =>
      trend.analyse(data, {
        component,
        focus,
        compare: peers === "" ? [] : peers.split(" "),
        by,
        region,
        from,
        to,
      }),
    [data, component, focus, peers, by, region, from, to],
  );
  const description = useMemo(() => trend.describe(finding, words), [finding, words]);
  const { width, scale } = given ?? {};
  const layout = useMemo(
    () => (width === undefined ? undefined : trend.layout(finding, paperOf(width, scale), words)),
    [finding, width, scale, words],
  );
  const empty = !finding.ground.field.values.some((value) => !Number.isNaN(value));
  return (
    <FigureFrame
      figure={trend.id}
      description={description}
      words={words}
      className={className}
      empty={empty}
    >
      <div className="chiso-trend" ref={sized}>
        {layout && (
          <TrendPicture
            finding={finding}
            layout={layout}
            words={words}
            label={description.headline}
            highlight={highlight}
            onSelect={onSelect}
          />
        )}
      </div>
    </FigureFrame>
  );
}

/** Flat on a phone, never taller than a screen. The default width gives the default height. */
function paperOf(width: number, scale = 1) {
  return {
    width,
    height: Math.round(Math.min(Math.max(width * 0.4 + 132, 280 * scale), 600 * Math.max(1, scale))),
    scale,
  };
}

interface TrendPictureProps {
  readonly finding: TrendFinding;
  readonly layout: TrendLayout;
  readonly words: TrendWords;
  readonly label: string;
  readonly highlight: UnitId | undefined;
  readonly onSelect: ((unit: UnitId) => void) | undefined;
}

/** One tab stop, one listener a kind; what is read is written straight into the page. */
function TrendPicture({ finding, layout, words, label, highlight, onSelect }: TrendPictureProps) {
  const place = useRef<ReaderPlace>(undefined);
  const marks = useMemo(() => <TrendMarks layout={layout} />, [layout]);
  const readerOf = (root: HTMLElement): TrendReader => ({ root, finding, layout, words });
  const point = (event: PointerEvent<HTMLElement>) => {
    place.current = pointAt(readerOf(event.currentTarget), event.clientX, event.clientY);
  };
  const leave = (root: HTMLElement) => {
    place.current = undefined;
    hide(root);
  };
  const select = () => {
    if (place.current) onSelect?.(place.current.unit);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const moved = travel(readerOf(event.currentTarget), place.current, event.key);
    place.current = moved.place;
    if (moved.handled) event.preventDefault();
    else if (event.key === "Enter") select();
  };
  return (
    // arrow keys travel the points: a widget of its own kind, with one tab stop
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="chiso-trend-reader"
      role="application"
      aria-label={words.messages.trend.keys}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onPointerMove={point}
      onPointerDown={point}
      // a finger that is lifted leaves too: what it read stays until it touches elsewhere
      onPointerLeave={(event) => event.pointerType !== "touch" && leave(event.currentTarget)}
      onClick={select}
      onKeyDown={press}
      onBlur={(event) => leave(event.currentTarget)}
    >
      <svg
        className="chiso-trend-picture"
        data-density={layout.tight ? "tight" : "open"}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
        role="img"
        aria-label={label}
      >
        {marks}
        {highlight === undefined ? null : (
          <path className="chiso-trend-lit" d={unitPath(layout, layout.hit.units.indexOf(highlight))} />
        )}
        <path className="chiso-trend-lit" data-part="lit" />
        <path className="chiso-trend-ring" data-part="ring" d="M0 0h.01" />
      </svg>
      <Tip />
      <p className="chiso-trend-status" role="status" data-part="status" />
    </div>
  );
}

/** Emptied and filled by the reader. */
function Tip() {
  return (
    <div className="chiso-trend-tip" data-part="tip" aria-hidden="true">
      <span className="chiso-trend-tip-unit" />
      <span className="chiso-trend-tip-edition" />
      <span className="chiso-trend-tip-figure" />
      <span className="chiso-trend-tip-line" />
      <span className="chiso-trend-tip-line" />
      <span className="chiso-trend-tip-line" />
      <span className="chiso-trend-tip-line" />
    </div>
  );
}
