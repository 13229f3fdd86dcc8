/** A page in a look, asked something. */
export interface Case {
  readonly page: string;
  readonly width: number;
  readonly lang: string;
  readonly theme: string;
  readonly asked: string;
}

export const PAGES = ["brief", "country", "province", "slides", "report", "own"];
/** Full data; partial data; a merged province, where newer figures are withheld; the longest name and few editions. */
const ASKED = [
  "unit=son-la&index=papi",
  "unit=son-la&index=par&edition=2020",
  "unit=ho-chi-minh-2025&index=pci",
  "unit=ba-ria-vung-tau&index=dti&compare=thua-thien-hue",
];
const WIDTHS = [360, 1280, 1920];
const LOOKS = [
  { lang: "vi", theme: "light" },
  { lang: "vi", theme: "dark" },
  { lang: "en", theme: "light" },
  { lang: "en", theme: "dark" },
];

/** Every page in every width, language and theme; each question in some of them. */
export const CASES: readonly Case[] = PAGES.flatMap((page) =>
  WIDTHS.flatMap((width, row) =>
    LOOKS.map((look, at) => ({ page, width, ...look, asked: ASKED[(at + row) % ASKED.length] ?? "" })),
  ),
);

/** Each page once, so that each width, language, theme and question is there. */
export const SOME: readonly Case[] = PAGES.flatMap((_page, row) => CASES[row * 12 + ((row * 5) % 12)] ?? []);
