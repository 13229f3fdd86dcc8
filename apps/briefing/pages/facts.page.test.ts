import type { Browser, Locator, Page } from "playwright";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { launch, open, serve } from "./site.js";
import type { Site } from "./site.js";

// What the newspaper article tells, as a leader who has never seen the page finds it: from the start page, by what is written on
// it, in two steps at most.

const MOST_STEPS = 2;

let browser: Browser;
let site: Site;
let page: Page;
let complaints: readonly string[];
let steps: number;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve()]);
  ({ page, complaints } = await open(browser));
});
afterAll(async () => {
  await browser.close();
  site.close();
});
beforeEach(async () => {
  steps = 0;
  await page.goto(site.origin);
  await page.locator("h1", { hasText: "Sơn La" }).waitFor();
});

async function follow(link: Locator): Promise<void> {
  await link.click();
  steps += 1;
}

/** What is seen, without what only a screen reader is told. */
async function read(part: Locator, ...texts: readonly (string | RegExp)[]): Promise<void> {
  for (const text of texts) await part.getByText(text).first().waitFor({ state: "visible", timeout: 20_000 });
  expect(steps).toBeLessThanOrEqual(MOST_STEPS);
  expect(complaints).toEqual([]);
}

it("PAR INDEX 2020: 84,84%, up 2,91 points and 3 ranks, 20th of 63, 5th of 14 of its region", async () => {
  await page.getByLabel("Kỳ đánh giá").selectOption("2020");
  steps += 1;
  const lead = page.getByRole("region", { name: "Tóm lược" });
  await read(
    lead,
    /84,84%.*tăng 2,91 điểm phần trăm.*tăng 3 bậc so với năm 2019.*20\/63 cả nước.*5\/14 vùng Trung du và miền núi phía Bắc/,
  );
});

it("7 of 12 bodies inspected: on the start page itself", async () => {
  await follow(page.getByRole("link", { name: "Kiểm tra trong tỉnh" }));
  await read(page.getByRole("region", { name: "Kiểm tra trong tỉnh" }), /7 trong 12 đơn vị/, "7/12");
});

it("the Department of Labour is last of 20, and its score is said to be missing", async () => {
  await follow(page.getByRole("link", { name: "Trong tỉnh", exact: true }));
  await read(
    page.getByRole("region", { name: "Số liệu đã công bố" }),
    /^Sở Lao động - Thương binh và Xã hội hạng 20\/20 trong khối sở, ban, ngành; không có điểm/,
  );
});

it("the six fields that are steered", async () => {
  await follow(page.getByRole("link", { name: "Trong tỉnh", exact: true }));
  await follow(page.getByRole("link", { name: "Kiểm tra cải cách hành chính" }));
  await read(
    page.locator("#inspection"),
    "Cải cách thể chế",
    "Cải cách thủ tục hành chính",
    "Cải cách tổ chức bộ máy hành chính nhà nước",
    "Cải cách chế độ công vụ",
    "Cải cách tài chính công",
    "Xây dựng và phát triển chính phủ điện tử",
  );
});

it("147 and 11 procedures, 5 services of level 3 and 1 of level 4", async () => {
  await follow(page.getByRole("link", { name: "Trong tỉnh", exact: true }));
  await follow(page.getByRole("link", { name: "Thủ tục hành chính", exact: true }));
  await read(
    page.locator("#procedures"),
    /147 thủ tục/,
    /11 thủ tục/,
    /5 dịch vụ công mức độ 3/,
    /1 dịch vụ công mức độ 4/,
  );
});

it("is found by the search as well: the body that was inspected, the index by its short name", async () => {
  await page.keyboard.press("/");
  await page.locator(".search-input").waitFor();
  await page.keyboard.type("lao dong thuong binh");
  await page.locator(".search-item", { hasText: "Sở Lao động" }).waitFor();
  await page.keyboard.press("Enter");
  await page
    .getByText(/hạng 20\/20 trong khối sở/)
    .first()
    .waitFor();
  await page.keyboard.press("/");
  await page.locator(".search-input").waitFor();
  await page.keyboard.type("sipas");
  await page.keyboard.press("Enter");
  await page.waitForURL(/index=sipas/);
});
