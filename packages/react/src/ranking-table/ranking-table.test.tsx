import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { RankingTable } from "./ranking-table.js";
import { bad, small } from "./ranking-table.fixture.js";
import type { TableView } from "./use-table-state.js";

const table = () => screen.getByRole("grid");
const bodyRows = () =>
  within(table())
    .getAllByRole("row")
    .filter((row) => row.dataset["row"] !== undefined);
const cellsOf = (row: HTMLElement | null | undefined) =>
  within(row ?? document.body).getAllByRole("gridcell");
const namesShown = () => bodyRows().map((row) => within(row).getByRole("rowheader").textContent);
/** The count of rows; the frame announces downloads in a status of its own. */
const count = () => screen.getAllByRole("status")[0] ?? document.body;
const header = (name: RegExp) => within(table()).getByRole("columnheader", { name });

describe("RankingTable", () => {
  it("is a real table with one row a province, and names its state", () => {
    render(<RankingTable data={par} edition={2020} focus="son-la" />);
    expect(bodyRows()).toHaveLength(63);
    expect(namesShown()[0]).toBe("Quảng Ninh");
    expect(header(/Xếp hạng/)).toHaveAttribute("aria-sort", "ascending");
    expect(count()).toHaveTextContent("63 trong 63 đơn vị. Sắp xếp theo: Xếp hạng trong 63, tăng dần");
    expect(screen.getByText("Sơn La xếp thứ 20/63 với 84,84%")).toBeInTheDocument();
    expect(within(table()).getByRole("rowheader", { name: "Sơn La" })).toHaveAttribute(
      "aria-current",
      "true",
    );
  });

  it("sorts by a header button, both ways, keeps the rows' elements and says so", async () => {
    const user = userEvent.setup();
    render(<RankingTable data={papi} edition={2024} />);
    const first = bodyRows()[0];
    await user.click(within(header(/Tỉnh, thành phố/)).getByRole("button"));
    expect(namesShown().slice(0, 2)).toEqual(["An Giang", "Bà Rịa - Vũng Tàu"]);
    expect(header(/Tỉnh, thành phố/)).toHaveAttribute("aria-sort", "ascending");
    expect(header(/Xếp hạng/)).toHaveAttribute("aria-sort", "none");
    expect(bodyRows()).toContain(first);
    await user.click(within(header(/Tỉnh, thành phố/)).getByRole("button"));
    expect(namesShown()[0]).toBe("Yên Bái");
    await user.click(within(header(/^Điểm/)).getByRole("button"));
    expect(header(/^Điểm/)).toHaveAttribute("aria-sort", "descending");
    expect(count()).toHaveTextContent("Điểm, giảm dần");
    expect(namesShown().slice(61).sort()).toEqual(["Tiền Giang", "Vĩnh Phúc"]);
  });

  it("R4 finds provinces by folded names and other spellings, and announces the count", async () => {
    const user = userEvent.setup();
    render(<RankingTable data={papi} edition={2024} />);
    const search = screen.getByRole("searchbox", { name: "Tìm tỉnh, thành phố" });
    for (const [typed, found] of [
      ["da nang", "Đà Nẵng"],
      ["brvt", "Bà Rịa - Vũng Tàu"],
      ["TT-Huế", "Thừa Thiên Huế"],
    ] as const) {
      await user.clear(search);
      await user.type(search, typed);
      expect(namesShown()).toEqual([found]);
    }
    expect(count()).toHaveTextContent("1 trong 63 đơn vị");
    await user.clear(search);
    await user.type(search, "zzz");
    expect(screen.getByText(/Không có đơn vị nào khớp/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Xóa bộ lọc" }));
    expect(search).toHaveFocus();
    expect(bodyRows()).toHaveLength(63);
    expect(search).toHaveValue("");
  });

  it("keeps the unit in focus in sight when a region is chosen, and counts it out", async () => {
    const user = userEvent.setup();
    render(<RankingTable data={papi} edition={2024} focus="son-la" />);
    await user.selectOptions(screen.getByRole("combobox", { name: "Vùng" }), "Tây Nguyên");
    expect(namesShown()).toHaveLength(6);
    expect(namesShown()).toContain("Sơn La");
    expect(count()).toHaveTextContent("5 trong 63 đơn vị");
  });

  it("begins as it is told, and tells of every other way of looking", async () => {
    const user = userEvent.setup();
    const onChange = vi.fn<(view: TableView) => void>();
    const start = { sorting: { key: "name", direction: "descending" }, region: "tn-63" } as const;
    render(<RankingTable data={papi} edition={2024} view={{ start, onChange }} />);
    expect(namesShown()).toEqual(["Lâm Đồng", "Kon Tum", "Gia Lai", "Đắk Nông", "Đắk Lắk"]);
    await user.click(within(header(/Điểm/)).getByRole("button"));
    expect(onChange).toHaveBeenLastCalledWith({
      sorting: { key: "score", direction: "descending" },
      query: "",
      region: "tn-63",
      group: "",
    });
    await user.type(screen.getByRole("searchbox"), "gia");
    expect(onChange.mock.lastCall?.[0].query).toBe("gia");
    expect(namesShown()).toEqual(["Gia Lai"]);
  });

  it("leaves out a column and a region that the edition does not have", () => {
    const start = { sorting: { key: "component:NOPE", direction: "ascending" }, region: "tn-34" } as const;
    render(<RankingTable data={papi} edition={2024} view={{ start }} />);
    expect(bodyRows()).toHaveLength(63);
    expect(header(/Xếp hạng/)).toHaveAttribute("aria-sort", "ascending");
  });

  it("filters by region", async () => {
    const user = userEvent.setup();
    render(<RankingTable data={papi} edition={2024} locale="en" />);
    await user.selectOptions(screen.getByRole("combobox", { name: "Region" }), "Central Highlands");
    expect(namesShown().sort()).toEqual(["Dak Lak", "Dak Nong", "Gia Lai", "Kon Tum", "Lam Dong"]);
    expect(count()).toHaveTextContent("5 of 63 units");
  });

  it("a change of focus touches two rows and no other", () => {
    const { rerender } = render(<RankingTable data={papi} edition={2024} focus="son-la" />);
    const changed = new Set<Element | null>();
    const observer = new MutationObserver(() => undefined);
    observer.observe(table(), { subtree: true, attributes: true, childList: true, characterData: true });
    rerender(<RankingTable data={papi} edition={2024} focus="lao-cai" />);
    for (const { target } of observer.takeRecords()) {
      changed.add((target instanceof Element ? target : target.parentElement)?.closest("tr") ?? null);
    }
    observer.disconnect();
    expect(new Set([...changed].map((row) => row?.querySelector("th")?.textContent))).toEqual(
      new Set(["Lào Cai", "Sơn La"]),
    );
  });

  it("R4 shows the units of the time for an id of another time, with a notice", () => {
    render(<RankingTable data={papi} edition={2024} focus="tuyen-quang-2025" />);
    expect(table().querySelectorAll('[data-emphasis="focus"]')).toHaveLength(2);
    expect(
      screen.getByText(/các đơn vị trước khi sáp nhập: Tuyên Quang và Hà Giang|Hà Giang và Tuyên Quang/),
    ).toBeInTheDocument();
  });

  it("R8 PCI 2023 has no rank above 30 in the page, its titles and labels", () => {
    const { container } = render(<RankingTable data={pci} edition={2023} focus="son-la" />);
    const row = screen.getByRole("rowheader", { name: "Sơn La" }).closest("tr");
    expect(cellsOf(row)[0]).toHaveTextContent(/^không công bố$/);
    expect(row?.querySelector("svg")?.getAttribute("aria-label")).not.toContain("2023:");
    expect(container.innerHTML).not.toMatch(/2023: (3[1-9]|[4-6]\d)\b/);
  });

  it("keeps user text as text", () => {
    const { container } = render(<RankingTable data={small} edition={2020} />);
    expect(container.querySelector("img")).toBeNull();
    expect(screen.getByRole("rowheader", { name: bad })).toHaveTextContent(bad);
    expect(screen.getByRole("rowheader", { name: /HYPERLINK/ })).toBeInTheDocument();
    expect(cellsOf(bodyRows()[0])[0]).toHaveTextContent("đồng hạng 1");
  });

  it("shows the columns asked for, in their order, the name always", () => {
    render(<RankingTable data={papi} edition={2024} columns={["score", "region"]} filterable={false} />);
    expect(
      within(table())
        .getAllByRole("columnheader")
        .map((h) => h.textContent),
    ).toEqual(["Tỉnh, thành phố", "Điểm", "Vùng"]);
    expect(screen.queryByRole("searchbox")).toBeNull();
  });

  it("says so while data load, when they did not come, and for an edition that is not there", async () => {
    const retry = vi.fn<() => void>();
    const { rerender } = render(<RankingTable data={{ state: "loading" }} />);
    expect(screen.getByRole("status")).toHaveTextContent("Đang tải số liệu");
    rerender(<RankingTable data={{ state: "error", retry }} />);
    await userEvent.click(screen.getByRole("button", { name: "Thử lại" }));
    expect(retry).toHaveBeenCalledOnce();
    rerender(<RankingTable data={par} edition={1999} />);
    expect(screen.getByText("Không có kỳ 1999 trong dữ liệu.")).toBeInTheDocument();
  });
});
