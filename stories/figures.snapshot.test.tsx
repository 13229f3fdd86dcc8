import { createElement } from "react";
import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import * as rankingTable from "./ranking-table.stories.js";
import * as scoreCard from "./score-card.stories.js";
import * as trend from "./trend.stories.js";

// Each story is the regression set: its markup as text, beside it, so that a change of drawing is read as a diff.

interface StoryModule {
  readonly default: { readonly component?: unknown; readonly args?: object };
}

const modules: Readonly<Record<string, StoryModule>> = { "ranking-table": rankingTable, trend, "score-card": scoreCard };

function isComponent(value: unknown): value is ComponentType<object> {
  return typeof value === "function" || (typeof value === "object" && value !== null);
}

/** One tag a line, so that a diff names the mark that changed. */
function lines(markup: string): string {
  return `${markup.replaceAll("><", ">\n<")}\n`;
}

for (const [file, module] of Object.entries(modules)) {
  const { default: meta, ...stories } = module;
  describe(file, () => {
    for (const [name, story] of Object.entries(stories)) {
      it(`${name} is drawn as its committed text`, async () => {
        if (!isComponent(meta.component)) throw new Error(`${file}: its meta names no component.`);
        const args = { ...meta.args, ...(story as { args?: object }).args };
        const markup = renderToStaticMarkup(createElement(meta.component, args));
        expect(markup).not.toContain(" style=");
        expect(markup).not.toContain("<img");
        expect(markup).not.toMatch(/NaN|undefined|\[object|Infinity/);
        await expect(lines(markup)).toMatchFileSnapshot(`__snapshots__/${file}/${name}.html`);
      });
    }
  });
}
