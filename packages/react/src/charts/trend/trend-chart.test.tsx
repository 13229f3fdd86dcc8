import { papi } from "@chiso/data/papi";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { TrendChart } from "./trend-chart.js";

const reader = () => screen.getByRole("application");
const spoken = () => reader().querySelector('[role="status"]')?.textContent ?? "";
const shown = () => reader().querySelector('[data-part="tip"]')?.textContent ?? "";

/** Without layout a pixel of the page is a pixel of the picture. */
function newestOfFocus() {
  const path = document.querySelector('[data-tone="focus"] .chiso-trend-dots')?.getAttribute("d") ?? "";
  const [clientX = 0, clientY = 0] = path.split("M").at(-1)?.split(/[ h]/).map(Number) ?? [];
  return { clientX, clientY };
}

describe("TrendChart", () => {
  it("is a figure with its headline as name and an image that says the same", () => {
    render(<TrendChart data={papi} focus="son-la" />);
    expect(screen.getByRole("figure", { name: /^Sơn La: từ 40,1419 điểm/ })).toBeVisible();
    expect(screen.getByRole("img", { name: /^Sơn La: từ 40,1419 điểm/ })).toBeVisible();
  });

  it("has one tab stop, reads the focus's newest point first, and travels by arrows", async () => {
    const user = userEvent.setup();
    render(<TrendChart data={papi} focus="son-la" />);
    act(() => reader().focus());
    expect(reader()).toHaveAttribute("tabindex", "0");
    expect(reader().querySelector("[tabindex], button, a")).toBeNull();
    await user.keyboard("{ArrowRight}");
    expect(spoken()).toMatch(/^Sơn La, 2024: 43,8876 điểm; hạng 25\/61 \(tự tính\)/);
    await user.keyboard("{Home}");
    expect(spoken()).toMatch(/^Sơn La, 2011: 39,2172 điểm/);
    await user.keyboard("{End}{ArrowUp}");
    expect(spoken()).not.toMatch(/^Sơn La/);
    expect(reader()).toHaveAttribute("data-reading");
    await user.keyboard("{Escape}");
    expect(reader()).not.toHaveAttribute("data-reading");
  });

  it("speaks why an edition is not joined to the one before (R5)", async () => {
    const user = userEvent.setup();
    render(<TrendChart data={papi} focus="son-la" from={2017} to={2018} />);
    act(() => reader().focus());
    await user.keyboard("{End}");
    expect(spoken()).toContain("Không so sánh được với kỳ 2017");
  });

  it("R9 reads a missing edition with its reason: PAPI 2014, Bắc Giang", async () => {
    const user = userEvent.setup();
    render(<TrendChart data={papi} focus="bac-giang" from={2013} to={2014} />);
    act(() => reader().focus());
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(spoken()).toContain("Bắc Giang, 2014: không có điểm công bố");
  });

  it("selects with Enter and with a click", async () => {
    const user = userEvent.setup();
    const select = vi.fn<(unit: string) => void>();
    render(<TrendChart data={papi} focus="son-la" onSelect={select} />);
    act(() => reader().focus());
    await user.keyboard("{Enter}");
    expect(select).not.toHaveBeenCalled();
    await user.keyboard("{ArrowLeft}{Enter}");
    expect(select).toHaveBeenCalledWith("son-la");
    await user.pointer({ keys: "[MouseLeft]", target: reader(), coords: newestOfFocus() });
    expect(select).toHaveBeenCalledTimes(2);
  });

  it("fills the tooltip under a pointer without rendering, and empties nothing of React's", () => {
    render(<TrendChart data={papi} focus="son-la" locale="en" />);
    fireEvent.pointerMove(reader(), newestOfFocus());
    expect(shown()).toContain("Son La, 2024");
    expect(shown()).toContain("43.8876 points");
    fireEvent.pointerLeave(reader());
    expect(reader()).not.toHaveAttribute("data-reading");
  });

  it("says a change of focus in the headline and draws a highlighted unit", () => {
    const { rerender, container } = render(<TrendChart data={papi} focus="son-la" highlight="lao-cai" />);
    expect(container.querySelector("path.chiso-chart-lit:not([data-part])")?.getAttribute("d")).toMatch(/^M/);
    rerender(<TrendChart data={papi} focus="lao-cai" />);
    expect(screen.getByRole("figure", { name: /^Lào Cai:/ })).toBeVisible();
    expect(container.querySelector("path.chiso-chart-lit:not([data-part])")).toBeNull();
  });

  it("leaves out what its legend switches off, for pointer and keys too", async () => {
    const user = userEvent.setup();
    render(<TrendChart data={papi} focus="son-la" />);
    await user.click(screen.getByRole("button", { name: "Các tỉnh, thành phố khác" }));
    act(() => reader().focus());
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(spoken()).toMatch(/^Sơn La, 2024/);
  });

  it("shows its data as a table with a row for every unit", async () => {
    const user = userEvent.setup();
    render(<TrendChart data={papi} focus="son-la" />);
    await user.click(screen.getByRole("button", { name: "Xem bảng số liệu" }));
    expect(screen.getByRole("rowheader", { name: "Sơn La: Điểm" })).toBeVisible();
    expect(screen.getByRole("rowheader", { name: "Vĩnh Phúc" })).toBeVisible();
    expect(screen.getAllByRole("rowheader").length).toBeGreaterThan(63);
  });
});
