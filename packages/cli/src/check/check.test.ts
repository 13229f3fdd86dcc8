import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleDepartments, exampleInspection, exampleProcedures } from "@chiso/data/example";
import { writeTemplate } from "@chiso/workbook/gate";
import type { RecordsContent } from "@chiso/workbook/gate";
import { afterAll, describe, expect, it } from "vitest";
import { EXIT } from "../io.js";
import { main } from "../main.js";

const cwd = mkdtempSync(join(tmpdir(), "chiso-check-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

async function check(name: string, content: string | Uint8Array | undefined, ...words: readonly string[]) {
  if (content !== undefined) writeFileSync(join(cwd, name), content);
  let [out, err] = ["", ""];
  const exit = await main(["check", name, ...words], {
    cwd,
    stdin: () => Promise.resolve(""),
    stdout: (data) => {
      out += String(data);
    },
    stderr: (text) => {
      err += text;
    },
  });
  return { exit, out, err };
}

const GOOD = "Tỉnh, thành phố;Năm;Điểm\nSơn La;2024;43,8876\nLào Cai;2024;41,7489\n";

describe("chiso check", () => {
  it("passes a file without faults", async () => {
    const { exit, out } = await check("good.csv", GOOD, "--index", "papi");
    expect(out).toContain("good.csv: 2 dòng, 2 dòng dùng được, 0 lỗi");
    expect(exit).toBe(EXIT.done);
  });

  it("names the place of each fault and the remedy, in the language asked for", async () => {
    const bad = GOOD.replace("41,7489", "bốn mốt").replace("Sơn La", "Xứ Mơ");
    const { exit, out } = await check("bad.csv", bad, "--index", "papi");
    expect(exit).toBe(EXIT.input);
    expect(out).toContain("bốn mốt");
    expect(out).toContain("Xứ Mơ");
    expect(out).toMatch(/^Lỗi: bad\.csv, .*Xứ Mơ/m);
    expect(out).toMatch(/^Lưu ý: bad\.csv, .*bốn mốt.*84,84/m);
    expect(out).toContain("1 lỗi, 1 lưu ý");
    expect((await check("bad.csv", bad, "--index", "papi", "--locale", "en")).out).toMatch(/^Error: /m);
  });

  it("takes a note for an error where it is told to", async () => {
    const noted = GOOD.replace("41,7489", "x");
    expect((await check("noted.csv", noted, "--index", "papi")).exit).toBe(EXIT.done);
    expect((await check("noted.csv", noted, "--index", "papi", "--strict")).exit).toBe(EXIT.input);
  });

  it("answers programs in JSON, with codes", async () => {
    const { out } = await check(
      "bad.csv",
      GOOD.replace("41,7489", "x"),
      "--index",
      "papi",
      "--format",
      "json",
    );
    const report = JSON.parse(out) as {
      readonly rows: number;
      readonly issues: readonly Record<string, unknown>[];
    };
    expect(report.rows).toBe(2);
    expect(report.issues[0]).toMatchObject({ code: "unreadable-number", row: 3, remedy: expect.any(String) });
  });

  const EXAMPLES: readonly (readonly [string, RecordsContent])[] = [
    ["bodies", { kind: "bodies", set: exampleDepartments.set, assessment: exampleDepartments }],
    ["inspection", { kind: "inspection", programme: exampleInspection }],
    ["procedures", { kind: "procedures", catalogue: exampleProcedures }],
  ];
  it.each(EXAMPLES)(
    "knows %s by its headings, passes what is whole and names what is not",
    async (kind, content) => {
      const file = await writeTemplate({ kind: content.kind, locale: "vi", content });
      const whole = await check(`${kind}.xlsx`, new Uint8Array(await file.arrayBuffer()), "--format", "json");
      expect(JSON.parse(whole.out)).toMatchObject({ kind, issues: [] });
      expect(whole.exit).toBe(EXIT.done);
      const broken: Readonly<Record<string, readonly [csv: string, fault: RegExp]>> = {
        bodies: [
          "Đơn vị;Nhóm;Xếp hạng\nSở Nội vụ;A;1\nSở Nội vụ;A;2",
          /^Lỗi: .*ô A3, .*“Sở Nội vụ” đã có ở dòng 2/m,
        ],
        inspection: [
          "Mã cuộc kiểm tra;Đơn vị;Từ ngày;Đến ngày\nK1;Sở Nội vụ;31/2/2026;20/3/2026",
          /^Lỗi: .*ô C2, .*“31\/2\/2026” không phải là một ngày/m,
        ],
        procedures: [
          "Mã thủ tục;Tên thủ tục;Lĩnh vực;Đơn vị;Cấp giải quyết;Dịch vụ công trực tuyến\n1;A;Việc làm;Sở A;Cấp tỉn;Mức độ 4",
          /^Lỗi: .*ô E2, .*“Cấp tỉn”.*Cấp tỉnh/m,
        ],
      };
      const [csv = "", fault = /^$/] = broken[kind] ?? [];
      const told = await check(`${kind}.csv`, csv);
      expect(told.out).toMatch(fault);
      expect(told.exit).toBe(EXIT.input);
    },
  );

  it.each([
    ["nothing", "empty.csv", "", []],
    ["noise", "noise.xlsx", new Uint8Array([1, 2, 3, 250, 251]), []],
    ["a zip that is cut", "cut.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), ["--index", "papi"]],
    ["markup", "page.csv", "<script>alert(1)</script>", ["--index", "papi"]],
  ])("%s is told, and never thrown", async (_, name, content, words) => {
    const { exit, out, err } = await check(name, content, ...words);
    expect([EXIT.input, EXIT.usage]).toContain(exit);
    expect(out + err).not.toBe("");
  });

  it.each([
    [["good.csv", "--index", "pap"], EXIT.usage, "papi"],
    [["good.csv", "--index", "papi", "--edition", "now"], EXIT.usage, "2024"],
    [["good.csv", "--kind", "scores"], EXIT.usage, "--index"],
    [["nowhere.csv", "--index", "papi"], EXIT.input, "ENOENT"],
  ])("%o ends with %i and a remedy", async ([name = "", ...words], code, remedy) => {
    writeFileSync(join(cwd, "good.csv"), GOOD);
    const { exit, err } = await check(name, undefined, ...words);
    expect(exit).toBe(code);
    expect(err).toContain(remedy);
  });
});
