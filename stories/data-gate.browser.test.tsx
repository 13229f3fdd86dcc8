import { papi } from "@chiso/data/papi";
import { book } from "@chiso/data/units";
import { checkFile, commitDraft } from "@chiso/workbook/gate";
import { gateReader } from "@chiso/workbook/reader";
import { openStore } from "@chiso/workbook/store";
import { DataGate } from "@chiso/react/data-gate";
import "@chiso/react/styles.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";

// In a real browser: what is let in is kept by the browser itself, and large files are read off the main thread.

const options = { kind: "scores", definition: papi.definition, book } as const;
const text = (rows: readonly string[]) => ["Tỉnh;Năm;Điểm", ...rows].join("\n");

function setOf(csv: string) {
  const committed = commitDraft(checkFile(new TextEncoder().encode(csv), "papi.csv", options), {
    leaveOut: true,
  });
  if (committed.kind !== "set") throw new Error("refused");
  return committed.set;
}

describe("sets kept in the browser", () => {
  it("are there after the page was left, listed newest first, exported, deleted", async () => {
    const name = `test-${crypto.randomUUID()}`;
    const store = await openStore(name);
    const first = await store.keep(setOf(text(["Sơn La;2024;43,8876"])), new Date("2026-11-01T00:00:00Z"));
    const second = await store.keep(
      setOf(text(["Lào Cai;2024;44", "Nơi nào;2024;1"])),
      new Date("2026-11-02T00:00:00Z"),
    );
    store.close();
    const again = await openStore(name);
    expect((await again.list()).map(({ id, rows, leftOut }) => [id, rows, leftOut])).toEqual([
      [second, 2, 1],
      [first, 1, 0],
    ]);
    const opened = await again.open(first);
    expect(opened?.set.content).toMatchObject({
      observations: [{ unit: "son-la", value: { score: 43.8876 } }],
    });
    const file = await again.exportSet(first);
    expect(JSON.parse((await file?.text()) ?? "{}")).toEqual(opened);
    await again.remove(first);
    expect(await again.open(first)).toBeUndefined();
    expect(await again.list()).toHaveLength(1);
    await again.clear();
    expect(await again.list()).toEqual([]);
    again.close();
    indexedDB.deleteDatabase(name);
  });

  it("a set that cannot be kept leaves nothing behind", async () => {
    const name = `test-${crypto.randomUUID()}`;
    const store = await openStore(name);
    const unfit = { ...setOf(text(["Sơn La;2024;43"])), file: "x", issues: [() => 1] } as never;
    await expect(store.keep(unfit, new Date())).rejects.toThrow(/clone/i);
    expect(await store.list()).toEqual([]);
    store.close();
    indexedDB.deleteDatabase(name);
  });
});

describe("a large file in a worker", () => {
  const rows = Array.from({ length: 50_000 }, (_, i) => `Sơn La;${2011 + (i % 14)};${30 + (i % 1000) / 100}`);
  const file = new File([text(rows)], "lon.csv");
  const makeWorker = () =>
    new Worker(new URL("../packages/workbook/src/worker.ts", import.meta.url), { type: "module" });

  it("is read with the page still answering, and can be cancelled", async () => {
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 20);
    const seen: number[] = [];
    const opened = await gateReader(options, makeWorker).open(file, {
      onProgress: (done) => seen.push(done),
    });
    clearInterval(beat);
    expect(opened.rows).toBe(50_000);
    expect(opened.kept).toBe(14);
    expect(seen.at(-1)).toBe(1);
    expect(longest).toBeGreaterThan(0);
    console.info(`longest pause of the page: ${Math.round(longest)} ms`);
    const stop = new AbortController();
    const cancelled = gateReader(options, makeWorker).open(file, { signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    await expect(cancelled).rejects.toThrow(/abort/i);
  });
});

describe("the gate by keyboard", () => {
  afterEach(() => document.body.replaceChildren());

  it("a file is chosen, a fault put right, a unit proposed taken, the rows kept: focus never gets lost", async () => {
    await page.viewport(360, 800);
    const host = document.body.appendChild(document.createElement("main"));
    const kept: unknown[] = [];
    createRoot(host).render(
      createElement(DataGate, {
        reader: gateReader(options),
        onKeep: (file, leaveOut) => {
          kept.push([file.kept, leaveOut]);
          return Promise.resolve();
        },
      }),
    );
    const csv = text(["Sơn Laa;2024;43,8876", "Lào Cai;2024;438", "Hà Nội;2024;45"]);
    await userEvent.upload(page.getByLabelText("Chọn tệp"), new File([csv], "papi.csv"));
    await expect.element(page.getByRole("heading", { name: "papi.csv" })).toHaveFocus();
    await expect.element(page.getByText("1/3 dòng đúng · 2 lỗi · 0 lưu ý")).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    await userEvent.click(page.getByRole("button", { name: "Dùng “Sơn La”" }));
    await expect.element(page.getByRole("status")).toHaveTextContent("Còn 1 lỗi");
    await expect.element(page.getByRole("heading", { name: "papi.csv" })).toHaveFocus();
    const value = page.getByRole("textbox", { name: "Giá trị ô C3" });
    await userEvent.fill(value, "43,8");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("Cả 3 dòng đều đúng.")).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Nhận 3 dòng" }));
    await expect.element(page.getByRole("heading", { name: "Đã nhận 3 dòng của papi.csv." })).toHaveFocus();
    expect(kept).toEqual([[3, false]]);
  });
});
