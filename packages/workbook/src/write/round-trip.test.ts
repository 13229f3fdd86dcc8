import type { BodyAssessment, ProcedureCatalogue, Programme } from "@chiso/core/province";
import { analyseBodies, analyseFindings, analyseProcedures, bodyId } from "@chiso/core/province";
import {
  exampleCommunes,
  exampleDepartments,
  exampleDepartments2024,
  exampleDistricts,
  exampleInspection,
  exampleProcedures,
  exampleToday,
} from "@chiso/data/example";
import { pci } from "@chiso/data/pci";
import { book } from "@chiso/data/units";
import { describe, expect, it } from "vitest";
import { checkFile, commitDraft, writeKept, writeTemplate } from "../gate.js";
import type { GateContent, GateOptions, RecordsContent } from "../gate.js";
import { both } from "../gate/gate.fixture.js";

// The illustrative province, written as workbooks and read back. A workbook has one language and knows bodies by their names;
// all else must come back as it was.

const about = {
  id: "other",
  name: both("Tên khác"),
  credit: both("Nguồn"),
  standing: "published",
  sources: [],
} as const;
const OPTIONS: readonly GateOptions[] = [
  { kind: "bodies", set: { id: "other", name: both("Khác"), bands: [] }, about: { ...about, year: 1999 } },
  { kind: "inspection", about },
  { kind: "procedures", about: { ...about, asOf: "1999-01-01" } },
];

/** Both languages as one, bodies by name, ids and credit as the reader of a file gives them. */
function inWorkbook<T>(value: T, locale: "vi" | "en", ids: ReadonlyMap<string, string>): T {
  const change = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(change);
    if (typeof one === "string") return ids.get(one) ?? one;
    if (typeof one !== "object" || one === null) return one;
    const all = one as Readonly<Record<string, unknown>>;
    if (typeof all["vi"] === "string" && typeof all["en"] === "string")
      return { vi: all[locale], en: all[locale] };
    return Object.fromEntries(Object.entries(all).map(([key, own]) => [key, change(own)]));
  };
  return change(value) as T;
}

const EXAMPLES: Readonly<Record<string, RecordsContent>> = {
  departments: { kind: "bodies", set: exampleDepartments.set, assessment: exampleDepartments },
  "departments of the year before": {
    kind: "bodies",
    set: exampleDepartments2024.set,
    assessment: exampleDepartments2024,
  },
  districts: { kind: "bodies", set: exampleDistricts.set, assessment: exampleDistricts },
  communes: { kind: "bodies", set: exampleCommunes.set, assessment: exampleCommunes },
  inspection: { kind: "inspection", programme: exampleInspection },
  procedures: { kind: "procedures", catalogue: exampleProcedures },
};

async function again(content: RecordsContent, locale: "vi" | "en") {
  const file = await writeTemplate({ kind: content.kind, locale, content });
  const draft = checkFile(new Uint8Array(await file.arrayBuffer()), "vi-du.xlsx", OPTIONS);
  expect(draft.issues).toEqual([]);
  expect(draft.kept).toBe(draft.rows);
  const committed = commitDraft(draft, { leaveOut: false });
  if (committed.kind === "refused") throw new Error("refused");
  return committed.set.content;
}

/** The content as a workbook in one language would hold it. */
function expected(content: RecordsContent, locale: "vi" | "en"): GateContent {
  const bodies = [
    ...exampleDepartments.bodies,
    ...exampleDistricts.bodies,
    ...exampleCommunes.bodies,
    ...exampleInspection.items.map(({ unit = "", body }) => ({ id: unit, name: body })),
    ...exampleProcedures.procedures.map(({ unit = "", body }) => ({ id: unit, name: body })),
  ];
  const ids = new Map(bodies.map(({ id, name }) => [id, bodyId(name[locale])]));
  const own = { id: about.id, credit: about.credit };
  switch (content.kind) {
    case "bodies": {
      const set = { ...inWorkbook(content.set, locale, ids), id: "other" };
      return {
        kind: "bodies",
        set,
        assessment: { ...inWorkbook(content.assessment, locale, ids), ...own, set },
      };
    }
    case "inspection":
      return { kind: "inspection", programme: { ...inWorkbook(content.programme, locale, ids), ...own } };
    case "procedures":
      return { kind: "procedures", catalogue: { ...inWorkbook(content.catalogue, locale, ids), ...own } };
  }
}

describe.each(["vi", "en"] as const)("the illustrative province as workbooks in %s, read back", (locale) => {
  it.each(Object.keys(EXAMPLES))("%s: nothing is lost, and nothing is made up", async (name) => {
    const content = EXAMPLES[name];
    if (!content) throw new Error(name);
    expect(await again(content, locale)).toEqual(expected(content, locale));
  });

  it("R11 R16 R17 gives the same findings, and still says that it is illustrative", async () => {
    const [bodies, inspection, procedures] = await Promise.all(
      ["departments", "inspection", "procedures"].map((name) =>
        again(EXAMPLES[name] as RecordsContent, locale),
      ),
    );
    if (bodies?.kind !== "bodies" || inspection?.kind !== "inspection" || procedures?.kind !== "procedures")
      throw new Error("another kind");
    const ranks = (one: BodyAssessment) =>
      analyseBodies(one, {}).rows.map(({ rank, total }) => [rank, total]);
    expect(ranks(bodies.assessment)).toEqual(ranks(exampleDepartments));
    const late = (one: Programme) => {
      const found = analyseFindings(one, { today: exampleToday });
      return found.kind === "findings" && [found.counts, found.late.map(({ finding }) => finding.id)];
    };
    expect(late(inspection.programme)).toEqual(late(exampleInspection));
    const listed = (one: ProcedureCatalogue) => analyseProcedures(one, {}).rows.length;
    expect(listed(procedures.catalogue)).toBe(listed(exampleProcedures));
    for (const { standing } of [bodies.assessment, inspection.programme, procedures.catalogue])
      expect(standing).toBe("illustrative");
  });
});

describe("scores of an office, written and read back", () => {
  it("R8 R9 are the same, missing ones and ranks too, over several editions", async () => {
    const csv =
      "Tỉnh;Năm;Xếp hạng;Điểm;Chi phí gia nhập thị trường\nSơn La;2016;58;55,4863;8,1\nLào Cai;2016;5;63,49;-\nSơn La;2015;;-;8,2";
    const options: GateOptions = { kind: "scores", definition: pci.definition, book };
    const first = checkFile(new TextEncoder().encode(csv), "pci.csv", options);
    expect(first.kept).toBe(3);
    if (!first.content) throw new Error("nothing read");
    const file = await writeKept(
      { content: first.content, file: "pci.csv" },
      { locale: "vi", definition: pci.definition, book },
    );
    const again = checkFile(new Uint8Array(await file.arrayBuffer()), "pci.xlsx", options);
    const sorted = (content: GateContent | undefined) =>
      content?.kind === "scores" &&
      content.observations.map((one) => JSON.stringify({ ...one, source: "" })).toSorted();
    expect(sorted(again.content)).toEqual(sorted(first.content));
    expect(again.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
