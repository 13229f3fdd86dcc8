// @vitest-environment jsdom
import { StrictMode, act, version } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { catalogueEntry } from "@chiso/data";
import { publishedDoors } from "../figures/doors.js";
import type { DataDoors } from "../figures/doors.js";
import { liveDoors } from "../figures/live-doors.js";
import { loadFigure } from "../figures/load-figure.js";
import type { LoadResult } from "../source/data-source.js";
import { createLive } from "../source/live-data.js";
import type { Spec } from "../spec/spec.js";
import { Figure } from "./figure.js";

const spec: Spec = { spec: 1, figure: "trend", index: "papi", focus: ["son-la"] };

beforeEach(() => {
  Reflect.set(globalThis, "IS_REACT_ACT_ENVIRONMENT", true);
  // what React warns of fails the test
  vi.spyOn(console, "error").mockImplementation((...said: unknown[]) => {
    throw new Error(said.join(" "));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function place(html = "") {
  const root = document.createElement("div");
  root.innerHTML = html;
  document.body.append(root);
  return root;
}

describe("<Figure spec>", () => {
  it("is tried with the React that the project names", () => {
    expect(version.split(".")[0]).toBe(process.env["REACT_MAJOR"] ?? "19");
  });

  it("is final markup on a server, hydrated without a flash before and after its parts are there", async () => {
    const cold: DataDoors = { ...publishedDoors };
    await loadFigure(spec);
    const html = renderToString(<Figure spec={spec} />);
    expect(html).toContain("Sơn La: từ 40,1419 điểm");
    expect(html).not.toContain(" style=");
    const root = place(html);
    const recovered = vi.fn<(error: unknown) => void>();
    const before = root.querySelector("figure");
    await act(async () => {
      hydrateRoot(
        root,
        <StrictMode>
          <Figure spec={spec} doors={cold} />
        </StrictMode>,
        { onRecoverableError: recovered },
      );
      expect(root.querySelector("figure")).toBe(before);
      await loadFigure(spec, cold);
    });
    expect(root.querySelector("figure")).toBe(before);
    expect(recovered).not.toHaveBeenCalled();
  });

  it("keeps its room while it loads, then draws; a change of focus draws at once", async () => {
    const doors: DataDoors = { ...publishedDoors };
    const root = place();
    const react = createRoot(root);
    const draw = (focus: string) =>
      act(async () => {
        react.render(<Figure spec={{ ...spec, focus: [focus] }} doors={doors} />);
        await Promise.resolve();
      });
    await act(async () => {
      react.render(<Figure spec={spec} doors={doors} />);
    });
    await act(async () => void (await loadFigure(spec, doors)));
    expect(root.querySelector("figure[data-state]")).toBeNull();
    await draw("lao-cai");
    expect(root.querySelector(".chiso-headline")?.textContent).toMatch(/^Lào Cai/);
    await act(async () => react.unmount());
  });

  it("says in words what it cannot read, and draws the rest", async () => {
    const root = place();
    const react = createRoot(root);
    const hostile = '{ "figure": "trend", "index": "papi", "<img src=x onerror=alert(1)>": 1, "year": 2020 }';
    await act(async () => react.render(<Figure spec={hostile} />));
    await act(async () => void (await loadFigure(spec)));
    expect(root.querySelector("img, script")).toBeNull();
    expect(root.querySelector('[role="note"]')?.textContent).toContain("<img src=x onerror=alert(1)>");
    expect(root.querySelector('[data-figure="trend"]')).not.toBeNull();
    const loop: Record<string, unknown> = { figure: "trend", index: "papi" };
    loop["focus"] = loop;
    const wrongs = ["<script>", "x".repeat(1_000_000), '{"figure":"trand"}', { figure: "trend" }, loop];
    for (const wrong of wrongs) {
      await act(async () => react.render(<Figure spec={wrong} />));
      expect(root.querySelector("figure")).toBeNull();
      expect(root.querySelector(".chiso-headline")?.textContent).toBe("Không vẽ được hình này");
    }
    await act(async () => react.unmount());
  });

  it("tells that data did not come, and tries again when asked", async () => {
    let down = true;
    const doors: DataDoors = {
      ...publishedDoors,
      index: (id) => (down ? Promise.reject(new Error("offline")) : publishedDoors.index(id)),
    };
    const root = place();
    const react = createRoot(root);
    await act(async () => react.render(<Figure spec={spec} doors={doors} />));
    await act(async () => void (await new Promise((done) => setTimeout(done, 20))));
    const button = root.querySelector<HTMLButtonElement>("[role=alert] ~ .chiso-retry");
    expect(button?.textContent).toBe("Thử lại");
    down = false;
    await act(async () => {
      button?.click();
      await new Promise((done) => setTimeout(done, 50));
    });
    expect(root.querySelector(".chiso-headline")?.textContent).toMatch(/^Sơn La/);
    await act(async () => react.unmount());
  });

  it("shows a source that is renewed: how old, why no newer, and newer ones as they come", async () => {
    const entry = catalogueEntry("papi");
    const data = await entry?.load();
    if (!data) throw new Error("no PAPI");
    const answers: LoadResult[] = [
      { kind: "fault", fault: { kind: "status", status: 503, tries: 4 } },
      { kind: "loaded", loaded: { data, issues: [], at: Date.UTC(2026, 10, 22), edition: 2024 } },
      { kind: "fault", fault: { kind: "timeout", tries: 4 } },
      { kind: "loaded", loaded: { data, issues: [], at: Date.UTC(2026, 10, 24), edition: 2024 } },
    ];
    const live = createLive({
      id: "x",
      load: () => Promise.resolve(answers.shift() ?? { kind: "fault", fault: { kind: "aborted", tries: 1 } }),
    });
    const doors = liveDoors({ papi: live });
    await loadFigure(spec);
    const root = place();
    const react = createRoot(root);
    const settle = () => act(async () => void (await new Promise((done) => setTimeout(done, 20))));
    await act(async () => react.render(<Figure spec={spec} doors={doors} />));
    await settle();
    expect(root.querySelector("[role=alert]")?.textContent).toContain("báo lỗi 503");
    await act(async () => root.querySelector<HTMLButtonElement>(".chiso-retry")?.click());
    await settle();
    const notices = () => [...root.querySelectorAll(".chiso-notice")].map((one) => one.textContent ?? "");
    expect(notices()[0]).toMatch(/^Số liệu tải lúc .*22\/11\/2026\.$/);
    expect(root.querySelector(".chiso-retry")).toBeNull();
    const headline = root.querySelector(".chiso-headline")?.textContent;
    await act(() => live.refresh());
    expect(notices()[0]).toMatch(/22\/11\/2026; chưa cập nhật được\. Nguồn số liệu trả lời quá chậm/);
    expect(root.querySelector(".chiso-headline")?.textContent).toBe(headline);
    await act(async () => root.querySelector<HTMLButtonElement>(".chiso-retry")?.click());
    await settle();
    expect(notices()[0]).toMatch(/24\/11\/2026\.$/);
    await act(async () => react.unmount());
  });
});
