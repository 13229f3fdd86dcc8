import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HeatGrid } from "./heat-grid.js";

const headline = () => document.querySelector(".chiso-headline")?.textContent;

describe("the controls of the heat grid", () => {
  it("change the order, and begin anew with what the page asks for", () => {
    const { rerender } = render(<HeatGrid data={papi} edition={2024} focus="son-la" />);
    expect(headline()).toContain("đứng cao nhất ở");
    fireEvent.click(screen.getByRole("button", { name: "Theo mức giống nhau" }));
    expect(headline()).toContain("giống Quảng Ngãi nhất");
    rerender(<HeatGrid data={papi} edition={2024} focus="son-la" by="name" />);
    expect(screen.getByRole("button", { name: "Theo tên" }).getAttribute("aria-pressed")).toBe("true");
  });
  it("R8 offer no likeness where nobody can tell it", () => {
    render(<HeatGrid data={par} edition={2020} focus="son-la" />);
    expect(screen.queryByRole("button", { name: "Theo mức giống nhau" })).toBeNull();
    expect(screen.getByRole("button", { name: "Theo tên" })).toBeTruthy();
  });
  it("write numbers into the cells on demand", () => {
    render(<HeatGrid data={papi} edition={2024} focus="son-la" />);
    const button = screen.getByRole("button", { name: "Ghi số vào ô" });
    expect(button.getAttribute("aria-pressed")).toBe("false");
    fireEvent.click(button);
    expect(button.getAttribute("aria-pressed")).toBe("true");
    expect(document.body.textContent).toContain("Số trong ô hẹp được làm tròn");
  });
  it("R3 choose between the predecessors of a later unit", () => {
    render(<HeatGrid data={papi} edition={2024} focus="phu-tho-2025" rows="components" />);
    fireEvent.click(screen.getByRole("button", { name: "Hòa Bình" }));
    expect(headline()).toContain("Hòa Bình");
  });
});
