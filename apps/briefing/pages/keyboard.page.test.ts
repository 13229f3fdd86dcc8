import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launch, open, serve } from "./site.js";
import type { Site } from "./site.js";

let browser: Browser;
let site: Site;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve()]);
  ({ page, complaints } = await open(browser));
});
afterAll(async () => {
  await browser.close();
  site.close();
});

/** What has the focus: its role or tag, and what it is called. */
const focused = () =>
  page.evaluate(() => {
    const { activeElement: one } = document;
    if (!one || one === document.body) return "nothing";
    const label = one.getAttribute("aria-label") ?? one.textContent?.trim().slice(0, 40) ?? "";
    return `${one.getAttribute("role") ?? one.localName} ${label}`.trim();
  });

/** Presses Tab until what has the focus is called so; fails where that is nowhere. */
async function tabTo(name: RegExp, most = 120): Promise<void> {
  const passed: string[] = [];
  for (let at = 0; at < most; at++) {
    await page.keyboard.press("Tab");
    const now = await focused();
    if (name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`${String(name)} is not reached by Tab: ${passed.join(" | ")}`);
}

/** Each stop of the Tab key from where the focus is to the end of the page, and the stops without a mark that can be seen. */
async function stops(): Promise<{ readonly all: readonly string[]; readonly unseen: readonly string[] }> {
  const all: string[] = [];
  const unseen: string[] = [];
  for (let at = 0; at < 400; at++) {
    await page.keyboard.press("Tab");
    const now = await focused();
    if (now === "nothing") break;
    all.push(now);
    const seen = await page.evaluate(() => {
      const marked = (one: Element | null | undefined) => {
        if (!one) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
      };
      const one = document.activeElement;
      const box = one?.getBoundingClientRect();
      const there = box !== undefined && box.width > 0 && box.bottom > 0 && box.top < window.innerHeight;
      // of a figure the mark that is read is framed, of a field its box
      return (
        there &&
        (marked(one) || marked(one?.parentElement) || one?.querySelector("[data-ring], .chiso-ring") !== null)
      );
    });
    if (!seen) unseen.push(now);
  }
  return { all, unseen };
}

it("is used from end to end without a pointer, and the focus is never lost", async () => {
  await page.goto(`${site.origin}?unit=son-la&index=papi`);
  await page.locator("#trend .chiso-figure:not([data-state])").waitFor();

  // past the bars at once
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("a Đến phần nội dung");
  await page.keyboard.press("Enter");
  expect(await focused()).toMatch(/^main/);

  // a province by letters without marks
  await page.reload();
  await page.locator(".picker-toggle").first().waitFor();
  await tabTo(/^combobox/);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("lao cai");
  await page.keyboard.press("Enter");
  await page.locator("h1", { hasText: "Lào Cai" }).waitFor();
  expect(await focused()).toMatch(/^combobox/);

  // an index, an edition, a component
  await tabTo(/^a PAR INDEX$/);
  await page.keyboard.press("Enter");
  await page.locator(".lead-sentence", { hasText: "PAR INDEX" }).waitFor();
  expect(await focused()).toBe("a PAR INDEX");
  await tabTo(/^select/);
  await page.keyboard.press("ArrowDown");
  expect(page.url()).toContain("edition=");
  expect(await focused()).toMatch(/^select/);
  expect(complaints).toEqual([]);
});

it("finds everything by Ctrl+K: provinces, indices, components, bodies; Escape gives the focus back", async () => {
  await page.goto(`${site.origin}?unit=son-la&index=papi`);
  await page.locator(".picker-toggle").first().waitFor();
  await tabTo(/^a PCI$/);
  const find = async (words: string) => {
    await page.keyboard.press("Control+K");
    await page.locator("dialog .search-input").waitFor();
    await page.keyboard.type(words);
    await page.locator("dialog .search-item").first().waitFor();
  };
  await find("thanh hoa");
  await page.keyboard.press("Escape");
  expect(await focused()).toBe("a PCI");
  expect(page.url()).toContain("unit=son-la");

  await find("thanh hoa");
  await page.keyboard.press("Enter");
  await page.locator("h1", { hasText: "Thanh Hóa" }).waitFor();
  expect(await focused()).toBe("a PCI");
  await find("dao tao lao dong");
  await page.keyboard.press("Enter");
  await page.waitForURL(/index=pci&edition=\d+&component=/);
  expect(await focused()).not.toBe("nothing");
  await find("son la");
  await page.keyboard.press("Enter");
  await page.locator("h1", { hasText: "Sơn La" }).waitFor();
  await find("so lao dong");
  await page.keyboard.press("Enter");
  await page.waitForURL(/page=province/);
  await page.getByText("20/20").first().waitFor();
  expect(await focused()).not.toBe("nothing");
  expect(complaints).toEqual([]);
});

it("goes from page to page, through the slides and the tour, and back", async () => {
  await page.goto(`${site.origin}?unit=son-la&index=papi`);
  await page.locator(".picker-toggle").first().waitFor();
  await tabTo(/^a Cả nước$/);
  await page.keyboard.press("Enter");
  await page.locator(".regions").waitFor();
  expect(await focused()).toBe("a Cả nước");
  await tabTo(/^a Trình chiếu$/);
  await page.keyboard.press("Enter");
  await page.getByRole("main", { name: /\(1\/\d+\)$/ }).waitFor();
  expect(await focused()).toMatch(/^main/);
  await page.keyboard.press("ArrowRight");
  await page.getByRole("main", { name: /\(2\/\d+\)$/ }).waitFor();
  expect(await focused()).toMatch(/^main/);
  await page.keyboard.press("Escape");
  await page.locator(".cards").waitFor();
  expect(await focused()).not.toBe("nothing");
  await page.keyboard.press("Shift+Tab");
  await page.locator(".picker-toggle").first().waitFor();
  await page.evaluate(() => document.querySelector<HTMLElement>(".masthead-help button:last-child")?.focus());
  await page.keyboard.press("Enter");
  await page.locator(".tour").waitFor();
  await page.keyboard.press("Escape");
  expect(await focused()).toBe("button Hướng dẫn 1 phút");
  expect(complaints).toEqual([]);
});

it.each(["brief", "country", "province", "own"])(
  "%s: every stop of the Tab key shows that it has the focus",
  async (id) => {
    await page.goto(`${site.origin}?unit=son-la&index=papi&page=${id}`);
    await page.locator(".picker-toggle").first().waitFor();
    await page.waitForLoadState("networkidle");
    const { all, unseen } = await stops();
    expect(all.length).toBeGreaterThan(20);
    expect(unseen).toEqual([]);
    expect(complaints).toEqual([]);
  },
);
