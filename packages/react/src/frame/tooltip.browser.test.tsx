import type { UnitId } from "@chiso/core";
import { circlePath } from "@chiso/geometry/hits";
import type { Picture } from "@chiso/geometry/hits";
import { act } from "react";
import { page } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { wordsOf } from "../messages/words.js";
import { askedOf, chartIds, entryOf } from "./asked.fixture.js";
import { ChartPicture } from "./chart-picture.js";
import { click, find, leave, pointTo, press, readerIn, readIn, show, tipTexts } from "./page.fixture.js";

const LONG =
  "Sở Văn hóa, Thể thao và Du lịch kiêm Ban Quản lý các khu du lịch trọng điểm của tỉnh Ví dụ Thượng";

/** Marks in the corners, at the edges and in the middle of a picture of a size. */
function corners(width: number, height: number): Picture {
  const [across, along] = [width, height].map((size) => [1, size / 2, size - 1]);
  const places = (along ?? []).flatMap((y) => (across ?? []).map((x) => [x, y] as const));
  return {
    width,
    height,
    hits: {
      units: places.map((_, i) => `u${i}`),
      xs: places.map(([x]) => x),
      ys: places.map(([, y]) => y),
      outline: (at) => circlePath(places[at]?.[0] ?? 0, places[at]?.[1] ?? 0, 4),
      travel: "list",
    },
  };
}

interface Asked {
  readonly width?: number;
  readonly height?: number;
  readonly lines?: readonly string[];
  readonly onSelect?: (unit: UnitId) => void;
}

function Corners({ width = 300, height = 300, lines = ["43,8876 điểm"], onSelect }: Asked) {
  return (
    <ChartPicture
      module={{ id: "test", Marks: () => <g />, reading: (at) => ({ title: `Mark ${at}`, lines }) }}
      finding={undefined}
      layout={corners(width, height)}
      words={wordsOf("vi")}
      label="Test"
      highlight={undefined}
      onSelect={onSelect}
    />
  );
}

/** How far the tooltip stands out of the window; none where it is read in whole. */
function outOfWindow(host: Element): readonly string[] {
  const box = find(host, ".chiso-chart-tip").getBoundingClientRect();
  const [width, height] = [document.documentElement.clientWidth, window.innerHeight];
  expect(box.height).toBeGreaterThan(20);
  const over = { left: -box.left, top: -box.top, right: box.right - width, bottom: box.bottom - height };
  return Object.entries(over).flatMap(([side, by]) =>
    by > 0.5 ? [`${by.toFixed(1)} px over the ${side}`] : [],
  );
}

const WINDOWS = [
  [320, 480],
  [360, 640],
  [600, 400],
  [1280, 720],
] as const;
const PLACES = ["left:0;top:0", "right:0;top:0", "left:0;bottom:0", "right:0;bottom:0", "left:20%;top:30%"];

