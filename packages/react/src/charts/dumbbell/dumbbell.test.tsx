import { papi } from "@chiso/data/papi";
import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Dumbbell } from "./dumbbell.js";

describe("the dumbbell's own controls", () => {
  it("switches what the unit is set against, and follows a page that asks for another", async () => {
    const user = userEvent.setup();
    const compare = ["lao-cai"] as const;
    const props = { data: papi, edition: 2024, focus: "son-la", compare };
    const { rerender } = render(<Dumbbell {...props} />);
    expect(screen.getByText(/^Sơn La: PAPI 2024 tăng 1,4910 điểm so với 2023/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Trung vị" }));
    expect(screen.getByText(/^Sơn La: PAPI 2024 cao hơn trung vị/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Lào Cai" }));
    expect(screen.getByRole("button", { name: "Lào Cai" }).getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByText(/^Sơn La: PAPI 2024 cao hơn Lào Cai/)).toBeTruthy();
    rerender(<Dumbbell {...props} against="best" />);
    expect(screen.getByText(/mức tốt nhất trong Lào Cai/, { selector: ".chiso-headline" })).toBeTruthy();
  });

  it("R3 chooses between the units before a merger", async () => {
    const user = userEvent.setup();
    render(<Dumbbell data={papi} edition={2024} focus="phu-tho-2025" />);
    await user.click(screen.getByRole("button", { name: "Phú Thọ" }));
    expect(screen.getByText(/^Phú Thọ: PAPI 2024/)).toBeTruthy();
  });

  it("is read component by component with the keyboard, and the legend takes rows away", async () => {
    const user = userEvent.setup();
    const { container } = render(<Dumbbell data={papi} edition={2024} focus="son-la" />);
    const spoken = () => container.querySelector(".chiso-chart-status")?.textContent ?? "";
    const reader = screen.getByRole("application");
    fireEvent.keyDown(reader, { key: "ArrowDown" });
    expect(spoken()).toMatch(/^Tham gia của người dân ở cấp cơ sở: \+0,3127 điểm \(tăng\)/);
    await user.click(screen.getByRole("button", { name: "Tăng →" }));
    fireEvent.keyDown(reader, { key: "Home" });
    expect(spoken()).toMatch(/^Thủ tục hành chính công: −0,1742/);
  });
});
