// Each example portal as its readers meet it: the built packages, a real server, a real Chromium.
import { source as axe } from "axe-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { drawn, frames, launch, until, watched } from "../../../packages/embed/pages/site.js";
import { open } from "../portals.mjs";

let browser;
const opened = [];

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  for (const { close } of opened) await close();
});

/** A portal in a page that keeps its faults and the origins asked; it must end with neither fault nor stranger. */
async function visit(name, path = "/") {
  const portal = await open(name);
  opened.push(portal);
  const { page, faults } = await watched(browser);
  const asked = new Set();
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) asked.add(new URL(request.url()).origin);
  });
  await page.goto(`${portal.origin}${path}`);
  const leave = async (allowed = [portal.origin]) => {
    expect(faults).toEqual([]);
    expect(asked).toEqual(new Set(allowed));
    await page.close();
  };
  return { page, portal, leave };
}

/** Names that the page's scripts left on `window`. */
const left = (page) =>
  page.evaluate(() =>
    Object.keys(window).filter(
      (name) => name !== "namesBefore" && !window.namesBefore.includes(name) && !/^\d+$/.test(name),
    ),
  );

/** What axe finds against a page or a frame, shadow roots included; a frame is a part of a page that has its heading. */
async function faultsFor(where) {
  await where.evaluate(axe);
  return where.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      iframes: false,
      resultTypes: ["violations"],
      rules: { "page-has-heading-one": { enabled: window === window.top } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  });
}

const named = (where) =>
  where
    .getByRole("figure")
    .evaluateAll((all) =>
      all.map(
        (one) => document.getElementById(one.getAttribute("aria-labelledby"))?.textContent ?? one.textContent,
      ),
    );

it("plain HTML: elements under a strict policy follow the portal's own field, and it follows them", async () => {
  const { page, leave } = await visit("plain");
  await drawn(page);
  const figures = page.locator("chiso-figure");
  expect(await figures.count()).toBe(8);
  for (const figure of await figures.all())
    expect(await figure.getByRole("figure", { name: /^(?:Năm 2024, .*)?Sơn La/ }).count()).toBe(1);
  expect(await page.getByRole("heading", { level: 2 }).count()).toBe(8);
  expect(await page.getByText("Chọn một tỉnh trong bảng").isVisible()).toBe(true);
  expect(await page.getByText("papi.org.vn.", { exact: false }).first().isVisible()).toBe(false);
  expect(await left(page)).toEqual(["chiso"]);
  expect(await faultsFor(page)).toEqual([]);

  const field = page.getByLabel("Xem theo tỉnh");
  await field.selectOption("Lào Cai");
  await drawn(page);
  for (const figure of await figures.all())
    expect(await figure.getByRole("figure", { name: /Lào Cai/ }).count()).toBe(1);

  await page.getByRole("button", { name: "Điện Biên" }).click();
  expect(await field.inputValue()).toBe("dien-bien");
  await leave();
});

it("CMS: six frames of another origin, each as tall as its figure, in tabs and nested", async () => {
  const { page, portal, leave } = await visit("cms");
  await page.setViewportSize({ width: 1280, height: 4500 });
  const charts = () => page.frames().filter((one) => one.url().includes("/frame.html?"));
  await expect.poll(() => charts().length, { timeout: 10_000 }).toBe(6);
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    await frames(page, 4);
  }
  for (const frame of charts()) {
    const element = await frame.frameElement();
    const panel = await element.evaluate((one) => one.closest("[hidden]")?.getAttribute("aria-labelledby"));
    if (panel) await page.locator(`#${panel}`).click();
    const off = async () => {
      const around = await element.evaluate((one) => one.clientHeight);
      return Math.abs(around - (await frame.evaluate(() => document.querySelector("main").offsetHeight)));
    };
    await expect.poll(() => frame.title(), { timeout: 10_000 }).toMatch(/Sơn La/);
    await expect.poll(off, { timeout: 5000, message: frame.url() }).toBeLessThan(2);
    expect(await element.getAttribute("title")).toMatch(/PAPI|PAR INDEX/);
    expect(await faultsFor(frame)).toEqual([]);
  }
  expect(charts().some((one) => one.parentFrame() !== page.mainFrame())).toBe(true);
  expect(await left(page)).toEqual([]);
  expect(await faultsFor(page)).toEqual([]);
  await leave([portal.origin, portal.figures]);
});

