import { analyseBottlenecks } from "@chiso/core";
import type { BottlenecksQuery, Dataset } from "@chiso/core";
import { catalogue } from "@chiso/data";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { bottlenecksWordsOf } from "../../messages/bottlenecks-words.js";
import { plainText } from "../../sentence/citing.js";
import { untraced } from "../../sentence/traced.fixture.js";
import { bottlenecksAccount } from "./account.js";
import { Bottlenecks } from "./bottlenecks.js";

const tell = (data: Dataset, query: BottlenecksQuery, locale: "vi" | "en" = "vi") =>
  bottlenecksAccount(analyseBottlenecks(data, query), bottlenecksWordsOf(locale));
const said = (...args: Parameters<typeof tell>) =>
  tell(...args)
    .sentences.map(plainText)
    .join(" ");

describe("bottlenecks in sentences", () => {
  it("R14 Sơn La, PAPI 2024: the total, the three largest, how long they last", () => {
    expect(said(papi, { focus: "son-la" })).toBe(
      "Sơn La đạt 43,8876 trên tối đa 80,0000 của PAPI 2024, còn mất 36,1124 điểm. " +
        "Điểm nghẽn lớn nhất là Quản trị điện tử (mất 6,6165 điểm). " +
        "Tiếp theo là Quản trị môi trường (6,1856 điểm) và Trách nhiệm giải trình với người dân (5,5377 điểm). " +
        "Quản trị điện tử, Quản trị môi trường và Trách nhiệm giải trình với người dân ở trong ba phần mất lớn nhất 4 kỳ liên tiếp.",
    );
  });

  it("R14 PAR 2024 keeps what no component explains", () => {
    const text = said(par, { focus: "son-la" });
    expect(text).toContain("còn mất 9,98 điểm phần trăm");
    expect(text).toContain("Còn 5,28 điểm phần trăm các chỉ số thành phần chưa giải thích được.");
  });

  it("names who is in charge of the largest losses", () => {
    const bodies = { D8: { vi: "Sở Khoa học và Công nghệ", en: "Department of Science" } };
    expect(said(papi, { focus: "son-la", bodies })).toContain(
      "Cơ quan phụ trách Quản trị điện tử: Sở Khoa học và Công nghệ.",
    );
  });

  it("opens on PCI 2016 and says why not later; an edition that is asked for is kept", () => {
    const { description } = tell(pci, { focus: "son-la" });
    expect(description.subtitle).toContain("PCI 2016");
    expect(description.notices[0]?.text).toBe(
      "Mở ở kỳ 2016, kỳ mới nhất trả lời được câu hỏi này. 2024: không có trong dữ liệu. 2023: không công bố. 2017–2022: không có chỉ số thành phần tính được.",
    );
    expect(said(pci, { focus: "son-la", edition: 2023 })).toMatch(/không công bố/);
  });

  it("R18 every number of every account names the cell that holds it, for every unit, index and edition", async () => {
    const faults: string[] = [];
    for (const entry of catalogue) {
      const data = await entry.load();
      for (const [edition, { set }] of data.editions)
        for (const focus of set.units.filter((_, at) => at % 5 === 0))
          for (const locale of ["vi", "en"] as const) {
            const account = tell(data, { edition, focus, compare: set.units.slice(1, 3) }, locale);
            const scored = account.description.table.columns.length > 0;
            if (scored) faults.push(...untraced(account));
            expect(account.sentences.map(plainText).join(" ")).not.toMatch(/undefined|NaN|[\uE000\uE001]/);
          }
    }
    expect(faults).toEqual([]);
  });

  it("is drawn on a server without styles, each number leading to a note that is there", () => {
    const markup = renderToStaticMarkup(<Bottlenecks data={papi} focus="son-la" compare={["lao-cai"]} />);
    expect(markup).not.toMatch(/ style=|NaN|undefined/);
    const links = Array.from(markup.matchAll(/href="#([^"]+)"/g), ([, id]) => id ?? "");
    expect(links.length).toBeGreaterThan(5);
    for (const id of links) expect(markup).toContain(` id="${id}"`);
  });
});
