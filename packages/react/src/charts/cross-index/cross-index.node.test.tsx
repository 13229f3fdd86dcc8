import { catalogue } from "@chiso/data";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { describe, expect, it } from "vitest";
import { crossIndexWordsOf } from "../../messages/cross-index-words.js";
import { plainText } from "../../sentence/citing.js";
import { untraced } from "../../sentence/traced.fixture.js";
import { analyseCrossIndex, crossIndexAccount } from "./account.js";

describe("the cross-index profile, in sentences", () => {
  it("R10 sets positions side by side and points out where they disagree", () => {
    const account = crossIndexAccount(
      analyseCrossIndex(par, { focus: "son-la", others: [papi, pci] }),
      crossIndexWordsOf("vi"),
    );
    expect(account.sentences.map(plainText)).toEqual([
      "Sơn La: PAR INDEX 2024 hạng 12/63, PAPI 2024 hạng 25/61 (tự tính) và PCI 2022 hạng 49/63 (tự tính).",
      "Các chỉ số nhìn khác nhau rõ nhất: PAR INDEX 2024 xếp hạng 12/63, còn PCI 2022 xếp hạng 49/63.",
    ]);
    expect(account.description.notices.map(({ text }) => text).join(" ")).toContain("không cộng");
  });

  it("R18 R8 of every province: every number names its cell, no rank beyond a published top n", async () => {
    const [first, ...others] = await Promise.all(catalogue.map((entry) => entry.load()));
    if (!first) throw new Error("The catalogue is empty.");
    for (const focus of papi.editions.get(2024)?.set.units ?? [])
      for (const locale of ["vi", "en"] as const) {
        const finding = analyseCrossIndex(first, { focus, others });
        const account = crossIndexAccount(finding, crossIndexWordsOf(locale));
        expect(untraced(account)).toEqual([]);
        for (const { regime, rank } of finding.found?.positions ?? [])
          if (regime?.kind === "top-n") expect(rank?.rank ?? 0).toBeLessThanOrEqual(regime.n);
      }
  });

  it("says so where there is nothing to say", () => {
    const told = crossIndexAccount(analyseCrossIndex(par, {}), crossIndexWordsOf("vi"));
    expect(told.sentences.map(plainText)).toEqual(["Chưa chọn đơn vị."]);
  });
});
