import { bookOf, dataOf, PART } from "./dataset.fixture.js";

/** A part of Viet Nam, as units.csv has it: enough for the figures of the tests. */
export const vietNam = bookOf({
  units: `
    ha-noi | 01 | Hà Nội | dbsh | HN
    ha-noi | 01 | Hà Nội | dbsh | HN | 2008-08-01
    ha-giang | 02 | Hà Giang | tdmnpb
    tuyen-quang | 08 | Tuyên Quang | tdmnpb
    lao-cai | 10 | Lào Cai | tdmnpb
    son-la | 14 | Sơn La | tdmnpb
    yen-bai | 15 | Yên Bái | tdmnpb
    hoa-binh | 17 | Hòa Bình | tdmnpb
    quang-ninh | 22 | Quảng Ninh | dbsh
    phu-tho | 25 | Phú Thọ | tdmnpb
    vinh-phuc | 26 | Vĩnh Phúc | dbsh
    ha-tay | 28 | Hà Tây | dbsh
    hai-phong | 31 | Hải Phòng | dbsh
    ha-tinh | 42 | Hà Tĩnh | btb
    hue | 46 | Thừa Thiên Huế | btb | TT-Huế, Thừa Thiên - Huế
    hue | 46 | Huế | btb | | 2025-01-01
    da-nang | 48 | Đà Nẵng | btb
    ba-ria-vung-tau | 77 | Bà Rịa - Vũng Tàu | dnb | BRVT, BR-VT
    ho-chi-minh | 79 | TP. Hồ Chí Minh | dnb | Thành phố Hồ Chí Minh, HCMC, TP.HCM
    tuyen-quang-2025 | 08 | Tuyên Quang | tdmnpb | | 2025-07-01
    lao-cai-2025 | 15 | Lào Cai | tdmnpb | | 2025-07-01
    phu-tho-2025 | 25 | Phú Thọ | tdmnpb | | 2025-07-01
  `,
  sets: `
    42: ha-noi quang-ninh vinh-phuc ha-tay hai-phong ha-tinh hue da-nang ba-ria-vung-tau ho-chi-minh
    64: ha-noi ha-giang tuyen-quang lao-cai son-la yen-bai hoa-binh quang-ninh phu-tho vinh-phuc ha-tay hai-phong ha-tinh hue da-nang ba-ria-vung-tau ho-chi-minh
    63: ha-noi ha-giang tuyen-quang lao-cai son-la yen-bai hoa-binh quang-ninh phu-tho vinh-phuc hai-phong ha-tinh hue da-nang ba-ria-vung-tau ho-chi-minh
    34: ha-noi tuyen-quang-2025 lao-cai-2025 son-la quang-ninh phu-tho-2025 ha-tinh hue
  `,
  successions: `
    ha-noi ha-noi 2008-08-01 merged
    ha-tay ha-noi 2008-08-01 merged
    vinh-phuc ha-noi 2008-08-01 split
    hoa-binh ha-noi 2008-08-01 split
    hue hue 2025-01-01 renamed
    ha-noi ha-noi 2025-07-01 unchanged
    son-la son-la 2025-07-01 unchanged
    ha-giang tuyen-quang-2025 2025-07-01 merged
    tuyen-quang tuyen-quang-2025 2025-07-01 merged
    lao-cai lao-cai-2025 2025-07-01 merged
    yen-bai lao-cai-2025 2025-07-01 merged
    phu-tho phu-tho-2025 2025-07-01 merged
    vinh-phuc phu-tho-2025 2025-07-01 merged
    hoa-binh phu-tho-2025 2025-07-01 merged
  `,
});

const noteOf = (text: string) => ({ vi: text, en: text });

/** PAR INDEX 2019 and 2020 in part: figures of par.csv and par-claims.csv. */
export const par = dataOf({
  book: vietNam,
  editions: {
    2019: { unitSet: "63", holdings: PART },
    2020: {
      unitSet: "63",
      holdings: PART,
      grouping: {
        kind: "bands",
        bands: [
          { id: "A", from: 90 },
          { id: "B", from: 80 },
          { id: "C", from: 70 },
        ],
      },
    },
  },
  more: {
    comparable: [
      { from: 2017, to: 2019 },
      { from: 2020, to: 2021 },
    ],
    breaks: [{ before: 2020, reason: "methodology", note: noteOf("Bộ tiêu chí mới") }],
  },
  rows: `
    2019 PAR son-la 81.93 23 implied
    2019 PAR ha-tinh - 12 - implied
    2019 PAR quang-ninh 90.09 1
    2019 PAR ha-noi 84.64 2
    2019 PAR hai-phong 84.35 4
    2020 PAR quang-ninh 91.04 1
    2020 PAR hai-phong 90.51 2
    2020 PAR hue 88.47 3
    2020 PAR ha-noi 86.07 8
    2020 PAR phu-tho 85.74 10
    2020 PAR lao-cai - 14 - implied
    2020 PAR ha-tinh 85.31 16
    2020 PAR son-la 84.84 20
    2020 PAR tuyen-quang 83.81 35 implied implied
  `,
  claims: `
    2020 son-la change 2.91 3
    2020 son-la region-rank - - 5 14 tdmnpb
  `,
});
