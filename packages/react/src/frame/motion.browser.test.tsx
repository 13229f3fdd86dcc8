import { papi } from "@chiso/data/papi";
import { act } from "react";
import { cdp, page } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Waterfall } from "../charts/waterfall/waterfall.js";
import { find, show } from "./page.fixture.js";

async function prefer(motion: "reduce" | "no-preference"): Promise<void> {
  const features = [{ name: "prefers-reduced-motion", value: motion }];
  await cdp().send("Emulation.setEmulatedMedia", { features });
}

const losses = (focus: string) => <Waterfall data={papi} edition={2024} focus={focus} />;
const isMoving = (host: Element) => find(host, ".chiso-chart-picture").hasAttribute("data-moving");
const running = (host: Element) =>
  host.getAnimations({ subtree: true }).filter((one) => one instanceof CSSTransition);

describe("motion", () => {
  beforeEach(async () => {
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
    await page.viewport(1280, 720);
  });
  afterEach(async () => {
    vi.unstubAllGlobals();
    document.body.replaceChildren();
    await prefer("reduce");
  });

  it("carries bars to another unit's places, in less than a quarter of a second", async () => {
    await prefer("no-preference");
    const { host, rerender, unmount } = show(losses("son-la"));
    expect([isMoving(host), running(host)]).toEqual([false, []]);
    find(host, ".chiso-move").getBoundingClientRect();
    rerender(losses("ha-noi"));
    const moves = running(host);
    expect(moves.length).toBeGreaterThan(5);
    expect(new Set(moves.map(({ transitionProperty }) => transitionProperty))).toEqual(new Set(["d"]));
    for (const { effect } of moves) expect(Number(effect?.getTiming().duration)).toBeLessThan(250);
    unmount();
  });

  it("is off for who prefers none, at another size, and in print", async () => {
    const { host, rerender, unmount } = show(losses("son-la"));
    await prefer("reduce");
    rerender(losses("ha-noi"));
    expect(running(host)).toEqual([]);
    await prefer("no-preference");
    await act(async () => {
      host.style.width = "480px";
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    });
    expect([isMoving(host), running(host)]).toEqual([false, []]);
    host.style.width = "900px";
    await act(async () => {
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    });
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    expect([isMoving(host), running(host)]).toEqual([false, []]);
    act(() => void window.dispatchEvent(new Event("afterprint")));
    expect(isMoving(host)).toBe(false);
    unmount();
  });
});
