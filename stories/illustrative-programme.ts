import type { Programme, ProgrammeItem } from "@chiso/core";

// An invented programme of inspections: no source prints one with bodies and dates. Standing "illustrative", and no real name
// (R11).

const both = (text: string) => ({ vi: text, en: text });

/** `Đơn vị | từ | đến | đã kiểm tra`, a line a body; the last cell is empty while it is not done. */
function itemsOf(table: string): readonly ProgrammeItem[] {
  return table
    .trim()
    .split("\n")
    .map((line, i) => {
      const [name = "", from = "", to = "", done = "", note = ""] = line
        .split("|")
        .map((cell) => cell.trim());
      return {
        id: `item-${i + 1}`,
        body: both(name),
        from,
        to,
        ...(done === "" ? {} : { done }),
        ...(note === "" ? {} : { note: both(note) }),
      };
    });
}

export function inventedProgramme(table: string, more: Partial<Programme> = {}): Programme {
  return {
    id: "vi-du-kiem-tra-2026",
    name: {
      vi: "Kiểm tra cải cách hành chính năm 2026 của tỉnh Ví dụ",
      en: "Inspection of administrative reform 2026, province of Example",
    },
    number: "00/KH-VD",
    date: "2026-01-15",
    credit: { vi: "Số liệu minh họa, không phải số liệu thật.", en: "Illustrative figures, not real ones." },
    standing: "illustrative",
    items: table.trim() === "" ? [] : itemsOf(table),
    sources: [],
    ...more,
  };
}

/** On 22 November 2026: three overdue, one of them since July. */
export const programme = inventedProgramme(`
  Sở Ví dụ Một       | 2026-03-02 | 2026-03-20 | 2026-03-12
  Sở Ví dụ Hai       | 2026-03-16 | 2026-04-03 | 2026-04-03
  Ban Ví dụ          | 2026-04-13 | 2026-04-30 | 2026-05-19 | Hoãn một lần theo đề nghị của đơn vị
  Sở Ví dụ Ba        | 2026-05-04 | 2026-05-22 | 2026-05-08
  Huyện Ví dụ Thượng | 2026-06-01 | 2026-06-26 | 2026-06-18
  Huyện Ví dụ Hạ     | 2026-06-22 | 2026-07-17 |
  Sở Ví dụ Bốn       | 2026-08-03 | 2026-08-21 | 2026-09-11
  Thành phố Ví dụ    | 2026-09-07 | 2026-09-30 |
  Sở Ví dụ Năm       | 2026-10-05 | 2026-10-23 | 2026-10-15
  Huyện Ví dụ Trung  | 2026-10-19 | 2026-11-13 |
  Sở Ví dụ Sáu       | 2026-11-09 | 2026-11-27 |
  Xã Ví dụ           | 2026-12-01 | 2026-12-18 |
`);

export const allDone = inventedProgramme(`
  Sở Ví dụ Một | 2026-03-02 | 2026-03-20 | 2026-03-12
  Sở Ví dụ Hai | 2026-03-16 | 2026-04-03 | 2026-04-03
`);

export const notBegun = inventedProgramme(`
  Sở Ví dụ Một | 2027-03-02 | 2027-03-20 |
  Sở Ví dụ Hai | 2027-03-16 | 2027-04-03 |
`);

/** Two that wait as long as each other, dates that contradict each other, and one that cannot be read. */
export const unclearDates = inventedProgramme(`
  Sở Ví dụ Một | 2026-09-01 | 2026-09-30 |
  Sở Ví dụ Hai | 2026-09-10 | 2026-09-30 |
  Sở Ví dụ Ba  | 2026-12-31 | 2026-12-01 |
  Sở Ví dụ Bốn | 2026-02-30 | quý III    |
`);

export const oneItem = inventedProgramme("Sở Ví dụ Một | 2026-11-02 | 2026-11-30 |");

export const noItems = inventedProgramme("");

export const longNames = inventedProgramme(`
  Sở Văn hóa, Thể thao và Du lịch kiêm Ban Quản lý các khu du lịch trọng điểm của tỉnh Ví dụ Thượng | 2026-09-01 | 2026-09-30 |
  Ủy ban nhân dân thành phố Nghễu Nghện Ngất Ngưởng Khuỷu Khuỵu Ặ ặ Ỗ ỗ Ự ự Ỹ | 2026-08-01 | 2026-08-30 | 2026-10-30
  Xã Ý | 2026-10-01 | 2026-12-30 |
`);

export const hostileNames = inventedProgramme(`
  <img src=x onerror=alert(1)> | 2026-09-01 | 2026-09-30 | | <script>alert(1)</script>
  =HYPERLINK("https://example.org","nhấn vào đây") | 2026-08-01 | 2026-08-30 | 2026-10-30
`);

/** As many as a large province has bodies and communes: squares in several rows. */
export const many = inventedProgramme(
  Array.from({ length: 40 }, (_, i) => {
    const month = String(1 + (i % 12)).padStart(2, "0");
    const done =
      i % 12 < 8 ? `2026-${String(1 + ((i + (i % 5 === 0 ? 1 : 0)) % 12)).padStart(2, "0")}-20` : "";
    return `Đơn vị Ví dụ ${i + 1} | 2026-${month}-05 | 2026-${month}-25 | ${i % 7 === 3 ? "" : done}`;
  }).join("\n"),
);

/** A list and a printed count side by side: never one sum (R6). */
export const withPrinted = inventedProgramme(
  `
  Sở Ví dụ Một | 2026-03-02 | 2026-03-20 | 2026-03-12
  Sở Ví dụ Hai | 2026-03-16 | 2026-04-03 |
`,
  {
    printed: { year: 2025, planned: 9, done: 9, source: "vi-du" },
    sources: [{ id: "vi-du", title: { vi: "Báo Ví dụ (minh họa)", en: "Example newspaper (illustrative)" } }],
  },
);
