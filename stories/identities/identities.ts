import type { IdentityChoice } from "@chiso/react/identity";

/** An example of how a portal of its own character dresses the figures; `density` is set beside it on the same element. */
export interface ExampleIdentity {
  readonly choice: IdentityChoice;
  readonly density?: "compact" | "large";
  readonly name: { readonly vi: string; readonly en: string };
  readonly idea: { readonly vi: string; readonly en: string };
}

export const identities = {
  "vung-cao": {
    choice: {
      name: "vung-cao",
      colours: {
        focus: "#14563a",
        paper: { light: "#fbf4e4", dark: "#1b1710" },
        ink: { light: "#2b2015", dark: "#efe6d4" },
        link: "#7a3b12",
        ramp: "#a05a17",
      },
      headlineFont: '"Source Serif 4", "Noto Serif", Georgia, "Times New Roman", serif',
      headlineWeight: 600,
      radius: 0,
      room: 1.15,
    },
    name: { vi: "Một tỉnh vùng cao", en: "A highland province" },
    idea: {
      vi: "Giấy ấm, chữ tít có chân, góc vuông, khoảng cách rộng; dải hoa văn dệt kẻ đầu mỗi hình.",
      en: "Warm paper, serif headlines, square corners, generous space; a woven band opens each figure.",
    },
  },
  "cang-bien": {
    choice: {
      name: "cang-bien",
      colours: {
        focus: "#005a9c",
        paper: { light: "#f6fafd", dark: "#0f1720" },
        ink: { light: "#0c2238", dark: "#e3edf6" },
        link: "#006a80",
        ramp: "#1277a8",
      },
      headlineFont: '"Be Vietnam Pro", "Segoe UI", Roboto, sans-serif',
      headlineWeight: 600,
      radius: 12,
      line: 1.2,
      room: 0.9,
    },
    density: "compact",
    name: { vi: "Một thành phố cảng", en: "A port city" },
    idea: {
      vi: "Giấy lạnh, góc tròn, nét đậm, dày đặc hơn; mỗi hình là một tấm thẻ có viền và vạch màu.",
      en: "Cool paper, round corners, bolder strokes, denser; each figure is a card with an edge and a bar of colour.",
    },
  },
  "cong-bao": {
    choice: {
      name: "cong-bao",
      colours: {
        focus: { light: "#000000", dark: "#ffffff" },
        peer: { light: "#9c1f1a", dark: "#f08a80" },
        paper: { light: "#ffffff", dark: "#121212" },
        ink: { light: "#141414", dark: "#f2f2f2" },
        link: { light: "#141414", dark: "#f2f2f2" },
        ramp: "#5a5a5a",
      },
      headlineWeight: 400,
      radius: 0,
      line: 0.8,
    },
    name: { vi: "Một bộ: kiểu công báo", en: "A ministry: like a gazette" },
    idea: {
      vi: "Mực đen trên giấy trắng, kẻ đôi và nét mảnh, tiêu đề lớn mà nhẹ, dòng phụ viết hoa giãn chữ; màu đỏ con dấu chỉ dành cho đơn vị so sánh.",
      en: "Black ink on white, a double rule and hairlines, large light headlines, spaced capitals below; the red of a stamp only for those compared with.",
    },
  },
} as const satisfies Record<string, ExampleIdentity>;

export type IdentityName = keyof typeof identities;
export const identityNames = ["vung-cao", "cang-bien", "cong-bao"] as const satisfies readonly IdentityName[];

export function isIdentityName(name: string): name is IdentityName {
  return Object.hasOwn(identities, name);
}

/** The example of a name; none for the library as it is. */
export function exampleOf(name: string): ExampleIdentity | undefined {
  return isIdentityName(name) ? identities[name] : undefined;
}
