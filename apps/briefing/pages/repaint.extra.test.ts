import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { settled } from "./faults.js";
import { repaint } from "./repaint.js";
import type { Repaint } from "./repaint.js";
import { launch, open, serve } from "./site.js";
import type { Site } from "./site.js";

/** In ms; on a machine that is busy or slow half of what mounting the same figures takes there. */
const MOST = 100;
const TIMES = 7;

let browser: Browser;
let site: Site;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve()]);
  ({ page } = await open(browser));
});
afterAll(async () => {
  await browser.close();
  site.close();
});

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** There and back again, some times over, once all code and data are there: the way there is timed. */
async function timed(asked: string, there: string, back: string): Promise<Repaint> {
  await page.goto(`${site.origin}${asked}`, { waitUntil: "networkidle" });
  await settled(page);
  const times: Repaint[] = [];
  for (let at = -2; at < TIMES; at += 1) {
    const one = await repaint(page, there);
    if (at >= 0) times.push(one);
    await repaint(page, back);
  }
  return { seen: median(times.map(({ seen }) => seen)), all: median(times.map(({ all }) => all)) };
}

it("a switch of index or of province is painted within 100 ms", async () => {
  const brief = '.pages a[href="?unit=son-la&index=papi"]';
  const mount = await timed("?unit=son-la&index=papi&page=country", brief, '.pages a[href*="page=country"]');
  const index = await timed(
    "?unit=son-la&index=par",
    '.choices-index[href*="=papi"]',
    '.choices-index[href*="=par"]',
  );
  // the compared province's name makes it the page's own
  const swap = "#compare .beside-name a";
  const province = await timed("?unit=son-la&index=papi&compare=lao-cai", swap, swap);
  const told = (name: string, { seen, all }: Repaint) =>
    `${name}: what is seen after ${seen.toFixed(0)} ms, all after ${all.toFixed(0)} ms, ${(all / mount.all).toFixed(2)} of mounting`;
  console.log(`mounting: ${mount.all.toFixed(0)} ms\n${told("index", index)}\n${told("province", province)}`);
  for (const { seen, all } of [index, province]) {
    expect(seen).toBeLessThanOrEqual(Math.max(MOST, mount.all / 2));
    expect(all / mount.all).toBeLessThanOrEqual(1.5);
  }
});
