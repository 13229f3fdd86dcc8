/** Provinces that a reader may choose here: those of the region, by name. */
export const provinces: Readonly<Record<string, string>> = {
  "bac-giang": "Bắc Giang",
  "bac-kan": "Bắc Kạn",
  "cao-bang": "Cao Bằng",
  "dien-bien": "Điện Biên",
  "ha-giang": "Hà Giang",
  "hoa-binh": "Hòa Bình",
  "lai-chau": "Lai Châu",
  "lang-son": "Lạng Sơn",
  "lao-cai": "Lào Cai",
  "phu-tho": "Phú Thọ",
  "son-la": "Sơn La",
  "thai-nguyen": "Thái Nguyên",
  "tuyen-quang": "Tuyên Quang",
  "yen-bai": "Yên Bái",
};
