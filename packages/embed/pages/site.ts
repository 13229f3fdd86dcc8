import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { chromium } from "playwright";
import type { Browser, Page } from "playwright";
import { REACT, SCRIPT } from "./build.js";

/** What a strict portal says of itself. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'";

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

export interface Site {
  readonly origin: string;
  /** Paths asked for, in their order. */
  readonly asked: string[];
  readonly close: () => void;
}

type Pages = Readonly<Record<string, string>>;

/**
 * A web server with some pages, the built script below `/chiso/` and again, as another version, below `/newer/`, and the figures
 * in React below `/react/`. Every answer carries the policy. `api` answers below `/api/`.
 */
export async function serve(pages: Pages, headers: Pages = {}, api?: RequestListener): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    asked.push(pathname);
    if (api && pathname.startsWith("/api/")) {
      api(request, answer);
      return;
    }
    void fileOf(pathname, pages).then((file) => {
      answer.writeHead(file ? 200 : 404, {
        "content-type": file?.type ?? "text/plain",
        "content-security-policy": STRICT,
        ...headers,
      });
      answer.end(file?.body ?? "");
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, asked, close: () => server.close() };
}

async function fileOf(path: string, pages: Pages) {
  const page = pages[path];
  if (page !== undefined) return { type: TYPES[".html"], body: page };
  const [, folder = "", ...rest] = path.split("/");
  const root = folder === "react" ? REACT : folder === "chiso" || folder === "newer" ? SCRIPT : undefined;
  if (root === undefined || rest.includes("..")) return undefined;
  try {
    const body = await readFile(join(root, ...rest));
    const newer = folder === "newer" && extname(path) === ".js";
    return { type: TYPES[extname(path)], body: newer ? body.toString().replaceAll("0.1.0", "9.9.9") : body };
  } catch {
    return undefined;
  }
}

/** A page in the manner of a portal: two lines for the script, then its own. */
export function portal(body: string, { script = "/chiso/chiso.js", head = "" } = {}): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/chiso/chiso.css"><script type="module" src="${script}"></script>${head}</head><body>${body}</body></html>`;
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--js-flags=--expose-gc", "--enable-precise-memory-info"],
  });
}

export interface Watched {
  readonly page: Page;
  /** Errors, and violations of the policy. */
  readonly faults: string[];
}

/** A page whose every fault is kept. */
export async function watched(browser: Browser, width = 1280): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    Object.assign(window, { namesBefore: Object.keys(window) });
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return { page, faults };
}

/** Asks the page until it says yes: Playwright's own waiting needs `unsafe-eval`, which the policy does not give. */
export async function until(page: Page, said: () => unknown): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await page.evaluate(said))) {
    if (Date.now() > end) throw new Error(`It never was so: ${String(said)}`);
    await page.waitForTimeout(20);
  }
}

export async function frames(page: Page, count = 2): Promise<void> {
  for (let i = 0; i < count; i++) await page.evaluate(() => new Promise(requestAnimationFrame));
}

/** Waits until every element of the page was drawn. */
export async function drawn(page: Page): Promise<void> {
  await until(page, () => {
    const all = [...document.querySelectorAll("chiso-figure")];
    return all.every((one) => one.shadowRoot?.querySelector(".chiso:not([data-state=loading])"));
  });
  await frames(page);
}
