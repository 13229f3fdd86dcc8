import type { Programme } from "@chiso/core";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Progress } from "./progress.js";

const both = (text: string) => ({ vi: text, en: text });
const item = (id: string, from: string, to: string) => ({ id, body: both(id), from, to });
const programme: Programme = {
  id: "p",
  name: both("P"),
  credit: both("C"),
  standing: "illustrative",
  sources: [],
  items: [item("early", "2026-01-01", "2026-12-31"), item("late", "2026-02-01", "2026-02-10")],
};

describe("the order of a programme", () => {
  it("is switched by the reader, and by a page that asks for another", async () => {
    const user = userEvent.setup();
    const names = () =>
      Array.from(document.querySelectorAll("svg text"), ({ textContent }) => textContent).filter(
        (text) => text === "early" || text === "late",
      );
    const { rerender } = render(<Progress data={programme} today="2026-11-22" />);
    expect(names()).toEqual(["late", "early"]);
    await user.click(screen.getByRole("button", { name: "Theo ngày kế hoạch" }));
    expect(names()).toEqual(["early", "late"]);
    rerender(<Progress data={programme} today="2026-11-22" by="date" />);
    rerender(<Progress data={programme} today="2026-11-22" by="late" />);
    expect(names()).toEqual(["late", "early"]);
  });

  it("is read by key: the counts first, then each body", async () => {
    const user = userEvent.setup();
    render(<Progress data={programme} today="2026-11-22" />);
    const picture = screen.getByRole("application");
    // the menu of downloads has a status of its own
    const spoken = () => within(picture).getByRole("status").textContent;
    picture.focus();
    await user.keyboard("{End}");
    expect(spoken()).toContain("early: Đang trong thời hạn");
    await user.keyboard("{Home}");
    expect(spoken()).toContain("Quá hạn, chưa kiểm tra: 1 đơn vị; late");
  });

  it("keeps its place while the programme is on its way", () => {
    render(<Progress data={{ state: "loading" }} today="2026-11-22" />);
    expect(screen.getByRole("status").textContent).toBe("Đang tải số liệu");
  });
});
