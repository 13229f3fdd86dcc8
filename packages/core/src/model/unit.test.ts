import { describe, expect, it } from "vitest";
import { vietNam } from "../real.fixture.js";
import { periodAt, regionOf, unitName } from "./unit.js";

describe("names in time", () => {
  it("R1 reads a name on a day: Thừa Thiên Huế to 2024, Huế from 2025", () => {
    expect(unitName(vietNam, "hue", "2024-12-31", "vi")).toBe("Thừa Thiên Huế");
    expect(unitName(vietNam, "hue", "2025-01-01", "vi")).toBe("Huế");
  });

  it("R1 reads the first period before it and the last after it", () => {
    expect(unitName(vietNam, "hue", "1990-01-01", "vi")).toBe("Thừa Thiên Huế");
    expect(unitName(vietNam, "hue", "2099-01-01", "vi")).toBe("Huế");
  });

  it("keeps an unknown id in sight and gives it no region", () => {
    expect(unitName(vietNam, "nowhere", "2020-12-31", "en")).toBe("nowhere");
    expect(regionOf(vietNam, "nowhere", "2020-12-31")).toBeUndefined();
    expect(regionOf(vietNam, "son-la", "2020-12-31")?.id).toBe("tdmnpb");
  });

  it("refuses a unit without a period", () => {
    expect(() => periodAt({ id: "x", periods: [] }, "2020-12-31")).toThrow("Unit x has no period");
  });
});
