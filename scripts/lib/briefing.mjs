// The built briefing in a real browser, for checks that look at its pages.
import { createRequire } from "node:module";
import { join } from "node:path";
import { freePort } from "./port.mjs";
import { bin, root, start } from "./shell.mjs";

const { chromium } = createRequire(join(root, "package.json"))("playwright");
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
];

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/**
 * A server of `apps/briefing/dist` and a browser. `show(query, context)` opens an address in a page of its own and waits until
 * nothing is on its way; the page before is closed.
 */
export async function openBriefing() {
  const cwd = join(root, "apps/briefing");
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const args = ["preview", "--port", String(port), "--strictPort", "--host", "127.0.0.1"];
  const server = start(bin("vite", cwd), args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  while (!(await answers(url))) await new Promise((wake) => setTimeout(wake, 100));
  const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ARGS });
  let context;
  return {
    async show(query, options = {}) {
      await context?.close();
      context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        serviceWorkers: "block",
        ...options,
      });
      const page = await context.newPage();
      await page.goto(`${url}?${query}`);
      await settled(page);
      return page;
    },
    async close() {
      await browser.close();
      server.kill();
    },
  };
}

/** Nothing on the page is waiting for code, data or a font. */
export async function settled(page) {
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(
    () => !document.querySelector(".waiting, .late > [role=status], [data-state=loading]"),
  );
  await page.evaluate(() => document.fonts.ready);
}
