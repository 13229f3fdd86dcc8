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

/** Everything that a page says of looks. */
export const pageStyles: string = stylesheet + PAGE;

/** The fonts of the stylesheet, by the names that it has for them. */
export function fontFiles(): readonly NamedFile[] {
  return readdirSync(fontsFolder)
    .toSorted()
    .map((file) => ({ name: `fonts/${file}`, data: readFileSync(join(fontsFolder, file)) }));
}

/** The stylesheet and its fonts, as files beside a page. */
export function styleFiles(): { readonly href: string; readonly files: readonly NamedFile[] } {
  const href = `chiso.${hashOf(pageStyles)}.css`;
  return { href, files: [{ name: href, data: pageStyles }, ...fontFiles()] };
}

/** The same as one text, fonts inside: for a page that is one file. */
export function inlineStyles(): string {
  const fonts = new Map(fontFiles().map(({ name, data }) => [name, data]));
  return pageStyles
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/url\("\.\/(fonts\/[^"]+)"\)/g, (whole, name: string) => {
      const font = fonts.get(name);
      return font ? `url("data:font/woff2;base64,${Buffer.from(font).toString("base64")}")` : whole;
    });
}
