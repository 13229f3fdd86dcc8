import { papi } from "@chiso/data/papi";
import { papiWithDetails } from "@chiso/data/papi-details";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Bottlenecks } from "./bottlenecks.js";

const full = papiWithDetails(papi);
const choose = { name: "Thủ tục hành chính công" };

describe("bottlenecks of a component", () => {
  it("R14 are offered where the data hold its parts, and counted over the editions", async () => {
    render(<Bottlenecks data={full} edition={2024} focus="son-la" />);
    await userEvent.click(screen.getByRole("button", choose));
    expect(screen.getAllByText(/Chứng thực\/xác nhận/).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/\. 4 kỳ liên tiếp trong ba phần mất lớn nhất\./)).toHaveLength(3);
  });

  it("are offered and fetched where a host can fetch them; a fault is told and may be tried again", async () => {
    const details = vi.fn(() => Promise.resolve(full));
    details.mockRejectedValueOnce(new Error("offline"));
    render(<Bottlenecks data={papi} edition={2024} focus="son-la" details={details} />);
    await userEvent.click(screen.getByRole("button", choose));
    expect(await screen.findByText("Không tải được số liệu")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", choose));
    expect((await screen.findAllByText(/Chứng thực\/xác nhận/)).length).toBeGreaterThan(0);
    expect(details).toHaveBeenCalledTimes(2);
  });

  it("are not offered where nothing holds or fetches them", () => {
    render(<Bottlenecks data={papi} edition={2024} focus="son-la" />);
    expect(screen.queryByRole("button", choose)).toBeNull();
  });
});
