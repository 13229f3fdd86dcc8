// Renews the README's picture from the built stories:
//   pnpm --filter @chiso/stories build-storybook && node stories/pictures/take.mjs
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { withPalette } from "./palette-png.mjs";

const WIDTH = 1080;
const PICTURES = [{ story: "figures-trend--full", file: "trend-papi-son-la.png" }];
const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
};
const built = fileURLToPath(new URL("../storybook-static/", import.meta.url));

async function answer(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
  try {
    const body = await readFile(join(built, path));
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

const server = createServer((request, response) => void answer(request, response));
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const { port } = server.address();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const page = await browser.newPage({
    // low, so that the page is as high as the figure
    viewport: { width: WIDTH, height: 200 },
    deviceScaleFactor: 2,
    colorScheme: "light",
    locale: "vi-VN",
    reducedMotion: "reduce",
  });
  for (const { story, file } of PICTURES) {
    await page.goto(`http://127.0.0.1:${port}/iframe.html?viewMode=story&id=${story}`);
    await page.locator("figure.chiso-figure").waitFor();
    await page.evaluate(() => document.fonts.ready);
    const picture = withPalette(await page.locator(".stage").screenshot());
    await writeFile(new URL(file, import.meta.url), picture);
    console.log(`${file} ${Math.round(picture.length / 1000)} kB`);
  }
} finally {
  await browser.close();
  server.close();
}
