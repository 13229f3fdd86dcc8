import { describe, expect, it } from "vitest";
import { papiOptions } from "./gate/gate.fixture.js";
import { checkFile, mend } from "./gate.js";
import { gateReader } from "./reader.js";
import { xlsxOf } from "./xlsx.fixture.js";

const rows = [
  ["Tỉnh", "Năm", "Điểm"],
  ["Sơn Laa", 2024, 43.8876],
  ["Lào Cai", { v: 46_348, format: "dd/mm/yyyy" }, 44],
];
const bytes = xlsxOf({ name: "PAPI", rows });

describe("gateReader", () => {
  it("opens a file, shows its cells, mends it and lets it in", async () => {
    const opened = await gateReader(papiOptions).open(new File([bytes], "papi.xlsx"), {});
    expect(opened).toMatchObject({ file: "papi.xlsx", rows: 2, kept: 0, readable: true });
    expect(opened.valueAt({ sheet: "PAPI", cell: "A2" })).toBe("Sơn Laa");
    expect(opened.valueAt({ sheet: "PAPI", cell: "B3" })).toBe("22/11/2026");
    expect(opened.valueAt({ sheet: "PAPI", cell: "Z99" })).toBe("");
    expect(opened.commit({ leaveOut: false }).kind).toBe("refused");
    const mended = opened
      .mend({ sheet: "PAPI", cell: "A2" }, "Sơn La")
      .mend({ sheet: "PAPI", cell: "B3" }, "2024");
    expect(mended).toMatchObject({ kept: 2, issues: [] });
    expect(mended.commit({ leaveOut: false })).toMatchObject({
      kind: "set",
      set: { index: "papi", leftOut: 0 },
    });
  });

  it("tells a file that cannot be read, and stops where it is cancelled", async () => {
    const none = await gateReader(papiOptions).open(new File(["%PDF-1.7"], "a.pdf"), {});
    expect(none).toMatchObject({ readable: false, issues: [{ code: "not-a-workbook" }] });
    const signal = AbortSignal.abort();
    await expect(gateReader(papiOptions).open(new File([bytes], "a.xlsx"), { signal })).rejects.toThrow(
      /abort/i,
    );
  });

  it("a draft comes whole out of a worker, and is mended like one read here", () => {
    const draft = checkFile(bytes, "papi.xlsx", papiOptions);
    const cloned = structuredClone(draft);
    expect(cloned).toEqual(draft);
    const place = { sheet: "PAPI", cell: "A2" };
    expect(mend(cloned, place, "Sơn La").issues).toEqual(mend(draft, place, "Sơn La").issues);
  });
});
