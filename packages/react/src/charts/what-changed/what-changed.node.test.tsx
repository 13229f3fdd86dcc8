import { analyseWhatChanged } from "@chiso/core";
import type { Dataset, WhatChangedQuery } from "@chiso/core";
import { catalogue } from "@chiso/data";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { reportWordsOf } from "../../messages/report-words.js";
import { whatChangedWordsOf } from "../../messages/what-changed-words.js";
import { plainText } from "../../sentence/citing.js";
import { Report } from "../../sentence/report.js";
import { untraced } from "../../sentence/traced.fixture.js";
import { whatChangedAccount } from "./account.js";

const tell = (data: Dataset, query: WhatChangedQuery, locale: "vi" | "en" = "vi") =>
  whatChangedAccount(analyseWhatChanged(data, query), whatChangedWordsOf(locale));
const said = (...args: Parameters<typeof tell>) =>
  tell(...args)
    .sentences.map(plainText)
    .join(" ");

describe("what changed, in sentences", () => {
  it("PAPI 2024 of Sơn La: how much, by what, whom it overtook and who overtook it", () => {
    const text = said(papi, { focus: "son-la" });
    expect(text).toMatch(/^Sơn La: PAPI 2024 tăng 1,4910 điểm so với 2023\. Thứ hạng từ \d+\* lên 25\*\./);
    expect(text).toContain("Tăng nhiều nhất: Kiểm soát tham nhũng trong khu vực công (+0,4540 điểm)");
    expect(text).toContain("Giảm nhiều nhất: Thủ tục hành chính công (−0,1742 điểm)");
    expect(text).toContain("Đã vượt qua 9 đơn vị:");
    expect(text).toContain("Bị 3 đơn vị vượt qua:");
  });

  it("R5 says why not across a break, and no word that compares", () => {
    const text = said(papi, { focus: "son-la", edition: 2021 });
    expect(text).toMatch(/không so sánh trực tiếp PAPI 2021 với 2020/);
    expect(text).not.toMatch(/tăng|giảm|lên \d|xuống|vượt/);
  });

  it("R6 shows what was printed as printed", () => {
    expect(said(par, { focus: "son-la", edition: 2020 })).toBe(
      "Sơn La: thay đổi của PAR INDEX 2020 so với 2019 chỉ có theo nguồn in: +2,91 điểm phần trăm, lên 3 bậc.",
    );
  });

  it("opens where the change can be split: PCI 2016", () => {
    expect(tell(pci, { focus: "son-la" }).description.subtitle).toBe("PCI 2016");
  });

  it("R18 every number names its cell; R8 no withheld rank is told", async () => {
    const faults: string[] = [];
    for (const entry of catalogue) {
      const data = await entry.load();
      for (const [edition, { set, edition: held }] of data.editions)
        for (const focus of set.units.filter((_, at) => at % 6 === 0))
          for (const locale of ["vi", "en"] as const) {
            const account = tell(data, { edition, focus }, locale);
            if (account.description.table.columns.length > 0) faults.push(...untraced(account));
            const { regime } = held;
            if (regime.kind !== "top-n") continue;
            const ranks = account.description.table.rows
              .flat()
              .flatMap((cell) => /^=?(\d+)\*?$/.exec(cell)?.[1] ?? []);
            for (const rank of ranks)
              if (Number(rank) > regime.n) expect(account.description.table.rows[1]?.[3]).not.toBe(rank);
          }
    }
    expect(faults).toEqual([]);
  });

  it("stands in a report with its notes numbered", () => {
    const markup = renderToStaticMarkup(
      <Report
        title="Sơn La"
        accounts={[tell(papi, { focus: "son-la" })]}
        words={reportWordsOf("vi")}
        footnotes="open"
      />,
    );
    expect(markup).toContain("<sup");
    expect(markup).toContain("<details");
    expect(markup).toMatch(/<h2[^>]*>Sơn La<\/h2>/);
    expect(markup).not.toMatch(/ style=|undefined/);
  });
});
