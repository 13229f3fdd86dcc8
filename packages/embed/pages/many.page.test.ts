import type { Browser, CDPSession, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawn, launch, portal, serve, watched } from "./site.js";
import type { Site } from "./site.js";

let browser: Browser;
let site: Site;

const FIGURES = ["trend", "score-card", "ranked-bars", "profile", "groups"];
const fifty = Array.from({ length: 50 }, (_, i) => {
  const figure = FIGURES[i % FIGURES.length] ?? "";
  return `<chiso-figure figure="${figure}" index="papi" focus="${i % 2 === 0 ? "son-la" : "lao-cai"}"></chiso-figure>`;
}).join("\n");

beforeAll(async () => {
  browser = await launch();
  site = await serve({
    "/fifty": portal(fifty),
    "/five": portal(fifty.split("\n").slice(0, 5).join("")),
    "/empty": portal(""),
  });
});
afterAll(async () => {
  await browser.close();
  site.close();
});

/** Bytes and nodes in use after all that can go has gone. */
async function used(page: Page, session: CDPSession) {
  for (let i = 0; i < 3; i++) {
    await session.send("HeapProfiler.collectGarbage");
    await page.waitForTimeout(50);
  }
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners") };
}

async function measured(path: string) {
  const { page, faults } = await watched(browser);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  site.asked.length = 0;
  const began = Date.now();
  await page.goto(site.origin + path);
  await drawn(page);
  const time = Date.now() - began;
  const asked = site.asked.filter((one) => one !== path);
  const { heap } = await used(page, session);
  await page.close();
  return { time, asked, heap, faults };
}

describe("many figures on a page", () => {
  it("fifty have one copy of code and data", async () => {
    const five = await measured("/five");
    const all = await measured("/fifty");
    expect(new Set(all.asked).size).toBe(all.asked.length);
    expect(new Set(all.asked)).toEqual(new Set(five.asked));
    expect(all.faults).toEqual([]);
    const each = (all.heap - five.heap) / 45;
    console.log(
      `5 figures: ${five.time} ms, ${(five.heap / 1e6).toFixed(1)} MB; 50 figures: ${all.time} ms, ${(all.heap / 1e6).toFixed(1)} MB, ${(each / 1000).toFixed(0)} kB a figure; ${all.asked.length} requests`,
    );
    // a second copy of PAPI or of the figures would be half a megabyte each
    expect(each).toBeLessThan(300_000);
  });

  it("200 that come and go leave the heap as it was", async () => {
    const { page, faults } = await watched(browser);
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    await page.goto(`${site.origin}/empty`);
    const cycle = (count: number) =>
      page.evaluate(
        async ([times, figures]) => {
          for (let i = 0; i < times; i++) {
            const one = document.createElement("chiso-figure");
            one.setAttribute("figure", figures[i % figures.length] ?? "");
            one.setAttribute("index", "papi");
            one.setAttribute("focus", i % 2 === 0 ? "son-la" : "lao-cai");
            const there = new Promise((done) => one.addEventListener("chiso-draw", done, { once: true }));
            document.body.append(one);
            await there;
            await new Promise(requestAnimationFrame);
            one.remove();
            await new Promise(requestAnimationFrame);
          }
        },
        [count, ["trend", "score-card", "ranked-bars", "profile", "groups", "ranking-table"]] as const,
      );
    // a first round fills what is kept for good: data, words, code made fast
    await cycle(200);
    const before = await used(page, session);
    await cycle(200);
    const after = await used(page, session);
    console.log(
      `200 cycles: heap ${(before.heap / 1e6).toFixed(2)} to ${(after.heap / 1e6).toFixed(2)} MB, nodes ${before.nodes} to ${after.nodes}, listeners ${before.listeners} to ${after.listeners}`,
    );
    expect(after.nodes - before.nodes).toBeLessThan(50);
    expect(after.listeners - before.listeners).toBeLessThan(20);
    expect(after.heap - before.heap).toBeLessThan(400_000);
    expect(faults).toEqual([]);
    await page.close();
  });
});
