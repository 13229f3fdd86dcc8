import {
  Controls,
  Description,
  DocsContext,
  DocsContainer as StorybookContainer,
  Stories,
  Title,
  Unstyled,
} from "@storybook/addon-docs/blocks";
import type { DocsContainerProps } from "@storybook/addon-docs/blocks";
import { useContext, useEffect, useState } from "react";
import type { ComponentType, PropsWithChildren } from "react";
import { FigureDocs } from "../docs/figure-docs.js";
import type { StateOfFigure } from "../docs/figure-docs.js";
import { aboutFigure } from "../docs/figures.js";
import { Stage, setPage, stageGlobals } from "./stage.js";
import { night, paper } from "./themes.js";
import { usePrimaryArgs, useToolbar } from "./use-story.js";

/** The book's paper in the theme of the toolbar. */
export function DocsContainer({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const [globals, setGlobals] = useState(() => {
    const [first] = context.componentStories();
    return first ? context.getStoryContext(first)["globals"] : {};
  });
  useEffect(() => {
    const heard = (said: { readonly globals: typeof globals }) => setGlobals(said.globals);
    context.channel.on("globalsUpdated", heard);
    return () => context.channel.off("globalsUpdated", heard);
  }, [context]);
  return (
    <StorybookContainer context={context} theme={globals["theme"] === "dark" ? night : paper}>
      {children}
    </StorybookContainer>
  );
}

/** Everything about one figure, from its entry in `docs/figures.ts` and its stories; other stories get a plain page. */
export function DocsPage() {
  const context = useContext(DocsContext);
  const globals = stageGlobals(useToolbar());
  const args = usePrimaryArgs();
  setPage(globals);
  const stories = context.componentStories();
  const [first] = stories;
  const file: unknown = first?.parameters["fileName"];
  const stem = /([\w-]+)\.stories\.tsx$/.exec(typeof file === "string" ? file : "")?.[1] ?? "";
  const about = aboutFigure(stem);
  if (about === undefined || !isComponent(first?.component))
    return (
      <>
        <Title />
        <Description />
        <Stories />
      </>
    );
  const locale = globals.locale === "en" ? "en" : "vi";
  return (
    <Unstyled>
      <Stage globals={globals} page>
        <FigureDocs
          stem={stem}
          about={about}
          component={first.component}
          args={args}
          locale={locale}
          states={stories.map(stateOf)}
          controls={<Controls />}
        />
      </Stage>
    </Unstyled>
  );
}

interface NamedStory {
  readonly id: string;
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

function stateOf({ id, name, parameters }: NamedStory): StateOfFigure {
  const docs = parameters["docs"] as { readonly description?: { readonly story?: string } } | undefined;
  return { id, name, note: docs?.description?.story };
}

function isComponent(value: unknown): value is ComponentType<Record<string, unknown>> {
  return typeof value === "function" || (typeof value === "object" && value !== null);
}
