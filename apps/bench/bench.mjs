// Measures the figures in Chromium against fixed plain references, interleaved, and prints medians and ratios.
// Reported, never a gate: a machine's speed is no property of the code.
import { existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build, preview } from "vite";
import { chromium } from "playwright";
import { renderCost } from "./server-render.mjs";

const RUNS = Number(process.env.BENCH_RUNS ?? 11);
const root = new URL(".", import.meta.url).pathname;
const executablePath = process.env.CHROMIUM_PATH ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const row = (...cells) => console.log(cells.map((cell, i) => String(cell)[i === 0 ? "padEnd" : "padStart"](i === 0 ? 26 : 12)).join(""));

await build({ root, logLevel: "error" });
const server = await preview({ root, preview: { port: 4310, host: "127.0.0.1" }, logLevel: "error" });
// without vsync a frame is painted as soon as it is ready, so times are not rounded to 16,7 ms
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-gpu-vsync", "--disable-frame-rate-limit", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic"],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
page.on("pageerror", (error) => console.error(String(error)));
await page.goto(server.resolvedUrls.local[0]);
await page.waitForFunction(() => "chisoBench" in window);
const measure = (figure, side, act, step) => page.evaluate((args) => window.chisoBench.measure(...args), [figure, side, act, step]);

row("figure, act", "ours ms", "plain ms", "ratio", "(median of", `${RUNS} pairs)`);
for (const figure of ["table", "trend"]) {
  for (const act of figure === "table" ? ["mount", "focus", "sort"] : ["mount", "focus", "hover"]) {
    const ours = [];
    const plain = [];
    for (let step = -2; step < RUNS; step++) {
      const a = await measure(figure, "ours", act, step + 2);
      const b = await measure(figure, "reference", act, step + 2);
      if (step < 0) continue; // warm-up
      ours.push(a);
      plain.push(b);
    }
    const ratio = median(ours.map((time, i) => time / plain[i]));
    row(`${figure}, ${act}`, median(ours).toFixed(2), median(plain).toFixed(2), ratio.toFixed(2));
  }
  const nodes = await page.evaluate((f) => [window.chisoBench.countNodes(f, "ours"), window.chisoBench.countNodes(f, "reference")], figure);
  row(`${figure}, DOM nodes`, nodes[0], nodes[1], (nodes[0] / nodes[1]).toFixed(2));
}
await browser.close();
await server.close();

const cost = renderCost(RUNS);
row("trend, server render", cost.ours.toFixed(2), cost.plain.toFixed(2), cost.ratio.toFixed(2));

console.log("");
row("entry, gzip without React", "bytes");
for (const [name, code] of await entries()) row(name, gzipSync(code, { level: 9 }).length);

/** Each public entry bundled by itself, React left out, lazy parts not counted. */
async function entries() {
  const list = ["ranking-table", "trend", "score-card"];
  const out = [];
  for (const name of list) {
    const result = await build({
      configFile: false,
      logLevel: "error",
      define: { "process.env.NODE_ENV": '"production"' },
      build: {
        write: false,
        minify: true,
        rolldownOptions: {
          input: new URL(`../../packages/react/dist/exports/${name}.js`, import.meta.url).pathname,
          external: [/^react($|\/)/, /^react-dom($|\/)/],
          preserveEntrySignatures: "strict",
          output: { format: "es" },
        },
      },
    });
    const { output } = Array.isArray(result) ? result[0] : result;
    const entry = output.find((chunk) => chunk.isEntry);
    const needed = new Set([entry.fileName]);
    for (const file of needed) for (const next of output.find((c) => c.fileName === file)?.imports ?? []) if (!next.startsWith("react")) needed.add(next);
    out.push([`@chiso/react/${name}`, output.filter((c) => needed.has(c.fileName)).map((c) => c.code ?? "").join("")]);
  }
  return out;
}
