import { papi } from "@chiso/data/papi";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Slope } from "./slope.js";

describe("the slope chart's own control", () => {
  it("switches between scores and ranks, and follows a page that asks for the other", async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Slope data={papi} edition={2024} focus="son-la" />);
    expect(screen.getByText(/^Sơn La: từ 42,3966 điểm/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Xếp hạng" }));
    expect(screen.getByText(/^Sơn La: từ hạng 30\/61/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Xếp hạng" }).getAttribute("aria-pressed")).toBe("true");
    rerender(<Slope data={papi} edition={2024} focus="son-la" by="score" />);
    expect(screen.getByText(/^Sơn La: từ 42,3966 điểm/)).toBeTruthy();
  });
});
