import { DocsContext } from "@storybook/addon-docs/blocks";
import { useContext, useEffect, useState } from "react";

type Values = Readonly<Record<string, unknown>>;

// What Storybook tells on its channel, under names of its own.
const ARGS = "storyArgsUpdated";
const GLOBALS = "globalsUpdated";

/** The choices of the toolbar on a docs page, as they change. */
export function useToolbar(): Values {
  const context = useContext(DocsContext);
  const [globals, setGlobals] = useState<Values>(() => {
    const [first] = context.componentStories();
    return first ? context.getStoryContext(first)["globals"] : {};
  });
  useEffect(() => {
    const heard = (said: { readonly globals: Values }) => setGlobals(said.globals);
    context.channel.on(GLOBALS, heard);
    return () => context.channel.off(GLOBALS, heard);
  }, [context]);
  return globals;
}

/** Props of the first story, as the controls change them. */
export function usePrimaryArgs(): Values {
  const context = useContext(DocsContext);
  const [first] = context.componentStories();
  const [args, setArgs] = useState<Values>(() => (first ? context.getStoryContext(first)["args"] : {}));
  const id = first?.id;
  useEffect(() => {
    const heard = (said: { readonly storyId: string; readonly args: Values }) => {
      if (said.storyId === id) setArgs(said.args);
    };
    context.channel.on(ARGS, heard);
    return () => context.channel.off(ARGS, heard);
  }, [context, id]);
  return args;
}
