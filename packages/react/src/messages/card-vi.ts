import type { MissingReason, UnrankedReason } from "@chiso/core";
import type { ChangeWords, PlaceWords, Subject } from "./card-types.js";

const bracketed = (mark: string | undefined) => (mark === undefined ? "" : ` (${mark})`);

/** “Kiểm soát tham nhũng” (PAPI), or PAPI. */
const about = ({ index, component }: Subject) =>
  component === undefined ? index : `“${component}” (${index})`;

function place({ rank, of, tied, within, mark }: PlaceWords): string {
  const where =
    within.kind === "region" ? ` vùng ${within.name}` : within.kind === "country" ? " cả nước" : "";
  return `${tied ? "đồng hạng" : "thứ"} ${rank}/${of}${where}${bracketed(mark)}`;
}

function places(list: readonly PlaceWords[], verb: string): string {
  return list.map((one, i) => (i === 0 && !one.tied ? `${verb} ${place(one)}` : place(one))).join(" và ");
}

function change({ points, ranks, from, mark }: ChangeWords): string {
  const said = { up: "tăng", down: "giảm" };
  const moved = (direction: string): direction is "up" | "down" => direction === "up" || direction === "down";
  const parts: string[] = [];
  if (points && moved(points.direction))
    parts.push(`${said[points.direction]} ${points.amount} ${points.unit}${bracketed(points.mark)}`);
  else if (points)
    parts.push(
      (points.direction === "almost" ? "điểm gần như không đổi" : "điểm không đổi") + bracketed(points.mark),
    );
  if (ranks && moved(ranks.direction))
    parts.push(`${said[ranks.direction]} ${ranks.amount} bậc${bracketed(ranks.mark)}`);
  else if (ranks) parts.push(`giữ nguyên thứ hạng${bracketed(ranks.mark)}`);
  const apart =
    points &&
    ranks &&
    moved(points.direction) &&
    moved(ranks.direction) &&
    points.direction !== ranks.direction;
  return `${parts.join(apart ? " nhưng " : ", ")} so với năm ${from}${bracketed(mark)}`;
}

/** `thuộc nhóm A`, `thuộc nhóm trung bình cao`. */
function group(name: string, own: boolean): string {
  const bare = name.replace(/^nhóm\s+/i, "");
  const said = bare.length > 1 ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
  return `thuộc nhóm ${said}${own ? " (tự tính theo tứ phân vị)" : ""}`;
}

