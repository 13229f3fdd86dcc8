import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import { APP } from "./build.js";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
};

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'";

export interface Site {
  readonly origin: string;
  /** Requests whose path answers to it are refused; none when undefined. */
  refused: RegExp | undefined;
  /** Another version of the app than the one that was built: the same files under a name of its own. */
  version: string | undefined;
  readonly close: () => void;
}

/** The built app on a server that packs what it sends, under the policy that the app is meant for. */
export async function serve(): Promise<Site> {
  const site: { -readonly [K in keyof Site]: Site[K] } = {
    origin: "",
    refused: undefined,
    version: undefined,
    close: () => void server.close(),
  };
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname === "/" ? "/index.html" : pathname;
    if (site.refused?.test(path) || path.includes("..")) {
      answer.writeHead(404).end();
      return;
    }
    readFile(join(APP, path)).then(
      (file) => {
        const type = TYPES[extname(path)] ?? "text/plain";
        const packed = type.startsWith("font/") ? {} : { "content-encoding": "gzip" };
        answer.writeHead(200, { "content-type": type, "content-security-policy": POLICY, ...packed });
        answer.end(
          type.startsWith("font/") ? file : gzipSync(versioned(path, file, site.version), { level: 9 }),
        );
      },
      () => answer.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  site.origin = `http://localhost:${(server.address() as AddressInfo).port}/`;
  return site;
}

/** What differs from version to version: the page, and the list of files that the service worker keeps. */
function versioned(path: string, file: Buffer, version: string | undefined): Buffer {
  if (version === undefined) return file;
  if (path === "/index.html")
    return Buffer.from(file.toString().replace("<body", `<body data-version="${version}"`));
  if (path === "/sw.js")
    return Buffer.from(file.toString().replace(/__CHISO_VERSION__="\w+"/, `__CHISO_VERSION__="${version}"`));
  return file;
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

export interface Opened {
  readonly page: Page;
  /** What the page complained of, on the console or by an error. */
  readonly complaints: string[];
}

/** A reader's own browser window, without a service worker unless asked for. */
export async function open(browser: Browser, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "vi-VN",
    reducedMotion: "reduce",
    serviceWorkers: "block",
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    const text = message.text();
    // the driver's own
    if (text.startsWith("Service Worker registration blocked")) return;
    if (["error", "warning"].includes(message.type())) complaints.push(text);
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  return { page, complaints };
}
