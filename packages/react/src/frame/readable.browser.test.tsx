import { createElement } from "react";
import { cdp, page } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { askedOf, chartIds, entryOf } from "./asked.fixture.js";
import { show } from "./page.fixture.js";
import { faultsOf } from "./picture-faults.fixture.js";

const WIDTHS = [320, 360, 720, 1280] as const;

async function draw(id: (typeof chartIds)[number], width: number) {
  const { Component } = await entryOf(id);
  const shown = show(createElement(Component, askedOf(id)), `width:${width}px`);
  await document.fonts.ready;
  return shown;
}

async function emulate(
  features: readonly { readonly name: string; readonly value: string }[],
): Promise<void> {
  await cdp().send("Emulation.setEmulatedMedia", { features: [...features] });
}

describe("a figure for all readers", () => {
  beforeEach(async () => {
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
    await page.viewport(1300, 800);
    document.body.style.margin = "0";
  });
  afterEach(async () => {
    vi.unstubAllGlobals();
    document.body.replaceChildren();
    document.documentElement.removeAttribute("style");
    await emulate([]);
  });

  it.each(chartIds)(
    "%s keeps every text in its place with text half as large again, and twice",
    async (id) => {
      for (const size of ["100%", "150%", "200%"]) {
        document.documentElement.style.fontSize = size;
        for (const width of WIDTHS) {
          const { host, unmount } = await draw(id, width);
          expect(faultsOf(host), `${width} px, text ${size}`).toEqual([]);
          unmount();
        }
      }
    },
  );

  it.each(chartIds)("%s is read in forced colours: no text and no mark is as the ground", async (id) => {
    await emulate([{ name: "forced-colors", value: "active" }]);
    expect(matchMedia("(forced-colors: active)").matches).toBe(true);
    const { host, unmount } = await draw(id, 720);
    expect(faultsOf(host)).toEqual([]);
    const probe = document.createElement("span");
    probe.style.color = "Canvas";
    host.append(probe);
    const ground = getComputedStyle(probe).color;
    for (const text of Array.from(host.querySelectorAll("svg.chiso-chart-picture text")))
      expect(getComputedStyle(text).fill, text.textContent ?? "").not.toBe(ground);
    const drawn = Array.from(host.querySelectorAll("svg.chiso-chart-picture path")).filter((path) => {
      const { fill, stroke } = getComputedStyle(path);
      return [fill, stroke].some((colour) => colour !== "none" && colour !== ground);
    });
    if (host.querySelector("svg.chiso-chart-picture")) expect(drawn.length).toBeGreaterThan(0);
    unmount();
  });
});
