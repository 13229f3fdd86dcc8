import { createHash } from "node:crypto";
import { escapeXml } from "@chiso/react/static";
import type { Theme } from "../picture/look.js";

/** Where the looks of a page come from: a stylesheet beside it, or the page itself. */
export type PageStyles = { readonly href: string } | { readonly inline: string };

export interface PageInput {
  readonly locale: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  readonly styles: PageStyles;
  /** Follows the reader's own choice when absent. */
  readonly theme?: Theme | undefined;
  /** Elements of the head, already markup. */
  readonly head?: readonly string[];
}

/**
 * A whole page without script. It says by itself what it may load, and works where a server says so more strictly, as in
 * `default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'`.
 */
export function writeDocument({
  locale,
  title,
  description,
  body,
  styles,
  theme,
  head = [],
}: PageInput): string {
  const attribute = theme === "light" || theme === "dark" ? ` data-chiso-theme="${theme}"` : "";
  return [
    "<!doctype html>",
    `<html lang="${locale}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(styles)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title>`,
    `<meta name="description" content="${escapeXml(description)}">`,
    '<link rel="icon" href="data:,">',
    ...head,
    "href" in styles
      ? `<link rel="stylesheet" href="${escapeXml(styles.href)}">`
      : `<style>${styles.inline}</style>`,
    "</head>",
    `<body class="chiso-page"${attribute}>`,
    `<main class="chiso chiso-page-sheet">`,
    body,
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function policyOf(styles: PageStyles): string {
  if ("href" in styles) return "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'";
  const sum = createHash("sha256").update(styles.inline).digest("base64");
  return `default-src 'none'; style-src 'sha256-${sum}'; img-src data:; font-src data:`;
}
