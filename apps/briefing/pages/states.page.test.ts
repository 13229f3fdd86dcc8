import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { launch, open, serve } from "./site.js";
import type { Opened, Site } from "./site.js";

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});
afterEach(() => {
  site.refused = undefined;
});

const storesOf = (page: Page) => page.evaluate(() => caches.keys());

async function visit(search: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const opened = await open(browser, options);
  await opened.page.goto(`${site.origin}${search}`);
  return opened;
}

it("shows the rest where the figures of the chosen index do not come, and all once they do", async () => {
  site.refused = /\/papi-/;
  const { page } = await visit("?unit=son-la&index=papi");
  const lead = page.getByRole("region", { name: "Tóm lược" });
  await lead.getByText("Chưa tải được số liệu PAPI.").waitFor();
  await page.getByRole("article", { name: "PAR INDEX" }).getByText("90,02%").first().waitFor();
  await page.getByText("7/12").first().waitFor();
  site.refused = undefined;
  await lead.getByRole("button", { name: "Thử lại" }).click();
  await lead.getByText("43,8876").waitFor();
  await page.locator("#trend svg").first().waitFor();
  await page.context().close();
});

it("says of a part and of a page that they did not come, and fetches them when asked again", async () => {
  site.refused = /\/(?:reach|country-page)-/;
  const { page } = await visit("?unit=son-la&index=papi");
  await page.locator("#reach").getByRole("alert").waitFor();
  await page.locator("#trend svg").first().waitFor();
  await page.getByRole("link", { name: "Cả nước" }).click();
  const content = page.getByRole("main");
  await content.getByRole("alert").waitFor();
  site.refused = undefined;
  await content.getByRole("button", { name: "Thử lại" }).click();
  // a browser that remembers what failed needs the page anew, and is offered that
  const reload = content.getByRole("button", { name: "Tải lại trang" });
  await content.locator(".regions").or(reload).waitFor();
  if (await reload.isVisible()) await reload.click();
  await content.locator(".regions").waitFor();
  expect(page.url()).toContain("page=country");
  await page.context().close();
});

it("R3 leads from a province of before to that of today, and back to each that went into it", async () => {
  const { page, complaints } = await visit("?unit=ha-giang&index=papi&edition=2024");
  await page.getByRole("heading", { level: 1, name: "Hà Giang" }).waitFor();
  await page.getByRole("link", { name: "Xem Tuyên Quang hiện nay" }).click();
  await page.getByRole("heading", { level: 1, name: "Tuyên Quang" }).waitFor();
  await page.getByText("Kỳ này tính riêng từng đơn vị cũ: Hà Giang và Tuyên Quang.").waitFor();
  await page.getByRole("link", { name: "Hà Giang", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Hà Giang" }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("says what it needs where there is no JavaScript", async () => {
  const { page } = await visit("", { javaScriptEnabled: false });
  expect(await page.locator("noscript").innerText()).toMatch(/cần JavaScript[\s\S]*needs JavaScript/);
  expect(await page.locator(".boot").isVisible()).toBe(false);
  await page.context().close();
});

it("works without a network after the first visit, and a newer version takes its place", async () => {
  const { page } = await visit("?unit=son-la&index=papi", { serviceWorkers: "allow" });
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.context().setOffline(true);
  await page.goto(`${site.origin}?unit=lao-cai&index=pci&page=country`);
  await page.locator(".regions").waitFor();
  await page.getByText("Đang không có mạng").waitFor();
  await page.getByRole("link", { name: "Trong tỉnh", exact: true }).click();
  await page.getByText("Ví dụ minh họa: tỉnh Ví dụ").first().waitFor();

  await page.context().setOffline(false);
  site.version = "newer";
  await page.goto(`${site.origin}?unit=son-la&index=par`);
  expect(await page.locator("body").getAttribute("data-version")).toBe("newer");
  // it waits, whole, until the older one is shown nowhere
  await expect.poll(() => storesOf(page), { timeout: 20_000 }).toContain("chiso-briefing-newer");
  await expect
    .poll(
      () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state),
      { timeout: 30_000 },
    )
    .toBe("installed");
  const other = await page.context().newPage();
  await page.close();
  const later = async () => {
    await other.goto("about:blank");
    await other.goto(site.origin);
    await other.locator(".lead-sentence", { hasText: "Sơn La" }).waitFor();
    return storesOf(other);
  };
  await expect.poll(later, { timeout: 30_000, interval: 500 }).toEqual(["chiso-briefing-newer"]);
  await other.context().setOffline(true);
  await other.reload();
  await other.locator(".lead-sentence", { hasText: "Sơn La" }).waitFor();
  expect(await other.locator("body").getAttribute("data-version")).toBe("newer");
  await other.context().close();
});
