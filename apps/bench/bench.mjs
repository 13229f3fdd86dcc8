// Measures the figures in Chromium against fixed plain references, interleaved, and prints medians and ratios.
// Reported, never a gate: a machine's speed is no property of the code. `npm run bench` builds first.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { preview } from "vite";
import { entrySize } from "../../scripts/lib/entry-size.mjs";
import { median } from "./median.mjs";

const RUNS = Math.max(7, Number(process.env.BENCH_RUNS ?? 11));
const WARM_UP = 3;
const ACTS = { table: ["mount", "focus", "sort"], trend: ["mount", "focus", "hover"] };
/** What the work was aimed at (ratios to the reference, bytes). */
const AIMS = {
  "table, mount": 1,
  "table, sort": 0.8,
  "trend, mount": 1.3,
  "trend, focus": 1.2,
  "trend, hover": 1.3,
  "trend, server render": 2.5,
  "@chiso/react/ranking-table": 26_000,
  "@chiso/react/trend": 22_000,
};
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
    const aim = side === "figure" ? AIMS[`${figure}, ${act}`]?.toFixed(1) : undefined;
    row(`${figure}, ${act}, ${side}`, ms(median(times[side])), ms(median(plain)), ratio.toFixed(2), aim);
  }
}

async function measureFigures() {
  const server = await preview({ root, preview: { port: 4310, host: "127.0.0.1" }, logLevel: "error" });
  const { browser, page } = await openPage(server.resolvedUrls.local[0]);
  try {
    for (const [figure, acts] of Object.entries(ACTS)) {
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
  for (const name of ["ranking-table", "trend", "score-card"]) {
    const specifier = `@chiso/react/${name}`;
    const file = fileURLToPath(new URL(`../../packages/react/dist/exports/${name}.js`, import.meta.url));
    const { size, later } = await entrySize(file);
    row(specifier, size, later, "", AIMS[specifier]);
  }
}

console.log(
  `Medians of ${RUNS} interleaved rounds. figure: headline, notices, legend, tools, sources and the picture; bare: the picture
alone, by React; markup: the figure's own markup set as a string, what the browser alone costs; plain: the reference.\n`,
);
row("", "ms", "plain ms", "ratio", "aim");
await measureFigures();
await measureServer();
console.log("");
await measureSizes();
