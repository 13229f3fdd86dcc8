import type { NamedFile } from "../page/page-styles.js";

/** For a cache: what has its sum in its name never changes; pages and lists are asked for again. */
const LONG = "public, max-age=31536000, immutable";
const SHORT = "public, max-age=300, stale-while-revalidate=86400";
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'";

/** Beside the length of time: what a page may load, and that another site's sandboxed frame may have the fonts. */
const GUARDS: readonly (readonly [string, string])[] = [
  ["Content-Security-Policy", POLICY],
  ["X-Content-Type-Options", "nosniff"],
  ["Access-Control-Allow-Origin", "*"],
];

const SUMMED = "\\.[0-9a-f]{12}\\.(css|woff2|svg|png|csv)$";

/** How long a cache keeps what, in the words of three kinds of servers: to be adapted, none of them is read by the site. */
export function headerFiles(): readonly NamedFile[] {
  return [
    { name: "_headers", data: hosted() },
    { name: "nginx.conf.example", data: nginx() },
    { name: "htaccess.example", data: apache() },
  ];
}

const lines = (...parts: readonly (string | readonly string[])[]): string => `${parts.flat().join("\n")}\n`;

function hosted(): string {
  return lines(
    "# Netlify, Cloudflare Pages: names with a sum never change, all else is asked for again.",
    "/*",
    `  Cache-Control: ${SHORT}`,
    GUARDS.map(([name, value]) => `  ${name}: ${value}`),
    ["/*.svg", "/*.png", "/*.csv", "/assets/*"].flatMap((path) => [
      path,
      "  ! Cache-Control",
      `  Cache-Control: ${LONG}`,
    ]),
  );
}

function nginx(): string {
  const location = (of: string, cache: string) => [
    `location ${of} {`,
    `  add_header Cache-Control "${cache}";`,
    ...GUARDS.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    "}",
  ];
  return lines(
    "# inside server { … }; a location with headers of its own has only these",
    location("/", SHORT),
    location(`~ "${SUMMED}"`, LONG),
  );
}

function apache(): string {
  return lines(
    "# Apache, with mod_headers: rename to .htaccess",
    `Header set Cache-Control "${SHORT}"`,
    GUARDS.map(([name, value]) => `Header set ${name} "${value}"`),
    `<FilesMatch "${SUMMED}">`,
    `  Header set Cache-Control "${LONG}"`,
    "</FilesMatch>",
  );
}
