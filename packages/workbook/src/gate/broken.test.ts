import { describe, expect, it } from "vitest";
import { checkFile, commitDraft } from "../gate.js";
import { xlsxOf } from "../xlsx.fixture.js";
import type { FixtureCell } from "../xlsx.fixture.js";
import { BROKEN, withCells } from "./broken.fixture.js";
import { papiOptions, said } from "./gate.fixture.js";

type Row = readonly FixtureCell[];

const names = Object.keys(BROKEN);

describe(`${names.length} broken files`, () => {
  it("are forty or more, and the file that they are made of is whole", () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(checkFile(withCells({}), "papi.xlsx", papiOptions).issues).toEqual([]);
  });

  it.each(names)("%s", (name) => {
    const broken = BROKEN[name];
    if (!broken) throw new Error(name);
    const draft = checkFile(broken.file, "tep.xlsx", broken.options ?? papiOptions);
    expect(said(draft).toSorted()).toEqual([...broken.faults].toSorted());
    expect(draft.kept).toBe(broken.kept);
    for (const [cell, expected] of Object.entries(broken.expected ?? {}))
      expect(draft.issues.find((issue) => issue.cell === cell)?.expected).toBe(expected);
    for (const issue of draft.issues) expect(issue.file).toBe("tep.xlsx");
  });

  it.each(names)("%s: nothing is half-loaded", (name) => {
    const broken = BROKEN[name];
    if (!broken) throw new Error(name);
    const draft = checkFile(broken.file, "tep.xlsx", broken.options ?? papiOptions);
    const errors = draft.issues.filter(({ severity }) => severity === "error");
    const refused = errors.length > 0 || draft.kept === 0;
    expect(commitDraft(draft, { leaveOut: false }).kind).toBe(refused ? "refused" : "set");
    const knowingly = commitDraft(draft, { leaveOut: true });
    expect(knowingly.kind).toBe(draft.kept > 0 ? "set" : "refused");
    if (knowingly.kind === "set") expect(knowingly.set.leftOut).toBe(draft.rows - draft.kept);
  });
});

describe("a large file", () => {
  it("50,000 rows come in, every fault told", () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, i): Row => [i === 40_000 ? "Sơn Lai" : `Xã ${i}`, 2024, 43],
    );
    const draft = checkFile(
      xlsxOf({ name: "A", rows: [["Tỉnh", "Năm", "Điểm"], ["Sơn La", 2024, 43], ...rows] }),
      "a.xlsx",
      papiOptions,
    );
    expect([draft.rows, draft.kept]).toEqual([50_001, 1]);
    expect(draft.issues.filter(({ code }) => code === "unknown-unit")).toHaveLength(50_000);
    expect(draft.issues.find(({ cell }) => cell === "A40003")?.expected).toBe("Sơn La");
  });
});
