import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fontsFolder, stylesheet } from "#styles";

// What a page of its own has beside the figure: its margins and what unfolds. Roles of tokens.css, as everywhere.
const PAGE = `
.chiso-page {
  margin: 0;
}

.chiso-page-sheet {
  box-sizing: border-box;
  min-height: 100vh;
  padding: clamp(12px, 3vw, 40px);
}

.chiso-page-sheet > .chiso-figure {
  max-width: 45rem;
  margin-inline: auto;
}

.chiso-page-sheet > .chiso-figure[data-broad] {
  max-width: 84rem;
}

.chiso-page-narrow {
  display: none;
}

@media screen and (max-width: 639.98px) {
  .chiso-page-wide {
    display: none;
  }

  .chiso-page-narrow {
    display: block;
  }
}

.chiso-page-data {
  margin: var(--chiso-space-3) 0 0;
}

.chiso-page-opener {
  display: inline-block;
  min-height: 24px;
  color: var(--chiso-link);
  cursor: pointer;
  font-size: var(--chiso-text-s);
}

.chiso-page-opener:focus-visible {
  outline: var(--chiso-ring-width) solid var(--chiso-ring);
  outline-offset: 2px;
}

.chiso-page-links {
  display: flex;
  flex-wrap: wrap;
  gap: var(--chiso-space-1) var(--chiso-space-4);
  margin: var(--chiso-space-3) 0 0;
  padding: 0;
  list-style: none;
  font-size: var(--chiso-text-s);
}

.chiso-page-sheet > .chiso-page-links {
  max-width: 45rem;
  margin-inline: auto;
}

.chiso-page-sheet > .chiso-page-links[data-broad] {
  max-width: 84rem;
}

.chiso-page-title {
  max-width: 84rem;
  margin: 0 auto var(--chiso-space-5);
  font-size: var(--chiso-text-xl);
  line-height: var(--chiso-leading-tight);
}

.chiso-page-group {
  max-width: 84rem;
  margin: 0 auto var(--chiso-space-6);
}

.chiso-page-group-title {
  margin: 0 0 var(--chiso-space-3);
  padding-block-end: var(--chiso-space-2);
  border-block-end: var(--chiso-hairline) solid var(--chiso-rule);
  font-size: var(--chiso-text-l);
}

.chiso-page-list {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
  gap: var(--chiso-space-5) var(--chiso-space-4);
  margin: 0;
  padding: 0;
  list-style: none;
}

.chiso-page-card {
  display: block;
  color: var(--chiso-ink);
  font-size: var(--chiso-text-s);
  text-decoration: none;
}

.chiso-page-card:hover .chiso-page-card-title {
  text-decoration: underline;
  text-underline-offset: 0.2em;
}

.chiso-page-card:focus-visible {
  outline: var(--chiso-ring-width) solid var(--chiso-ring);
  outline-offset: 4px;
}

.chiso-page-card-picture {
  display: block;
  box-sizing: border-box;
  width: 100%;
  height: auto;
  border: var(--chiso-hairline) solid var(--chiso-rule);
}

.chiso-page-card-title {
  display: block;
  margin-block-start: var(--chiso-space-2);
  font-weight: var(--chiso-weight-strong);
  line-height: var(--chiso-leading);
}

.chiso-page-card-about {
  display: block;
  color: var(--chiso-ink-2);
}

@media print {
  .chiso-page-sheet {
    min-height: 0;
    padding: 0;
  }
}
`;

export interface NamedFile {
  /** Relative to the page that uses it, with slashes. */
  readonly name: string;
  readonly data: string | Uint8Array;
}

/** First digits of the sum of a file's content: another content has another name, so that a cache may keep it for ever. */
export function hashOf(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex").slice(0, 12);
}

/** The fonts of the stylesheet, each named by its content; their licence keeps its name. */
const fonts: ReadonlyMap<string, NamedFile> = new Map(
  readdirSync(fontsFolder)
    .toSorted()
    .map((file) => {
      const data = readFileSync(join(fontsFolder, file));
      const name = file.endsWith(".woff2") ? file.replace(/\.woff2$/, `.${hashOf(data)}.woff2`) : file;
      return [file, { name: `fonts/${name}`, data }];
    }),
);

/** Everything that a page says of looks. */
export const pageStyles: string = withFonts((font) => `./${font.name}`);

function withFonts(address: (font: NamedFile) => string): string {
  return (stylesheet + PAGE).replace(/url\("\.\/fonts\/([^"]+)"\)/g, (whole, file: string) => {
    const font = fonts.get(file);
    return font ? `url("${address(font)}")` : whole;
  });
}

/** The stylesheet and its fonts, as files beside a page. */
export function styleFiles(): { readonly href: string; readonly files: readonly NamedFile[] } {
  const href = `chiso.${hashOf(pageStyles)}.css`;
  return { href, files: [{ name: href, data: pageStyles }, ...fonts.values()] };
}

/** The same as one text, fonts inside: for a page that is one file. */
export function inlineStyles(): string {
  return withFonts(({ data }) => `data:font/woff2;base64,${Buffer.from(data).toString("base64")}`).replace(
    /\/\*[\s\S]*?\*\//g,
    "",
  );
}
