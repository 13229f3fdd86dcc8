import { papi } from "@chiso/data/papi";
import { pci } from "@chiso/data/pci";
import { expect, it } from "vitest";
import { DEFAULT_STATE } from "../state/state.js";
import { comparedIn } from "./peer-choice.js";

const state = { ...DEFAULT_STATE, index: "papi" };

it("compares with nobody until somebody is chosen", () => {
  expect(comparedIn(state, papi, 2024)).toEqual([]);
  expect(comparedIn({ ...state, compare: "ha-noi" }, papi, 2024)).toEqual(["ha-noi"]);
});

it("compares with the peers, and with the province picked besides", () => {
  expect(comparedIn({ ...state, peers: "region" }, papi, 2024)).toHaveLength(13);
  const borders = comparedIn({ ...state, peers: "neighbours", compare: "ha-noi" }, papi, 2024);
  expect(borders[0]).toBe("ha-noi");
  expect(borders).toContain("lai-chau");
  expect(comparedIn({ ...state, peers: "neighbours", compare: "lai-chau" }, papi, 2024)).toHaveLength(
    borders.length - 1,
  );
});

it("R8 finds no nearest to a score that is withheld", () => {
  expect(comparedIn({ ...state, peers: "score" }, pci, 2023)).toEqual([]);
});
