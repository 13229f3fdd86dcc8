import type { SheetTable } from "@chiso/core";
import { papi } from "@chiso/data/papi";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { RankingTable } from "../ranking-table/ranking-table.js";
import { TrendChart } from "../charts/trend/trend-chart.js";
import { Exporters } from "./exporters.js";

const XLSX = /Bảng tính Excel/;

afterEach(() => vi.restoreAllMocks());

describe("Exporters", () => {
  it("no figure offers a workbook that nobody can write", () => {
    render(<TrendChart data={papi} focus="son-la" />);
    expect(screen.getAllByRole("button", { name: /CSV/, hidden: true })).toHaveLength(1);
    expect(screen.queryByRole("button", { name: XLSX, hidden: true })).toBeNull();
  });

  it("every figure below offers one, and loads the writer when it is asked for", async () => {
    const written: SheetTable[] = [];
    const xlsx = vi.fn(() =>
      Promise.resolve({
        writeSheet: (table: SheetTable) => {
          written.push(table);
          return Promise.resolve(new Blob());
        },
      }),
    );
    URL.createObjectURL = () => "blob:x";
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const writers = { xlsx };
    render(
      <Exporters value={writers}>
        <TrendChart data={papi} focus="son-la" />
        <RankingTable data={papi} edition={2024} focus="son-la" />
      </Exporters>,
    );
    const offers = screen.getAllByRole("button", { name: XLSX, hidden: true });
    expect(offers.length).toBeGreaterThanOrEqual(2);
    expect(xlsx).not.toHaveBeenCalled();
    await userEvent.click(offers[0] ?? document.body);
    await vi.waitFor(() => expect(written).toHaveLength(1));
    expect(written[0]?.title).toContain("Sơn La");
    expect(written[0]?.rows.some((cells) => cells.some((cell) => typeof cell === "object"))).toBe(true);
  });

  it("says so where the writer does not come", async () => {
    const writers = { xlsx: () => Promise.reject(new Error("offline")) };
    render(
      <Exporters value={writers}>
        <TrendChart data={papi} focus="son-la" />
      </Exporters>,
    );
    await userEvent.click(screen.getByRole("button", { name: XLSX, hidden: true }));
    const said = await screen.findByText("Không tạo được tệp. Hãy thử định dạng khác.");
    // in sight, and not in a menu that is closed
    expect(said.closest("details")).toHaveProperty("open", true);
    expect(said).not.toHaveClass("chiso-visually-hidden");
  });
});
