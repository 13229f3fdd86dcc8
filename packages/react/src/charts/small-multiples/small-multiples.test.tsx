import { papi } from "@chiso/data/papi";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { WHOLE } from "../../export/whole.js";
import { SmallMultiples } from "./small-multiples.js";

/** A phone: jsdom lays nothing out, so width and place of the picture are given. */
function onPhone(top: number, height: number) {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(320);
  return vi
    .spyOn(Element.prototype, "getBoundingClientRect")
    .mockImplementation(() => new DOMRect(0, top, 320, height));
}

const rows = () => document.querySelectorAll("[data-row]").length;

describe("small multiples on a phone", () => {
  it("draw the rows near the window, others as it scrolls, and all of them into a file", () => {
    const place = onPhone(0, 3600);
    render(<SmallMultiples data={papi} focus="son-la" />);
    const first = rows();
    expect(first).toBeGreaterThan(4);
    expect(first).toBeLessThan(20);
    expect(screen.queryByText("Yên Bái")).toBeNull();
    place.mockImplementation(() => new DOMRect(0, -3000, 320, 3600));
    document.dispatchEvent(new Event("scroll"));
    return vi.waitFor(() => {
      expect(screen.getByText("Yên Bái")).toBeTruthy();
      expect(screen.queryByText("An Giang")).toBeNull();
      document.querySelector("[data-figure]")?.dispatchEvent(new Event(WHOLE));
      expect(rows()).toBe(32);
      vi.restoreAllMocks();
    });
  });
});

describe("the controls of small multiples", () => {
  it("change order and figures, and begin anew with what the page asks for", async () => {
    const user = userEvent.setup();
    const { rerender } = render(<SmallMultiples data={papi} focus="son-la" />);
    await user.click(screen.getByRole("button", { name: "Theo xếp hạng" }));
    expect(screen.getByText(/^Sơn La: tăng \d+ bậc từ 2021 đến 2024/)).toBeTruthy();
    rerender(<SmallMultiples data={papi} focus="son-la" order="change" />);
    expect(screen.getByRole("button", { name: "Theo mức thay đổi" }).getAttribute("aria-pressed")).toBe(
      "true",
    );
    expect(screen.getByText(/^Sơn La: tăng 3,7457 điểm/)).toBeTruthy();
  });
  it("R3 choose between the predecessors of a later unit", async () => {
    const user = userEvent.setup();
    render(<SmallMultiples data={papi} focus="phu-tho-2025" rows="components" />);
    await user.click(screen.getByRole("button", { name: "Hòa Bình" }));
    expect(screen.getByText(/^Hòa Bình: từng chỉ số thành phần/)).toBeTruthy();
  });
});
