import { rankOf, scoreAt } from "@chiso/core";
import { checkFile, commitDraft } from "@chiso/workbook/gate";
import { expect, it } from "vitest";
import { provinceCatalogue as catalogue } from "../data/province-catalogue.js";
import { ownDataset } from "./own-dataset.js";

const definition = catalogue.definitions.get("papi");

function keptOf(csv: string) {
  if (!definition) throw new Error("The catalogue has no PAPI.");
  const options = { kind: "scores", definition, book: catalogue.book } as const;
  const committed = commitDraft(checkFile(new TextEncoder().encode(csv), "tự-tính.csv", options), {
    leaveOut: false,
  });
  if (committed.kind === "refused") throw new Error(JSON.stringify(committed.issues));
  return committed.set;
}

it("shows an office's own scores, and works out no rank from a file that may not be whole (R8)", () => {
  const data = ownDataset(keptOf("Tỉnh;Năm;Điểm\nSơn La;2024;43,8876\nLào Cai;2024;44,1"), catalogue);
  const held = data?.editions.get(2024);
  expect(held && scoreAt(held.columns.get("PAPI"), held.rowOf.get("son-la"))).toBe(43.8876);
  expect(held && scoreAt(held.columns.get("PAPI"), held.rowOf.get("ha-noi"))).toBeUndefined();
  expect(data && rankOf(data, "son-la", 2024, "PAPI").kind).toBe("unranked");
  expect(data?.definition.credit.vi).toBe("tự-tính.csv");
  expect(data?.sources[0]?.title.vi).toBe("tự-tính.csv");
});
