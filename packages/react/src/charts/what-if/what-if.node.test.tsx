import { analyseWhatIf } from "@chiso/core";
import type { Dataset, WhatIfQuery } from "@chiso/core";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { whatIfWordsOf } from "../../messages/what-if-words.js";
import { plainText } from "../../sentence/citing.js";
import { untraced } from "../../sentence/traced.fixture.js";
import { whatIfAccount } from "./account.js";
import { WhatIf } from "./what-if.js";

const tell = (data: Dataset, query: WhatIfQuery, locale: "vi" | "en" = "vi") =>
  whatIfAccount(analyseWhatIf(data, { focus: "son-la", ...query }), whatIfWordsOf(locale));
const said = (...args: Parameters<typeof tell>) =>
  tell(...args)
    .sentences.map(plainText)
    .join(" ");

describe("the what-if in sentences", () => {
  it("R15 PCI 2016: 55,4863 and 58th, +4,6520 for 20th level with Tây Ninh, labour training alone", () => {
    const text = said(pci, { rank: 20 });
    expect(text).toContain("Sơn La đạt 55,4863 ở PCI 2016, hạng 58.");
    expect(text).toContain("Để đạt hạng 20 cần ít nhất +4,6520 điểm, bằng Tây Ninh (60,1383).");
    expect(text).toMatch(/Chỉ một chỉ số tự mình làm được: Đào tạo lao động/);
  });

  it("R15 PAR 2020: +0,47 is enough for 16th, and nobody can say how", () => {
    const text = said(par, { edition: 2020, rank: 16 });
    expect(text).toContain(
      "Để đạt hạng 16, +0,47 điểm phần trăm là đủ, bằng Hà Tĩnh (85,31%); có thể cần ít hơn.",
    );
    expect(text).toContain("Dữ liệu không đủ chỉ số thành phần để nói bằng cách nào.");
  });

  it("R15 says plainly what is out of reach", () => {
    const locked = ["D1", "D2", "D3", "D4", "D5", "D6", "D7"];
    expect(said(papi, { rank: 1, locked })).toContain("Không đạt được:");
  });

  it("R8 tells nothing of a withheld score", () => {
    const { description, sentences } = tell(pci, { edition: 2023, rank: 20 });
    expect(description.table.rows).toEqual([]);
    expect(sentences.map(plainText).join(" ")).toBe("Sơn La, PCI 2023: không công bố.");
  });

  it("R18 every number names the cell that holds it, whatever is asked", () => {
    const queries: readonly (readonly [Dataset, WhatIfQuery])[] = [
      [pci, {}],
      [pci, { rank: 60 }],
      [pci, { rank: 20, moves: { PCI_08: 6.5, PCI_01: 3 } }],
      [pci, { rank: 1, ceiling: "maximum", locked: ["PCI_02"] }],
      [papi, { rank: 1, locked: ["D1", "D2", "D3", "D4", "D5", "D6", "D7"] }],
      [papi, { rank: 10, moves: { D8: 5 } }],
      [par, { rank: 5 }],
      [par, { edition: 2020, rank: 16 }],
      [par, { edition: 2020, rank: 1 }],
    ];
    for (const [data, query] of queries)
      for (const locale of ["vi", "en"] as const) expect(untraced(tell(data, query, locale))).toEqual([]);
  });

  it("is drawn on a server; a broken link says so and keeps the rest", () => {
    const markup = renderToStaticMarkup(
      <WhatIf
        data={pci}
        focus="son-la"
        scenarios="index=pci&unit=son-la&edition=2016&s=PCI_08:NaN;PCI_05:8"
      />,
    );
    expect(markup).not.toMatch(/ style=|NaN|undefined/);
    expect(markup).toContain("Đường dẫn có 1 chỗ không đọc được");
    expect(markup).toContain('href="?index=pci&amp;unit=son-la&amp;edition=2016&amp;s=PCI_05:8"');
  });
});
