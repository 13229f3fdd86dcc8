import { createElement } from "react";
import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

// Each story is the regression set: its markup as text, beside it, so that a change of drawing is read as a diff.

interface StoryModule {
  readonly default: { readonly component?: unknown; readonly args?: object };
}

const modules = Object.entries(
  import.meta.glob<StoryModule>("./{,foundations/}*.stories.tsx", { eager: true }),
).map(([path, module]) => [path.slice("./".length, -".stories.tsx".length), module] as const);

function isComponent(value: unknown): value is ComponentType<object> {
  return typeof value === "function" || (typeof value === "object" && value !== null);
}

/** One tag a line, so that a diff names the mark that changed. A page says only which figures it shows: they have texts of their own. */
function lines(file: string, markup: string): string {
  const shown = file.startsWith("foundations/")
    ? markup.replaceAll(/<figure [^>]*?(data-figure="[\w-]+").*?<\/figure>/gs, "<figure $1/>")
    : markup;
  return `${shown.replaceAll("><", ">\n<")}\n`;
}

function sameArgs(a: object, b: object): boolean {
  const [mine, other] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return mine.length === other.size && mine.every(([key, value]) => Object.is(other.get(key), value));
}

/** A theme, a width, a density change no markup: such a story is held against the text of the story that it restyles. */
function committed(name: string, args: object, stories: ReadonlyMap<string, object>): string {
  for (const [other, its] of stories) if (sameArgs(args, its)) return other;
  return name;
}

function faults(markup: string): readonly string[] {
  const ids = Array.from(markup.matchAll(/ id="([^"]+)"/g), ([, id]) => id ?? "");
  const named = Array.from(
    markup.matchAll(/ aria-(?:labelledby|describedby|controls)="([^"]+)"/g),
    ([, all]) => (all ?? "").split(" "),
  ).flat();
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `id ${id} twice`),
    ...named.filter((id) => !ids.includes(id)).map((id) => `nothing has the id ${id}`),
  ];
}

for (const [file, module] of modules) {
  const { default: meta, ...all } = module;
  const stories = new Map(
    Object.entries(all)
      // a story that draws something else than its component has no other text to be compared with
      .filter(([, story]) => typeof story === "object" && story !== null && !("render" in story))
      .map(([name, story]) => [name, { ...meta.args, ...(story as { args?: object }).args }]),
  );
  describe(file, () => {
    for (const [name, args] of stories) {
      it(`${name} is drawn as its committed text`, async () => {
        if (!isComponent(meta.component)) throw new Error(`${file}: its meta names no component.`);
        const markup = renderToStaticMarkup(createElement(meta.component, args));
        expect(markup).not.toContain(" style=");
        expect(markup).not.toContain("<img");
        expect(markup).not.toMatch(/NaN|undefined|\[object|Infinity/);
        expect(faults(markup)).toEqual([]);
        await expect(lines(file, markup)).toMatchFileSnapshot(
          `__snapshots__/${file}/${committed(name, args, stories)}.html`,
        );
      });
    }
  });
}