it("Node server: final markup, hydrated where it stands, kept by caches", async () => {
  const { page, portal, leave } = await visit("server", "/?tinh=lao-cai");
  const served = await fetch(`${portal.origin}/?tinh=lao-cai`);
  const html = await served.text();
  expect(html).toContain("Lào Cai: ");
  expect(html).not.toMatch(/ style=|data-state=|<script(?![^>]* src=)/);
  const again = { headers: { "if-none-match": served.headers.get("etag") } };
  expect((await fetch(`${portal.origin}/?tinh=lao-cai`, again)).status).toBe(304);
  expect(served.headers.get("cache-control")).toBe("public, max-age=300, stale-while-revalidate=86400");
  const script = /src="(\/assets\/[^"]+)"/.exec(html)[1];
  expect((await fetch(portal.origin + script)).headers.get("cache-control")).toContain("immutable");
  expect((await fetch(`${portal.origin}/?tinh=../../etc`)).status).toBe(404);

  expect(await page.getByRole("figure", { name: /Lào Cai/ }).count()).toBe(3);
  expect(await page.title()).toMatch(/^Lào Cai/);
  // alive: a choice in the field draws all of it anew, without a load
  await until(page, () =>
    Object.keys(document.querySelector("select")).some((name) => name.startsWith("__react")),
  );
  await page.getByLabel("Xem theo tỉnh").selectOption("Sơn La");
  await expect.poll(() => named(page)).toEqual(Array(3).fill(expect.stringContaining("Sơn La")));
  expect(page.url()).toBe(`${portal.origin}/?tinh=son-la`);
  expect(await left(page)).toEqual([]);
  expect(await faultsFor(page)).toEqual([]);
  await leave();
});

it("scripts blocked: pictures say what they show, tables stand in pages, nothing is asked of a script", async () => {
  const portal = await open("static");
  opened.push(portal);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const faults = [];
  page.on("console", (message) => faults.push(message.text()));
  page.on("response", (response) => {
    if (!response.ok() || !response.url().startsWith(portal.origin)) faults.push(response.url());
  });
  const policy = (await page.goto(portal.origin)).headers()["content-security-policy"];
  expect(policy).toContain("script-src 'none'");
  const pictures = await page.getByRole("img", { name: /Sơn La/ }).all();
  expect(pictures).toHaveLength(4);
  for (const picture of pictures) {
    // a picture loads no font: letters that are shapes are as wide as they were laid out
    const drawing = await (await fetch(new URL(await picture.getAttribute("src"), portal.origin))).text();
    expect(drawing).toMatch(/^<svg(?![^]*<text)/);
    await picture.scrollIntoViewIfNeeded();
    expect((await picture.boundingBox()).width).toBeGreaterThan(600);
  }
  expect(
    await page
      .getByRole("row", { name: /Sơn La/ })
      .first()
      .isVisible(),
  ).toBe(true);
  const pages = await page
    .getByRole("link", { name: "bảng số liệu" })
    .evaluateAll((all) => all.map(({ href }) => href));
  for (const address of pages) {
    await page.goto(address);
    expect(await page.getByRole("figure", { name: /Sơn La/ }).count()).toBe(1);
    await page.getByText("Xem bảng số liệu", { exact: true }).click();
    expect(await page.getByRole("row").count()).toBeGreaterThan(3);
  }
  expect(faults).toEqual([]);
  await context.close();
  const seen = await visit("static");
  expect(await faultsFor(seen.page)).toEqual([]);
  await seen.leave();
});
