import { analyseBodies, analyseFindings, analyseProcedures } from "@chiso/core/province";
import { checkFile, commitDraft } from "@chiso/workbook/gate";
import { describe, expect, it } from "vitest";
import { provinceCatalogue as catalogue } from "../data/province-catalogue.js";
import { ownContent } from "./own-content.js";
import { ownOptions } from "./own-options.js";

function shownOf(csv: string, index = "papi") {
  const definition = catalogue.definitions.get(index);
  if (!definition) throw new Error(index);
  const options = ownOptions(definition, catalogue.book, "2026-11-26");
  const committed = commitDraft(checkFile(new TextEncoder().encode(csv), "của-tôi.csv", options), {
    leaveOut: false,
  });
  if (committed.kind === "refused") throw new Error(JSON.stringify(committed.issues));
  return ownContent(committed.set, catalogue);
}

describe("what a file holds is known by its headings, and credited to the file alone", () => {
  it("scores of the chosen index", () => {
    expect(shownOf("Tỉnh;Năm;Điểm\nSơn La;2024;43,8876")).toMatchObject({ kind: "scores" });
  });

  it("R16 published results of a province's bodies", () => {
    const shown = shownOf("Đơn vị;Nhóm;Xếp hạng\nSở Nội vụ;A;1\nSở Tài chính;A;2");
    if (shown?.kind !== "bodies") throw new Error(shown?.kind);
    expect(shown.assessment).toMatchObject({ year: 2025, credit: { vi: "Tệp “của-tôi.csv” của bạn" } });
    expect(analyseBodies(shown.assessment, {}).rows.map(({ body }) => body.name.vi)).toEqual([
      "Sở Nội vụ",
      "Sở Tài chính",
    ]);
  });

  it("R17 findings of inspections, with what is late on a day", () => {
    const shown = shownOf("Mã kết quả;Loại;Nội dung;Hạn khắc phục\nF1;Hạn chế;Chưa đeo thẻ;1/10/2026");
    if (shown?.kind !== "inspection") throw new Error(shown?.kind);
    const found = analyseFindings(shown.programme, { today: "2026-11-26" });
    expect(found.kind === "findings" && found.late.map(({ finding }) => finding.id)).toEqual(["F1"]);
  });

  it("a catalogue of procedures", () => {
    const shown = shownOf(
      "Mã thủ tục;Tên thủ tục;Lĩnh vực;Đơn vị;Cấp giải quyết\n1.01;Cấp giấy phép;Việc làm;Sở Nội vụ;Cấp tỉnh",
    );
    if (shown?.kind !== "procedures") throw new Error(shown?.kind);
    expect(shown.procedures.asOf).toBe("2026-11-26");
    expect(analyseProcedures(shown.procedures, {}).rows).toHaveLength(1);
  });
});
