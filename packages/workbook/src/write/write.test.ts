import { papi } from "@chiso/data/papi";
import { pci } from "@chiso/data/pci";
import { book } from "@chiso/data/units";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { checkFile, GATE_KINDS, mend, saveDraft, writeTemplate } from "../gate.js";
import type { GateOptions, TemplateOptions } from "../gate.js";
import { both, papiOptions, said } from "../gate/gate.fixture.js";
import { xlsxOf } from "../xlsx.fixture.js";

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const partsOf = async (file: Blob) =>
  Object.fromEntries(
    Object.entries(unzipSync(await bytesOf(file))).map(([name, part]) => [name, strFromU8(part)]),
  );

const about = { id: "x", name: both("X"), credit: both("X"), standing: "published", sources: [] } as const;
const OPTIONS: Readonly<Record<string, GateOptions>> = {
  scores: papiOptions,
  bodies: { kind: "bodies", set: { id: "s", name: both("S"), bands: [] }, about: { ...about, year: 2025 } },
  inspection: { kind: "inspection", about },
  procedures: { kind: "procedures", about: { ...about, asOf: "2026-06-30" } },
};
const template = (kind: string, locale: "vi" | "en"): TemplateOptions =>
  kind === "bodies" || kind === "inspection" || kind === "procedures"
    ? { kind, locale }
    : { kind: "scores", definition: papi.definition, book, edition: 2024, locale };

describe.each(["vi", "en"] as const)("templates in %s", (locale) => {
  it.each(GATE_KINDS)("%s: read by its own gate without a fault but that it is empty", async (kind) => {
    const options = OPTIONS[kind];
    if (!options) throw new Error(kind);
    const draft = checkFile(await bytesOf(await writeTemplate(template(kind, locale))), "mau.xlsx", options);
    const codes = [...new Set(draft.issues.map(({ code }) => code))];
    expect(codes).toEqual([kind === "scores" ? "blank-score" : "empty-file"]);
    expect(draft.rows).toBe(kind === "scores" ? 63 : 0);
    expect(draft.unread).toEqual([locale === "vi" ? "Hướng dẫn" : "How to fill in"]);
  });

  it.each(GATE_KINDS)("%s: lists, notes and ranges that stand on the hidden sheet", async (kind) => {
    const parts = await partsOf(await writeTemplate(template(kind, locale)));
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toMatch(/<dataValidations count="\d+">/);
    expect(Object.values(parts).join("")).toContain('type="list"');
    expect(sheet).toMatch(/promptTitle="[^"]{1,40}" prompt="[^"]+"/);
    expect(parts["xl/workbook.xml"]).toMatch(/state="hidden"/);
    // each cell has one rule
    const cells = [...sheet.matchAll(/sqref="([A-Z]+)(\d+)/g)].map(([, column, row]) => `${column}${row}`);
    expect(new Set(cells).size).toBe(cells.length);
  });
});

describe("the template of scores", () => {
  it("R2 lists the units of its edition, the scale of each component, and ranks as far as they are published", async () => {
    const parts = await partsOf(
      await writeTemplate({ kind: "scores", definition: pci.definition, book, edition: 2023, locale: "vi" }),
    );
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toContain("$A$1:$A$63");
    expect(sheet).toContain("<formula1>1</formula1><formula2>30</formula2>");
    await expect(
      writeTemplate({ kind: "scores", definition: pci.definition, book, edition: 1999, locale: "vi" }),
    ).rejects.toThrow("1999");
  });
});

const words = {
  word: ({ code }: { readonly code: string }) => ({ message: `${code}.`, remedy: "Sửa." }),
  list: "Lỗi",
  heads: ["Trang tính", "Ô", "Lỗi", "Cách sửa"],
  data: "Số liệu",
} as const;

describe("saveDraft", () => {
  const file = xlsxOf({
    name: "Điểm",
    rows: [
      ["Tỉnh", "Năm", "Điểm", "D1"],
      ["Sơn La", 2024, 43.8876, { v: 0.05, format: "0.00%" }],
      ["Hà Tây", 2024, 40, 5],
      ["Lào Cai", { v: 46348, format: "dd/mm/yyyy" }, "43,5", 5],
      ["Yên Bái", 2024, 41, { f: "A1", t: "e", v: "#DIV/0!" }],
    ],
    merged: ["A3:B3"],
    hiddenRows: [2],
  });

  it("has the same figures and faults when it is read again", async () => {
    const draft = checkFile(file, "a.xlsx", papiOptions);
    const again = checkFile(await bytesOf(await saveDraft(draft, words)), "a.xlsx", papiOptions);
    // a failed formula comes back as one to be computed
    const same = (list: readonly string[]) =>
      list.map((one) => one.replace("formula-error", "formula-not-computed"));
    expect(again.content).toEqual(draft.content);
    expect(
      said(again)
        .filter((one) => !one.includes("number-as-text"))
        .toSorted(),
    ).toEqual(
      same(said(draft))
        .filter((one) => !one.includes("number-as-text"))
        .toSorted(),
    );
    expect(again.unread).toEqual(["Lỗi"]);
  });

  it("marks each faulty cell, explains it when it is selected, and lists all faults", async () => {
    const parts = await partsOf(await saveDraft(checkFile(file, "a.xlsx", papiOptions), words));
    expect(parts["xl/styles.xml"]).toMatch(/FFC7CE/i);
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/prompt="Sửa. old-unit." sqref="A3"/);
    expect(Object.keys(parts)).toContain("xl/worksheets/sheet2.xml");
  });

  it("a mended file has no list of faults", async () => {
    const one = xlsxOf({
      name: "Điểm",
      rows: [
        ["Tỉnh", "Năm", "Điểm"],
        ["Sơn Lá La", 2024, 43.8876],
      ],
    });
    const mended = mend(checkFile(one, "a.xlsx", papiOptions), { sheet: "Điểm", cell: "A2" }, "Sơn La");
    expect(mended.issues).toEqual([]);
    const parts = await partsOf(await saveDraft(mended, words));
    expect(Object.keys(parts)).not.toContain("xl/worksheets/sheet2.xml");
    expect(checkFile(await bytesOf(await saveDraft(mended, words)), "a.xlsx", papiOptions).kept).toBe(1);
  });
});
