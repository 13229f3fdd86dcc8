import { checkFile, commitDraft } from "@chiso/workbook/gate";
import { openStore } from "@chiso/workbook/store";
import { createRoot } from "react-dom/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { provinceCatalogue, provinceData } from "../data/province-catalogue.js";
import { App } from "../page/app.js";
import { goTo } from "../state/address.js";
import { ownOptions } from "./own-options.js";
import "@chiso/react/styles.css";
import "../styles/page.css";
// the files that the gate itself is tested with are no part of its package
// oxlint-disable-next-line no-restricted-imports
import { BROKEN } from "../../../../packages/workbook/src/gate/broken.fixture.js";

// Every broken file through the page of own figures of the briefing: each fault at its cell, the right rows kept, nothing else.

const errors: string[] = [];
const root = document.createElement("div");
const page = createRoot(root);
const real = console.error;

beforeAll(async () => {
  indexedDB.deleteDatabase("chiso-data-gate");
  console.error = (...said: readonly unknown[]) => errors.push(said.join(" "));
  window.addEventListener("error", ({ message }) => errors.push(message));
  window.addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));
  document.body.append(root);
  goTo("?page=own&index=papi");
  page.render(<App catalogue={provinceCatalogue} store={provinceData()} />);
  await until(() => root.querySelector(".chiso-gate-file"));
});
afterAll(() => {
  console.error = real;
  page.unmount();
});

/** Waits until something is there. */
async function until<T>(find: () => T | null | undefined | false): Promise<T> {
  for (const end = performance.now() + 20_000; performance.now() < end; ) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  throw new Error(`Not there in time: ${find.toString()}`);
}

const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => root.querySelector<HTMLElement>(selector);
const button = (start: string) =>
  all(".chiso-gate button").find(({ textContent }) => textContent.startsWith(start));

