import { act, createElement } from "react";
import { cdp, page } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { askedOf, chartIds, entryOf } from "./asked.fixture.js";
import { find, pointTo, press, readerIn, readIn, show, tipTexts } from "./page.fixture.js";
import { faultsOf } from "./picture-faults.fixture.js";

const widthOf = (host: Element) => Number(find(host, ".chiso-chart-picture").getAttribute("width"));

describe("the size of a figure", () => {
  beforeEach(async () => {
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
    await page.viewport(1300, 800);
  });
  afterEach(async () => {
    vi.unstubAllGlobals();
    document.body.replaceChildren();
    await cdp().send("Emulation.setEmulatedMedia", { media: "" });
  });

  it.each(chartIds)("%s fills the room that it is given, and reads on where it was", async (id) => {
    const { Component, module } = await entryOf(id);
    if (!module) return;
    const { host, unmount } = show(createElement(Component, askedOf(id)), "width:1100px");
    expect(widthOf(host)).toBe(1100);
    act(() => readerIn(host).focus());
    await press("{ArrowDown}");
    const before = [readIn(host), tipTexts(host)];
    for (const width of [480, 330, 900]) {
      await act(async () => {
        host.style.width = `${width}px`;
        // an observer of the browser's own tells the figure
        for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
      });
      expect(widthOf(host)).toBe(width);
      expect(faultsOf(host)).toEqual([]);
      expect([readIn(host), tipTexts(host)]).toEqual(before);
      const ring = find(host, ".chiso-chart-ring").getBoundingClientRect();
      const room = readerIn(host).getBoundingClientRect();
      expect(ring.right).toBeLessThanOrEqual(room.right + 12);
      expect(ring.bottom).toBeLessThanOrEqual(room.bottom + 12);
    }
    unmount();
  });

  it.each(chartIds)(
    "%s is laid out for the paper when printed, without what only a pointer shows",
    async (id) => {
      const { Component, module } = await entryOf(id);
      if (!module) return;
      const { host, unmount } = show(createElement(Component, askedOf(id)), "width:1100px");
      const box = readerIn(host).getBoundingClientRect();
      for (let y = 4; y < box.height && readIn(host) < 0; y += 9)
        for (let x = 4; x < box.width && readIn(host) < 0; x += 31) pointTo(host, box.left + x, box.top + y);
      expect(readIn(host)).toBeGreaterThanOrEqual(0);
      act(() => void window.dispatchEvent(new Event("beforeprint")));
      await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
      expect(widthOf(host)).toBe(703);
      expect(faultsOf(host)).toEqual([]);
      for (const part of [".chiso-chart-tip", ".chiso-chart-ring", ".chiso-chart-lit[data-part]"])
        expect(getComputedStyle(find(host, part)).display).toBe("none");
      await cdp().send("Emulation.setEmulatedMedia", { media: "" });
      act(() => void window.dispatchEvent(new Event("afterprint")));
      expect(widthOf(host)).toBe(1100);
      unmount();
    },
  );
});
