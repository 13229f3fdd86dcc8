import { describe, expect, it } from "vitest";
import { definitionOf } from "../dataset.fixture.js";
import { childrenOf, holdingOf, pointsOfTotal, termOf } from "./index-definition.js";

const pci = definitionOf({
  id: "pci",
  overall: "PCI",
  parents: { PCI_01: "PCI", PCI_02: "PCI" },
  terms: [
    { component: "PCI_01", weight: 5, min: 1, max: 10 },
    { component: "PCI_02", to: 2021, min: 1, max: 10 },
  ],
  editions: { 2021: {}, 2022: { holdings: { PCI: { score: "complete", rank: "partial" } } } },
  more: { methodologies: [{ id: "m", from: 2021, to: 2022, name: { vi: "", en: "" }, total: "weighted" }] },
});

describe("catalogue look-ups", () => {
  it("R14 gives k: weight / 10 where weighted, 1 for a sum, nothing where no weight is stated", () => {
    expect(pointsOfTotal(pci, "PCI_01", 2022)).toBe(0.5);
    expect(pointsOfTotal(pci, "PCI_02", 2021)).toBeUndefined();
    expect(pointsOfTotal(pci, "PCI", 2022)).toBe(1);
    const sum = definitionOf({
      parents: { F1: "PAR" },
      terms: [{ component: "F1", weight: 10, max: 10 }],
      editions: { 2020: {} },
    });
    expect(pointsOfTotal(sum, "F1", 2020)).toBe(1);
  });

  it("has children and terms by edition, and takes an unnamed holding as partial (R8)", () => {
    expect(childrenOf(pci, "PCI", 2022).map((c) => c.id)).toEqual(["PCI_01"]);
    expect(termOf(pci, "PCI_02", 2022)).toBeUndefined();
    const edition = pci.editions[1];
    expect(edition && holdingOf(edition, "PCI_01")).toEqual({ score: "partial", rank: "partial" });
  });
});