/** The score card in Vietnamese: clauses of its sentences (R18), labels of its figures. */
export const cardVi = {
  change,
  group,
  /** Beside the word "group". */
  groupName: (name: string) => name.replace(/^nhóm\s+/i, ""),
  /** Published or printed places, within a sentence. */
  places: (list: readonly PlaceWords[]) => places(list, "xếp"),
  sentence: {
    score: (subject: Subject, score: string, mark: string | undefined, clauses: readonly string[]) => {
      const { unit, index, year, component } = subject;
      const lead =
        component === undefined
          ? `Năm ${year}, ${index} của ${unit} đạt ${score}${bracketed(mark)}`
          : `Năm ${year}, ${unit} đạt ${score}${bracketed(mark)} về ${about(subject)}`;
      return [lead, ...clauses].join(", ");
    },
    /** Something is known, but no score. */
    noScore: (subject: Subject, known: string, clauses: readonly string[], why: string) =>
      `${[`Năm ${subject.year}, ${subject.unit} ${known} về ${about(subject)}`, ...clauses].join(", ")}; ${why}`,
    nothing: (subject: Subject, why: MissingReason) => {
      const { unit, year } = subject;
      const what = about(subject);
      switch (why) {
        case "not-published":
          return `Năm ${year}, ${unit} không có điểm ${what} được công bố`;
        case "not-surveyed":
          return `Năm ${year}, ${unit} không được khảo sát cho ${what}`;
        case "withheld":
          return `Năm ${year}, điểm và thứ hạng ${what} của ${unit} không được công bố`;
        case "unreadable":
          return `Năm ${year}, điểm ${what} của ${unit} trong nguồn không đọc được`;
        case "no-such-component":
          return `Năm ${year}, ${subject.index} không có chỉ số ${subject.component === undefined ? "này" : `“${subject.component}”`}`;
        case "no-such-unit":
          return `Năm ${year} chưa có hoặc không còn đơn vị ${unit}`;
        case "not-in-data":
          return `Dữ liệu không có điểm và thứ hạng ${what} năm ${year} của ${unit}`;
      }
    },
    /** Printed claims where nothing else is known. */
    also: (unit: string, clauses: readonly string[]) => `${unit} ${clauses.join(", ")}`,
    ownReading: (unit: string, list: readonly PlaceWords[], moved: string | undefined) => {
      const [first, ...rest] = list.map((one, i) =>
        i === 0 && !one.tied ? `đứng ${place(one)}` : place(one),
      );
      const said =
        moved === undefined ? [first, ...rest].join(" và ") : [`${first}, ${moved}`, ...rest].join(", và ");
      return `Theo thứ hạng tự tính, không phải công bố chính thức, ${unit} ${said}`;
    },
    notComparable: (from: string, why: string) => `Điểm không so sánh với năm ${from} vì ${why}`,
    stop: (sentence: string) => `${sentence}.`,
    tail: (sentence: string, tail: string) => `${sentence}; ${tail}`,
  },
  noScore: {
    "not-published": "điểm không được công bố",
    "not-surveyed": "không có điểm vì không khảo sát",
    withheld: "điểm không được công bố",
    "not-in-data": "dữ liệu không có điểm",
    unreadable: "điểm trong nguồn không đọc được",
    "no-such-unit": "không có điểm",
    "no-such-component": "không có điểm",
  } satisfies Record<MissingReason, string>,
  unranked: {
    "no-score": "không có thứ hạng",
    withheld: "thứ hạng không được công bố",
    "partial-data": "không có thứ hạng chung vì dữ liệu chưa đầy đủ",
    "not-in-data": "không có thứ hạng trong dữ liệu",
  } satisfies Record<UnrankedReason, string>,
  marks: {
    printed: "theo nguồn",
    implied: "suy ra",
    listed: "theo thứ tự danh sách",
    rebased: "quy đổi",
    illustrative: "minh họa",
    ownReading: "tự tính",
    ownReadingLong: "tự tính, không phải công bố chính thức",
    tied: "đồng hạng",
    quartile: "tự tính theo tứ phân vị",
    enough: "đủ để đạt, có thể cần ít hơn",
  },
  noUnit: (asked: string, index: string, year: string) => `${index} ${year} không có đơn vị “${asked}”.`,
  noEdition: (index: string, year: string) => `Dữ liệu ${index} không có kỳ ${year}.`,
  successor: (asked: string, shown: string) => `${asked} đã sáp nhập; số liệu là của ${shown}.`,
  predecessors: (asked: string, shown: string) =>
    `Kỳ này chưa có ${asked} như hiện nay. Các đơn vị trước khi sáp nhập có trong kỳ được nêu riêng, không cộng và không lấy trung bình: ${shown}.`,
  conflict: (kept: string, other: string, sources: string) =>
    `Nguồn khác ghi ${other} (${sources}); ở đây dùng ${kept}.`,
  atRank: (rank: string) => `hạng ${rank}`,
  table: {
    caption: (unit: string, subtitle: string) => `${unit}: ${subtitle}`,
    item: "Nội dung",
    value: "Giá trị",
    remark: "Ghi chú, nguồn",
    unit: "Đơn vị",
    index: "Chỉ số",
    regime: "Phạm vi công bố",
    topN: (n: string, of: string) => `${n} đơn vị đứng đầu trong ${of}`,
    score: (unit: string) => (unit === "" ? "Điểm" : `Điểm (${unit})`),
    rank: "Xếp hạng",
    regionRank: (region: string) => `Xếp hạng trong vùng ${region}`,
    changePoints: (from: string, unit: string) => `Thay đổi so với năm ${from} (${unit})`,
    changeRanks: (from: string) => `Thay đổi thứ hạng so với năm ${from} (bậc, số dương là lên hạng)`,
    change: (from: string) => `Thay đổi so với năm ${from}`,
    notComparable: "không so sánh được",
    unknown: "thiếu số liệu của một trong hai kỳ",
    gapNext: (rank: string, unit: string, points: string) => `Còn cách hạng ${rank}, ${unit} (${points})`,
    gapBest: (unit: string, points: string) => `Còn cách điểm tốt nhất, ${unit} (${points})`,
    gapMedian: (points: string) => `Còn cách trung vị (${points}; số âm là đã vượt)`,
    gapRegion: (region: string, points: string) =>
      `Còn cách trung vị vùng ${region} (${points}; số âm là đã vượt)`,
  },
  face: {
    percent: "%",
    since: (from: string) => `So với năm ${from}`,
    region: (region: string) => `Vùng ${region}`,
    next: (rank: string, unit: string) => `Hạng ${rank}, ${unit}`,
    best: (unit: string) => `Tốt nhất, ${unit}`,
    ahead: (amount: string, unit: string) => `hơn ${amount} ${unit}`,
    behind: (amount: string, unit: string) => `kém ${amount} ${unit}`,
    level: "ngang bằng",
    pointsMoved: { up: "tăng", down: "giảm", same: "điểm không đổi", almost: "điểm gần như không đổi" },
    ranksMoved: { up: "tăng", down: "giảm", same: "giữ nguyên thứ hạng", almost: "giữ nguyên thứ hạng" },
    ranks: (_one: boolean) => "bậc",
  },
};
