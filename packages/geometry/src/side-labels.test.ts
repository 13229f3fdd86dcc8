import { describe, expect, it } from "vitest";
import { sideLabels } from "./side-labels.js";
import type { SideRoom, SideWish } from "./side-labels.js";

const room: SideRoom = { side: "right", edge: 100, width: 160, top: 0, bottom: 200, size: 14, scale: 1 };
const wish = (key: string, y: number, more: Partial<SideWish<"rest">> = {}): SideWish<"rest"> => ({
  key,
  tone: "rest",
  text: key,
  priority: 0,
  x: 90,
  y,
  ...more,
});
const texts = (wishes: readonly SideWish<"rest">[], more: Partial<SideRoom> = {}) =>
  sideLabels(wishes, { ...room, ...more }).map(({ lines }) => lines.map(({ text }) => text));

describe("sideLabels", () => {
  it("breaks between name and figure first, where one line is too short", () => {
    expect(texts([wish("a", 50, { text: "Quảng Ninh\n47,8212" })])).toEqual([["Quảng Ninh 47,8212"]]);
    expect(texts([wish("a", 50, { text: "Quảng Ninh\n47,8212" })], { width: 90 })).toEqual([
      ["Quảng Ninh", "47,8212"],
    ]);
  });
  it("leaves out a detail that is too wide, and wraps a note", () => {
    const more = { detail: "hạng 20/63 (tự tính)", note: "theo nguồn: +2,91 điểm phần trăm" };
    expect(texts([wish("Sơn La", 50, more)], { width: 90 })).toEqual([
      ["Sơn La", "theo nguồn:", "+2,91 điểm", "phần trăm"],
    ]);
  });
  it("leads to a label that had to move away, on either side", () => {
    const [first, middle, last] = sideLabels([wish("a", 50), wish("b", 50), wish("c", 50)], room);
    expect(first?.leader).toMatch(/^M9\d/);
    expect(middle?.leader).toBe("");
    expect(last?.leader).toMatch(/^M9\d/);
    const [left] = sideLabels([wish("a", 50, { x: 300 })], { ...room, side: "left" });
    expect(left?.leader).toMatch(/^M29\d/);
    expect(sideLabels([wish("a", 50, { x: 105 })], { ...room, side: "left" })[0]?.leader).toBe("");
  });
  it("leaves out the least important names where there is no room for all, and all in no margin", () => {
    const many = [0, 1, 2].map((priority) => wish(`u${priority}`, 5, { priority }));
    expect(texts(many, { bottom: 20 }).flat()).toEqual(["u0", "u1"]);
    expect(texts(many, { width: 5 })).toEqual([]);
  });
});
