import { papi } from "@chiso/data/papi";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Bump } from "./bump.js";

const reader = () => screen.getByRole("application");
const spoken = () => reader().querySelector('[role="status"]')?.textContent ?? "";

describe("the bump chart read by keys", () => {
  it("begins at the newest rank of the focus, follows its line, and goes up and down the order", async () => {
    const user = userEvent.setup();
    const onSelect = vi.fn();
    render(<Bump data={papi} focus="son-la" onSelect={onSelect} />);
    reader().focus();
    await user.keyboard("{ArrowRight}");
    expect(spoken()).toMatch(/^Sơn La, 2024: hạng 25\/61 \(tự tính\); lên 5 bậc so với kỳ 2023/);
    await user.keyboard("{ArrowLeft}");
    expect(spoken()).toMatch(/^Sơn La, 2023: hạng 30\/61/);
    await user.keyboard("{ArrowDown}");
    expect(spoken()).toMatch(/, 2023: (?:đồng )?hạng 31\/61/);
    await user.keyboard("{Enter}");
    expect(onSelect).toHaveBeenCalledTimes(1);
    await user.keyboard("{Escape}");
    expect(reader().hasAttribute("data-reading")).toBe(false);
  });

  it("hides the quiet lines by the legend, and leaves them out of the keys' way", async () => {
    const user = userEvent.setup();
    render(<Bump data={papi} focus="son-la" />);
    await user.click(screen.getByRole("button", { name: "Các đơn vị khác" }));
    reader().focus();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(spoken()).toMatch(/^Sơn La, 2024/);
  });
});
