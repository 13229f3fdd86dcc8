import { charts } from "@chiso/react/charts";
import type { ChartId } from "@chiso/react/charts";
import { RankingTable } from "@chiso/react/ranking-table";
import "@chiso/react/styles.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { GROUNDS, LOCALES, THEMES, WIDTHS, argsOf } from "./matrix/cases.js";
import type { GroundId } from "./matrix/cases.js";
import { faultsOf } from "./matrix/faults.js";
import { pairwise } from "./matrix/pairs.js";

// Any figure meets any kind of data, language, width and theme in a real browser: measured here, and pictured in
// `stories/shots`, to be looked at.

const tried = pairwise({
  figure: ["ranking-table", ...(Object.keys(charts) as ChartId[])],
  ground: Object.keys(GROUNDS) as GroundId[],
  locale: LOCALES,
  width: WIDTHS,
  theme: THEMES,
});

async function componentOf(figure: string): Promise<unknown> {
  return figure === "ranking-table" ? RankingTable : (await charts[figure as ChartId]()).Component;
}

describe("figures in a browser", () => {
  const complaints: string[] = [];
  beforeAll(async () => {
    await page.viewport(1400, 900);
    for (const level of ["error", "warn"] as const)
      vi.spyOn(console, level).mockImplementation(
        (...said: unknown[]) => void complaints.push(said.join(" ")),
      );
  });
  afterEach(() => {
    document.body.replaceChildren();
    complaints.length = 0;
  });

  it.each(tried)(
    "$figure on $ground in $locale, $width px, $theme",
    async ({ figure, ground, locale, width, theme }) => {
      const host = document.createElement("div");
      host.className = "chiso";
      host.setAttribute("data-chiso-theme", theme);
      host.style.inlineSize = `${width}px`;
      host.style.background = "var(--chiso-paper)";
      document.body.append(host);
      const root = createRoot(host);
      root.render(
        createElement((await componentOf(figure)) as never, { ...argsOf(figure, ground), locale } as never),
      );
      await vi.waitFor(() => expect(host.querySelector("figure.chiso-figure")).not.toBeNull());
      await document.fonts.ready;
      const shown = host.querySelector("figure.chiso-figure") ?? host;
      expect(faultsOf(shown)).toEqual([]);
      expect(complaints).toEqual([]);
      const path = `shots/${figure}-${ground}-${locale}-${width}-${theme}.png`;
      // a picture is no taller than its window
      await page.viewport(1400, Math.max(900, Math.ceil(host.getBoundingClientRect().bottom) + 20));
      await page.screenshot({ element: host, path });
      root.unmount();
    },
  );
});
