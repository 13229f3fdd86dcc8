import { readCsv } from "./csv.mjs";
import { packCells } from "./pack.mjs";
import { SourceList, titleOf } from "./sources.mjs";
import { rowOfCode, unitSets } from "./units.mjs";
import { writeModule } from "./write.mjs";

const setOf = (year) => (year === 2005 ? "42" : year <= 2008 ? "64" : "63");

const TIERS = {
  "Rất tốt": "excellent",
  Tốt: "high",
  Khá: "mid-high",
  "Trung bình": "average",
  "Tương đối thấp": "mid-low",
  Thấp: "low",
  "Rất thấp": "very-low",
};

const ORIGINS = {
  vcci_dataset: {
    vi: "Bộ dữ liệu của VCCI, lấy từ kho công khai mdtrinh/vietnamdata.",
    en: "VCCI's own workbooks, as kept in the public repository mdtrinh/vietnamdata.",
  },
  pcivietnam_page: { vi: "Trang của tỉnh trên pcivietnam.vn.", en: "The province's page on pcivietnam.vn." },
  repo_lollipop: {
    vi: "Kho công khai thuongvovan/LOLIPOP-PLOT_PCI-VN, khớp với VCCI ở những điểm trùng nhau.",
    en: "Public repository thuongvovan/LOLIPOP-PLOT_PCI-VN, which agrees with VCCI where they overlap.",
  },
  repo_entrepreneurship_panel: {
    vi: "Kho công khai của tnguyentranphuoc-commits, khớp với VCCI ở những điểm trùng nhau.",
    en: "Public repository of tnguyentranphuoc-commits, which agrees with VCCI where they overlap.",
  },
  quangninh_invest_page: { vi: "Trang investinquangninh.vn.", en: "The page of investinquangninh.vn." },
  press: { vi: "Báo chí dẫn VCCI.", en: "The press quoting VCCI." },
};
const NOT_REPRODUCED = {
  vi: "Trọng số đã biết không cho lại đúng điểm tổng này.",
  en: "The known weights do not reproduce this total.",
};

function readFlags(text) {
  const flags = text.split(";");
  const value = (key) => flags.find((f) => f.startsWith(`${key}=`))?.slice(key.length + 1);
  return { src: value("src"), tier: value("tier"), has: (flag) => flags.includes(flag) };
}

/** Ranks that nobody published are not shipped: core reads its own from the scores (R7). */
function rankOf(r, flags) {
  if (r.published_rank === "" || flags.has("rank_derived") || flags.has("rank_tied_not_filled")) return {};
  const rankStanding = flags.has("rank_by_elimination")
    ? "implied"
    : flags.has("rank_from_press") || flags.src === "press"
      ? "press"
      : "published";
  return { rank: Number(r.published_rank), rankStanding };
}

function cellOf(r, list) {
  const edition = Number(r.year);
  const flags = readFlags(r.flag);
  const doubtful = flags.has("weights_do_not_reproduce_total");
  const remark = ORIGINS[flags.src];
  const source = list.addSource({
    id: `pci-${flags.src.replaceAll("_", "-")}${doubtful ? "-weights" : ""}`,
    title: titleOf("pci"),
    remark: doubtful
      ? { vi: `${remark.vi} ${NOT_REPRODUCED.vi}`, en: `${remark.en} ${NOT_REPRODUCED.en}` }
      : remark,
  });
  const cell = {
    edition,
    component: r.component_code,
    row: rowOfCode(setOf(edition), r.unit_code),
    standing: flags.src === "press" ? "press" : "published",
    source,
  };
  // R8: what stands outside the published top 30 is not shown, whoever says it
  const withheld = flags.has("withheld_by_vcci") || flags.has("outside_top30_self_reported");
  if (withheld) return { ...cell, missing: "withheld" };
  return {
    ...cell,
    score: r.score === "" ? undefined : r.score,
    group: flags.tier && TIERS[flags.tier],
    ...rankOf(r, flags),
  };
}

export function buildPci() {
  const list = new SourceList();
  const cells = readCsv("pci.csv").map((r) => cellOf(r, list));
  // the nine sub-indices of 2025 have no figure in our data, and no weight
  const rows = readCsv("pci-components.csv").filter((r) => Number(r.first_year) < 2025);
  const ids = [...new Set(rows.map((r) => r.component_code))];
  const terms = rows.map((r) => ({
    component: r.component_code,
    from: Number(r.first_year),
    to: Number(r.last_year),
    name: { vi: r.name_vi, en: r.name_en },
    min: Number(r.scale_min),
    max: Number(r.scale_max),
    weight: r.component_code === "PCI" ? undefined : Number(r.weight),
    note: r.note,
  }));
  writeModule(
    "pci-terms",
    "sources/pci-components.csv",
    [["Component, ComponentTerm", "@chiso/core"]],
    [
      [
        "pciComponents",
        "readonly Component[]",
        ids.map((id) =>
          id === "PCI" ? { id, level: "overall" } : { id, parent: "PCI", level: "dimension" },
        ),
      ],
      ["pciTerms", "readonly ComponentTerm[]", terms],
    ],
  );
  writeModule(
    "pci",
    "sources/pci.csv",
    [
      ["Source", "@chiso/core"],
      ["PackedColumn", "../pack/column.js"],
    ],
    [
      [
        "pciColumns",
        "readonly PackedColumn[]",
        packCells(cells, (edition) => unitSets[setOf(edition)].length),
      ],
      ["pciSources", "readonly Source[]", list.sources],
    ],
  );
}