async function choose(bytes: Uint8Array, name: string) {
  const input = await until(() => root.querySelector<HTMLInputElement>(".chiso-gate-file"));
  const files = new DataTransfer();
  files.items.add(new File([Uint8Array.from(bytes)], name));
  input.files = files.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

async function open(bytes: Uint8Array, name: string) {
  await choose(bytes, name);
  await until(() => button("Chọn tệp khác"));
}

/** What is kept in this browser. */
async function kept() {
  const store = await openStore();
  const list = await store.list();
  const sets = await Promise.all(list.map(({ id }) => store.open(id)));
  store.close();
  return sets.flatMap((found) => (found ? [found.set] : []));
}

const definitionOf = (index: string) => {
  const found = provinceCatalogue.definitions.get(index);
  if (!found) throw new Error(index);
  return found;
};

describe(`${Object.keys(BROKEN).length} broken files on the page of own figures`, () => {
  it("each fault is told with sheet, cell, value and remedy; the right rows are kept; nothing crashes", async () => {
    const wrong: Record<string, unknown> = {};
    for (const [name, broken] of Object.entries(BROKEN)) {
      const index = broken.options?.kind === "scores" ? broken.options.definition.id : "papi";
      goTo(`?page=own&index=${index}`);
      await until(() => one(`.own-intro`)?.textContent.includes(definitionOf(index).name.vi));
      await open(broken.file, "tệp của tôi.xlsx");
      const now = new Date().toISOString().slice(0, 10);
      const draft = checkFile(
        broken.file,
        "tệp của tôi.xlsx",
        ownOptions(definitionOf(index), provinceCatalogue.book, now),
      );
      const faults = await toldFaults();
      // a sheet of another kind is no fault here: it is known for what it is
      const known = name === "a wrong sheet";
      expect.soft(faults.length, name).toBe(known ? 0 : broken.faults.length);
      const said = known ? [] : broken.faults.map((fault) => placeOf(fault));
      for (const place of said)
        expect
          .soft(
            faults.some(({ message, remedy }) => place.test(message) && remedy.length > 10),
            `${name}: ${place.source}`,
          )
          .toBe(true);
      for (const { value = "", code } of draft.issues)
        if (value !== "" && !["row-width", "not-a-workbook", "hidden-row"].includes(code))
          expect
            .soft(
              faults.some(({ message }) => message.includes(shown(value))),
              `${name}: ${value}`,
            )
            .toBe(true);
      const state = one(".chiso-gate-state")?.textContent ?? "";
      const right = known ? 1 : broken.kept;
      if (draft.workbook) expect.soft(state, name).toMatch(new RegExp(`^(?:Cả )?${right}[/ ]`));
      else expect.soft(one(".chiso-gate-title")?.textContent, name).toContain("Không đọc được");
      expect.soft(await kept(), name).toEqual([]);
      const main = one("[data-main]");
      expect.soft(main !== null, name).toBe(right > 0);
      if (main) {
        main.click();
        await until(() => one(".chiso-gate-title")?.textContent.startsWith("Đã nhận"));
        const whole = commitDraft(draft, { leaveOut: true });
        if (whole.kind === "set") expect.soft((await kept())[0]?.content, name).toEqual(whole.set.content);
        await until(() => all(".own-ways button")[2])?.then((drop) => drop.click());
        await until(() => all(".own-item").length === 0);
      }
      button("Chọn tệp khác")?.click();
      await until(() => one(".chiso-gate-file"));
      if (errors.length > 0) wrong[name] = errors.splice(0);
    }
    expect(wrong).toEqual({});
  });
});

describe("50,000 rows", () => {
  const rows = Array.from({ length: 50_000 }, (_, i) => `Sơn La;${2011 + (i % 14)};${30 + (i % 1000) / 100}`);
  const large = new TextEncoder().encode(["Tỉnh;Năm;Điểm", ...rows].join("\n"));

  it("show how far they have come, can be stopped, and come in with the page still answering", async () => {
    await choose(large, "lớn.csv");
    const bar = await until(() => one(".chiso-gate-progress"));
    expect(bar.getAttribute("aria-label")).toBe("Tiến độ đọc tệp");
    button("Dừng")?.click();
    await until(() =>
      one(".chiso-gate-said")?.textContent.startsWith("Đã dừng đọc lớn.csv; chưa nhận dòng nào."),
    );
    expect(await kept()).toEqual([]);
    let [longest, last] = [0, performance.now()];
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 20);
    await open(large, "lớn.csv");
    clearInterval(beat);
    expect(one(".chiso-gate-state")?.textContent).toBe("14/50.000 dòng đúng · 49.986 lỗi · 0 lưu ý");
    expect(all(".chiso-gate-issue")).toHaveLength(50);
    console.info(`longest pause of the page: ${Math.round(longest)} ms`);
    button("Chọn tệp khác")?.click();
    await until(() => one(".chiso-gate-file"));
    expect(errors).toEqual([]);
  });
});

/** All faults of the page, with those that are behind “more”. */
async function toldFaults() {
  for (let more = button("Xem thêm"); more; more = button("Xem thêm")) {
    const before = all(".chiso-gate-issue").length;
    more.click();
    await until(() => all(".chiso-gate-issue").length > before);
  }
  return all(".chiso-gate-issue").map((issue) => ({
    message: issue.querySelector(".chiso-gate-message")?.textContent ?? "",
    remedy: issue.querySelector(".chiso-gate-remedy")?.textContent ?? "",
  }));
}

/** `KQ!E2 unknown-body`: the sheet and the cell as the page writes them. */
function placeOf(fault: string): RegExp {
  const [place = ""] = fault.split(" ");
  const [cell = "", sheet] = place.split("!").toReversed();
  const where = sheet === undefined ? "" : `trang tính “${sheet}”.*`;
  return new RegExp(where + (/^[A-Z]+\d+$/.test(cell) ? `ô ${cell}[,:]` : ""), "i");
}

const shown = (value: string) =>
  /^\d{4}-\d\d-\d\d$/.test(value) ? value.split("-").toReversed().join("/") : value;
