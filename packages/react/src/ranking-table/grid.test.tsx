import { papi } from "@chiso/data/papi";
import { papiWithDetails } from "@chiso/data/papi-details";
import { fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { nextSpot } from "./grid-keys.js";
import { RankingTable } from "./ranking-table.js";
import { thousand } from "./ranking-table.fixture.js";

const grid = () => screen.getByRole("grid");
const active = () => document.activeElement;
const place = () => {
  const cell = active()?.closest("[aria-colindex]");
  return [
    Number(cell?.closest("[aria-rowindex]")?.getAttribute("aria-rowindex")),
    Number(cell?.getAttribute("aria-colindex")),
  ];
};
const stops = () => [...grid().querySelectorAll<HTMLElement>('[tabindex="0"]')];

describe("keys of a grid (ARIA practices)", () => {
  const shape = { first: 0, rows: 65, columns: [0, 1, 2, 5] };
  it.each([
    ["ArrowDown", false, [3, 1], [4, 1]],
    ["ArrowDown", false, [64, 1], [64, 1]],
    ["ArrowUp", false, [0, 1], [0, 1]],
    ["ArrowLeft", false, [3, 0], [3, 0]],
    ["ArrowRight", false, [3, 2], [3, 5]],
    ["ArrowRight", false, [3, 5], [3, 5]],
    ["PageDown", false, [60, 2], [64, 2]],
    ["PageUp", false, [12, 2], [2, 2]],
    ["Home", false, [9, 5], [9, 0]],
    ["End", false, [9, 0], [9, 5]],
    ["Home", true, [9, 5], [0, 0]],
    ["End", true, [9, 0], [64, 5]],
  ] as const)("%s, control %s", (key, control, [row, column], [toRow, toColumn]) => {
    expect(nextSpot(key, control, { row, column }, shape)).toEqual({ row: toRow, column: toColumn });
  });

  it("other keys mean nothing, and headings that are not on the page are not reached", () => {
    expect(nextSpot("x", false, { row: 1, column: 0 }, shape)).toBeUndefined();
    expect(nextSpot("ArrowUp", false, { row: 1, column: 0 }, { ...shape, first: 1 })).toEqual({
      row: 1,
      column: 0,
    });
    expect(nextSpot("Home", true, { row: 7, column: 2 }, { ...shape, first: 1 })).toEqual({
      row: 1,
      column: 0,
    });
  });
});

describe("the ranking table as a grid", () => {
  it("is one tab stop, at first the unit in focus; arrows reach every cell, heads too", async () => {
    const user = userEvent.setup();
    render(<RankingTable data={papi} edition={2024} focus="son-la" filterable={false} />);
    expect(stops().map((cell) => cell.textContent)).toEqual(["Sơn La"]);
    await user.tab();
    expect(active()).toHaveTextContent("Sơn La");
    await user.keyboard("{ArrowRight}");
    expect(active()).toHaveTextContent("43,8876");
    expect(stops()).toHaveLength(1);
    await user.keyboard("{Control>}{Home}{/Control}");
    expect(place()).toEqual([2, 1]); // no heading stands over the rank
    expect(active()).toHaveTextContent("Xếp hạng");
    await user.keyboard("{Control>}{End}{/Control}");
    expect(place()).toEqual([65, Number(grid().getAttribute("aria-colcount"))]);
    await user.keyboard("{Home}{ArrowRight}{PageUp}");
    expect(place()).toEqual([55, 2]);
    await user.tab();
    expect(grid()).not.toContainElement(active() instanceof HTMLElement ? (active() as HTMLElement) : null);
  });

  it("Enter and Space on a head sort, and the focus stays there", async () => {
    const user = userEvent.setup();
    render(<RankingTable data={papi} edition={2024} focus="son-la" filterable={false} />);
    await user.tab();
    await user.keyboard("{Control>}{Home}{/Control}{ArrowRight}{ArrowRight}{Enter}");
    expect(within(grid()).getByRole("columnheader", { name: /^Điểm/ })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
    await user.keyboard(" ");
    expect(within(grid()).getByRole("columnheader", { name: /^Điểm/ })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    expect(active()).toHaveTextContent("Điểm");
    expect(screen.getAllByRole("status")[0]).toHaveTextContent("Sắp xếp theo: Điểm, tăng dần");
  });

  it("a unit is chosen at its name or at any of its cells, by pointer and by key", async () => {
    const user = userEvent.setup();
    const onSelect = vi.fn<(unit: string) => void>();
    render(<RankingTable data={papi} edition={2024} focus="son-la" filterable={false} onSelect={onSelect} />);
    await user.tab();
    await user.keyboard("{Enter}{ArrowDown}{ArrowRight} ");
    expect(onSelect.mock.calls.map(([unit]) => unit)).toEqual(["son-la", expect.any(String)]);
    await user.click(screen.getByRole("button", { name: "Hà Giang" }));
    expect(onSelect).toHaveBeenLastCalledWith("ha-giang");
    expect(active()).toHaveTextContent("Hà Giang");
  });

  it("tells the true counts, filtered too", async () => {
    const user = userEvent.setup();
    render(<RankingTable data={papi} edition={2024} />);
    expect(grid()).toHaveAttribute("aria-rowcount", "65");
    expect(grid()).toHaveAttribute(
      "aria-colcount",
      String(within(grid()).getAllByRole("row")[1]?.children.length),
    );
    await user.type(screen.getByRole("searchbox"), "quang");
    const rows = within(grid()).getAllByRole("row");
    expect(grid()).toHaveAttribute("aria-rowcount", String(rows.length));
    expect(rows.map((row) => row.getAttribute("aria-rowindex"))).toEqual(rows.map((_, at) => String(at + 1)));
  });

  it("a window of 1000 rows: true counts and places, the keyboard reaches the last row, the page stays small", async () => {
    const user = userEvent.setup();
    render(<RankingTable data={thousand} focus="u900" filterable={false} onSelect={() => undefined} />);
    expect(grid()).toHaveAttribute("aria-rowcount", "1001");
    const inPage = () => grid().querySelectorAll("[data-row]").length;
    expect(inPage()).toBeLessThan(60);
    expect(screen.getByRole("rowheader", { name: "Xã 0901" }).closest("tr")).toHaveAttribute(
      "aria-rowindex",
      "902",
    );
    await user.tab();
    await user.keyboard("{Control>}{End}{/Control}");
    expect(place()[0]).toBe(1001);
    expect(active()?.closest("tr")).toHaveTextContent("Xã 1000");
    await user.keyboard("{Control>}{Home}{/Control}{ArrowDown}");
    expect(active()?.closest("tr")).toHaveTextContent("Xã 0001");
    expect(inPage()).toBeLessThan(60);
  });

  it("prints every row of a window, and is small again afterwards", () => {
    render(<RankingTable data={thousand} />);
    fireEvent(window, new Event("beforeprint"));
    expect(grid().querySelectorAll("[data-row]")).toHaveLength(1000);
    fireEvent(window, new Event("afterprint"));
    expect(grid().querySelectorAll("[data-row]").length).toBeLessThan(60);
  });
});

describe("parts of a component", () => {
  const heading = (name: RegExp) => within(grid()).getByRole("button", { name });

  it("are fetched when it is opened, stand under its heading, sort, and go again", async () => {
    const user = userEvent.setup();
    const details = vi.fn(() => Promise.resolve(papiWithDetails(papi)));
    render(<RankingTable data={papi} edition={2024} details={details} />);
    const before = Number(grid().getAttribute("aria-colcount"));
    expect(details).not.toHaveBeenCalled();
    expect(heading(/^D5,/)).toHaveAttribute("aria-expanded", "false");
    await user.click(heading(/^D5,.*hiện/));
    expect(await within(grid()).findByRole("button", { name: /^D5,.*ẩn/ })).toHaveAttribute(
      "aria-expanded",
      "true",
    );
    const over = heading(/^D5,/).closest("th");
    const parts = Number(over?.getAttribute("colspan")) - 1;
    expect(parts).toBeGreaterThan(2);
    expect(grid()).toHaveAttribute("aria-colcount", String(before + parts));
    const part = within(grid()).getByRole("columnheader", { name: /Dịch vụ hành chính cấp xã|cấp xã/ });
    await user.click(within(part).getByRole("button"));
    expect(part).toHaveAttribute("aria-sort", "descending");
    await user.click(heading(/^D6,.*hiện/));
    expect(details).toHaveBeenCalledOnce();
    await user.click(heading(/^D5,.*ẩn/));
    expect(within(grid()).getByRole("columnheader", { name: /Xếp hạng/ })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
  });

  it("that do not come are said, and can be asked for again", async () => {
    const user = userEvent.setup();
    const details = vi.fn(() => Promise.reject(new Error("offline")));
    render(<RankingTable data={papi} edition={2024} details={details} locale="en" />);
    await user.click(heading(/^D5,/));
    expect(await screen.findByText(/could not be loaded/)).toBeInTheDocument();
    await user.click(heading(/^D5,/));
    expect(details).toHaveBeenCalledTimes(2);
  });

  it("without them one heading stands over all components", () => {
    render(<RankingTable data={papi} edition={2024} />);
    const over = within(grid()).getByRole("columnheader", { name: "Chỉ số thành phần" });
    expect(over).toHaveAttribute("colspan", "8");
    expect(over).toHaveAttribute("scope", "colgroup");
  });
});
