import { describe, expect, it } from "vitest";
import { definitionOf } from "../dataset.fixture.js";
import { vietNam } from "../real.fixture.js";
import { readObservations } from "./read-observations.js";

const definition = definitionOf({
  editions: { 2008: { unitSet: "64", asOf: "2008-07-31" }, 2020: { unitSet: "63" }, 2026: { unitSet: "34" } },
});
const read = (edition: number, header: string, row: string) =>
  readObservations(`${header};score;published_rank\n${row};80;1`, { definition, book: vietNam, edition });
const unit = (edition: number, header: string, row: string) => {
  const { observations, issues } = read(edition, header, row);
  return (
    observations[0]?.unit ??
    issues.map(({ code, column, value, expected }) => [code, column, value, expected])
  );
};

describe("units of a file", () => {
  it("R1 one name is another unit after 2025-07-01, and so is one code", () => {
    expect(unit(2020, "unit_name", "Phú Thọ")).toBe("phu-tho");
    expect(unit(2026, "unit_name", "Phú Thọ")).toBe("phu-tho-2025");
    expect(unit(2020, "unit_code", "15")).toBe("yen-bai");
    expect(unit(2026, "unit_code", "15")).toBe("lao-cai-2025");
    expect(unit(2020, "unit_code", "1")).toBe("ha-noi");
    expect(unit(2008, "unit_code", "28")).toBe("ha-tay");
  });

  it.each(["BRVT", "BR-VT", "Bà Rịa – Vũng Tàu", "ba ria vung tau", "Tỉnh Bà Rịa-Vũng Tàu"])(
    "R1 knows %s",
    (name) => {
      expect(unit(2020, "Tỉnh", name)).toBe("ba-ria-vung-tau");
    },
  );

  it.each(["TP. Hồ Chí Minh", "Thành phố Hồ Chí Minh", "HCMC", "TP.HCM", "Ho Chi Minh"])(
    "R1 knows %s",
    (name) => {
      expect(unit(2020, "Tỉnh", name)).toBe("ho-chi-minh");
    },
  );

  it("R1 R4 a unit of another time is not taken; what stands for it is proposed", () => {
    expect(unit(2026, "unit_name", "Hà Giang")).toEqual([
      ["old-unit", "unit_name", "Hà Giang", "Tuyên Quang"],
    ]);
    expect(unit(2020, "unit_id", "phu-tho-2025")).toEqual([
      ["old-unit", "unit_id", "phu-tho-2025", "Phú Thọ, Vĩnh Phúc, Hòa Bình"],
    ]);
    expect(unit(2020, "unit_code", "28")).toEqual([["unknown-unit", "unit_code", "28", undefined]]);
  });

  it("proposes the name that is meant", () => {
    expect(unit(2020, "unit_name", "Sơn Lla")).toEqual([["unknown-unit", "unit_name", "Sơn Lla", "Sơn La"]]);
    expect(unit(2020, "unit_id;unit_name", "sonla;Sơn La")).toEqual([
      ["unknown-unit", "unit_id", "sonla", "Sơn La"],
    ]);
  });

  it("R1 keeps no row whose id, name and code mean two units", () => {
    expect(unit(2020, "unit_code;unit_name", "14;Sơn La")).toBe("son-la");
    expect(unit(2020, "unit_code;unit_name", "15;Sơn La")).toEqual([
      ["unit-mismatch", "unit_code", "15", "14"],
    ]);
    expect(unit(2020, "unit_code;unit_name", "99;Sơn La")).toEqual([
      ["unit-mismatch", "unit_code", "99", "14"],
    ]);
    expect(unit(2020, "unit_id;unit_name", "son-la;Hà Giang")).toEqual([
      ["unit-mismatch", "unit_name", "Hà Giang", "Sơn La"],
    ]);
    expect(unit(2020, "unit_id;unit_name", "son-la;tỉnh nhà")).toBe("son-la");
  });

  it("no unit at all is an issue at the column that has it", () => {
    expect(unit(2020, "unit_name", "")).toEqual([["unknown-unit", "unit_name", "", undefined]]);
    expect(unit(2020, "unit_code", " ")).toEqual([["unknown-unit", "unit_code", "", undefined]]);
  });
});
