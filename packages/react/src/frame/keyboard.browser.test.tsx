import type { Picture } from "@chiso/geometry/hits";
import { act } from "react";
import { page } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Distribution } from "../charts/distribution/distribution.js";
import { askedOf, chartIds, entryOf } from "./asked.fixture.js";
import type { AnyChart } from "./asked.fixture.js";
import {
  click,
  find,
  leave,
  pointTo,
  press,
  readerIn,
  readIn,
  sendKey,
  show,
  tab,
  tipTexts,
} from "./page.fixture.js";

/** Legend keys of each mark of a figure as it stands on the page. */
function keysOn(host: Element, module: AnyChart, props: { readonly data: object }): readonly string[] {
  const { data, ...query } = props;
  const words = module.wordsOf("vi");
  const finding = module.analyse(data, query);
  const width = Number(find(host, ".chiso-chart-picture").getAttribute("width"));
  const layout: Picture = module.layout(finding, module.paper(finding, width, 1, words), words);
  return layout.hits.keys ?? [];
}

const spoken = (host: Element) => find(host, ".chiso-chart-status").textContent;

describe("a figure by keyboard", () => {
  beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));
  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.replaceChildren();
    window.scrollTo(0, 0);
  });

  it.each(chartIds)("%s: one tab stop, left by Tab; what is spoken is what the tooltip says", async (id) => {
    await page.viewport(1280, 720);
    const { Component, module } = await entryOf(id);
    if (!module) return;
    const { host } = show(<Component {...askedOf(id)} />);
    const reader = readerIn(host);
    for (let i = 0; i < 40 && document.activeElement !== reader; i++) await tab();
    expect(document.activeElement).toBe(reader);
    expect(readIn(host)).toBe(-1);
    for (const key of ["{ArrowDown}", "{ArrowRight}", "{End}", "{ArrowUp}", "{ArrowLeft}", "{Home}"]) {
      await press(key);
      const [title, ...lines] = tipTexts(host);
      expect(readIn(host)).toBeGreaterThanOrEqual(0);
      expect(spoken(host)).toBe(`${title}: ${lines.join("; ")}.`);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.length).toBeLessThanOrEqual(7);
      expect(getComputedStyle(find(host, ".chiso-chart-ring")).display).not.toBe("none");
    }
    await press("{Escape}");
    expect([readIn(host), document.activeElement]).toEqual([-1, reader]);
    await press("{ArrowDown}");
    await tab();
    expect(readIn(host)).toBe(-1);
    expect(reader.contains(document.activeElement)).toBe(false);
    expect(reader.querySelectorAll("a[href], button, input, summary, [tabindex]")).toHaveLength(0);
  });

  it.each(chartIds)("%s: what the legend switches off is not seen, reached or lit", async (id) => {
    const { Component, module } = await entryOf(id);
    if (!module) return;
    const asked = askedOf(id);
    const { host } = show(<Component {...asked} />);
    const keys = keysOn(host, module, asked);
    const root = find(host, "[data-figure]");
    for (const button of Array.from(host.querySelectorAll<HTMLElement>(".chiso-legend-switch"))) {
      await click(button);
      expect(button.getAttribute("aria-pressed")).toBe("false");
      const key = root.getAttribute("data-off") ?? "";
      expect(key).not.toBe("");
      for (const mark of Array.from(host.querySelectorAll(`svg [data-key~="${key}"]`)))
        expect(getComputedStyle(mark).visibility).toBe("hidden");
      act(() => readerIn(host).focus());
      sendKey(host, { key: "Home" });
      for (let i = 0; i < 120; i++) {
        if (readIn(host) >= 0) expect((keys[readIn(host)] ?? "").split(" ")).not.toContain(key);
        sendKey(host, { key: i % 3 === 0 ? "ArrowDown" : "ArrowRight" });
      }
      await click(button);
      expect(root.hasAttribute("data-off")).toBe(false);
    }
  });

  it("Enter chooses the unit that is read, and the reading goes on with the new focus", async () => {
    const { papi } = await import("@chiso/data/papi");
    const chosen = vi.fn();
    const figure = (focus: string) => (
      <Distribution data={papi} edition={2024} focus={focus} onSelect={chosen} />
    );
    const { host, rerender } = show(figure("son-la"));
    act(() => readerIn(host).focus());
    await press("{Home}{Enter}");
    expect(chosen.mock.calls).toEqual([["ha-noi"]]);
    const [title] = tipTexts(host);
    rerender(figure("ha-noi"));
    expect([readIn(host), tipTexts(host)[0]]).toEqual([0, title]);
    await press("{ArrowRight}");
    expect(readIn(host)).toBeGreaterThan(0);
  });

  it("a highlight from the host is drawn, and gone with the legend key of its marks", async () => {
    const { papi } = await import("@chiso/data/papi");
    const { host } = show(
      <Distribution data={papi} edition={2024} focus="son-la" region={false} highlight="hue" />,
    );
    const lit = () => find(host, ".chiso-chart-lit:not([data-part])").getAttribute("d") ?? "";
    expect(lit().match(/M/g)).toHaveLength(9);
    const rest = Array.from(host.querySelectorAll<HTMLElement>(".chiso-legend-switch")).find((button) =>
      button.textContent?.includes("khác"),
    );
    await click(rest ?? host);
    expect(lit()).toBe("");
  });

  it("a mouse that rests while the page moves below it does not take over; one that moves does", async () => {
    const { Component } = await entryOf("distribution");
    const { host } = show(<Component {...askedOf("distribution")} />);
    act(() => readerIn(host).focus());
    await press("{Home}");
    const box = readerIn(host).getBoundingClientRect();
    pointTo(host, box.left + 400, box.top + 24);
    leave(host);
    expect(readIn(host)).toBe(0);
    pointTo(host, box.left + 400, box.top + 24, { movementX: 3 });
    expect(readIn(host)).not.toBe(0);
    leave(host);
    expect(readIn(host)).toBe(-1);
  });

  it("leaves keys of the browser and of the page alone", async () => {
    const { Component } = await entryOf("distribution");
    const { host } = show(<Component {...askedOf("distribution")} />);
    for (const init of [
      { key: "a" },
      { key: "Escape" },
      { key: "ArrowDown", altKey: true },
      { key: "Home", ctrlKey: true },
      { key: "PageDown" },
    ]) {
      const event = sendKey(host, init);
      expect([event.defaultPrevented, readIn(host)]).toEqual([false, -1]);
    }
  });
});
