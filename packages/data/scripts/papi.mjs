import { readCsv } from "./csv.mjs";
import { packCells } from "./pack.mjs";
import { SourceList, titleOf } from "./sources.mjs";
import { rowOfCode } from "./units.mjs";
import { Exact, writeModule } from "./write.mjs";

/** The scale of three equal parts of ten, which the source prints with two decimals. */
const SCALE = { 0.33: new Exact("1 / 3"), 3.33: new Exact("10 / 3") };
const scale = (cell) => SCALE[cell] ?? Number(cell);

const REMARKS = {
  workbook: {
    vi: "Sổ dữ liệu song ngữ của PAPI, lấy từ kho công khai mdtrinh/vietnamdata.",
    en: "PAPI's own bilingual workbook, as kept in the public repository mdtrinh/vietnamdata.",
  },
  compiled: {
    vi: "Điểm thành phần lấy từ kho công khai hnks-gh/ml-mcdm, khớp sổ dữ liệu 2011-2016, đã đối chiếu báo cáo 2019 và 2023.",
    en: "Sub-dimensions from the public repository hnks-gh/ml-mcdm, equal to the workbook of 2011-2016, checked against the reports of 2019 and 2023.",
  },
  summed: {
    vi: "Cộng từ các điểm thành phần theo công thức của PAPI; khớp điểm đã công bố trong phạm vi 0,01.",
    en: "Summed from the sub-dimensions by PAPI's own formula; meets the published figures to 0.01.",
  },
};
const FLAGS = {
  label_inferred: {
    vi: "Tên của cột số liệu này là suy luận (2017).",
    en: "The meaning of this column is inferred (2017).",
  },
  outlier: {
    vi: "Lệch hơn 4 độ lệch chuẩn; giữ nguyên như nguồn.",
    en: "More than 4 standard deviations from the others; kept as the source has it.",
  },
};

function sourceOf(r, list) {
  const flags = r.flag.split(";").filter((flag) => flag in FLAGS);
  const base = r.flag.includes("derived_sum")
    ? "summed"
    : r.level === "subdimension"
      ? "compiled"
      : "workbook";
  const remarks = [REMARKS[base], ...flags.map((flag) => FLAGS[flag])];
  const remark = { vi: remarks.map((t) => t.vi).join(" "), en: remarks.map((t) => t.en).join(" ") };
  return list.addSource({
    id: ["papi", base, ...flags].join("-").replaceAll("_", "-"),
    title: titleOf("papi"),
    remark,
  });
}

/** The last part of a dimension is what the others leave of it but for what rounding left. */
function restOf(id, there, parents) {
  const parent = parents.get(id);
  const parts = there.filter((one) => parents.get(one) === parent);
  return parts.at(-1) === id ? [parent, ...parts.slice(0, -1).map((one) => `-${one}`)] : [];
}

export function buildPapi() {
  const list = new SourceList();
  const rows = readCsv("papi.csv");
  const cells = rows.map((r) => ({
    edition: Number(r.year),
    component: r.component_code,
    level: r.level,
    row: rowOfCode("63", r.unit_code),
    score: r.score === "" ? undefined : r.score,
    missing: r.score === "" ? "not-published" : undefined,
    standing: r.flag.includes("derived_sum") ? "summed" : "published",
    source: sourceOf(r, list),
  }));
  const parents = new Map();
  const terms = readCsv("papi-components.csv").map((r) => {
    parents.set(r.component_code, r.parent_code);
    return {
      component: r.component_code,
      from: Number(r.first_year),
      to: Number(r.last_year),
      name: { vi: r.name_vi, en: r.name_en },
      min: scale(r.scale_min),
      max: scale(r.scale_max),
    };
  });
  const levelOf = (id, parent) =>
    parent === "" ? "overall" : id.includes(".") ? "sub-dimension" : "dimension";
  const components = [...parents].map(([id, parent]) => ({
    id,
    parent: parent || undefined,
    level: levelOf(id, parent),
  }));
  const packed = ["PackedColumn", "../pack/column.js"];
  writeModule(
    "papi-terms",
    "sources/papi-components.csv",
    [["Component, ComponentTerm", "@chiso/core"]],
    [
      ["papiComponents", "readonly Component[]", components],
      ["papiTerms", "readonly ComponentTerm[]", terms],
    ],
  );
  writeModule(
    "papi",
    "sources/papi.csv",
    [["Source", "@chiso/core"], packed],
    [
      [
        "papiColumns",
        "readonly PackedColumn[]",
        packCells(
          cells.filter((c) => c.level !== "subdimension"),
          () => 63,
        ),
      ],
      ["papiSources", "readonly Source[]", list.sources],
    ],
  );
  writeModule(
    "papi-details",
    "sources/papi.csv",
    [packed],
    [
      [
        "papiDetailColumns",
        "readonly PackedColumn[]",
        packCells(
          cells.filter((c) => c.level === "subdimension"),
          () => 63,
          { known: cells, sumOf: (id, there) => restOf(id, there, parents) },
        ),
      ],
    ],
  );
}
