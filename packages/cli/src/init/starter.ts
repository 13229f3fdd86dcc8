import { escapeXml } from "@chiso/react/static";
import type { Locale } from "@chiso/core";
import { specToAttributes } from "@chiso/embed";
import type { Spec } from "@chiso/embed";
import { loadFigure } from "@chiso/embed/figures";
import { styles } from "#styles";
import type { NamedFile } from "../page/page-styles.js";
import { figureSvg } from "../picture/figure-svg.js";
import { rolesOf } from "../picture/look.js";
import type { FoundProvince } from "./province.js";

type Province = Extract<FoundProvince, { kind: "found" }>;

/** What a starter shows of a province: where it stands, how it moved, and all others on a map. */
function specsFor(unit: string, locale: Locale): readonly Spec[] {
  const focus = [unit];
  return [
    { spec: 1, figure: "score-card", index: "par", focus, locale },
    { spec: 1, figure: "trend", index: "papi", focus, locale },
    { spec: 1, figure: "choropleth", index: "papi", focus, locale },
  ];
}

const TITLES: Readonly<Record<Locale, (name: string) => string>> = {
  vi: (name) => `${name}: các chỉ số quản trị`,
  en: (name) => `${name}: governance indices`,
};

/**
 * A page that works from any web server under a strict policy, and shows pictures where scripts do not run. The folder
 * `chiso` (the script of `@chiso/embed`) goes beside it.
 */
export async function htmlStarter(province: Province, locale: Locale): Promise<readonly NamedFile[]> {
  const specs = specsFor(province.id, locale);
  const pictures = await Promise.all(specs.map((spec) => pictureOf(spec)));
  const figures = specs.map((spec, at) => {
    const attributes = Object.entries(specToAttributes(spec)).map(
      ([name, text]) => ` ${name}="${escapeXml(text)}"`,
    );
    const { name, headline } = pictures[at] ?? { name: "", headline: "" };
    return `    <chiso-figure${attributes.join("")} group="page">\n      <img src="${name}" alt="${escapeXml(headline)}">\n    </chiso-figure>`;
  });
  const title = escapeXml(TITLES[locale](province.name[locale]));
  const page = `<!doctype html>
<html lang="${locale}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'">
  <title>${title}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="chiso/chiso.css">
  <link rel="stylesheet" href="page.css">
  <script type="module" src="chiso/chiso.js"></script>
</head>
<body>
  <main>
    <h1>${title}</h1>
${figures.join("\n")}
  </main>
</body>
</html>
`;
  return [
    ...pictures.map(({ name, data }) => ({ name, data })),
    { name: "page.css", data: pageCss() },
    { name: "index.html", data: page },
  ];
}

/** The page's own looks: ground and ink of the figures, in light and in dark. */
function pageCss(): string {
  const [light, dark] = (["light", "dark"] as const).map((theme) =>
    rolesOf(styles, { theme, density: "comfortable" }),
  );
  const ground = (role: typeof light) =>
    `background: ${role?.("paper") ?? ""};\n  color: ${role?.("ink") ?? ""};`;
  return `body {
  margin: 0;
  ${ground(light)}
  font-family: "Chiso Sans", "Source Sans 3", system-ui, sans-serif;
}

@media (prefers-color-scheme: dark) {
  body {
    ${ground(dark).replace("\n", "\n  ")}
  }
}

main {
  box-sizing: border-box;
  max-width: 60rem;
  margin: 0 auto;
  padding: 1.5rem;
}

chiso-figure {
  margin-block: 2.5rem;
}

chiso-figure > img {
  max-width: 100%;
  height: auto;
}
`;
}

async function pictureOf(spec: Spec): Promise<NamedFile & { readonly headline: string }> {
  const figure = await loadFigure(spec);
  if (figure.kind !== "figure") throw new Error(`the starter's own spec: ${JSON.stringify(figure.issues)}`);
  const svg = figureSvg(figure, styles, { size: { width: 768 }, theme: "light", density: "comfortable" });
  const headline = /<title>([^<]*)<\/title>/.exec(svg)?.[1] ?? "";
  return { name: `figures/${spec.figure}.svg`, data: `${svg}\n`, headline };
}

/** A component of React with the same figures. */
export function reactStarter(province: Province, locale: Locale): readonly NamedFile[] {
  const figures = specsFor(province.id, locale).map(
    (spec) =>
      `      <Figure spec={${JSON.stringify(spec).replaceAll('":', '": ').replaceAll(',"', ', "')}} />`,
  );
  const code = `// npm install @chiso/embed @chiso/react @chiso/data @chiso/core react react-dom
import { Figure } from "@chiso/embed/react";
import "@chiso/react/styles.css";

/** ${TITLES[locale](province.name[locale])} */
export function ProvinceFigures() {
  return (
    <>
${figures.join("\n")}
    </>
  );
}
`;
  return [{ name: "ProvinceFigures.tsx", data: code }];
}
