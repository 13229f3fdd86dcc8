import { act, createElement } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { page } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import "../styles.css";
import { askedOf, chartIds, entryOf } from "./asked.fixture.js";
import { digestOf, withoutIds } from "./markup.fixture.js";
import byServer from "./server-markup.txt?raw";

/** As a parser reads it: quotes and comments between texts are no difference. */
function parsed(markup: string): string {
  const template = document.createElement("template");
  // a server writes which option of a select is chosen, a browser keeps it as state
  template.innerHTML = markup.replaceAll(' selected=""', "");
  return withoutIds(template.innerHTML.replace(/<!--.*?-->/g, ""));
}

function host(width: number): HTMLElement {
  const element = document.createElement("div");
  element.style.width = `${width}px`;
  document.body.append(element);
  return element;
}

const cases = chartIds.flatMap((id) => (["vi", "en"] as const).map((locale) => [id, locale] as const));

describe("a figure from a server", () => {
  beforeEach(async () => {
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
    await page.viewport(1280, 720);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    document.body.replaceChildren();
  });

  it.each(cases)(
    "%s, %s: is the markup that a browser writes at the default size, and is taken over as it stands",
    async (id, locale) => {
      const complaints = vi.spyOn(console, "error");
      const { Component, module } = await entryOf(id);
      const figure = createElement(Component, { ...askedOf(id), locale });
      const served = renderToString(figure);
      expect(byServer).toContain(`${id} ${locale} ${await digestOf(withoutIds(served))}\n`);

      const width = module?.defaultSize.width ?? 720;
      const fresh = host(width);
      const root = createRoot(fresh);
      act(() => root.render(figure));
      expect(parsed(fresh.innerHTML)).toBe(parsed(served));
      act(() => root.unmount());

      const taken = host(width);
      taken.innerHTML = served;
      const first = taken.querySelector("figure");
      const recovered = vi.fn();
      const hydrated = await act(() => hydrateRoot(taken, figure, { onRecoverableError: recovered }));
      expect(parsed(taken.innerHTML)).toBe(parsed(served));
      expect(taken.querySelector("figure")).toBe(first);
      expect(recovered).not.toHaveBeenCalled();
      expect(complaints).not.toHaveBeenCalled();
      act(() => hydrated.unmount());
    },
  );
});
