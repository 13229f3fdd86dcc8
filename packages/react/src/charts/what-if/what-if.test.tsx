import { papi } from "@chiso/data/papi";
import { pci } from "@chiso/data/pci";
import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { WhatIf } from "./what-if.js";

describe("the what-if's controls", () => {
  it("R15 solves for a rank, keeps the scenario and links to it", async () => {
    const user = userEvent.setup();
    render(<WhatIf data={pci} focus="son-la" rank={20} />);
    expect(screen.getByText(/^Sơn La, PCI 2016: 55,4863 điểm, hạng 58/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Tìm cách ít nhất" }));
    expect(screen.getByText(/từ 55,4863 điểm lên 60,1383 điểm, hạng 20$/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Giữ kịch bản này" }));
    const link = screen.getByRole("link", { name: "Đường dẫn đến các kịch bản" });
    expect(link.getAttribute("href")).toMatch(/^\?index=pci&unit=son-la&edition=2016&s=@20;PCI_\d\d:/);
    await user.click(screen.getByRole("button", { name: "Về hiện nay" }));
    expect(screen.getByText(/^Sơn La, PCI 2016: 55,4863 điểm, hạng 58/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Mở Kịch bản 1" }));
    expect(screen.getByText(/lên 60,1383 điểm, hạng 20$/)).toBeTruthy();
  });

  it("answers while a slider moves without telling React, and keeps slider and number alike", () => {
    render(<WhatIf data={papi} edition={2024} focus="son-la" />);
    const slider = screen.getByRole("slider", { name: "Quản trị điện tử" }) as HTMLInputElement;
    const number = screen.getByRole("textbox", { name: "Điểm Quản trị điện tử" }) as HTMLInputElement;
    const headline = screen.getByText(/^Sơn La, PAPI 2024: 43,8876 điểm/);
    fireEvent.input(slider, { target: { value: "3.5" } });
    expect(number.value).toBe("3,5000");
    expect(screen.getByText(/^Điểm tổng 44,0041 điểm \(\+0,1165 điểm\)/)).toBeTruthy();
    expect(headline.textContent).toContain("43,8876");
    fireEvent.pointerUp(slider);
    expect(screen.getByText(/từ 43,8876 điểm lên 44,0041 điểm/)).toBeTruthy();
  });

  it("takes a score that is typed with a comma, within the ends of its component", () => {
    render(<WhatIf data={papi} edition={2024} focus="son-la" />);
    const slider = screen.getByRole("slider", { name: "Quản trị điện tử" }) as HTMLInputElement;
    const number = screen.getByRole("textbox", { name: "Điểm Quản trị điện tử" }) as HTMLInputElement;
    fireEvent.input(number, { target: { value: "3,5" } });
    expect(slider.value).toBe("3.5");
    expect(screen.getByText(/^Điểm tổng 44,0041 điểm \(\+0,1165 điểm\)/)).toBeTruthy();
    fireEvent.input(number, { target: { value: "3,5 điểm" } });
    expect(slider.value).toBe("3.5");
    fireEvent.input(number, { target: { value: "999" } });
    expect(slider.value).toBe(slider.max);
    fireEvent.blur(number);
    expect(slider.getAttribute("aria-valuetext")).toBe(number.value);
    expect(number.value.replace(",", ".")).toBe(Number(slider.max).toFixed(4));
  });

  it("moves by arrow keys, and leaves a locked component alone", async () => {
    const user = userEvent.setup();
    render(<WhatIf data={papi} edition={2024} focus="son-la" />);
    const slider = screen.getByRole("slider", { name: "Quản trị điện tử" });
    slider.focus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByText(/từ 43,8876 điểm lên 43,8976 điểm/)).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "Giữ nguyên Quản trị điện tử" }));
    expect((screen.getByRole("slider", { name: "Quản trị điện tử" }) as HTMLInputElement).disabled).toBe(
      true,
    );
    expect(screen.getByText(/^Sơn La, PAPI 2024: 43,8876 điểm/)).toBeTruthy();
    expect(screen.getByText("Giữ nguyên: Quản trị điện tử.")).toBeTruthy();
  });

  it("R15 caps a component where it stands, says so, solves within it, and begins anew when the host asks otherwise", async () => {
    const user = userEvent.setup();
    const start = { moves: { PCI_09: 6 }, caps: { PCI_01: 8.6 } };
    const { rerender } = render(<WhatIf data={pci} focus="son-la" rank={20} start={start} />);
    const slider = () => screen.getByRole("slider", { name: "Đào tạo lao động" }) as HTMLInputElement;
    expect(screen.getByText("Không quá: Chi phí gia nhập thị trường 8,6000.")).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "Không quá mức đang đặt: Đào tạo lao động" }));
    expect(slider().max).toBe("6");
    expect(
      screen.getByText(/^Không quá: Chi phí gia nhập thị trường 8,6000 và Đào tạo lao động 6,0000\.$/),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Tìm cách ít nhất" }));
    expect(slider().valueAsNumber).toBeLessThanOrEqual(6);
    expect(screen.getByText(/lên 60,1383 điểm, hạng 20$/)).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "Không quá mức đang đặt: Đào tạo lao động" }));
    expect(Number(slider().max)).toBeGreaterThan(7);
    rerender(<WhatIf data={pci} focus="son-la" rank={20} start={{ locked: ["PCI_09"] }} />);
    expect(slider().disabled).toBe(true);
  });
});
