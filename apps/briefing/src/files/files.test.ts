import { papi } from "@chiso/data/papi";
import { pci } from "@chiso/data/pci";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { provinceCatalogue, provinceData } from "../data/province-catalogue.js";
import { createView } from "../page/view.js";
import { trendChart } from "../sections/trend-chart.js";
import { lossChart } from "../sections/loss-chart.js";
import { readState } from "../state/read-state.js";
import { makeFile } from "./make-file.js";
import { slideTables } from "./slide-tables.js";

const viewOf = (search: string) => createView(readState(search, provinceCatalogue).state, provinceCatalogue);
const quiet = () => undefined;

/** jsdom's files have no `arrayBuffer` of their own. */
function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(new Uint8Array(reader.result as ArrayBuffer)));
    reader.readAsArrayBuffer(file);
  });
}

async function partsOf(file: Blob): Promise<Readonly<Record<string, string>>> {
  const entries = Object.entries(unzipSync(await bytesOf(file)));
  return Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe("the briefing as a file", () => {
  it("is a presentation with native charts and tables, notes and sources on every slide", async () => {
    const { file, name } = await makeFile(
      "pptx",
      viewOf("?unit=son-la&index=papi&edition=2024"),
      provinceData(),
      new AbortController().signal,
      quiet,
    );
    expect(name).toBe("son-la-papi-2024.pptx");
    const parts = await partsOf(file);
    const slides = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    const all = slides.map((path) => parts[path]).join("");
    expect(all).toContain("<a:tbl>");
    expect(all).toContain("Sơn La: PAPI 2024");
    expect(Object.keys(parts).filter((path) => /charts\/chart\d+\.xml$/.test(path))).toHaveLength(2);
    for (const path of slides) expect(parts[path]).toMatch(/CECODES|Báo Sơn La/);
  }, 30_000);

  it("is a workbook with a sheet a part", async () => {
    const { file } = await makeFile(
      "xlsx",
      viewOf("?unit=son-la&index=papi&edition=2024"),
      provinceData(),
      new AbortController().signal,
      quiet,
    );
    const book = (await partsOf(file))["xl/workbook.xml"] ?? "";
    expect([...book.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, sheet]) => sheet)).toEqual([
      "Đang ở đâu",
      "Thay đổi so với kỳ trước",
      "Điểm nghẽn mất điểm ở đâu",
      "Muốn lên hạng thì cần gì",
      "Nên so với ai",
      "Các chỉ số đặt cạnh nhau",
      "Bảng xếp hạng",
      "Diễn biến qua các kỳ",
      "Xếp hạng sở, ban, ngành",
      "Kiểm tra trong tỉnh",
      "Thủ tục hành chính",
    ]);
  }, 30_000);

  it("R8 tells no withheld rank of PCI 2023", async () => {
    const { file } = await makeFile(
      "txt",
      viewOf("?unit=son-la&index=pci&edition=2023&lang=vi"),
      provinceData(),
      new AbortController().signal,
      quiet,
    );
    const text = strFromU8(await bytesOf(file));
    expect(text).toContain("không công bố");
    // the course and the other indices speak of editions with an order of their own
    const ofTheEdition = text
      .split("\n\n")
      .filter((part) => !/^(Diễn biến qua các kỳ|Các chỉ số đặt cạnh nhau)/.test(part));
    expect(ofTheEdition.length).toBeGreaterThan(5);
    expect(ofTheEdition.join("\n")).not.toMatch(/hạng (3[1-9]|[4-6]\d)/);
  }, 30_000);

  it("stops when it is told to, and makes no file", async () => {
    const control = new AbortController();
    const made = makeFile("txt", viewOf("?index=papi"), provinceData(), control.signal, () =>
      control.abort(),
    );
    await expect(made).rejects.toThrow(/abort/i);
  });
});

describe("a chart for a presentation", () => {
  const asked = { view: viewOf("?unit=son-la&index=papi"), data: papi, edition: 2024 };

  it("R5 has a line for each run of comparable editions, and R9 no point where there is no score", () => {
    const chart = trendChart(asked);
    expect(chart?.series.map(({ name }) => name)).toEqual([
      "Sơn La, 2011–2015",
      "Sơn La, 2016–2017",
      "Sơn La, 2018",
      "Sơn La, 2019",
      "Sơn La, 2020",
      "Sơn La, 2021–2024",
    ]);
    const points = chart?.series.flatMap(({ values }) => values.filter((value) => value !== undefined)) ?? [];
    expect(points).toHaveLength(14);
    expect(
      trendChart({ ...asked, view: viewOf("?unit=son-la&index=pci"), data: pci, edition: 2023 })?.series.at(
        -1,
      )?.name,
    ).not.toMatch(/2023|2024/);
  });

  it("R14 splits each loss into parts that add up to full marks less the score", () => {
    const chart = lossChart(asked);
    const sums = chart?.categories.map((_, at) =>
      chart.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
    );
    expect(sums?.reduce((a, b) => a + b, 0)).toBeCloseTo(80 - 43.8876, 3);
  });
});

describe("a table on slides", () => {
  const table = (columns: number, rows: number) => ({
    caption: "",
    columns: Array.from({ length: columns }, (_, at) => ({
      key: `k${at}`,
      header: `c${at}`,
      align: "start" as const,
    })),
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, at) => `${row}.${at}`),
    ),
  });

  it("is whole where it fits, and counts what is left out where it does not", () => {
    const small = slideTables(table(3, 20));
    expect(small.slides.flatMap(({ rows }) => rows)).toHaveLength(20);
    expect(small).toMatchObject({ columnsLeft: 0, rowsLeft: 0 });
    const large = slideTables(table(9, 400));
    expect(large.columnsLeft).toBe(3);
    expect(large.slides.flatMap(({ rows }) => rows).length + large.rowsLeft).toBe(400);
  });
});
