import { catalogue as entries } from "@chiso/data";
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { createLateStore } from "../late/late-store.js";
import { provinceCatalogue } from "../data/province-catalogue.js";
import { App } from "./app.js";

function show(search: string) {
  window.history.replaceState(null, "", `/${search}`);
  const loaders = entries.map(({ definition, load }) => [definition.id, load] as const);
  return render(<App catalogue={provinceCatalogue} store={createLateStore(new Map(loaders))} />);
}

// jsdom has neither
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  },
});
Object.assign(Element.prototype, { scrollIntoView: () => undefined });

afterEach(() => {
  document.adoptedStyleSheets = [];
  window.history.replaceState(null, "", "/");
});

describe("the slides", () => {
  it("are gone through by key, each an address of its own, and left by Escape", async () => {
    const user = userEvent.setup();
    show("?unit=son-la&index=papi&page=slides");
    expect(await screen.findByRole("main", { name: "Đang ở đâu (1/11)" })).toHaveFocus();
    expect(document.documentElement).toHaveAttribute("data-chiso-density", "large");
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("main", { name: /\(2\/11\)$/ })).toBeInTheDocument();
    expect(window.location.search).toBe("?page=slides&unit=son-la&index=papi&slide=changed");
    await user.keyboard("{End}");
    expect(screen.getByRole("main", { name: "Thủ tục hành chính (11/11)" })).toBeInTheDocument();
    // what is of the province's bodies is of no index
    expect(screen.queryByText("PAPI 2024")).not.toBeInTheDocument();
    expect(await screen.findByText(/147 thủ tục trong danh mục/)).toBeInTheDocument();
    await user.keyboard("{Escape}");
    expect(window.location.search).toBe("?unit=son-la&index=papi");
  });

  it("give the speaker the sentence of the figure, what must be known, and where it comes from", async () => {
    const user = userEvent.setup();
    show("?unit=son-la&index=par&edition=2020&page=slides&slide=ranking");
    await user.click(await screen.findByRole("button", { name: /^Ghi chú người nói/ }));
    const notes = screen.getByRole("complementary", { name: "Ghi chú người nói" });
    await waitFor(() => expect(notes).toHaveTextContent(/20\/63/));
    expect(notes).toHaveTextContent("23 trong 63 đơn vị có thứ hạng, 16 có điểm");
    expect(notes).toHaveTextContent(/Nguồn: /);
  });

  it("show every department at once, the one spoken of among them, with what must be known", async () => {
    show("?unit=son-la&page=slides&slide=bodies");
    const last = await screen.findByRole("row", { name: "20 Sở Lao động - Thương binh và Xã hội Nhóm B" });
    expect(last).toHaveAttribute("data-focus");
    // two halves, each with a line of headings
    expect(screen.getAllByRole("row")).toHaveLength(22);
    expect(screen.getByRole("main")).toHaveTextContent("20 trong 20 đơn vị không có điểm trong dữ liệu");
  });

  it("leave out what is not about the province", async () => {
    show("?unit=lao-cai&index=papi&page=slides");
    expect(await screen.findByRole("main", { name: "Đang ở đâu (1/8)" })).toBeInTheDocument();
  });
});

describe("inside the province", () => {
  it("R11 shows what is real of Sơn La first, and the illustrative example apart, each of its figures marked", async () => {
    show("?unit=son-la&page=province");
    const real = await screen.findByRole("region", { name: "Số liệu đã công bố" });
    const example = screen.getByRole("region", { name: "Ví dụ minh họa: tỉnh Ví dụ" });
    expect(real.compareDocumentPosition(example)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(real).toHaveTextContent(
      "Sở Lao động - Thương binh và Xã hội hạng 20/20 trong khối sở, ban, ngành",
    );
    expect(real).toHaveTextContent("7/12");
    expect(real).toHaveTextContent("6 hạn chế và 6 việc làm tốt");
    for (const count of ["147 thủ tục", "11 thủ tục", "5 dịch vụ công mức độ 3", "1 dịch vụ công mức độ 4"])
      expect(real).toHaveTextContent(count);
    for (const field of ["Cải cách thể chế", "Cải cách thủ tục hành chính", "Cải cách tài chính công"])
      expect(real).toHaveTextContent(field);
    expect(real.textContent).not.toContain("minh họa");
    const figures = example.querySelectorAll("figure");
    expect(figures.length).toBeGreaterThanOrEqual(7);
    for (const figure of figures) expect(figure).toHaveTextContent(/minh họa/);
  });

  it("says of another province that nothing of it is published here", async () => {
    show("?unit=lao-cai&page=province");
    expect(await screen.findByText(/^Chưa có số liệu đã công bố/)).toBeInTheDocument();
    expect(screen.queryByRole("region", { name: "Số liệu đã công bố" })).toBeNull();
  });
});

describe("the country", () => {
  it("R8 works out no regional median where data are partial, and says so", async () => {
    show("?unit=son-la&index=par&edition=2020&page=country");
    expect(
      await screen.findByText(/không tính trung vị của vùng/, {}, { timeout: 5000 }),
    ).toBeInTheDocument();
    expect(screen.getByRole("row", { name: /Trung du và miền núi phía Bắc.*14/ })).toHaveTextContent(
      "vùng của đơn vị đang xem",
    );
  });
});

describe("the search over everything", () => {
  it("opens by `/`, follows every letter, and goes where Enter points", async () => {
    const user = userEvent.setup();
    show("?unit=son-la&index=papi");
    await user.keyboard("/");
    const field = await screen.findByRole("combobox", { name: /^Tìm tỉnh, chỉ số/ });
    await user.type(field, "dao tao lao dong");
    expect(field).toHaveValue("dao tao lao dong");
    await user.keyboard("{Enter}");
    expect(window.location.search).toMatch(/index=pci&edition=\d{4}&component=\w+$/);
    expect(screen.queryByRole("combobox", { name: /^Tìm tỉnh, chỉ số/ })).not.toBeInTheDocument();
  });
});

describe("the tour", () => {
  it("goes through the page and ends, and stores nothing", async () => {
    const user = userEvent.setup();
    show("?unit=son-la&index=papi");
    await user.click(screen.getByRole("button", { name: "Hướng dẫn 1 phút" }));
    const box = await screen.findByRole("dialog", { name: "Hướng dẫn nhanh" });
    expect(box).toHaveTextContent("1/6");
    for (let step = 1; step < 6; step++) await user.click(within(box).getByRole("button", { name: "Tiếp" }));
    await user.click(within(box).getByRole("button", { name: "Xong" }));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(window.localStorage).toHaveLength(0);
  });
});
