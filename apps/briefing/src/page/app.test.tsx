import type { Dataset, IndexId } from "@chiso/core";
import { catalogue as entries } from "@chiso/data";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi as mock } from "vitest";
import { provinceCatalogue } from "../data/province-catalogue.js";
import { createLateStore } from "../late/late-store.js";
import { App } from "./app.js";

type Load = () => Promise<Dataset>;

function show(search: string, replaced: Readonly<Record<IndexId, Load>> = {}) {
  window.history.replaceState(null, "", `/${search}`);
  const loaders = entries.map(({ definition, load }): [IndexId, Load] => [
    definition.id,
    replaced[definition.id] ?? load,
  ]);
  return render(<App catalogue={provinceCatalogue} store={createLateStore(new Map(loaders))} />);
}

const province = () => screen.findByRole("combobox", { name: /Tỉnh, thành phố|Province or city/ });
const found = () => within(screen.getByRole("listbox", { name: "Tỉnh, thành phố" })).getAllByRole("option");
const heading = () => screen.getByRole("heading", { level: 1 });

afterEach(() => {
  mock.restoreAllMocks();
  window.history.replaceState(null, "", "/");
});

describe("the briefing page", () => {
  it("is Sơn La's, in Vietnamese, when the address says nothing", async () => {
    show("");
    expect(heading()).toHaveTextContent("Sơn La");
    expect(document.documentElement).toHaveAttribute("lang", "vi");
    await waitFor(() => expect(document.title).toBe("Sơn La · PAR INDEX 2024"));
  });

  it("R4 finds a province by typing `da nang` and makes the page its own", async () => {
    const user = userEvent.setup();
    show("?unit=son-la&index=papi&edition=2024");
    await user.clear(await province());
    await user.type(await province(), "da nang");
    expect(found()[0]).toHaveTextContent(/^Đà Nẵng từ 01\/07\/2025, hợp nhất: Đà Nẵng và Quảng Nam$/);
    await user.keyboard("{Enter}");
    expect(heading()).toHaveTextContent("Đà Nẵng");
    expect(await province()).toHaveFocus();
    expect(await province()).toHaveValue("Đà Nẵng");
    expect(window.location.search).toBe("?unit=da-nang-2025&index=papi&edition=2024");
    expect(
      await screen.findByText(/Kỳ này tính riêng từng đơn vị cũ: Đà Nẵng và Quảng Nam/),
    ).toBeInTheDocument();
  });

  it("R4 finds an old province below the one of today", async () => {
    const user = userEvent.setup();
    show("?index=papi&edition=2024");
    await user.clear(await province());
    await user.click(await province());
    await user.paste("ha giang");
    expect(found().map((o) => o.textContent)).toEqual([
      expect.stringMatching(/^Tuyên Quang từ 01\/07\/2025/),
      "Hà Giang trước 01/07/2025",
    ]);
    await user.keyboard("{Enter}");
    expect(heading()).toHaveTextContent("Hà Giang");
    await waitFor(() => expect(document.title).toBe("Hà Giang · PAPI 2024"));
    expect(screen.queryByText(/tính riêng/)).not.toBeInTheDocument();
  });

  it("says when nobody answers to a name, and says again who is chosen when the field is left", async () => {
    const user = userEvent.setup();
    show("");
    await user.clear(await province());
    await user.type(await province(), "atlantis");
    expect(screen.getByText("Không tìm thấy tỉnh, thành phố nào theo “atlantis”.")).toBeInTheDocument();
    await user.tab();
    expect(await province()).toHaveValue("Sơn La");
    expect(heading()).toHaveTextContent("Sơn La");
  });

  it("switches the index, and back goes back", async () => {
    const user = userEvent.setup();
    show("?unit=lao-cai&index=par&edition=2020");
    const indices = screen.getByRole("list", { name: "Chỉ số" });
    await user.click(within(indices).getByRole("link", { name: "PAPI" }));
    expect(window.location.search).toBe("?unit=lao-cai&index=papi");
    await waitFor(() => expect(document.title).toBe("Lào Cai · PAPI 2024"));
    expect(within(indices).getByRole("link", { name: "PAPI" })).toHaveAttribute("aria-current", "true");
    act(() => window.history.back());
    await waitFor(() => expect(document.title).toBe("Lào Cai · PAR INDEX 2020"));
    expect(screen.getByRole("combobox", { name: "Kỳ đánh giá" })).toHaveValue("2020");
  });

  it("switches edition and component", async () => {
    const user = userEvent.setup();
    show("?index=papi&edition=2024");
    await user.selectOptions(screen.getByRole("combobox", { name: "Kỳ đánh giá" }), "2019");
    expect(window.location.search).toBe("?unit=son-la&index=papi&edition=2019");
    const options = within(screen.getByRole("combobox", { name: "Chỉ số thành phần" })).getAllByRole(
      "option",
    );
    expect(options).toHaveLength(9);
    await user.selectOptions(screen.getByRole("combobox", { name: "Chỉ số thành phần" }), "D5");
    expect(window.location.search).toBe("?unit=son-la&index=papi&edition=2019&component=D5");
  });

  it("speaks English by a switch, and says so to assistive technology", async () => {
    const user = userEvent.setup();
    show("?unit=hue");
    expect(heading()).toHaveTextContent("Huế");
    await user.click(screen.getByRole("link", { name: "English" }));
    expect(document.documentElement).toHaveAttribute("lang", "en");
    expect(heading()).toHaveTextContent("Hue");
    expect(screen.getByRole("link", { name: "Projector" })).toBeInTheDocument();
    expect(window.location.search).toBe("?unit=hue&index=par&lang=en");
  });

  it("keeps theme and density in the address only, and gives them back to the device", async () => {
    const user = userEvent.setup();
    show("?theme=dark&density=large");
    const root = document.documentElement;
    expect(root.dataset).toMatchObject({ chisoTheme: "dark", chisoDensity: "large" });
    await user.click(screen.getByRole("link", { name: "Tự động" }));
    await user.click(screen.getByRole("link", { name: "Thường" }));
    expect(root.dataset).not.toHaveProperty("chisoTheme");
    expect(window.location.search).toBe("?unit=son-la&index=par");
    expect(localStorage).toHaveLength(0);
  });

  it("restores everything from its address", async () => {
    show("?unit=son-la&index=par&edition=2020&by=rank&compare=lao-cai&lang=en");
    await waitFor(() => expect(document.title).toBe("Son La · PAR INDEX 2020"));
    expect(await screen.findByRole("link", { name: "By position" })).toHaveAttribute("aria-current", "true");
    expect(await screen.findByRole("combobox", { name: "Compare with" })).toHaveValue("Lao Cai");
  });

  it("answers an address that it does not understand with a notice and a sensible page", async () => {
    show(`?unit=${encodeURIComponent("<img src=x onerror=alert(1)>")}&index=__proto__&edition=1999`);
    const notices = screen.getByRole("status", { name: "Lưu ý về địa chỉ trang" });
    expect(notices).toHaveTextContent(
      "Không có tỉnh, thành phố nào có mã “<img src=x onerror=alert(1)>”. Đang xem Sơn La.",
    );
    expect(notices).toHaveTextContent("Không có chỉ số “__proto__”. Đang xem PAR INDEX.");
    expect(notices).toHaveTextContent("PAR INDEX không có kỳ “1999”.");
    expect(document.querySelector("img")).toBeNull();
    await waitFor(() => expect(document.title).toBe("Sơn La · PAR INDEX 2024"));
  });

  it("makes the province chosen in the ranking the page's own", async () => {
    const user = userEvent.setup();
    show("?index=papi&edition=2024");
    const ranking = await screen.findByRole("region", { name: "Bảng xếp hạng" });
    await user.click(await within(ranking).findByText("Quảng Ninh"));
    expect(heading()).toHaveTextContent("Quảng Ninh");
    expect(window.location.search).toBe("?unit=quang-ninh&index=papi&edition=2024");
  });

  it("compares with another province, and stops", async () => {
    const user = userEvent.setup();
    show("?index=papi");
    await user.click(await screen.findByRole("combobox", { name: "So sánh với" }));
    await user.paste("lao cai");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(window.location.search).toMatch(/&compare=lao-cai/);
    const beside = await screen.findByRole("region", { name: "Hai tỉnh đặt cạnh nhau" });
    expect(await within(beside).findByText(/cao hơn Lào Cai/)).toBeInTheDocument();
    expect(within(beside).getByRole("article", { name: "Sơn La" })).toHaveTextContent("43,8876");
    expect(within(beside).getByRole("article", { name: "Lào Cai" })).toHaveTextContent("41,7489");
    await user.click(screen.getByRole("link", { name: "Bỏ so sánh" }));
    expect(window.location.search).toBe("?unit=son-la&index=papi");
  });

  it("leads with the sentence of the chosen index (R18)", async () => {
    show("?index=par&edition=2020");
    const lead = screen.getByRole("region", { name: "Tóm lược" });
    await waitFor(() => expect(lead).toHaveTextContent(/84,84%.*2,91 điểm phần trăm.*3 bậc.*20\/63.*5\/14/));
  });

  it("R4 shows Hà Nội for Hà Tây in PAPI 2024 and says so", async () => {
    show("?unit=ha-tay&index=papi&edition=2024");
    expect(
      await screen.findByText(/PAPI 2024 không còn Hà Tây: đơn vị này nay thuộc Hà Nội/),
    ).toBeInTheDocument();
  });

  it("R8 shows PCI of the newest edition that has a figure, and why newer ones have none", async () => {
    show("");
    expect(await screen.findByText(/2023.*: không công bố/)).toBeInTheDocument();
  });

  it("keeps the rest of the page when the data of one index do not come", async () => {
    const user = userEvent.setup();
    const load =
      entries.find(({ definition }) => definition.id === "papi")?.load ?? (() => Promise.reject(new Error()));
    const papi = mock.fn<Load>(load).mockRejectedValueOnce(new Error("offline"));
    show("?index=par&edition=2020", { papi });
    const retry = await screen.findByRole("button", { name: "Thử lại" });
    await waitFor(() => expect(document.title).toBe("Sơn La · PAR INDEX 2020"));
    await user.click(retry);
    await waitFor(() => expect(screen.queryByRole("button", { name: "Thử lại" })).not.toBeInTheDocument());
    expect(papi).toHaveBeenCalledTimes(2);
  });
});
