import { fold } from "@chiso/core";
import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { provinceCatalogue } from "../data/province-catalogue.js";
import { createView } from "../page/view.js";
import { DEFAULT_STATE } from "../state/state.js";
import { findAll } from "./find.js";
import { bodies, findables } from "./findables.js";

const view = createView(DEFAULT_STATE, provinceCatalogue);
const all = findables(view);
const names = (query: string) => findAll(all, query, 8).map(({ name }) => name);

describe("the search over everything", () => {
  it.each([
    ["son la", "Sơn La"],
    ["ĐẮK LẮK", "Đắk Lắk"],
    ["ha giang", "Hà Giang"],
    ["papi", "Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)"],
    ["lao động", "Đào tạo lao động"],
    ["dong lao", "Đào tạo lao động"],
    ["báo cáo", "Báo cáo A4"],
  ])("finds by %j %j", (query, name) => {
    expect(names(query)).toContain(name);
  });

  it("puts a name that begins so before one that only holds it", () => {
    const found = names("hà");
    expect(found[0]).toMatch(/^Hà/);
  });

  it("says where a province of former times now lies", () => {
    const [found] = findAll(all, "hà giang", 1);
    expect(found?.note).toContain("Tuyên Quang");
  });

  it("knows the bodies of the province on show", async () => {
    const found = findAll(await bodies(view), "lao dong", 3);
    expect(found[0]?.name).toMatch(/Lao động/);
    expect(await bodies(createView({ ...DEFAULT_STATE, unit: "lao-cai" }, provinceCatalogue))).toEqual([]);
  });

  it("has nothing for nothing, and never throws", () => {
    expect(names("")).toEqual([]);
    expect(names("   ")).toEqual([]);
    assert(property(string(), (text) => findAll(all, text, 8).length <= 8));
    assert(
      property(constantFrom(...all), (one) => {
        expect(findAll(all, one.name, all.length)).toContain(one);
        expect(findAll(all, fold(one.name), all.length)).toContain(one);
      }),
    );
  });
});
