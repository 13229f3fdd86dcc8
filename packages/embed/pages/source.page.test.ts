import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SCRIPT } from "./build.js";
import { drawn, launch, portal, serve, until, watched } from "./site.js";
import type { Site } from "./site.js";

let browser: Browser;
let site: Site;
const row = (score: string) =>
  `unit_id;year;score\nson-la;2024;${score}\nlao-cai;2024;41,7489\nnowhere;2024;1\n`;

/** What the backend of a portal answers: by the name in the address, else as it is told now. */
let answer: (response: ServerResponse) => void;
const csv =
  (body: string, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(200, { "content-type": "text/csv; charset=utf-8", ...headers }).end(body);
const FAULTS: Readonly<Record<string, readonly [says: string, (response: ServerResponse) => void]>> = {
  "not-found": ["báo lỗi 404", (response) => void response.writeHead(404).end("no")],
  login: [
    "trả về “text/html”",
    (response) => void response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><p>"),
  ],
  posing: ["trả về “html”", csv("<!doctype html><script>alert(1)</script>")],
  large: ["quá lớn", csv("x".repeat(9_000_000))],
  old: ["Nguồn chỉ có đến kỳ 2019", csv("unit_id;year;score\nson-la;2019;45,1\n")],
  empty: ["Không đọc được dòng số liệu nào", csv("")],
};
/** A folder of files, as `chiso data` writes it. */
const FILES: Readonly<Record<string, string>> = {
  "papi.1.csv": row("43,8876"),
  "manifest.json": JSON.stringify({
    files: {
      papi: { file: "papi.1.csv", sha256: createHash("sha256").update(row("43,8876")).digest("hex") },
    },
  }),
};
const figure = (source: string, more = "") =>
  `<chiso-figure figure="ranked-bars" index="papi" focus="son-la" source="${source}" ${more}></chiso-figure>`;

beforeAll(async () => {
  browser = await launch();
  const framePage = (await readFile(join(SCRIPT, "frame.html"), "utf8")).replace(
    "<title>",
    '<meta name="chiso-source" content="/api/{index}.csv"><title>',
  );
  site = await serve(
    {
      "/": portal(figure("/api/{index}.csv", 'id="own"') + figure("/api/{index}.csv")),
      "/late": portal(figure("/api/late/{index}.csv", 'id="late"')),
      "/faults": portal(
        Object.keys(FAULTS)
          .map((name) => figure(`/api/${name}/{index}.csv`, `id="${name}"`))
          .join("") +
          figure("javascript:alert({index})", 'id="script"') +
          figure("/api/files/manifest.json", 'id="files"') +
          figure("/api/papi.csv", 'id="bare"'),
      ),
      "/chiso/frame.html": framePage,
    },
    {},
    (request, response) => {
      const [, , name = "", file = ""] = (request.url ?? "").split("/");
      if (name === "files") return csv(FILES[file] ?? "")(response);
      (Object.hasOwn(FAULTS, name) ? FAULTS[name]?.[1] : answer)?.(response);
    },
  );
});
afterAll(async () => {
  await browser.close();
  site.close();
});

const said = (page: Page, id: string) =>
  page.evaluate(
    (one) => document.querySelector(one)?.shadowRoot?.querySelector(".chiso")?.textContent ?? "",
    id,
  );

describe("figures of a portal's own address", () => {
  it("are drawn, say when they came and what was left out; offline they stay and say why, and come back", async () => {
    const { page, faults } = await watched(browser);
    await page.clock.install();
    answer = csv(row("43,8876"));
    await page.goto(site.origin);
    await drawn(page);
    expect(site.asked.filter((path) => path.startsWith("/api/"))).toEqual(["/api/papi.csv"]);
    expect(await said(page, "#own")).toContain("43,8876");
    expect(await said(page, "#own")).toMatch(/Số liệu tải lúc \d\d:\d\d \d\d\/\d\d\/\d{4}\./);
    expect(await said(page, "#own")).toContain("có 1 dòng không dùng được");
    expect(faults).toEqual([]);

    await page.context().setOffline(true);
    await page.clock.runFor(601_000);
    // the pauses between tries, without that a try of its own runs out of time
    const isStale = () =>
      document.querySelector("#own")?.shadowRoot?.querySelector(".chiso-retry-line .chiso-retry");
    for (let i = 0; i < 100 && (await page.evaluate(`!(${String(isStale)})()`)) === true; i++) {
      await page.clock.runFor(500);
      await page.waitForTimeout(50);
    }
    const stale = await said(page, "#own");
    expect(stale).toContain("43,8876");
    expect(stale).toMatch(/Số liệu tải lúc .*; chưa cập nhật được\. Không kết nối được nguồn số liệu/);

    answer = csv(row("50,5"));
    await page.context().setOffline(false);
    await until(page, () =>
      document.querySelector("#own")?.shadowRoot?.querySelector(".chiso")?.textContent?.includes("50,5000"),
    );
    expect(await said(page, "#own")).not.toContain("chưa cập nhật được");
    // figures that nobody has on the page any more are not asked for
    await page.evaluate(() => document.body.replaceChildren());
    const before = site.asked.length;
    await page.clock.runFor(1_300_000);
    expect(site.asked).toHaveLength(before);
    await page.close();
  });

  it("are not drawn where nothing usable came: each fault in words, with a way to try again", async () => {
    const { page } = await watched(browser);
    await page.goto(`${site.origin}/faults`);
    await drawn(page);
    expect(await said(page, "#files")).toContain("43,8876");
    for (const [name, [says]] of Object.entries(FAULTS)) {
      expect(await said(page, `#${name}`), name).toContain(says);
      expect(await said(page, `#${name}`), name).toContain("Thử lại");
    }
    expect(await said(page, "#script")).toContain("“javascript:alert({index})” của “source”");
    expect(await said(page, "#bare")).toContain("/api/{index}.csv");
    await page.close();
  });

  it("come by themselves where the browser was offline when they were first asked for", async () => {
    const { page } = await watched(browser);
    await page.route("**/api/late/**", (route) => route.abort());
    await page.goto(`${site.origin}/late`);
    await drawn(page);
    await until(page, () => document.querySelector("#late")?.shadowRoot?.querySelector("[data-state=error]"));
    expect(await said(page, "#late")).toContain("Không kết nối được nguồn số liệu");
    await page.unroute("**/api/late/**");
    answer = csv(row("43,8876"));
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await until(page, () => document.querySelector("#late")?.shadowRoot?.textContent?.includes("43,8876"));
    await page.close();
  });

  it("are those of a frame whose keeper says so, whatever its address asks for", async () => {
    const { page } = await watched(browser);
    answer = csv(row("43,8876"));
    const address = `${site.origin}/chiso/frame.html?figure=ranked-bars&index=papi&focus=son-la`;
    await page.goto(address);
    await drawn(page);
    expect(await said(page, "chiso-figure")).toContain("có 1 dòng không dùng được");
    await page.goto(`${address}&source=/api/not-found/{index}.csv`);
    await drawn(page);
    expect(await page.locator("[role=note]").first().innerText()).toContain("source");
    expect(await page.locator("figure").innerText()).toContain("43,8876");
    await page.close();
  });
});
