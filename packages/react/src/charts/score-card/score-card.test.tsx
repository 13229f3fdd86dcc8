import { par } from "@chiso/data/par";
import { papi } from "@chiso/data/papi";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { ScoreCard } from "./score-card.js";

describe("ScoreCard", () => {
  it("is a figure named by its sentence, with score, rank, region rank and change as they stand (R6)", () => {
    render(<ScoreCard data={par} edition={2020} unit="son-la" />);
    const figure = screen.getByRole("figure", {
      name: /đạt 84,84%, tăng 2,91 điểm phần trăm, tăng 3 bậc so với năm 2019/,
    });
    const value = (term: string) => within(figure).getByText(term).nextElementSibling?.textContent;
    expect(value("Điểm")).toBe("84,84%");
    expect(value("Xếp hạng")).toBe("20/63");
    expect(value("Vùng Trung du và miền núi phía Bắc")).toBe("5/14theo nguồn");
    expect(value("So với năm 2019")).toBe("▲tăng 2,91 điểm phần trăm▲tăng 3 bậctheo nguồn");
    expect(value("Nhóm")).toBe("B");
    expect(figure).toHaveAttribute("lang", "vi");
  });

  it("gives the same figures as a table on demand, and takes it back", async () => {
    render(<ScoreCard data={par} edition={2020} unit="son-la" locale="en" />);
    expect(screen.queryByRole("table")).toBeNull();
    const toggle = screen.getByRole("button", { name: "View as table", pressed: false });
    await userEvent.click(toggle);
    const table = screen.getByRole("table", { name: /Son La/ });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((cell) => cell.textContent),
    ).toEqual(["Item", "Value", "Remark, source"]);
    const row = within(table).getByRole("row", { name: /^Rank in the Northern Midlands/ });
    expect(within(row).getAllByRole("cell")[0]).toHaveTextContent("5/14");
    await userEvent.click(toggle);
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("marks an own reading at the value and measures distances from complete scores (R7, R15)", () => {
    render(<ScoreCard data={papi} edition={2024} unit="son-la" />);
    expect(screen.getByText("Xếp hạng").nextElementSibling).toHaveTextContent("25/61tự tính");
    expect(screen.getByText("Trung vị").nextElementSibling).toHaveTextContent("hơn 0,4080 điểm");
    expect(screen.getByText("Tốt nhất, Quảng Ninh").nextElementSibling).toHaveTextContent("kém 3,9337 điểm");
  });

  it("shows the predecessors of a merged unit one by one (R3)", () => {
    render(<ScoreCard data={papi} edition={2024} unit="phu-tho-2025" />);
    for (const name of ["Hòa Bình", "Phú Thọ", "Vĩnh Phúc"]) expect(screen.getByText(name)).toBeVisible();
    expect(screen.getAllByText("Điểm")).toHaveLength(3);
  });

  it("links a source only where it has an address, and never elsewhere than https", () => {
    const { rerender } = render(<ScoreCard data={par} edition={2020} unit="son-la" />);
    expect(screen.queryByRole("link")).toBeNull();
    rerender(<ScoreCard data={par} edition={2024} unit="son-la" />);
    for (const link of screen.getAllByRole("link"))
      expect(link).toHaveAttribute("href", expect.stringMatching(/^https:/));
    const forged = {
      ...par,
      sources: par.sources.map((source) => ({ ...source, link: "javascript:alert(1)" })),
    };
    rerender(<ScoreCard data={forged} edition={2024} unit="son-la" />);
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("keeps markup in a unit's name as text", () => {
    render(<ScoreCard data={par} edition={2020} unit={"<img src=x onerror=alert(1)>"} />);
    expect(screen.getByRole("figure")).toHaveTextContent("<img src=x onerror=alert(1)>");
    expect(document.querySelector("img")).toBeNull();
  });

  it("waits with its size kept and says so", () => {
    render(<ScoreCard data={{ state: "loading" }} unit="son-la" />);
    expect(screen.getByRole("figure")).toHaveAttribute("aria-busy", "true");
    expect(screen.getByRole("status")).toHaveTextContent("Đang tải số liệu");
    expect(document.querySelector("svg")).toHaveAttribute("height", "260");
  });

  it("says what went wrong, what to do, and tries again", async () => {
    const retry = vi.fn();
    render(<ScoreCard data={{ state: "error", retry }} unit="son-la" locale="en" />);
    expect(screen.getByRole("alert")).toHaveTextContent("The figures could not be loaded");
    expect(screen.getByRole("alert")).toHaveTextContent("Check the connection and try again.");
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it("says that there is nothing to show, and offers nothing to download", () => {
    render(<ScoreCard data={{ ...par, editions: new Map() }} unit="son-la" />);
    expect(screen.getAllByText("Không có số liệu để hiển thị").length).toBeGreaterThan(0);
    expect(screen.queryByRole("button")).toBeNull();
  });
});
