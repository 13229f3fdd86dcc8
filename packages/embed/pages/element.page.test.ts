import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawn, frames, launch, portal, serve, until, watched } from "./site.js";
import type { Site } from "./site.js";

let browser: Browser;
let site: Site;

const PAGES = {
  "/": portal(`<chiso-figure id="a" figure="trend" index="papi" focus="son-la" group="one">
      <h2 slot="title">PAPI của tỉnh</h2><p id="fallback">Xem bảng trên trang PAPI</p><p slot="note">Ghi chú</p></chiso-figure>
    <chiso-figure id="b" figure="ranked-bars" index="papi" focus="son-la" group="one"></chiso-figure>
    <chiso-figure id="c" figure="ranking-table" index="papi" focus="son-la"></chiso-figure>`),
  "/empty": portal(""),
  "/wrong": portal(`<chiso-figure figure="trnd"></chiso-figure>
    <chiso-figure figure="trend" index="papi" focus="&lt;script&gt;alert(1)&lt;/script&gt;" edition="javascript:alert(1)"
      x="&lt;img src=x onerror=alert(1)&gt;" __proto__="polluted" constructor="polluted"></chiso-figure>
    <chiso-figure figure="score-card" index="papi"></chiso-figure>
    <chiso-figure figure="trend" index="https://example.org/x.js"></chiso-figure>`),
  "/two": portal(
    `<chiso-figure figure="trend" index="papi" focus="son-la"></chiso-figure>
    <x-figure figure="score-card" index="papi" focus="son-la"></x-figure>`,
    {
      head: '<script type="module" src="/newer/chiso.js?as=chiso-figure"></script><script type="module" src="/newer/chiso.js?as=x-figure"></script>',
    },
  ),
  "/meeting":
    portal(`<chiso-figure id="peers" figure="peers" index="pci" edition="2016" focus="son-la" group="m"></chiso-figure>
    <chiso-figure id="bars" figure="ranked-bars" index="pci" edition="2016" focus="son-la" group="m"></chiso-figure>
    <chiso-figure id="if" figure="what-if" index="pci" focus="son-la" rank="20" locked="PCI_01" scenarios="@20;PCI_09:7.1"></chiso-figure>`),
  "/one-file": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/chiso/chiso.css"><script src="/chiso/chiso.all.js"></script></head><body>
<chiso-figure id="a" figure="trend" index="papi" focus="son-la"></chiso-figure>
<chiso-figure id="b" figure="choropleth" index="par" locale="en"></chiso-figure>
<chiso-figure id="c" figure="trnd" index="papi"></chiso-figure></body></html>`,
  "/dark": portal(
    '<main data-chiso-theme="dark"><chiso-figure figure="trend" index="papi" focus="son-la"></chiso-figure></main>',
  ),
};

beforeAll(async () => {
  browser = await launch();
  site = await serve(PAGES);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

const headline = (id: string) =>
  `document.querySelector("#${id}").shadowRoot.querySelector(".chiso-headline").textContent`;

describe("<chiso-figure> under a strict policy", () => {
  it("draws, breaks no policy, asks nobody else, and leaves one name on window", async () => {
    const { page, faults } = await watched(browser);
    const elsewhere: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(site.origin) && !request.url().startsWith("data:"))
        elsewhere.push(request.url());
    });
    await page.goto(site.origin);
    await drawn(page);
    expect(await page.evaluate(headline("a"))).toMatch(/^Sơn La: từ 40,1419 điểm/);
    expect(await page.evaluate(headline("c"))).toMatch(/^Sơn La xếp thứ 25\/61/);
    const names = await page.evaluate(() => {
      const before: unknown = Reflect.get(window, "namesBefore");
      return Object.keys(window).filter((name) => Array.isArray(before) && !before.includes(name));
    });
    expect(names.filter((name) => name !== "namesBefore")).toEqual(["chiso"]);
    expect(await page.evaluate(() => window.document.styleSheets.length)).toBe(1);
    expect(elsewhere).toEqual([]);
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => document.fonts.check("16px 'Chiso Sans'", "Sơn La"))).toBe(true);
    await page.close();
  });

  it("answers to changes of attributes and of its spec, a turn at a time", async () => {
    const { page, faults } = await watched(browser);
    await page.goto(site.origin);
    await drawn(page);
    const draws = await page.evaluate(async () => {
      const a = document.querySelector("#a");
      let count = 0;
      a?.addEventListener("chiso-draw", () => (count += 1));
      // the words of the other language are fetched first
      const there = new Promise((done) => a?.addEventListener("chiso-draw", done, { once: true }));
      a?.setAttribute("focus", "lao-cai");
      a?.setAttribute("locale", "en");
      await there;
      await new Promise(requestAnimationFrame);
      return count;
    });
    expect(draws).toBe(1);
    expect(await page.evaluate(headline("a"))).toMatch(/^Lao Cai: up from 40.1514/);
    await page.evaluate(() => {
      const a = document.querySelector("#a");
      if (a)
        Object.assign(a, {
          spec: { spec: 1, figure: "score-card", index: "par", edition: 2020, focus: ["son-la"] },
        });
    });
    await until(page, () =>
      document.querySelector("#a")?.shadowRoot?.querySelector('[data-figure="score-card"]'),
    );
    expect(await page.evaluate(() => document.querySelector("#a")?.getAttribute("locale"))).toBeNull();
    expect(await page.evaluate(headline("a"))).toContain("84,84");
    expect(faults).toEqual([]);
    await page.close();
  });

  it("tells which unit was chosen, and elements of a group take it as their focus unless the page says no", async () => {
    const { page } = await watched(browser);
    await page.goto(site.origin);
    await drawn(page);
    await page.evaluate(() => {
      document.addEventListener("chiso-select", (event) => {
        Object.assign(window, { told: (event as CustomEvent<unknown>).detail });
      });
    });
    const reader = page.locator("#b").getByRole("application");
    await reader.focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    const told = (await page.evaluate("told")) as { unit: string };
    expect(told).toEqual({ unit: expect.stringMatching(/^[a-z-]+$/), figure: "ranked-bars", index: "papi" });
    expect(told.unit).not.toBe("son-la");
    for (const id of ["a", "b"])
      expect(await page.evaluate(`document.querySelector("#${id}").getAttribute("focus")`)).toBe(told.unit);
    expect(await page.evaluate('document.querySelector("#c").getAttribute("focus")')).toBe("son-la");
    await page.evaluate(() => document.addEventListener("chiso-select", (event) => event.preventDefault()));
    await reader.focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    expect(await page.evaluate('document.querySelector("#a").getAttribute("focus")')).toBe(told.unit);
    await page.close();
  });

  it("R15 peers chosen in one figure hold for its group, and scenarios are linked to where they open again", async () => {
    const { page, faults } = await watched(browser);
    await page.goto(`${site.origin}/meeting`);
    await drawn(page);
    await page.locator("#peers").getByRole("button", { name: "Giáp ranh" }).click();
    const compare = (id: string) => page.evaluate(`document.querySelector("#${id}").getAttribute("compare")`);
    expect(await compare("bars")).toBe("dien-bien,lai-chau,yen-bai,hoa-binh,phu-tho,thanh-hoa");
    expect([await compare("peers"), await compare("if")]).toEqual([null, null]);
    const meant = page.locator("#if");
    expect(
      await meant.getByRole("checkbox", { name: "Giữ nguyên Chi phí gia nhập thị trường" }).isChecked(),
    ).toBe(true);
    const link = await meant.getByRole("link", { name: "Đường dẫn đến các kịch bản" }).getAttribute("href");
    expect(link).toContain("/frame.html?figure=what-if&index=pci&edition=2016&focus=son-la&scenarios=");
    await page.goto(link ?? "");
    await drawn(page);
    expect(await page.getByText("từ 55,4863 điểm lên 59,8783 điểm").count()).toBe(1);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("lights a unit pointed at in one figure in the others", async () => {
    const { page } = await watched(browser);
    await page.goto(site.origin);
    await drawn(page);
    const lit = () =>
      page.evaluate(
        `document.querySelector("#a").shadowRoot.querySelector('[data-part="lit"]').getAttribute("d") ?? ""`,
      );
    expect(await lit()).toBe("");
    await page.locator("#b").getByRole("application").focus();
    await page.keyboard.press("Home");
    expect(await lit()).toMatch(/^M/);
    await page.close();
  });

  it("keeps the page's own words: title above, note below, and what stands within until it is drawn", async () => {
    const { page } = await watched(browser);
    await page.goto(site.origin);
    await drawn(page);
    const places = await page.evaluate(() =>
      ['[slot="title"]', "#fallback", '[slot="note"]'].map(
        (name) => document.querySelector(name)?.getClientRects().length,
      ),
    );
    expect(places).toEqual([1, 0, 1]);
    const noScript = await browser.newContext({ javaScriptEnabled: false });
    const still = await noScript.newPage();
    await still.goto(site.origin);
    expect(await still.locator("#fallback").isVisible()).toBe(true);
    await noScript.close();
    // a script that is there while its data are not
    const waiting = await browser.newPage();
    await waiting.route("**/papi.js", () => undefined);
    await waiting.goto(site.origin);
    await until(waiting, () => customElements.get("chiso-figure") !== undefined);
    await waiting.waitForTimeout(300);
    expect(await waiting.locator("#fallback").isVisible()).toBe(true);
    await waiting.close();
    await page.close();
  });

  it("says that data did not come, keeps the page's own words, and draws when it is tried again", async () => {
    const { page } = await watched(browser);
    await page.route("**/papi.js", (route) => route.abort());
    await page.goto(site.origin);
    await until(page, () => document.querySelector("#a")?.shadowRoot?.querySelector("[data-state=error]"));
    expect(await page.locator("#fallback").isVisible()).toBe(true);
    expect(await page.locator("#a").getByRole("alert").isVisible()).toBe(true);
    await page.close();
  });

  it("fetches the words of the page's language alone, and says so where they do not come", async () => {
    const { page } = await watched(browser);
    site.asked.length = 0;
    await page.goto(site.origin);
    await drawn(page);
    const words = () => site.asked.filter((path) => path.includes("/words-"));
    expect(words().length).toBeGreaterThan(1);
    expect(words().filter((path) => !path.endsWith("-vi.js"))).toEqual([]);
    await page.route("**/words-*.js", (route) => route.abort());
    await page.evaluate(() => document.querySelector("#a")?.setAttribute("locale", "en"));
    await until(page, () => document.querySelector("#a")?.shadowRoot?.querySelector("[data-state=error]"));
    expect(await page.locator("#a").getByRole("alert").innerText()).toContain("could not be loaded");
    await page.unroute("**/words-*.js");
    await page.locator("#a").getByRole("button").click();
    await until(page, () => document.querySelector("#a")?.shadowRoot?.querySelector("[lang=en] svg"));
    await page.close();
  });

  it("is drawn by one file too, where a page can name no more", async () => {
    const { page, faults } = await watched(browser);
    site.asked.length = 0;
    await page.goto(`${site.origin}/one-file`);
    await drawn(page);
    const scripts = site.asked.filter((path) => path.endsWith(".js"));
    expect(scripts).toEqual(["/chiso/chiso.all.js"]);
    expect(await page.evaluate(headline("a"))).toMatch(/^Sơn La: /);
    const areas = await page.evaluate(
      () => document.querySelector("#b")?.shadowRoot?.querySelectorAll(".chiso-map-area").length,
    );
    expect(areas).toBeGreaterThan(5);
    expect(await page.locator("#c").getByRole("note").innerText()).toContain("trend");
    // seq-3, which the map wears beside its own looks
    expect(
      await page.evaluate(() => {
        const figure = document.querySelector("#b")?.shadowRoot?.querySelector(".chiso");
        return figure && getComputedStyle(figure).getPropertyValue("--chiso-seq-3");
      }),
    ).toBe("#a2aecf");
    expect(faults).toEqual([]);
    await page.close();
  });

  it("shows what is wrong as sentences, whatever is written there", async () => {
    const { page, faults } = await watched(browser);
    await page.goto(`${site.origin}/wrong`);
    await drawn(page);
    const notes = await page.locator("[role=note]").allInnerTexts();
    expect(notes).toHaveLength(4);
    expect(notes[0]).toContain("Có thể dùng: trend");
    for (const part of [
      "“<script>alert(1)</script>”",
      "“javascript:alert(1)”",
      "“x”",
      "“__proto__”",
      "“constructor”",
    ])
      expect(notes[1]).toContain(part);
    expect(notes[2]).toContain("“focus”");
    expect(notes[3]).toContain("“index”");
    expect(await page.evaluate(() => document.querySelectorAll("chiso-figure").length)).toBe(4);
    expect(await page.evaluate(() => Reflect.get({}, "polluted"))).toBeUndefined();
    expect(faults).toEqual([]);
    // 1 MB of text
    await page.evaluate(() =>
      document.querySelector("chiso-figure")?.setAttribute("figure", "x".repeat(1_000_000)),
    );
    await frames(page);
    expect((await page.locator("[role=note]").first().innerText()).length).toBeLessThan(1000);
    for (const name of ["spec", "index", "focus", "component", "source", "group", "query"]) {
      await page.evaluate((one) => {
        const element = document.querySelector("chiso-figure");
        for (const { name: old } of element?.attributes ?? []) element?.removeAttribute(old);
        element?.setAttribute("figure", "trend");
        if (one === "query") Object.assign(element ?? {}, { query: `figure=${"x".repeat(1_000_000)}` });
        else element?.setAttribute(one, "<img src=x onerror=alert(1)>".repeat(40_000));
      }, name);
      await frames(page);
      const note = await page.locator("[role=note]").first().innerText();
      expect(note.length, name).toBeGreaterThan(20);
      expect(note.length, name).toBeLessThan(1000);
      expect(
        await page.evaluate(() => document.querySelector("chiso-figure")?.shadowRoot?.querySelector("img")),
      ).toBeNull();
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it("leaves another version of the script alone, and lives beside it under a name of its own", async () => {
    const { page, faults } = await watched(browser);
    await page.goto(`${site.origin}/two`);
    await drawn(page);
    await until(page, () => document.querySelector("x-figure")?.shadowRoot?.querySelector(".chiso-headline"));
    expect(await page.evaluate(() => Reflect.get(window, "chiso") as unknown)).toMatchObject({
      version: "0.1.0",
      versions: ["0.1.0", "9.9.9", "9.9.9"],
    });
    expect(faults).toEqual([]);
    await page.close();
  });

  it("takes theme and colours of the page, now and when they change", async () => {
    const { page } = await watched(browser);
    await page.goto(`${site.origin}/dark`);
    await drawn(page);
    const paint = () =>
      page.evaluate(() => {
        const figure = document.querySelector("chiso-figure")?.shadowRoot?.querySelector(".chiso");
        const style = figure && getComputedStyle(figure);
        return [style?.backgroundColor, style?.getPropertyValue("--chiso-focus")];
      });
    const dark = await paint();
    await page.evaluate(() => document.querySelector("main")?.setAttribute("data-chiso-theme", "light"));
    await frames(page);
    const light = await paint();
    expect(light).toEqual(["rgb(252, 249, 243)", "#981e22"]);
    expect(dark[0]).not.toBe(light[0]);
    // moved out of a dark part of the page, it is light
    await page.evaluate(() => document.querySelector("main")?.setAttribute("data-chiso-theme", "dark"));
    await frames(page);
    expect(await paint()).toEqual(dark);
    // more contrast of a dark part is dark too
    await page.evaluate(() => document.body.setAttribute("data-chiso-contrast", "more"));
    await frames(page);
    expect(await paint()).toEqual(["rgb(0, 0, 0)", "#fd9284"]);
    await page.evaluate(() => document.body.removeAttribute("data-chiso-contrast"));
    await page.evaluate(() => document.body.append(...document.querySelectorAll("chiso-figure")));
    await frames(page);
    expect(await paint()).toEqual(light);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("chiso-figure { --chiso-focus: #0b5d3b }");
      document.adoptedStyleSheets = [sheet];
    });
    expect((await paint())[1]).toBe("#0b5d3b");
    await page.close();
  });
});
