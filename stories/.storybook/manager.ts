import { addons } from "storybook/manager-api";
import { paper } from "./themes.js";

addons.setConfig({
  theme: paper,
  layoutCustomisations: {
    // a page of the foundations has no props: the whole window is its own
    showPanel: ({ storyId }: { readonly storyId?: string }, shown: boolean) =>
      storyId?.startsWith("foundations-") ? false : shown,
  },
});
