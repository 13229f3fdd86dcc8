// Measures the figures in Chromium against fixed plain references, interleaved, and prints medians and ratios.
// Reported, never a gate: a machine's speed is no property of the code. `npm run bench` builds first.
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { preview } from "vite";
import { entrySize } from "../../scripts/lib/entry-size.mjs";
import { median } from "./median.mjs";

const RUNS = Math.max(7, Number(process.env.BENCH_RUNS ?? 11));
const WARM_UP = 3;
/** Figures inside a province: no other province to put in focus. */
const OF_A_PROVINCE = ["bodies", "findings", "checklist", "procedures", "progress"];
/** Figures asked for by name (`npm run bench -- rows trend`); all, heap and sizes too, when none is. */
const ASKED = process.argv.slice(2);
const ACTS = {
  table: ["mount", "focus", "sort"],
  trend: ["mount", "focus", "hover"],
  dashboard: ["mount", "focus"],
  rows: ["mount", "sort", "filter", "scroll"],
};
/** What the work was aimed at (ratios to the reference, bytes). */
const AIMS = {
  "table, mount": 1,
  "table, sort": 0.8,
  "trend, mount": 1.3,
  "trend, focus": 1.2,
  "trend, hover": 1.3,
  "trend, server render": 2.5,
  "dashboard, mount": 1.1,
  "rows, mount": 1,
  "rows, sort": 1.2,
  "rows, filter": 1,
  "rows, scroll": 1.5,
  "@chiso/react/ranking-table": 26_000,
  "@chiso/react/trend": 22_000,
};
/** Every chart is to be mounted in 1.4 times its picture, a radar in 1.8. */
function aimOf(figure, act) {
  return AIMS[`${figure}, ${act}`] ?? (act === "mount" ? (figure === "radar" ? 1.8 : 1.4) : undefined);
}
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const root = fileURLToPath(new URL(".", import.meta.url));

function row(first, ...cells) {
  console.log(first.padEnd(30) + cells.map((cell) => String(cell ?? "").padStart(12)).join(""));
}
const ms = (value) => value.toFixed(2);

async function openPage(url) {
  // without vsync a frame is painted as soon as it is ready, so times are not rounded to 16,7 ms
  const quiet = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
  ];
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? PLACES.find((path) => existsSync(path)),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-gpu-vsync",
      "--disable-frame-rate-limit",
      "--no-first-run",
      ...quiet,
    ],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on("pageerror", (error) => console.error(String(error)));
  await page.goto(url);
  await page.waitForFunction(() => "chisoBench" in window);
  return { browser, page };
}

/** Every side once a step, so that a slow moment of the machine meets all of them. */
async function measureAct(page, figure, act) {
  const sides = await page.evaluate((args) => window.chisoBench.sides(...args), [figure, act]);
  const times = Object.fromEntries(sides.map((side) => [side, []]));
  for (let step = 0; step < RUNS + WARM_UP; step++) {
    for (const side of sides) {
      const time = await page.evaluate(
        (args) => window.chisoBench.measure(...args),
        [figure, side, act, step],
      );
      if (step >= WARM_UP) times[side].push(time);
    }
  }
  const plain = times.reference;
  for (const side of sides.filter((name) => name !== "reference")) {
    const ratio = median(times[side].map((time, i) => time / plain[i]));
    const aim = side === "figure" ? aimOf(figure, act)?.toFixed(1) : undefined;
    row(`${figure}, ${act}, ${side}`, ms(median(times[side])), ms(median(plain)), ratio.toFixed(2), aim);
  }
}

async function measureFigures() {
  const server = await preview({ root, preview: { port: 4310, host: "127.0.0.1" }, logLevel: "error" });
  const { browser, page } = await openPage(server.resolvedUrls.local[0]);
  try {
    const charts = await page.evaluate(() => window.chisoBench.charts);
    const ofCharts = charts.map((id) => [
      id,
      OF_A_PROVINCE.includes(id) ? ["mount", "hover"] : ["mount", "focus", "hover"],
    ]);
    const all = [...Object.entries(ACTS), ...ofCharts];
    for (const [figure, acts] of ASKED.length === 0 ? all : all.filter(([id]) => ASKED.includes(id))) {
      for (const act of acts) await measureAct(page, figure, act);
      const { reference, ...ours } = await page.evaluate((f) => window.chisoBench.countNodes(f), figure);
      for (const [side, nodes] of Object.entries(ours))
        row(`${figure}, DOM nodes, ${side}`, nodes, reference, (nodes / reference).toFixed(2));
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Bytes that each of many mounts and unmounts leaves on the heap, and what a page of figures takes. */
async function measureHeap() {
  const server = await preview({ root, preview: { port: 4310, host: "127.0.0.1" }, logLevel: "error" });
  const { browser, page } = await openPage(server.resolvedUrls.local[0]);
  try {
    const session = await page.context().newCDPSession(page);
    const used = async () => {
      for (let i = 0; i < 3; i++) await session.send("HeapProfiler.collectGarbage");
      return (await session.send("Runtime.getHeapUsage")).usedSize;
    };
    const cycle = (times) => page.evaluate((n) => window.chisoBench.cycle("dashboard", "figure", n), times);
    await cycle(20); // caches of answers and words fill once
    const before = await used();
    await cycle(200);
    row("dashboard, bytes a cycle", Math.round(((await used()) - before) / 200), "", "", 1000);
    const empty = await used();
    await page.evaluate(() => window.chisoBench.keep("dashboard", "figure"));
    row("dashboard, heap in MB", (((await used()) - empty) / 1e6).toFixed(2), "", "", 5);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureServer() {
  process.env.NODE_ENV = "production"; // read when React is loaded
  const { renderCost } = await import("./server-render.mjs");
  const cost = renderCost(101);
  const aim = AIMS["trend, server render"].toFixed(1);
  row("trend, server render, figure", ms(cost.figure), ms(cost.plain), cost.figureRatio.toFixed(2), aim);
  row("trend, server render, bare", ms(cost.bare), ms(cost.plain), cost.bareRatio.toFixed(2));
}

async function measureSizes() {
  row("entry, gzip without React", "bytes", "later", "", "aim");
  const folder = fileURLToPath(new URL("../../packages/react/dist/exports/", import.meta.url));
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".js"))) {
    const specifier = `@chiso/react/${file.replace(".js", "")}`;
    const { size, later } = await entrySize(join(folder, file));
    row(specifier, size, later, "", AIMS[specifier]);
  }
  // what a leader's page loads together
  const page = join(mkdtempSync(join(tmpdir(), "chiso-bench-")), "page.js");
  const parts = ["ranking-table", "trend", "radar", "ranked-bars", "choropleth"].map((name) =>
    join(folder, `${name}.js`),
  );
  writeFileSync(
    page,
    parts.map((part, i) => `export * as part${i} from ${JSON.stringify(part)};\n`).join(""),
  );
  row("table, trend, radar, bars, map", (await entrySize(page)).size, "", "", 60_000);
}

console.log(
  `Medians of ${RUNS} interleaved rounds. figure: headline, notices, legend, tools, sources and the picture; bare: the picture
alone, by React; markup: the figure's own markup set as a string, what the browser alone costs; plain: the reference.\n`,
);
row("", "ms", "plain ms", "ratio", "aim");
await measureFigures();
if (ASKED.length === 0) {
  await measureServer();
  await measureHeap();
  console.log("");
  await measureSizes();
}
