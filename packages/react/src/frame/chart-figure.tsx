import type { Picture } from "@chiso/geometry/hits";
import type { Dataset, UnitId } from "@chiso/core";
import { useContext, useMemo } from "react";
import type { ReactNode } from "react";
import type { Words } from "../messages/words.js";
import type { ChartModule } from "./chart-module.js";
import { ChartPicture } from "./chart-picture.js";
import { FigureFrame } from "./figure-frame.js";
import { isPending } from "./figure-props.js";
import { markInvented } from "./own-data.js";
import type { Pending } from "./figure-props.js";
import { PendingFrame } from "./pending-frame.js";
import { StaticHost } from "./static-host.js";
import { useSize } from "./use-size.js";
import { useStable } from "./use-stable.js";

export interface ChartFigureProps<
  Query,
  Finding,
  Layout extends Picture,
  W extends Words,
  Data extends object = Dataset,
> {
  readonly module: ChartModule<Query, Finding, Layout, W, Data>;
  readonly data: Data | Pending;
  readonly query: Query;
  readonly words: W;
  readonly className?: string | undefined;
  readonly highlight?: UnitId | undefined;
  readonly onSelect?: ((unit: UnitId) => void) | undefined;
  /** Controls of the figure itself, above the picture. */
  readonly tools?: ReactNode;
}

/** A chart of the registry as a component: pending states, analysis, layout at the size given, frame and picture. */
export function ChartFigure<
  Query extends object,
  Finding,
  Layout extends Picture,
  W extends Words,
  Data extends object = Dataset,
>({ data, ...rest }: ChartFigureProps<Query, Finding, Layout, W, Data>) {
  if (isPending(data))
    return (
      <PendingFrame
        figure={rest.module.id}
        pending={data}
        words={rest.words}
        size={rest.module.defaultSize}
        className={rest.className}
      />
    );
  return <ReadyChart {...rest} data={data} />;
}

interface ReadyChartProps<Query, Finding, Layout extends Picture, W extends Words, Data extends object>
  extends Omit<ChartFigureProps<Query, Finding, Layout, W, Data>, "data"> {
  readonly data: Data;
}

function ReadyChart<
  Query extends object,
  Finding,
  Layout extends Picture,
  W extends Words,
  Data extends object,
>({
  module,
  data,
  query: asked,
  words,
  className,
  highlight,
  onSelect,
  tools,
}: ReadyChartProps<Query, Finding, Layout, W, Data>) {
  const host = useContext(StaticHost);
  const [sized, measured] = useSize(module.defaultSize);
  const given = host ?? measured;
  const query = useStable(asked);
  const finding = useMemo(() => module.analyse(data, query), [module, data, query]);
  const description = useMemo(
    () => markInvented(module.describe(finding, words), data, words),
    [module, finding, data, words],
  );
  const empty = module.isEmpty(finding);
  const { width, scale } = given ?? {};
  const layout = useMemo(
    () =>
      empty || width === undefined
        ? undefined
        : module.layout(finding, module.paper(finding, width, scale ?? 1, words), words),
    [module, finding, empty, width, scale, words],
  );
  return (
    <FigureFrame
      figure={module.id}
      description={description}
      words={words}
      className={className}
      empty={empty}
      tools={tools}
    >
      <div className="chiso-chart" ref={sized}>
        {layout && (
          <ChartPicture
            module={module}
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
