/** What is needed of axe, which the accessibility addon has loaded into the page. */
interface Axe {
  readonly run: (
    root: Element,
    options: { readonly runOnly: { readonly type: "rule"; readonly values: readonly string[] } },
  ) => Promise<{ readonly violations: readonly Violation[] }>;
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

interface Checked {
  readonly canvasElement: HTMLElement;
}

/**
 * A theme changes colours and nothing else, so that the rules of colour are asked a second time in the other theme, on the page
 * that stands: a fraction of what a second run over all stories costs. Only under test; whoever looks at a story has the toolbar.
 */
export async function otherTheme({ canvasElement }: Checked): Promise<void> {
  const { axe } = globalThis as { readonly axe?: Axe };
  const isTest = "__vitest_browser__" in globalThis;
  if (!isTest) return;
  if (axe === undefined) throw new Error("axe is not on the page: the other theme was not checked.");
  const staged = [...canvasElement.querySelectorAll<HTMLElement>("[data-chiso-theme]")];
  const before = staged.map(({ dataset }) => dataset["chisoTheme"] ?? "light");
  staged.forEach(({ dataset }, at) => (dataset["chisoTheme"] = before[at] === "dark" ? "light" : "dark"));
  try {
    const { violations } = await axe.run(canvasElement, {
      runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
    });
    if (violations.length > 0) throw new Error(`In the other theme:\n${violations.map(tell).join("\n")}`);
  } finally {
    staged.forEach(({ dataset }, at) => (dataset["chisoTheme"] = before[at] ?? "light"));
  }
}

function tell({ id, help, nodes }: Violation): string {
  return `${id}: ${help}\n${nodes.map(({ html, failureSummary = "" }) => `  ${html}\n  ${failureSummary}`).join("\n")}`;
}
