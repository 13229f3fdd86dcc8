import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launch, open, serve } from "./site.js";
import type { Site } from "./site.js";

/** Of all that is downloaded, fonts and heads of answers too, before the first figure is painted. */
const MOST = 150 * 1024;

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

it.each(["par", "papi", "pci"])("%s: what comes before the first figure", async (index) => {
  const { page } = await open(browser);
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  // slow enough that what is asked for later cannot have come by chance
  await network.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 40,
    downloadThroughput: 1024 * 1024,
    uploadThroughput: 1024 * 1024,
  });
  const loaded: number[] = [];
  network.on("Network.loadingFinished", ({ encodedDataLength }) => loaded.push(encodedDataLength));
  await page.addInitScript(() => {
    const painted = new Promise<void>((done) => {
      const look = () => {
        const figure = document.querySelector(".card .chiso-card-hero");
        const sentence = document.querySelector(".lead-sentence")?.textContent;
        if (figure && sentence) requestAnimationFrame(() => requestAnimationFrame(() => done()));
        else requestAnimationFrame(look);
      };
      look();
    });
    Object.assign(window, { painted });
  });
  await page.goto(`${site.origin}?unit=son-la&index=${index}`, { waitUntil: "commit" });
  await page.evaluate(() => (window as unknown as { painted: Promise<void> }).painted);
  const bytes = loaded.reduce((sum, one) => sum + one, 0);
  console.log(`${index}: ${(bytes / 1024).toFixed(1)} KB in ${loaded.length} files`);
  expect(loaded.length).toBeGreaterThan(3);
  expect(bytes).toBeLessThanOrEqual(MOST);
  await page.context().close();
});
