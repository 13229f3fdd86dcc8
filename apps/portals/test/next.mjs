// The portal of Next's App Router, as somebody would make it: the packed packages, Next and React installed by npm in a folder of
// its own, built, started, and looked at. Needs the network once, and Chromium. `node apps/portals/test/next.mjs`.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { Tally } from "../../../scripts/lib/pack/tally.mjs";
import { publishedPackages } from "../../../scripts/lib/packages.mjs";
import { freePort } from "../../../scripts/lib/port.mjs";
import { bin, env, preparePnpm, root, run, start } from "../../../scripts/lib/shell.mjs";

env.NEXT_TELEMETRY_DISABLED = "1";
const tally = new Tally();
const folder = mkdtempSync(join(tmpdir(), "chiso-next-"));
const portal = join(folder, "portal");

/** The portal's manifest with our packages as tarballs; npm takes those beside them from there too. */
async function manifest() {
  const tarballs = {};
  for (const { name, folder: from } of publishedPackages()) {
    const to = join(folder, name.replace(/\W+/g, "-"));
    mkdirSync(to);
    const { ok, output } = await run("pnpm", ["pack", "--json", "--pack-destination", to], {
      cwd: from,
      quiet: true,
    });
    if (!ok) throw new Error(`${name} does not pack`);
    tarballs[name] = `file:${JSON.parse(output).filename}`;
  }
  const told = JSON.parse(readFileSync(join(portal, "package.json"), "utf8"));
  const ours = Object.keys(told.dependencies).filter((name) => name in tarballs);
  for (const name of ours) told.dependencies[name] = tarballs[name];
  return {
    ...told,
    overrides: Object.fromEntries(Object.entries(tarballs).filter(([name]) => !ours.includes(name))),
  };
}

async function answers(url) {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return answer.text();
    await new Promise((wake) => setTimeout(wake, 200));
  }
  return "";
}

/** What a browser makes of it: drawn, alive, silent, and asking nobody else. */
async function look(origin) {
  const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const faults = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) faults.push(message.text());
    });
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("request", (request) => {
      if (!request.url().startsWith("data:") && new URL(request.url()).origin !== origin)
        faults.push(request.url());
    });
    await page.goto(`${origin}/?tinh=lao-cai`, { waitUntil: "networkidle" });
    await page.waitForFunction(() => !document.querySelector("[data-state=loading]"));
    const figures = page.getByRole("figure", { name: /Lào Cai/ });
    tally.check("a browser shows three figures of the province", (await figures.count()) === 3);
    await page
      .getByRole("row", { name: /Sơn La/ })
      .first()
      .getByText("Sơn La")
      .click();
    const followed = await page
      .waitForURL(/tinh=son-la/)
      .then(
        () =>
          page
            .getByRole("figure", { name: /Sơn La/ })
            .nth(2)
            .waitFor(),
        () => undefined,
      )
      .then(
        () => true,
        () => false,
      );
    tally.check("a unit that is chosen in the table is the province of the page", followed);
    tally.none("no warning of hydration, no error, nobody else asked", faults);
  } finally {
    await browser.close();
  }
}

let server;
try {
  preparePnpm();
  cpSync(join(root, "apps/portals/next"), portal, { recursive: true });
  writeFileSync(join(portal, "package.json"), JSON.stringify(await manifest(), null, 2));
  const quietly = ["--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  const installed = await run("npm", ["install", ...quietly], { cwd: portal });
  if (!tally.check("npm installs Next and the tarballs", installed.ok)) throw new Error("not installed");
  const built = await run(bin("next", portal), ["build"], { cwd: portal });
  if (!tally.check("next builds it, its types looked at", built.ok)) throw new Error("not built");
  const port = await freePort();
  server = start(bin("next", portal), ["start", "-p", String(port), "-H", "127.0.0.1"], {
    cwd: portal,
    stdio: "ignore",
  });
  const origin = `http://127.0.0.1:${port}`;
  const html = await answers(`${origin}/?tinh=lao-cai`);
  const names = [...html.matchAll(/<figure[^>]*data-figure="([a-z-]+)"(?![^>]*data-state)/g)].map(
    ([, name]) => name,
  );
  tally.check(
    "the server's markup has the figures themselves",
    ["score-card", "trend", "ranking-table"].every((name) => names.includes(name)) &&
      html.includes("Lào Cai"),
  );
  await look(origin);
} catch (error) {
  tally.check(String(error), false);
} finally {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 ? 0 : 1);
