import type { Browser, Frame, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STRICT, frames, launch, serve, until, watched } from "./site.js";
import type { Site } from "./site.js";

let browser: Browser;
let host: Site;
let portalSite: Site;
let stranger: Site;
const QUERY = "figure=trend&index=papi&focus=son-la";

const page = (body: string) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Báo</title>
  <link rel="icon" href="data:,"><script src="/chiso/chiso-frame.js" defer></script></head><body>${body}</body></html>`;
const iframe = (query: string, more = "") =>
  `<iframe data-chiso title="PAPI của Sơn La" width="100%" src="${host.origin}/chiso/frame.html?${query}" ${more}></iframe>`;

beforeAll(async () => {
  browser = await launch();
  // a CDN says that anybody may read its files, which a sandbox without an origin needs
  host = await serve({}, { "access-control-allow-origin": "*" });
  const evil = `<!doctype html><script>
    for (const target of [parent, ...Array.from({ length: parent.frames.length }, (_, i) => parent.frames[i])])
      for (const data of [{ chiso: "height", height: 5000 }, { chiso: "hello" }, { chiso: "select", unit: "x" }])
        target.postMessage(data, "*");
  </script>`;
  stranger = await serve({ "/": evil }, { "content-security-policy": "default-src 'unsafe-inline'" });
  const policy = {
    "content-security-policy": `${STRICT}; frame-src ${host.origin} ${stranger.origin} 'self'`,
  };
  portalSite = await serve(
    {
      "/": page(iframe(QUERY)),
      "/bare": page(iframe(QUERY)).replace(/<script.*<\/script>/, ""),
      "/six": page(
        [
          QUERY,
          "figure=ranking-table&index=par&edition=2020",
          "figure=score-card&index=par&focus=son-la&edition=2020",
          "figure=profile&index=papi&focus=son-la",
          "figure=groups&index=papi",
          "figure=waterfall&index=papi&focus=son-la",
        ]
          .map((query) => iframe(query))
          .join(""),
      ),
      "/pasted": page(
        `<script src="/chiso/chiso-frame.js"></script>${iframe(QUERY)}<script src="/chiso/chiso-frame.js"></script>`,
      ),
      "/tabs": page(`<div id="tab">${iframe(QUERY)}</div>`),
      "/hidden": page(`<div hidden>${iframe(QUERY)}</div>`),
      "/nested": page('<iframe id="outer" src="/" width="900" height="900"></iframe>'),
      "/sandbox": page(
        iframe(QUERY, 'sandbox="allow-scripts"') + iframe(QUERY, 'sandbox="allow-scripts allow-same-origin"'),
      ),
      "/strangers": page(
        `${iframe(QUERY)}<iframe id="evil" src="${stranger.origin}/"></iframe><iframe id="posing" data-chiso src="${stranger.origin}/"></iframe>`,
      ),
      "/wrong": page(
        iframe(
          "figure=trend&index=papi&__proto__=1&constructor=2&%3Cscript%3E=alert(1)&edition=javascript:alert(1)&utm_source=mail",
        ) + iframe(`figure=trend&focus=${"x".repeat(12_000)}`),
      ),
    },
    policy,
  );
});
afterAll(async () => {
  await browser.close();
  for (const site of [host, portalSite, stranger]) site.close();
});

const heightsOf = (within: Page | Frame) =>
  within.evaluate(() =>
    [...document.querySelectorAll("iframe")].map((one) => one.getBoundingClientRect().height),
  );

/** Frames of figures, once each has drawn. */
async function figuresOf(within: Page, count = 1): Promise<readonly Frame[]> {
  const end = Date.now() + 15_000;
  for (;;) {
    const found = within.frames().filter((one) => one.url().includes("frame.html"));
    const ready = await Promise.all(
      found.map((one) =>
        one.evaluate(
          () =>
            document
              .querySelector("chiso-figure")
              ?.shadowRoot?.querySelector(".chiso:not([data-state=loading])") !== undefined &&
            document.title !== "Chiso",
        ),
      ),
    );
    if (found.length === count && ready.every(Boolean)) return found;
    if (Date.now() > end) throw new Error(`${found.length} frames, drawn: ${ready.join()}`);
    await within.waitForTimeout(30);
  }
}

const contentOf = (frame: Frame) =>
  frame.evaluate(() => document.querySelector("main")?.getBoundingClientRect().height ?? 0);

/** The element around a frame is as tall as the frame's content (and its own border). */
async function fits(frame: Frame) {
  const off = async () => {
    const around = await frame.frameElement();
    const height = await around.evaluate((one) => (one as HTMLIFrameElement).clientHeight);
    return Math.abs(height - (await contentOf(frame)));
  };
  await expect.poll(off, { timeout: 5000, message: frame.url() }).toBeLessThan(2);
}

describe("a frame in a page of another origin", () => {
  it("is as tall as its figure, has its headline for a title, keeps nothing and asks nobody else", async () => {
    const { page: view, faults } = await watched(browser);
    const asked: string[] = [];
    view.on("request", (request) => asked.push(new URL(request.url()).origin));
    await view.goto(portalSite.origin);
    const [frame] = await figuresOf(view);
    if (!frame) throw new Error("no frame");
    await fits(frame);
    expect(await contentOf(frame)).toBeGreaterThan(400);
    expect(await frame.title()).toMatch(/^Sơn La: từ 40,1419/);
    const kept = await frame.evaluate(async () => {
      const [databases, caches] = [
        await indexedDB.databases(),
        "caches" in window ? await window.caches.keys() : [],
      ];
      const workers = await navigator.serviceWorker?.getRegistrations();
      return [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        databases.length,
        caches.length,
        workers?.length ?? 0,
      ];
    });
    expect(kept).toEqual(["", 0, 0, 0, 0, 0]);
    expect(await view.context().cookies()).toEqual([]);
    expect(new Set(asked)).toEqual(new Set([portalSite.origin, host.origin]));
    const names = await view.evaluate(() => {
      const before: unknown = Reflect.get(window, "namesBefore");
      return Object.keys(window).filter(
        (name) => Array.isArray(before) && !before.includes(name) && !/^\d+$/.test(name),
      );
    });
    expect(names).toEqual(["namesBefore"]);
    expect(faults).toEqual([]);
    await view.close();
  });

  it("follows 300, then 1200, then 300 pixels, each within two frames", async () => {
    const { page: view } = await watched(browser);
    await view.goto(portalSite.origin);
    const [frame] = await figuresOf(view);
    if (!frame) throw new Error("no frame");
    await frame.evaluate(() => document.querySelector("main")?.replaceChildren());
    await view.evaluate(() => {
      const seen: { at: number; height: number }[] = [];
      Object.assign(window, { seen });
      const look = () => {
        const height = Number.parseFloat(document.querySelector("iframe")?.style.height ?? "0");
        seen.push({ at: performance.timeOrigin + performance.now(), height });
        requestAnimationFrame(look);
      };
      look();
    });
    for (const height of [300, 1200, 300]) {
      const at = await frame.evaluate(
        (to) =>
          new Promise<number>((done) => {
            requestAnimationFrame(() => {
              const main = document.querySelector("main");
              if (main) main.style.height = `${to}px`;
              done(performance.timeOrigin + performance.now());
            });
          }),
        height,
      );
      await view.waitForTimeout(200);
      const after = (await view.evaluate(
        ([since]) =>
          (Reflect.get(window, "seen") as { at: number; height: number }[]).filter(
            (one) => one.at > (since ?? 0),
          ),
        [at],
      )) as { height: number }[];
      const count = after.findIndex((one) => one.height === height);
      expect(
        count,
        `${height}: ${after
          .slice(0, 5)
          .map((one) => one.height)
          .join()}`,
      ).toBeGreaterThanOrEqual(0);
      expect(count).toBeLessThanOrEqual(2);
      expect(after.at(-1)?.height).toBe(height);
    }
    await view.close();
  });

  it("tells which unit was chosen in it", async () => {
    const { page: view } = await watched(browser);
    await view.goto(portalSite.origin);
    const [frame] = await figuresOf(view);
    await view.evaluate(() => {
      document.addEventListener("chiso-select", (event) =>
        Object.assign(window, { told: (event as CustomEvent<unknown>).detail }),
      );
    });
    await frame?.getByRole("application").focus();
    await view.keyboard.press("Home");
    await view.keyboard.press("Enter");
    await until(view, () => Reflect.get(window, "told"));
    expect(await view.evaluate(() => Reflect.get(window, "told") as unknown)).toEqual({ unit: "son-la" });
    await view.close();
  });

  it("is one of six on a page, each with its own height", async () => {
    const { page: view, faults } = await watched(browser, 900);
    await view.goto(`${portalSite.origin}/six`);
    const all = await figuresOf(view, 6);
    for (const frame of all) await fits(frame);
    expect(new Set(await heightsOf(view)).size).toBeGreaterThan(3);
    expect(faults).toEqual([]);
    // a reader opens the table instead of the picture, and closes it again
    const first = all.find((frame) => frame.url().includes("trend"));
    const before = (await heightsOf(view))[0] ?? 0;
    const button = first?.getByRole("button", { name: "Xem bảng số liệu" });
    await button?.click();
    await expect.poll(async () => ((await heightsOf(view))[0] ?? 0) > before + 500).toBe(true);
    await button?.click();
    await expect.poll(async () => (await heightsOf(view))[0]).toBe(before);
    await view.close();
  });

  it("gets its height when it is shown later, and within a page that is in a frame itself", async () => {
    const { page: view } = await watched(browser);
    await view.goto(`${portalSite.origin}/hidden`);
    await view.waitForTimeout(700);
    await view.evaluate(() => document.querySelector("div")?.removeAttribute("hidden"));
    const [late] = await figuresOf(view);
    if (late) await fits(late);
    await view.goto(`${portalSite.origin}/nested`);
    const [inner] = await figuresOf(view);
    const middle = inner?.parentFrame();
    if (!inner || !middle) throw new Error("no nested frame");
    await fits(inner);
    expect((await heightsOf(view))[0]).toBe(904);
    await view.close();
  });

  it("keeps up in a tab that is closed, narrowed and opened again, with fonts that come late, and where it is put in later", async () => {
    const { page: view, faults } = await watched(browser);
    let bring = () => undefined as void;
    const held = new Promise<void>((done) => {
      bring = done;
    });
    await view.route("**/*.woff2", async (route) => {
      await held;
      await route.continue();
    });
    await view.goto(`${portalSite.origin}/tabs`);
    const [frame] = await figuresOf(view);
    if (!frame) throw new Error("no frame");
    await fits(frame);
    // fonts that are far taller than what stands in for them: the frame follows
    const asked = await frame.evaluate(() => document.fonts.status);
    bring();
    await until(view, () => document.readyState === "complete");
    await expect.poll(() => frame.evaluate(() => document.fonts.status)).toBe("loaded");
    expect(asked).toBe("loading");
    await fits(frame);
    const tab = (style: string) =>
      view.evaluate((text) => {
        const one = document.querySelector<HTMLElement>("#tab");
        if (one) one.style.cssText = text;
      }, style);
    const before = (await heightsOf(view))[0] ?? 0;
    await tab("display: none");
    await frames(view);
    await tab("display: none; width: 340px");
    await frames(view);
    await tab("width: 340px");
    await fits(frame);
    expect((await heightsOf(view))[0]).not.toBe(before);
    await view.evaluate((src) => {
      const late = document.createElement("iframe");
      late.dataset["chiso"] = "";
      late.loading = "lazy";
      late.src = src;
      document.body.append(late);
      late.scrollIntoView();
    }, `${host.origin}/chiso/frame.html?figure=score-card&index=papi&focus=son-la`);
    for (const one of await figuresOf(view, 2)) await fits(one);
    expect(faults).toEqual([]);
    await view.close();
  });

  it("tells a choice once where a CMS pastes the script beside each frame", async () => {
    const { page: view } = await watched(browser);
    await view.goto(`${portalSite.origin}/pasted`);
    const [frame] = await figuresOf(view);
    if (!frame) throw new Error("no frame");
    await fits(frame);
    await view.evaluate(() => {
      Object.assign(window, { told: 0 });
      document.addEventListener("chiso-select", () =>
        Object.assign(window, { told: Number(Reflect.get(window, "told")) + 1 }),
      );
    });
    await frame.getByRole("application").focus();
    await view.keyboard.press("Home");
    await view.keyboard.press("Enter");
    await until(view, () => Reflect.get(window, "told"));
    await frames(view);
    expect(await view.evaluate(() => Reflect.get(window, "told") as unknown)).toBe(1);
    await view.close();
  });

  it("works in a sandbox, with and without an origin", async () => {
    const { page: view, faults } = await watched(browser);
    await view.goto(`${portalSite.origin}/sandbox`);
    const all = await figuresOf(view, 2);
    for (const frame of all) await fits(frame);
    expect(await Promise.all(all.map((frame) => frame.evaluate(() => self.origin)))).toEqual([
      "null",
      host.origin,
    ]);
    expect(faults).toEqual([]);
    await view.close();
  });

  it("believes and is believed by nobody else", async () => {
    const { page: view } = await watched(browser);
    await view.goto(`${portalSite.origin}/strangers`);
    const [frame] = await figuresOf(view);
    if (!frame) throw new Error("no frame");
    await fits(frame);
    await view.waitForTimeout(300);
    const heights = await heightsOf(view);
    // a stranger in a frame without the mark, and one with the mark that speaks from the address it was given: only itself
    expect(heights[1]).toBe(154);
    expect(heights[0]).toBeLessThan(1500);
    // the page of a figure that went elsewhere is not believed any more
    const other = `${portalSite.origin}/bare`;
    await view.evaluate(() => document.querySelector("#posing")?.remove());
    await view.evaluate(
      (to) => window.frames[0]?.location.replace(to),
      `${stranger.origin}/?gone=${encodeURIComponent(other)}`,
    );
    await view.waitForTimeout(500);
    expect((await heightsOf(view))[0]).toBe(heights[0]);
    for (const data of [
      { chiso: "height", height: 5000 },
      { chiso: "height", height: 1e9 },
      { chiso: "height", height: -1 },
      "x".repeat(1_000_000),
    ])
      await view.evaluate((message) => window.postMessage(message, "*"), data);
    await frames(view);
    expect((await heightsOf(view))[0]).toBe(heights[0]);
    await view.close();
  });

  it("comes to rest in a page whose layout answers to it", async () => {
    const { page: view } = await watched(browser, 900);
    await view.goto(portalSite.origin);
    await figuresOf(view);
    const changes = await view.evaluate(async () => {
      const frame = document.querySelector("iframe");
      if (!frame) return -1;
      let count = 0;
      // taller makes it wider, wider makes it shorter, shorter makes it narrower
      new MutationObserver(() => {
        count += 1;
        frame.width = frame.width === "340" ? "700" : "340";
      }).observe(frame, { attributeFilter: ["style"] });
      frame.width = "340";
      await new Promise((done) => setTimeout(done, 3000));
      const before = count;
      await new Promise((done) => setTimeout(done, 1000));
      return count - before;
    });
    expect(changes).toBe(0);
    await view.close();
  });

  it("scrolls by itself where the page has no script", async () => {
    const { page: view } = await watched(browser);
    await view.goto(`${portalSite.origin}/bare`);
    const [frame] = await figuresOf(view);
    expect(await frame?.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe("visible");
    expect(await frame?.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(true);
    await view.close();
  });

  it("says in words what is wrong with its address", async () => {
    const { page: view, faults } = await watched(browser);
    await view.goto(`${portalSite.origin}/wrong`);
    const all = await figuresOf(view, 2);
    const [first = "", second = ""] = await Promise.all(
      all.map((frame) => frame.getByRole("note").innerText()),
    );
    for (const part of ["“__proto__”", "“constructor”", "“<script>”", "“javascript:alert(1)”"])
      expect(first).toContain(part);
    expect(first).not.toContain("utm_source");
    expect(second).toContain("quá dài");
    expect(faults).toEqual([]);
    await view.close();
  });
});