describe("the tooltip", () => {
  beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));
  afterEach(async () => {
    vi.unstubAllGlobals();
    document.body.replaceChildren();
    document.body.removeAttribute("style");
    await page.viewport(1280, 720);
  });

  it.each(WINDOWS)("never leaves a window of %i × %i px, for a mark in any corner", async (width, height) => {
    await page.viewport(width, height);
    for (const place of PLACES)
      for (const lines of [["43,8876 điểm"], [LONG, LONG, "hạng 25/61 (tự tính)", `Nguồn: ${LONG}`]]) {
        const style = `position:fixed;${place};width:280px;height:280px`;
        const { host, unmount } = show(<Corners width={280} height={280} lines={lines} />, style);
        const box = readerIn(host).getBoundingClientRect();
        for (const x of [1, 140, 279])
          for (const y of [1, 140, 279]) {
            pointTo(host, box.left + x, box.top + y);
            expect(readIn(host)).toBeGreaterThanOrEqual(0);
            expect(outOfWindow(host), `${place}, mark ${readIn(host)}`).toEqual([]);
          }
        unmount();
      }
  });

  it("stays in the window where the page is scrolled, and in a narrow box at its edge", async () => {
    await page.viewport(1280, 480);
    document.body.style.cssText = "margin:0;height:3000px;width:2000px";
    const style = "position:absolute;top:900px;left:1500px;width:180px";
    const { host } = show(<Corners width={180} height={300} lines={[LONG, LONG]} />, style);
    for (const [left, top] of [
      [700, 880],
      [720, 700],
      [460, 1180],
      [400, 620],
    ] as const) {
      window.scrollTo(left, top);
      const box = readerIn(host).getBoundingClientRect();
      for (const y of [1, 150, 299]) {
        pointTo(host, box.left + 179, box.top + y);
        expect(outOfWindow(host)).toEqual([]);
      }
    }
    window.scrollTo(0, 0);
  });

  it("brings a mark that a key leads to into the window, the tooltip with it", async () => {
    await page.viewport(360, 480);
    document.body.style.cssText = "margin:0;height:3000px";
    const { host } = show(
      <Corners width={340} height={1600} lines={[LONG]} />,
      "width:340px;margin-top:200px",
    );
    act(() => readerIn(host).focus({ preventScroll: true }));
    for (const key of ["{End}", "{Home}", "{ArrowDown}", "{End}"]) {
      await press(key);
      const ring = find(host, ".chiso-chart-ring").getBoundingClientRect();
      expect(ring.top).toBeGreaterThanOrEqual(-1);
      expect(ring.bottom).toBeLessThanOrEqual(481);
      expect(outOfWindow(host)).toEqual([]);
    }
    window.scrollTo(0, 0);
  });

  it("leaves with the pointer, and with the focus; a finger that is lifted leaves what it read", () => {
    const { host } = show(<Corners />);
    const box = readerIn(host).getBoundingClientRect();
    const tip = find(host, ".chiso-chart-tip");
    pointTo(host, box.left + 1, box.top + 1);
    expect(getComputedStyle(tip).display).toBe("block");
    leave(host);
    expect([readIn(host), getComputedStyle(tip).display]).toEqual([-1, "none"]);
    const touch = { bubbles: true, clientX: box.left + 1, clientY: box.top + 1, pointerType: "touch" };
    act(() => void readerIn(host).dispatchEvent(new PointerEvent("pointerdown", touch)));
    leave(host, "touch");
    expect(readIn(host)).toBe(0);
    act(() => readerIn(host).focus());
    act(() => readerIn(host).blur());
    expect(readIn(host)).toBe(-1);
  });

  it("a click chooses the unit that is read, once", async () => {
    const chosen = vi.fn();
    const { host } = show(<Corners onSelect={chosen} />);
    await click(readerIn(host), { x: 299, y: 299 });
    expect(chosen.mock.calls).toEqual([["u8"]]);
  });

  it.each(chartIds)("of %s stays in a phone's window and a desk's, wherever one points", async (id) => {
    const { Component, module } = await entryOf(id);
    if (!module) return;
    for (const [width, height] of [
      [320, 480],
      [1024, 600],
    ] as const) {
      await page.viewport(width, height);
      const { host, unmount } = show(<Component {...askedOf(id)} />, `width:${width - 16}px`);
      let seen = 0;
      for (const scrolled of [0, 300]) {
        window.scrollTo(0, scrolled);
        const box = readerIn(host).getBoundingClientRect();
        for (let x = 2; x < width; x += 53)
          for (let y = Math.max(0, box.top); y < Math.min(height, box.bottom); y += 47) {
            pointTo(host, x, y);
            if (readIn(host) < 0) continue;
            seen += 1;
            expect(outOfWindow(host), tipTexts(host).join(" | ")).toEqual([]);
          }
      }
      expect(seen).toBeGreaterThan(0);
      unmount();
    }
    window.scrollTo(0, 0);
  });
});
