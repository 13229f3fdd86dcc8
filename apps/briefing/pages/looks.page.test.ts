import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SOME } from "./cases.js";
import { faultsOf } from "./faults.js";
import { launch, serve } from "./site.js";
import type { Site } from "./site.js";

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

it.each(SOME)("$page at $width, $lang, $theme: $asked", async (one) => {
  expect(await faultsOf(browser, site.origin, one)).toEqual([]);
});
