import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { wordsOf } from "../messages/words.js";
import type { Description } from "./description.js";
import { FigureFrame } from "./figure-frame.js";
import type { FigureFrameProps } from "./figure-frame.js";
import { HostNotices } from "./host-notices.js";
import { StaticHost } from "./static-host.js";

const description: Description = {
  headline: "Sơn La xếp thứ 20/63",
  subtitle: "PAR INDEX 2020",
  table: {
    caption: "PAR INDEX 2020",
    columns: [
      { key: "unit", header: "Tỉnh", align: "start" },
      { key: "score", header: "Điểm", align: "end" },
    ],
    rows: [["Sơn La", "84,84%"]],
  },
  legend: [{ tone: "focus", shape: "line", label: "Sơn La" }],
  notices: [{ kind: "partial", text: "Dữ liệu chưa đầy đủ" }],
  sources: [{ text: "Bộ Nội vụ" }, { text: "Báo", link: "https://example.org/a" }],
  fileName: "par-2020",
};

const frame = (over: Partial<Parameters<typeof FigureFrame>[0]> = {}) =>
  render(
    <FigureFrame figure="trend" description={description} words={wordsOf("vi")} {...over}>
      {"children" in over ? over.children : <svg className="mine" />}
    </FigureFrame>,
  );

afterEach(() => vi.restoreAllMocks());

describe("FigureFrame", () => {
  it("is a figure named by its headline, with subtitle, legend, notices and sources", () => {
    frame();
    const figure = screen.getByRole("figure", { name: "Sơn La xếp thứ 20/63" });
    expect(figure).toHaveTextContent("PAR INDEX 2020");
    expect(screen.getByRole("list", { name: "Chú giải" })).toHaveTextContent("Sơn La");
    expect(figure).toHaveTextContent("Dữ liệu chưa đầy đủ");
    expect(figure).toHaveTextContent("Nguồn: Bộ Nội vụ; Báo");
    expect(screen.getByRole("link", { name: "Báo" })).toHaveAttribute("rel", "noopener noreferrer");
  });

  it("R11 says first what a host says of its figures, on the page and in files, with a way to ask again", async () => {
    const retry = vi.fn<() => void>();
    const host = { notices: [{ kind: "host", text: "Số liệu tải lúc 9:00" } as const], retry };
    const figure = (
      <FigureFrame figure="trend" description={description} words={wordsOf("vi")}>
        <svg />
      </FigureFrame>
    );
    render(<HostNotices.Provider value={host}>{figure}</HostNotices.Provider>);
    const [first, second, third] = screen.getAllByRole("listitem").slice(1);
    expect(first).toHaveTextContent("Số liệu tải lúc 9:00");
    expect(within(first ?? document.body).getByRole("status")).toBeVisible();
    await userEvent.click(within(second ?? document.body).getByRole("button", { name: "Thử lại" }));
    expect(retry).toHaveBeenCalledTimes(1);
    expect(third).toHaveTextContent("Dữ liệu chưa đầy đủ");
    const seen = vi.fn<(notices: readonly string[]) => null>(() => null);
    const Frame = ({ description: given }: FigureFrameProps) => seen(given.notices.map(({ text }) => text));
    render(
      <StaticHost.Provider value={{ width: 720, scale: 1, Frame }}>
        <HostNotices.Provider value={host}>{figure}</HostNotices.Provider>
      </StaticHost.Provider>,
    );
    expect(seen).toHaveBeenCalledWith(["Số liệu tải lúc 9:00", "Dữ liệu chưa đầy đủ"]);
  });

  it("names the publisher first and folds more than three further sources away, with their links", async () => {
    const more = ["a", "b", "c", "d"].map((name) => ({ text: name, link: `https://example.org/${name}` }));
    frame({ description: { ...description, sources: [{ text: "Bộ Nội vụ" }, ...more] } });
    expect(screen.getByRole("figure")).toHaveTextContent("Nguồn: Bộ Nội vụ và 4 nguồn khác");
    const rest = screen.getByText("và 4 nguồn khác").closest("details");
    expect(rest).not.toHaveAttribute("open");
    await userEvent.click(screen.getByText("và 4 nguồn khác"));
    expect(rest).toHaveAttribute("open");
    expect(screen.getByRole("link", { name: "d" })).toHaveAttribute("href", "https://example.org/d");
  });

  it("asks for the table only when it is opened, and keeps the picture mounted behind it", async () => {
    const table = vi.fn(() => description.table);
    const lazy = { ...description };
    Object.defineProperty(lazy, "table", { get: table });
    frame({ description: lazy });
    expect(table).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Xem bảng số liệu" }));
    expect(screen.getByRole("table", { name: "PAR INDEX 2020" })).toBeVisible();
    expect(screen.getByRole("rowheader", { name: "Sơn La" })).toBeVisible();
    expect(document.querySelector(".mine")).not.toBeVisible();
  });

  it("offers no table where the figure is one", () => {
    frame({ viewTable: false });
    expect(screen.queryByRole("button", { name: "Xem bảng số liệu" })).toBeNull();
    expect(screen.getByText("Tải về")).toBeVisible();
  });

  it("downloads CSV under the figure's file name, and Escape closes the menu", async () => {
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    URL.createObjectURL = vi.fn(() => "blob:x");
    URL.revokeObjectURL = vi.fn();
    frame();
    await userEvent.click(screen.getByText("Tải về"));
    const menu = screen.getByRole("group");
    expect(menu).toHaveAttribute("open");
    await userEvent.keyboard("{Escape}");
    expect(menu).not.toHaveAttribute("open");
    await userEvent.click(screen.getByText("Tải về"));
    await userEvent.click(screen.getByRole("button", { name: "Số liệu CSV" }));
    await vi.dynamicImportSettled();
    await waitFor(() => expect(saved).toEqual(["par-2020.csv"]));
  });

  it("says so where a file cannot be made", async () => {
    URL.createObjectURL = vi.fn(() => {
      throw new Error("full");
    });
    frame();
    await userEvent.click(screen.getByText("Tải về"));
    await userEvent.click(screen.getByRole("button", { name: "Số liệu CSV" }));
    await vi.dynamicImportSettled();
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Không tạo được tệp"));
  });

  it("says that there is nothing to show where it is given nothing to draw", () => {
    frame({ children: null });
    expect(screen.getByText("Không có số liệu để hiển thị")).toBeVisible();
    expect(screen.queryByRole("button")).toBeNull();
  });
});
