import { papi } from "@chiso/data/papi";
import { pci } from "@chiso/data/pci";
import { act, Profiler, useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Distribution } from "../charts/distribution/distribution.js";
import { Scatter } from "../charts/scatter/scatter.js";
import { Dashboard } from "../dashboard/dashboard.js";
import { click, find, leave, pointTo, press, readerIn, readIn, show } from "./page.fixture.js";

const rendered = vi.fn();

interface PageProps {
  readonly told?: (unit: string) => void;
  readonly both?: boolean;
}

function Page({ told, both = true }: PageProps) {
  const [focus, setFocus] = useState("son-la");
  const choose = (unit: string) => {
    told?.(unit);
    setFocus(unit);
  };
  return (
    <Profiler id="page" onRender={rendered}>
      <Dashboard onSelect={choose}>
        <div data-test="one">
          {both ? <Distribution data={papi} edition={2024} focus={focus} region={false} /> : null}
        </div>
        <div data-test="two">
          <Scatter data={papi} edition={2022} other={{ data: pci }} focus={focus} region={false} />
        </div>
      </Dashboard>
    </Profiler>
  );
}

const parts = (host: Element) => [find(host, "[data-test=one]"), find(host, "[data-test=two]")] as const;
const litIn = (part: Element) => find(part, "[data-part=lit]").getAttribute("d") ?? "";

/** Points at the first mark that the keyboard would reach. */
async function read(part: Element, ...keys: readonly string[]): Promise<void> {
  act(() => readerIn(part).focus());
  for (const key of keys) await press(key);
}

describe("figures of one page", () => {
  beforeEach(() => {
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
    rendered.mockClear();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.replaceChildren();
    window.scrollTo(0, 0);
  });

  it("a unit pointed at in one is lit in the other, and nothing is rendered for it", async () => {
    const { host, unmount } = show(<Page />);
    const [one, two] = parts(host);
    const before = rendered.mock.calls.length;
    expect(litIn(two)).toBe("");
    await read(one, "{ArrowDown}");
    expect(litIn(one).match(/M/g)).toHaveLength(9);
    expect(litIn(two).match(/M/g)).toHaveLength(1);
    await press("{Escape}");
    expect([litIn(one), litIn(two)]).toEqual(["", ""]);
    one.scrollIntoView();
    const box = readerIn(one).getBoundingClientRect();
    for (let x = 240; x < 560; x += 4) pointTo(one, box.left + x, box.top + 24);
    expect(litIn(two)).not.toBe("");
    leave(one);
    expect(litIn(two)).toBe("");
    expect(rendered.mock.calls.length).toBe(before);
    unmount();
  });

  it("a choice is told once, wherever it is made, and both figures follow it", async () => {
    const told = vi.fn();
    const { host, unmount } = show(<Page told={told} />);
    const [one, two] = parts(host);
    await read(one, "{Home}", "{Enter}");
    expect(told.mock.calls).toEqual([["ha-noi"]]);
    expect(find(two, ".chiso-headline").textContent).toMatch(/^Hà Nội/);
    // the reading goes on, and what it reads is lit in the other figure's new picture
    expect(readIn(one)).toBe(0);
    expect(litIn(two).match(/M/g)).toHaveLength(1);
    unmount();
  });

  it("what is lit from elsewhere keeps to the legend of its own figure", async () => {
    const { host, unmount } = show(<Page />);
    const [one, two] = parts(host);
    const rest = Array.from(two.querySelectorAll<HTMLElement>(".chiso-legend-switch")).find((button) =>
      button.textContent?.includes("khác"),
    );
    await read(one, "{ArrowDown}");
    expect(litIn(two)).not.toBe("");
    await click(rest ?? two);
    await read(one, "{Home}");
    const lit = litIn(one);
    expect(lit).not.toBe("");
    expect(litIn(two)).toBe("");
    unmount();
  });

  it("a figure that goes away points at nothing any more", async () => {
    const { host, rerender, unmount } = show(<Page />);
    const [one, two] = parts(host);
    await read(one, "{ArrowDown}");
    expect(litIn(two)).not.toBe("");
    rerender(<Page both={false} />);
    expect(litIn(two)).toBe("");
    unmount();
  });
});
