import stylesheet from "@chiso/react/styles.css?inline";
import "@chiso/react/styles.css";
import { loadFigure, specFigures } from "@chiso/embed/figures";
import type { ReadyFigure } from "@chiso/embed/figures";
import type { Spec } from "@chiso/embed";
import { createElement } from "react";
import type { ComponentType } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { page } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { compileStyles } from "../style/compile.js";
import { specFor } from "./every-figure.fixture.js";
import { figureSvg } from "./figure-svg.js";
import { paintedBy } from "./same-marks.fixture.js";
import { SHEET_MARGINS } from "./size.js";

// A file from the command line against the file that a reader downloads from a page, in a real browser: the same marks at
// the same places in the same looks.

const styles = compileStyles(stylesheet);

async function ready(spec: Spec): Promise<ReadyFigure> {
  const found = await loadFigure(spec);
  if (found.kind !== "figure") throw new Error(JSON.stringify(found.issues));
  return found;
}

/** What the reader gets who opens the downloads of a figure and takes the SVG; undefined where there is nothing to take. */
async function downloaded(
  { Component, props }: ReadyFigure,
  width: number,
  theme: string,
): Promise<string | undefined> {
  const host = document.createElement("div");
  host.style.width = `${width}px`;
  host.dataset["chisoTheme"] = theme;
  document.body.append(host);
  const root = createRoot(host);
  flushSync(() => root.render(createElement(Component as unknown as ComponentType<object>, props)));
  const saved = new Promise<Blob>((resolve) => {
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      if (blob instanceof Blob) resolve(blob);
      return "data:,";
    });
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  const offer = host.querySelector<HTMLButtonElement>(".chiso-menu-action");
  offer?.click();
  const svg = offer ? await (await saved).text() : undefined;
  root.unmount();
  host.remove();
  return svg;
}

async function compare(spec: Spec, width: number, theme: "light" | "dark"): Promise<void> {
  const figure = await ready(spec);
  const file = figureSvg(figure, styles, {
    size: { width: width + SHEET_MARGINS },
    theme,
    density: "comfortable",
  });
  const taken = await downloaded(figure, width, theme);
  const byCommand = paintedBy(file);
  // a figure that is empty on the page is a file without a picture
  if (taken === undefined) return expect(byCommand.filter(([, name]) => name === "svg")).toHaveLength(1);
  const byReader = paintedBy(taken);
  expect(byCommand.length).toBeGreaterThan(5);
  // the size of the whole file is the command's own: a table that is wider than asked is made smaller
  expect(byCommand.slice(1)).toEqual(byReader.slice(1));
}

describe("a figure's file has the marks of the browser's", () => {
  beforeEach(() => page.viewport(1400, 900));
  afterEach(() => {
    vi.restoreAllMocks();
    document.body.replaceChildren();
  });

  const figures = Object.keys(specFigures);

  it.each(figures)("%s, each kind of index, at 720 px", async (figure) => {
    for (const index of ["papi", "par", "pci"]) await compare(specFor(figure, index, "vi"), 720, "light");
  });

  it.each(figures)("%s in English, dark, on a phone", async (figure) => {
    await compare(specFor(figure, "papi", "en"), 360, "dark");
  });
});
