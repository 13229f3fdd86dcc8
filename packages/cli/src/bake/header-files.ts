import type { NamedFile } from "../page/page-styles.js";

/** For a cache: what has its sum in its name never changes; pages and lists are asked for again. */
const LONG = "public, max-age=31536000, immutable";
const SHORT = "public, max-age=300, stale-while-revalidate=86400";
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'";
const WITH_SCRIPT = `${POLICY}; script-src 'self'; connect-src 'self'`;

type Guards = readonly (readonly [name: string, value: string])[];

/** Beside the length of time: what a page may load, and that another site's sandboxed frame may have the fonts. */
const guardsOf = (interactive: boolean): Guards => [
  ["Content-Security-Policy", interactive ? WITH_SCRIPT : POLICY],
  ["X-Content-Type-Options", "nosniff"],
  ["Access-Control-Allow-Origin", "*"],
];

/** A sum in the name, and the parts of the script, which have one of another kind. */
const SUMMED = "(\\.[0-9a-f]{12}\\.(css|woff2|svg|png|csv)|/chunks/.+\\.js)$";

/** How long a cache keeps what, in the words of three kinds of servers: to be adapted, none of them is read by the site. */
export function headerFiles(interactive: boolean): readonly NamedFile[] {
  const guards = guardsOf(interactive);
  return [
    { name: "_headers", data: hosted(guards) },
    { name: "nginx.conf.example", data: nginx(guards) },
    { name: "htaccess.example", data: apache(guards) },
  ];
}

const lines = (...parts: readonly (string | readonly string[])[]): string => `${parts.flat().join("\n")}\n`;

function hosted(guards: Guards): string {
  return lines(
    "# Netlify, Cloudflare Pages: names with a sum never change, all else is asked for again.",
    "/*",
    `  Cache-Control: ${SHORT}`,
    guards.map(([name, value]) => `  ${name}: ${value}`),
    ["/*.svg", "/*.png", "/*.csv", "/assets/*", "/chiso/chunks/*"].flatMap((path) => [
      path,
      "  ! Cache-Control",
      `  Cache-Control: ${LONG}`,
    ]),
  );
}

function nginx(guards: Guards): string {
  const location = (of: string, cache: string) => [
    `location ${of} {`,
    `  add_header Cache-Control "${cache}";`,
    ...guards.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    "}",
  ];
  return lines(
    "# inside server { … }; a location with headers of its own has only these",
    location("/", SHORT),
    location(`~ "${SUMMED}"`, LONG),
  );
}

function apache(guards: Guards): string {
  return lines(
    "# Apache, with mod_headers: rename to .htaccess",
    `Header set Cache-Control "${SHORT}"`,
    guards.map(([name, value]) => `Header set ${name} "${value}"`),
    `<FilesMatch "${SUMMED}">`,
    `  Header set Cache-Control "${LONG}"`,
    "</FilesMatch>",
  );
}
