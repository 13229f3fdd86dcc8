import { act, createElement } from "react";
import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { COMMUNES, COMMUNE_COLUMNS, communes } from "./illustrative-communes.js";
import { RankingTable } from "@chiso/react/ranking-table";
import { createRoot } from "react-dom/client";
import "@chiso/react/styles.css";

const HEADS = 2;

function find(host: Element, selector: string): HTMLElement {
  const found = host.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} on the page.`);
  return found;
}

function table(style = "width:1200px") {
  const props = { data: communes(), edition: 2024, locale: "vi" as const, columns: COMMUNE_COLUMNS };
  const host = document.createElement("div");
  host.className = "chiso";
  host.style.cssText = style;
  document.body.append(host);
  const root = createRoot(host);
  act(() => root.render(createElement(RankingTable, props)));
  return { host, unmount: () => act(() => root.unmount()) };
}

const area = (host: Element) => find(host, ".chiso-rt-scroll");
const rows = (host: Element) => [...host.querySelectorAll<HTMLElement>("[data-row]")];
const indexOf = (row: Element) => Number(row.getAttribute("aria-rowindex"));

async function settle() {
  await act(async () => {
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  });
}

/** Rows that cross the area's box, by their place in the whole table. */
function inSight(host: Element): readonly number[] {
  const box = area(host).getBoundingClientRect();
  return rows(host)
    .filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > box.top + 1 && top < box.bottom - 1;
    })
    .map(indexOf)
    .toSorted((a, b) => a - b);
}

describe("a table of 10,598 rows", () => {
  beforeEach(async () => {
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
    await page.viewport(1300, 800);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.replaceChildren();
    document.documentElement.style.removeProperty("font-size");
  });

  it.each([
    ["as it is", "width:1200px"],
    ["with text at 200 %", "width:1200px;--chiso-base:32px"],
  ])("has rows wherever it is scrolled to, %s", async (_, style) => {
    const { host, unmount } = table(style);
    await settle();
    const box = area(host);
    for (const share of [0, 0.1, 0.17, 0.5, 0.77, 1]) {
      // the browser tells of the scrolling by itself, before the next frame
      await act(async () => {
        box.scrollTop = share * (box.scrollHeight - box.clientHeight);
        for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
      });
      const seen = inSight(host);
      // no hole between the first and the last that is seen
      expect(seen.length).toBeGreaterThan(3);
      expect(seen).toEqual(Array.from(seen, (_row, i) => (seen[0] ?? 0) + i));
      expect(host.querySelectorAll("*").length).toBeLessThan(2500);
    }
    expect(inSight(host).at(-1)).toBe(COMMUNES + headsOf(host));
    unmount();
  });

  it("tells the true count, and the place of each row", async () => {
    const { host, unmount } = table();
    await settle();
    expect(find(host, "[role=grid]").getAttribute("aria-rowcount")).toBe(String(COMMUNES + headsOf(host)));
    const places = rows(host).map(indexOf);
    expect(new Set(places).size).toBe(places.length);
    unmount();
  });

  it("is gone through to its last row by Ctrl+End, and back", async () => {
    const { host, unmount } = table();
    await settle();
    act(() => find(host, "[role=grid] [tabindex='0']").focus());
    await act(() => userEvent.keyboard("{Control>}{End}{/Control}"));
    await settle();
    const last = document.activeElement?.closest("[data-row]");
    expect(last && indexOf(last)).toBe(COMMUNES + headsOf(host));
    expect(inSight(host)).toContain(COMMUNES + headsOf(host));
    await act(() => userEvent.keyboard("{ArrowUp}"));
    await settle();
    const before = document.activeElement?.closest("[data-row]");
    expect(before && indexOf(before)).toBe(COMMUNES + headsOf(host) - 1);
    unmount();
  });

  it("finds one of them by search", async () => {
    const { host, unmount } = table();
    await settle();
    const field = find(host, "input[type=search]");
    await act(() => userEvent.fill(field, "vi du 10598"));
    await settle();
    expect(rows(host)).toHaveLength(1);
    expect(rows(host)[0]?.textContent).toContain("Xã Ví dụ 10598");
    unmount();
  });
});

/** Rows of the head count among the rows of a grid. */
function headsOf(host: Element): number {
  const heads = host.querySelectorAll("thead tr").length;
  expect(heads).toBeLessThanOrEqual(HEADS);
  return heads;
}
