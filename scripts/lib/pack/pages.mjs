// What a reader gets to see: pages of the packed packages in a real Chromium, under a strict policy where the page may have one.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright";
import { componentsIn } from "./examples.mjs";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; worker-src 'self'";

/** Serves a folder, this computer alone, until it is closed. */
function serve(folder) {
  const server = createServer((request, answer) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
    try {
      const body = readFileSync(join(folder, path.endsWith("/") ? `${path}index.html` : path));
      const type = TYPES[extname(path)] ?? TYPES[".html"];
      answer.writeHead(200, { "content-type": type, "content-security-policy": POLICY }).end(body);
    } catch {
      answer.writeHead(404).end();
    }
  });
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => done({ server, port: server.address().port }));
  });
}

/** The HTML examples of a README, each a page by itself; addresses of a CDN become those of this server. */
export function writeHtmlExamples(consumer, examples) {
  const script = join(consumer, "node_modules/@chiso/embed/dist/script");
  cpSync(script, join(consumer, "chiso"), { recursive: true });
  const html = examples.filter(({ language }) => language === "html");
  for (const { name, code } of html) {
    const body = code.replaceAll("https://cdn.example/", "/");
    const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${body}`;
    writeFileSync(join(consumer, `${name}.html`), page);
  }
  return html.map(({ name, readme }) => ({
    title: `the page of ${readme}`,
    path: `/${name}.html`,
    says: ["Sơn La"],
  }));
}

/** One bundle, as a host's own would be, that draws the component of every README and that of `chiso init`. */
export async function writeReactPage(consumer, examples) {
  const files = examples
    .filter(({ language }) => language === "tsx")
    .map(({ name, code }) => ({ from: `./${name}.tsx`, components: componentsIn(code) }));
  files.push({ from: "./src/ProvinceFigures.tsx", components: ["ProvinceFigures"] });
  const uses = files.flatMap(({ from, components }, at) =>
    components.map((one) => ({ from, one, as: `${one}${at}` })),
  );
  const lines = [
    'import { createElement } from "react";',
    'import { createRoot } from "react-dom/client";',
    ...uses.map(({ from, one, as }) => `import { ${one} as ${as} } from "${from}";`),
    ...uses.map(({ as }) => `createRoot(document.querySelector("#${as}")).render(createElement(${as}));`),
  ];
  writeFileSync(join(consumer, "page.tsx"), lines.join("\n"));
  await build({
    entryPoints: [join(consumer, "page.tsx")],
    outdir: join(consumer, "react-page"),
    bundle: true,
    splitting: true,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff2": "file" },
    logLevel: "error",
  });
  const roots = uses.map(({ as }) => `<div id="${as}"></div>`).join("");
  writeFileSync(
    join(consumer, "react-page/index.html"),
    `<!doctype html><html lang="vi"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"><link rel="stylesheet" href="page.css"><main>${roots}</main><script type="module" src="page.js"></script>`,
  );
  return {
    title: "the components of all READMEs and of chiso init",
    path: "/react-page/",
    says: ["Sơn La", "Điện Biên"],
  };
}

/** What is drawn in a document: headlines of its figures, and how many places are still waiting for one. */
function drawnIn() {
  const elements = [...document.querySelectorAll("chiso-figure")].map((one) => one.shadowRoot);
  const roots = [...document.querySelectorAll("main > div[id]")];
  const headlines = [...elements, ...roots].flatMap((root) =>
    [...(root?.querySelectorAll(".chiso-headline") ?? [])].map((one) => one.textContent),
  );
  const drawn = (root) =>
    root?.querySelector(".chiso-headline, input[type=file]") && !root.querySelector("[aria-busy=true]");
  return { headlines, waiting: [...elements, ...roots].filter((root) => !drawn(root)).length };
}

/** Headlines of a page and of the frames in it, once nothing waits any more; undefined where that does not come about. */
async function headlinesOf(page) {
  for (let left = 100; left > 0; left -= 1) {
    const all = await Promise.all(page.frames().map((frame) => frame.evaluate(drawnIn)));
    const headlines = all.flatMap((one) => one.headlines);
    if (headlines.length > 0 && all.every(({ waiting }) => waiting === 0)) return headlines;
    await page.waitForTimeout(100);
  }
  return undefined;
}

async function faultsOf(page, origin, { path, says }) {
  const faults = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && !url.startsWith(`${origin}/`)) faults.push(`asked ${url}`);
  });
  await page.goto(`${origin}${encodeURI(path)}`, { waitUntil: "networkidle" });
  const headlines = await headlinesOf(page);
  if (!headlines) faults.push("not all of it is drawn");
  const text = (headlines ?? []).join(" ");
  return [
    ...faults,
    ...says.filter((word) => !text.includes(word)).map((word) => `${word} is not in: ${text}`),
  ];
}

/** Opens each page: drawn whole, nothing said on the console, nothing asked from elsewhere. */
export async function checkPages(tally, consumer, pages) {
  const { server, port } = await serve(consumer);
  const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    for (const one of pages) {
      const page = await browser.newPage();
      tally.none(`Chromium shows ${one.title}`, await faultsOf(page, `http://127.0.0.1:${port}`, one));
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
}
