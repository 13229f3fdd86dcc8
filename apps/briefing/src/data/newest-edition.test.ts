import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { expect, it } from "vitest";
import { newestEdition, standingFor } from "./newest-edition.js";

it("takes the newest edition where the unit has a score or rank", () => {
  expect(newestEdition(par, "son-la")).toEqual({ edition: 2024, skipped: [], found: true });
  expect(newestEdition(papi, "son-la")).toEqual({ edition: 2024, skipped: [], found: true });
});

it("R8 R9 goes back to PCI 2022 for Sơn La and says why 2023 gives nothing: withheld", () => {
  const newest = newestEdition(pci, "son-la");
  expect(newest).toMatchObject({ edition: 2022, found: true });
  expect(newest?.skipped).toContainEqual({ edition: 2023, why: "withheld" });
});

it("R9 goes back to PAPI 2023 or earlier for a province without a score in 2024", () => {
  expect(newestEdition(papi, "vinh-phuc")?.skipped[0]).toMatchObject({ edition: 2024 });
});

it("R4 lets predecessors stand for a unit of today, and the successor for one of the past", () => {
  expect([...standingFor(papi, "tuyen-quang-2025", 2024)].toSorted()).toEqual(["ha-giang", "tuyen-quang"]);
  expect(standingFor(papi, "ha-tay", 2024)).toEqual(["ha-noi"]);
  expect(standingFor(papi, "ha-giang", 2024)).toEqual(["ha-giang"]);
  expect(standingFor(papi, "nowhere", 2024)).toEqual([]);
});

it("looks at a component where one is chosen", () => {
  expect(newestEdition(papi, "son-la", "D8")?.edition).toBe(2024);
  expect(newestEdition(papi, "son-la", "no-such")).toBeUndefined();
});
