import { papi } from "@chiso/data/papi";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Waterfall } from "./waterfall.js";

describe("the waterfall's own controls", () => {
  it("switches between the two questions, and follows a page that asks another", async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Waterfall data={papi} edition={2024} focus="son-la" />);
    expect(screen.getByText(/^Sơn La mất/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Thay đổi so với kỳ trước" }));
    expect(screen.getByText(/^Sơn La: PAPI 2024 tăng/)).toBeTruthy();
    expect(
      screen.getByRole("button", { name: "Thay đổi so với kỳ trước" }).getAttribute("aria-pressed"),
    ).toBe("true");
    rerender(<Waterfall data={papi} edition={2024} focus="son-la" show="change" />);
    expect(screen.getByText(/^Sơn La: PAPI 2024 tăng/)).toBeTruthy();
    rerender(<Waterfall data={papi} edition={2024} focus="son-la" show="lost" />);
    expect(screen.getByText(/^Sơn La mất/)).toBeTruthy();
  });

  it("R3 lets the reader choose among the units before a merger", async () => {
    const user = userEvent.setup();
    render(<Waterfall data={papi} edition={2024} focus="phu-tho-2025" />);
    expect(screen.getByText(/^Hòa Bình mất/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Vĩnh Phúc" }));
    expect(screen.getByText("Vĩnh Phúc, PAPI 2024: không có điểm công bố")).toBeTruthy();
    // a unit without a score leaves the way back open
    await user.click(screen.getByRole("button", { name: "Phú Thọ" }));
    expect(screen.getByText(/^Phú Thọ mất/)).toBeTruthy();
  });
});
