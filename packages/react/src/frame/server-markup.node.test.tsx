import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { askedOf, chartIds, entryOf } from "./asked.fixture.js";
import { digestOf, withoutIds } from "./markup.fixture.js";

// What a server writes of every figure, as one line each: server.browser.test.tsx holds a browser to the same.

describe("figures on a server", () => {
  it("write the markup that is committed, free of styles and of what is no number", async () => {
    const lines: string[] = [];
    for (const id of chartIds)
      for (const locale of ["vi", "en"]) {
        const { Component } = await entryOf(id);
        const markup = renderToString(createElement(Component, { ...askedOf(id), locale }));
        expect(markup).not.toMatch(/ style=|NaN|undefined|Infinity/);
        lines.push(`${id} ${locale} ${await digestOf(withoutIds(markup))}`);
      }
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("./server-markup.txt");
  });
});
