import { createRequire } from "node:module";
import type { Browser, Page } from "playwright";
import type { Case } from "./cases.js";
import { open } from "./site.js";

const AXE = createRequire(import.meta.url).resolve("axe-core");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** All that is wrong with a page in a look: complaints on the console, by measure, and by axe. */
export async function faultsOf(browser: Browser, origin: string, one: Case): Promise<readonly string[]> {
  const height = one.width < 700 ? 780 : Math.round(one.width * 0.5625);
  const viewport = { width: one.width, height };
  // axe is put into the page, which its policy would forbid
  const { page, complaints } = await open(browser, { viewport, bypassCSP: true });
  const address = `${origin}?page=${one.page}&${one.asked}&lang=${one.lang}&theme=${one.theme}`;
  await page.goto(address, { waitUntil: "networkidle" });
  await settled(page);
  const faults = [...complaints, ...(await measuredFaults(page)), ...(await axeFaults(page))];
  await page.context().close();
  return faults;
}

/** Everything on the page has come: nothing is on its way, and the fonts are there. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector("#content, main") !== null &&
      document.querySelector('.waiting [role="status"], .chiso-figure[data-state="loading"]') === null,
  );
  await page.evaluate(() => document.fonts.ready);
}

/** What axe finds of WCAG 2.2 AA and of good practice, a line each. */
async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResult> } };
    interface AxeResult {
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string; readonly target: readonly unknown[] }[];
      }[];
    }
    const { violations } = await axe.run({ runOnly: { type: "tag", values } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html }) => `axe ${id} (${nodes.length}): ${html.slice(0, 160)}`),
    );
  }, RULES);
}

/** What a careful eye would stop at, by measure: too wide, cut, clipped, one text over another. */
function measuredFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const shown = (one: Element) => {
      const { visibility, display, opacity } = getComputedStyle(one);
      return (
        visibility !== "hidden" &&
        display !== "none" &&
        Number(opacity) > 0.1 &&
        one.getClientRects().length > 0
      );
    };
    const short = (one: Element) => (one.textContent ?? "").trim().slice(0, 28);
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 1) found.add(`the page is ${wide}px too wide`);
    for (const one of document.querySelectorAll<HTMLElement>("body *:not(svg *)")) {
      const text = [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      const { overflowX } = getComputedStyle(one);
      const cut = one.scrollWidth > one.clientWidth + 1 && overflowX !== "visible" && one.clientWidth > 1;
      if (text && cut && shown(one) && !one.closest("select, input")) found.add(`cut: ${short(one)}`);
    }
    for (const svg of document.querySelectorAll("svg")) {
      const box = svg.getBoundingClientRect();
      const hides = getComputedStyle(svg).overflow !== "visible";
      const texts = [...svg.querySelectorAll("text")]
        .filter((one) => shown(one) && short(one) !== "")
        .slice(0, 400)
        .map((one) => ({ one, at: one.getBoundingClientRect() }));
      for (const [index, { one, at }] of texts.entries()) {
        const out =
          at.left < box.left - 1 ||
          at.right > box.right + 1 ||
          at.top < box.top - 1 ||
          at.bottom > box.bottom + 1;
        if (hides && out) found.add(`clipped: ${short(one)}`);
        for (const { one: other, at: there } of texts.slice(index + 1)) {
          const width = Math.min(at.right, there.right) - Math.max(at.left, there.left);
          const height = Math.min(at.bottom, there.bottom) - Math.max(at.top, there.top);
          if (width > 2 && height > Math.min(at.height, there.height) * 0.3)
            found.add(`one over the other: ${short(one)} / ${short(other)}`);
        }
      }
    }
    return [...found];
  });
}
