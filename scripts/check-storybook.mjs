// Opens the built Storybook as a designer does, offline: its first page, each page of the foundations, each figure's docs.
// Nothing may be asked of another host or said on the console, and axe finds nothing. Needs `build-storybook`.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";
import { root } from "./lib/shell.mjs";

const folder = join(root, "stories/storybook-static");
const fromStories = createRequire(join(root, "stories/package.json"));
const { chromium } = fromStories("playwright");
const axe = createRequire(fromStories.resolve("@storybook/addon-a11y/package.json")).resolve("axe-core");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

function serve() {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    try {
      const file = readFileSync(join(folder, path.endsWith("/") ? `${path}index.html` : path));
      response.writeHead(200, {
        "content-type": TYPES[extname(path)] ?? (path.endsWith("/") ? TYPES[".html"] : ""),
      });
      response.end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((ready) => server.listen(0, "localhost", () => ready(server)));
}

/** Pages to be opened: in Vietnamese and light, and again in English and dark. */
function addresses() {
  const { entries } = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
  const pages = Object.values(entries).filter(
    ({ type, id }) => type === "docs" || /^foundations-.*--page$/.test(id),
  );
  const looks = ["locale:vi;theme:light;width:1280", "locale:en;theme:dark;width:1280"];
  return [
    { name: "the manager", path: "/", shown: "#root nav, #root [role='navigation'], #root aside" },
    ...pages.flatMap(({ id, type }) =>
      looks.map((globals) => ({
        name: `${id} (${globals})`,
        path: `/iframe.html?viewMode=${type === "docs" ? "docs" : "story"}&id=${id}&globals=${globals}`,
        shown: ".book, .sbdocs-title",
        // a story is checked as a test, by the addon; a page of docs is nobody's story
        axed: type === "docs",
      })),
    ),
  ];
}

/** Everything that is wrong with a page. */
async function faultsOf(browser, origin, { path, shown, axed }) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  const faults = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob):/.test(url)) faults.push(`asked ${url}`);
  });
  page.on("console", (message) => {
    const text = message.text();
    // Storybook tells its own authors of things to come
    if (["error", "warning"].includes(message.type()) && !text.includes("mandatory in Storybook"))
      faults.push(`said ${text}`);
  });
  page.on("pageerror", (error) => faults.push(`threw ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  try {
    await page.goto(origin + path, { waitUntil: "networkidle" });
    await page.waitForSelector(shown, { timeout: 30_000 });
    if (axed) faults.push(...(await axeFaults(page)));
  } catch (error) {
    faults.push(error.message);
  }
  await page.close();
  return faults;
}

async function axeFaults(page) {
  await page.addScriptTag({ path: axe });
  // the controls, and a page that is not of the book, are Storybook's own
  const violations = await page.evaluate(async () => {
    const scope = document.querySelector(".book");
    if (scope === null) return [];
    const result = await globalThis.axe.run({ include: [scope], exclude: [".docs-controls"] });
    return result.violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
  return violations.map((text) => text.slice(0, 400));
}

const server = await serve();
const origin = `http://localhost:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
  ],
});
const waiting = addresses();
let passed = 0;
let failed = 0;
async function worker() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const faults = await faultsOf(browser, origin, next);
    if (faults.length === 0) passed += 1;
    else {
      failed += 1;
      console.log(`FAILED ${next.name}\n  ${[...new Set(faults)].join("\n  ")}`);
    }
  }
}
await Promise.all([worker(), worker(), worker()]);
await browser.close();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
