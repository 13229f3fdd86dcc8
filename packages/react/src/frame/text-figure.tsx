import type { Dataset } from "@chiso/core";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { Words } from "../messages/words.js";
import { FigureFrame } from "./figure-frame.js";
import type { FigureModule } from "./figure-module.js";
import { isPending } from "./figure-props.js";
import { markInvented } from "./own-data.js";
import type { Pending } from "./figure-props.js";
import { PendingFrame } from "./pending-frame.js";
import { useStable } from "./use-stable.js";

/** A figure that is text with small pictures in it: it flows by the stylesheet, and its files draw its table. */
export interface TextFigureModule<
  Query,
  Finding,
  Layout,
  W extends Words = Words,
  Data extends object = Dataset,
> extends FigureModule<Query, Finding, Layout, W, Data> {
  /** True where there is nothing to show. */
  readonly isEmpty: (finding: Finding) => boolean;
  /** Its table stands below its text: nothing to switch to. */
  readonly tabled?: true;
}

export interface TextFigureProps<Query, Finding, Layout, W extends Words, Data extends object> {
  readonly module: TextFigureModule<Query, Finding, Layout, W, Data>;
  readonly data: Data | Pending;
  readonly query: Query;
  readonly words: W;
  readonly className?: string | undefined;
  readonly tools?: ReactNode;
}

/** A figure of text as a component: pending states, analysis, frame. */
export function TextFigure<Query extends object, Finding, Layout, W extends Words, Data extends object>({
  data,
  ...rest
}: TextFigureProps<Query, Finding, Layout, W, Data>) {
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
  return <Ready {...rest} data={data} />;
}

function Ready<Query extends object, Finding, Layout, W extends Words, Data extends object>({
  module,
  data,
  query: asked,
  words,
  className,
  tools,
}: Omit<TextFigureProps<Query, Finding, Layout, W, Data>, "data"> & { readonly data: Data }) {
  const query = useStable(asked);
  const finding = useMemo(() => module.analyse(data, query), [module, data, query]);
  const description = useMemo(
    () => markInvented(module.describe(finding, words), data, words),
    [module, finding, data, words],
  );
  const empty = module.isEmpty(finding);
  const layout = useMemo(
    () => (empty ? undefined : module.layout(finding, module.defaultSize, words)),
    [module, finding, empty, words],
  );
  return (
    <FigureFrame
      figure={module.id}
      description={description}
      words={words}
      className={className}
      empty={empty}
      tools={tools}
      viewTable={module.tabled !== true}
      drawTable
    >
      {layout === undefined ? null : <module.Marks layout={layout} />}
    </FigureFrame>
  );
}
