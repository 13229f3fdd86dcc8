import { afterEach as runAxe } from "@storybook/addon-a11y/preview";

type Context = Parameters<typeof runAxe>[0];

/** What a theme can break; the rest of axe holds in one as in the other. */
const COLOUR_RULES = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

/**
 * A theme changes colours and nothing else, so that the rules of colour are asked a second time in the other theme, on the page
 * that stands: a fraction of what a second run over all stories costs. Only under test; whoever looks at a story has the toolbar.
 */
export async function otherTheme(context: Context): Promise<void> {
  if (!("__vitest_browser__" in globalThis)) return;
  const staged = [...context.canvasElement.querySelectorAll("[data-chiso-theme]")];
  const before = staged.map((element) => element.getAttribute("data-chiso-theme"));
  const a11y: unknown = context.parameters["a11y"];
  staged.forEach((element, at) =>
    element.setAttribute("data-chiso-theme", before[at] === "dark" ? "light" : "dark"),
  );
  try {
    await runAxe({
      ...context,
      parameters: {
        ...context.parameters,
        a11y: { ...(typeof a11y === "object" ? a11y : {}), options: COLOUR_RULES },
      },
    });
  } finally {
    staged.forEach((element, at) => element.setAttribute("data-chiso-theme", before[at] ?? "light"));
  }
}
