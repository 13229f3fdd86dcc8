// Pictures as LibreOffice reads them, against our own rasteriser: the same ink at the same places, with letters as shapes; and
// with letters as letters, nothing lost that a reader must see. Needs `soffice`: without it the gate fails and says so.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./lib/shell.mjs";

const { Resvg } = createRequire(join(root, "packages/cli/package.json"))("@resvg/resvg-js");
const folder = mkdtempSync(join(tmpdir(), "chiso-office-"));
const FIGURES = [
  "trend",
  "ranked-bars",
  "choropleth",
  "tile-map",
  "heat-grid",
  "profile",
  "radar",
  "ranking-table",
];
/** Edges are smoothed otherwise, hatching is set otherwise; a text or a mark that is lost is far more. */
const MOST_APART = 0.12;
const BLOCK = 8;
let passed = 0;
let failed = 0;

function check(title, ok) {
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? "ok    " : "FAILED"} ${title}`);
}

const run = (command, args) => spawnSync(command, args, { cwd: folder, encoding: "utf8", timeout: 180_000 });

/** Dots of a picture on white, in a width. */
function dots(href, type, width, height) {
  const data = readFileSync(join(folder, href)).toString("base64");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/><image width="${width}" height="${height}" preserveAspectRatio="none" href="data:image/${type};base64,${data}"/></svg>`;
  return new Resvg(svg).render().pixels;
}

/** Means of squares of dots: an edge that is smoothed otherwise, or half a dot aside, is no difference. */
function coarse(pixels, width, height) {
  const [across, down] = [Math.ceil(width / BLOCK), Math.ceil(height / BLOCK)];
  const sums = new Float64Array(across * down * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const block = Math.floor(y / BLOCK) * across + Math.floor(x / BLOCK);
      for (const part of [0, 1, 2]) sums[block * 3 + part] += pixels[(y * width + x) * 4 + part];
    }
  return sums;
}

/** How far two pictures are apart, against how far the first is from its own ground. */
function apart(one, other, width, height) {
  const [a, b] = [coarse(one, width, height), coarse(other, width, height)];
  let [between, ink] = [0, 0];
  const [red, green, blue] = one;
  const ground = [red, green, blue].map((value) => value * BLOCK * BLOCK);
  a.forEach((value, at) => {
    between += Math.abs(value - b[at]);
    ink += Math.abs(value - ground[at % 3]);
  });
  return between / Math.max(1, ink);
}

try {
  const chiso = join(root, "packages/cli/dist/bin.js");
  for (const figure of FIGURES) {
    const query = `figure=${figure}&index=papi&focus=son-la`;
    run(process.execPath, [chiso, "render", query, "-o", `${figure}.svg`, "--text", "outlines"]);
    run(process.execPath, [chiso, "render", query, "-o", `${figure}-own.png`, "--zoom", "1"]);
  }
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const files = FIGURES.map((figure) => `${figure}.svg`);
  const made = run("soffice", ["--headless", "--norestore", profile, "--convert-to", "png", ...files]);
  check(`LibreOffice reads the pictures${made.error ? `: ${made.error.message}` : ""}`, made.status === 0);
  for (const figure of made.status === 0 ? FIGURES : []) {
    const own = readFileSync(join(folder, `${figure}-own.png`));
    const [width, height] = [own.readUInt32BE(16), own.readUInt32BE(20)];
    const far = apart(
      dots(`${figure}-own.png`, "png", width, height),
      dots(`${figure}.png`, "png", width, height),
      width,
      height,
    );
    check(`${figure} in LibreOffice is ${(far * 100).toFixed(1)}% apart from ours`, far < MOST_APART);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
