import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { charts } from "@chiso/react/charts";
import type { Dataset } from "@chiso/core";
import { catalogue } from "@chiso/data";
import { describe, expect, it, vi } from "vitest";
import { parseSpec } from "../spec/parse-spec.js";
import { specFromQuery } from "../spec/write-spec.js";
import type { Spec } from "../spec/spec.js";
import { createLive } from "../source/live-data.js";
import { addressDoors } from "./address-doors.js";
import { publishedDoors } from "./doors.js";
import type { DataDoors } from "./doors.js";
import { liveDoors } from "./live-doors.js";
import { assembleFigure, figureHeight, loadFigure, specFigures } from "./load-figure.js";
import type { ReadyFigure } from "./load-figure.js";

const names = Object.keys(specFigures);

/** What a figure is asked here: its index, and what it cannot do without. */
function specOf(figure: string, index: string): Spec {
  const focus = index === "son-la-departments" ? "son-la.so-lao-dong" : "son-la";
  if (figure === "progress" || figure === "findings")
    return { spec: 1, figure, options: { today: "2021-12-31" } };
  // a province's own data are no index
  if (figure === "checklist" || figure === "procedures") return { spec: 1, figure };
  return { spec: 1, figure, index, focus: [focus] };
}

async function ready(spec: Spec, doors?: DataDoors): Promise<ReadyFigure> {
  const found = await loadFigure(spec, doors);
  if (found.kind !== "figure") throw new Error(JSON.stringify(found.issues));
  return found;
}

const markup = ({ Component, props }: ReadyFigure) =>
  renderToString(createElement(Component as () => null, props));

describe("every figure of a spec", () => {
  it("is a figure of the registry, and each of the registry is there", () => {
    for (const id of Object.keys(charts)) expect(names).toContain(id);
    expect(publishedDoors.indices).toEqual(catalogue.map(({ definition }) => definition.id));
  });

  it.each(names)("%s is drawn of every index, without DOM and without style", async (figure) => {
    for (const index of publishedDoors.indices) {
      const found = await ready(specOf(figure, index));
      expect(found.issues).toEqual([]);
      const html = markup(found);
      expect(html).toContain(`data-figure="${figure}"`);
      expect(html).not.toMatch(/ style=|NaN|Infinity|undefined/);
    }
  });

  it.each(names)("%s keeps the height of its record", async (figure) => {
    const { module } = await ready(specOf(figure, "papi"));
    const size = (module as { defaultSize?: { height: number } } | undefined)?.defaultSize;
    if (size) expect(figureHeight(figure)).toBe(size.height);
    else expect(figure).toBe("ranking-table");
  });
});

describe("a spec in the terms of its figure", () => {
  const propsOf = async (spec: object) => {
    const parsed = parseSpec({ spec: 1, ...spec }, specFigures);
    if (!parsed.spec) throw new Error(JSON.stringify(parsed.issues));
    const { props, issues } = await ready(parsed.spec);
    const { data: _, map: __, tiles: ___, details: ____, ...rest } = props;
    return { props: rest, codes: [...parsed.issues, ...issues].map(({ code, path }) => `${code} ${path}`) };
  };

  it("speaks of the first unit and compares it with the others", async () => {
    const { props } = await propsOf({
      figure: "trend",
      index: "papi",
      focus: ["son-la", "lai-chau"],
      compare: ["median", "lao-cai", "lai-chau"],
      options: { by: "rank", from: 2020 },
    });
    expect(props).toEqual({
      focus: "son-la",
      compare: ["lai-chau", "lao-cai"],
      by: "rank",
      from: 2020,
      locale: "vi",
    });
  });

  it("asks each figure in its own words", async () => {
    expect(
      (await propsOf({ figure: "score-card", index: "par", edition: 2020, focus: "son-la" })).props,
    ).toEqual({
      unit: "son-la",
      edition: 2020,
      locale: "vi",
    });
    expect(
      (await propsOf({ figure: "dumbbell", index: "papi", focus: "son-la", compare: "median" })).props,
    ).toMatchObject({ against: "median" });
    const map = await propsOf({ figure: "choropleth", index: "papi", scope: "trung-du-mien-nui" });
    expect(map.codes).toEqual(["unknown-id scope"]);
    const table = await propsOf({
      figure: "ranking-table",
      index: "papi",
      columns: "score,D5",
      sort: "D5",
      direction: "descending",
    });
    expect(table.props).toMatchObject({
      columns: ["score", "component:D5"],
      view: { start: { sorting: { key: "component:D5", direction: "descending" } } },
    });
  });

  it("R15 asks a what-if with its rank, its locks and caps, and gives back a link that opens the scenarios", async () => {
    const { props, codes } = await propsOf({
      figure: "what-if",
      index: "pci",
      focus: "son-la",
      locale: "en",
      options: {
        rank: 20,
        ceiling: "maximum",
        locked: "PCI_01",
        caps: { PCI_05: 8 },
        moves: "PCI_09:6",
        scenarios: ["@10;PCI_09:7.1"],
      },
    });
    expect(codes).toEqual([]);
    const { addressOf, ...rest } = props;
    const kept = { rank: 10, moves: { PCI_09: 7.1 }, locked: [], ceiling: "best" };
    expect(rest).toEqual({
      focus: "son-la",
      rank: 20,
      start: { ceiling: "maximum", locked: ["PCI_01"], caps: { PCI_05: 8 }, moves: { PCI_09: 6 } },
      scenarios: [kept],
      locale: "en",
    });
    const link = (addressOf as (query: string) => string)(
      "index=pci&unit=son-la&edition=2016&s=@10;PCI_09:7.1",
    );
    const again = specFromQuery(link.slice(1), specFigures);
    expect(again.issues).toEqual([]);
    expect(again.spec).toEqual({
      spec: 1,
      figure: "what-if",
      index: "pci",
      edition: 2016,
      focus: ["son-la"],
      locale: "en",
      options: { scenarios: ["@10;PCI_09:7.1"] },
    });
    const opened = markup(await ready(again.spec as Spec));
    expect(opened).toContain("Son La, PCI 2016: from 55.4863 points up to 59.8");
    const wrong = await propsOf({ figure: "what-if", index: "pci", locked: "PCI_1", moves: "D1:3" });
    expect(wrong.codes).toEqual(["unknown-id options.locked", "unknown-id options.moves"]);
  });

  it("chooses peers by any of the five ways, by hand where units are named", async () => {
    const ask = async (more: object) =>
      (await propsOf({ figure: "peers", index: "papi", focus: "son-la", ...more })).props;
    const { neighbours, ...rest } = await ask({ compare: "lao-cai,dien-bien" });
    expect(rest).toEqual({ focus: "son-la", hand: ["lao-cai", "dien-bien"], by: "hand", locale: "vi" });
    expect((neighbours as ReadonlyMap<string, readonly string[]>).get("son-la")).toContain("dien-bien");
    const said = async (by: string) =>
      markup(
        await ready({
          spec: 1,
          figure: "peers",
          index: "papi",
          focus: ["son-la"],
          compare: ["ca-mau"],
          options: { by },
        }),
      );
    for (const [by, unit] of [
      ["region", "Bắc Kạn"],
      ["score", "Đồng Tháp"],
      ["population", "Quảng Ngãi"],
      ["neighbours", "Thanh Hóa"],
      ["hand", "Cà Mau"],
    ] as const)
      expect(await said(by)).toMatch(new RegExp(`<th scope="row"[^>]*>${unit}<`));
    const alone: DataDoors = { ...publishedDoors };
    Reflect.deleteProperty(alone, "neighbours");
    const found = await ready({ spec: 1, figure: "peers", index: "papi", focus: ["son-la"] }, alone);
    expect(found.props).not.toHaveProperty("neighbours");
  });

  it("R10 sets all indices of provinces side by side, or those that a spec names", async () => {
    const shown = async (options: Spec["options"]) =>
      markup(
        await ready({
          spec: 1,
          figure: "cross-index",
          index: "par",
          focus: ["son-la"],
          ...(options ? { options } : {}),
        }),
      );
    const all = await shown(undefined);
    for (const name of ["PAR INDEX", "PAPI", "PCI", "SIPAS", "DTI", "ICT"])
      expect(all).toMatch(new RegExp(`<th scope="row"[^>]*>[^<]*${name}`));
    const two = await shown({ others: ["papi"] });
    expect(two.match(/<th scope="row"/g)).toHaveLength(2);
    const one = await shown({ others: ["par"] });
    expect(one).toMatch(/chiso-headline"[^>]*>Sơn La: PAR INDEX 2024 hạng 12\/63</);
  });

  it("R16 sets a province's bodies against an earlier year of them", async () => {
    const html = markup(
      await ready({
        spec: 1,
        figure: "bodies",
        focus: ["vi-du.so-ba"],
        options: { assessment: "example-departments", earlier: "example-departments-2024" },
      }),
    );
    expect(html).toMatch(/tăng [\d,]+ điểm so với 2024/);
    expect(html).toContain("So sánh với năm 2024: cùng bộ tiêu chí");
  });

  it("brings the second index of a scatter, and maps of the edition's own units", async () => {
    const { props } = await ready({
      spec: 1,
      figure: "scatter",
      index: "papi",
      edition: 2022,
      options: { other: "pci", "other-edition": 2021 },
    });
    expect(props).toMatchObject({ other: { data: { definition: { id: "pci" } }, edition: 2021 } });
    const map = await ready({ spec: 1, figure: "choropleth", index: "papi", edition: 2024 });
    expect(map.props).toMatchObject({ map: { set: "63" }, tiles: { set: "63" } });
  });

  it("fetches the parts of components where the question is about one", async () => {
    const { props, issues } = await ready({
      spec: 1,
      figure: "ranked-bars",
      index: "papi",
      component: "D5.1",
    });
    expect(issues).toEqual([]);
    expect(
      markup(await ready({ spec: 1, figure: "ranked-bars", index: "papi", component: "D5.1" })),
    ).toContain("<svg");
    expect(props["component"]).toBe("D5.1");
  });

  it.each([
    "bottlenecks",
    "waterfall",
    "profile",
    "radar",
    "heat-grid",
    "small-multiples",
    "dumbbell",
    "what-changed",
  ])("R14 fetches what a component is made of for %s, which shows it", async (figure) => {
    const { props } = await ready({ spec: 1, figure, index: "papi", component: "D5", focus: ["son-la"] });
    const { editions } = props["data"] as Dataset;
    expect(editions.get(2024)?.columns.has("D5.1")).toBe(true);
    const plain = await ready({ spec: 1, figure, index: "papi", focus: ["son-la"] });
    expect((plain.props["data"] as Dataset).editions.get(2024)?.columns.has("D5.1")).toBe(false);
  });

  it("says what a figure is not asked, and what the data do not know", async () => {
    expect((await propsOf({ figure: "trend", index: "papi", edition: 2020, scope: "nation" })).codes).toEqual(
      ["not-asked edition"],
    );
    const found = await ready({
      spec: 1,
      figure: "profile",
      index: "papi",
      edition: 1999,
      component: "D55",
      focus: ["sonla"],
      compare: ["constructor"],
    });
    expect(found.issues.map(({ code, path, expected }) => [code, path, expected])).toEqual([
      ["unknown-id", "edition", "2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016, 2015, 2014, 2013"],
      ["unknown-id", "component", "D5"],
      ["unknown-id", "focus", "son-la"],
      ["unknown-id", "compare", expect.any(String)],
    ]);
    expect(markup(found)).not.toMatch(/NaN|undefined/);
  });

  it.each([
    [{ figure: "score-card", index: "par" }, "missing-value focus"],
    [{ figure: "trend" }, "missing-value index"],
    [{ figure: "trend", index: "pap" }, "unknown-id index"],
    [{ figure: "trend", index: "__proto__" }, "unknown-id index"],
    [{ figure: "constructor", index: "papi" }, "unknown-id figure"],
    [{ figure: "scatter", index: "papi", options: { other: "toString" } }, "unknown-id options.other"],
    [{ figure: "progress" }, "missing-value today"],
    [
      { figure: "progress", options: { today: "2021-12-31", programme: "x" } },
      "unknown-id options.programme",
    ],
    [{ figure: "bodies", options: { assessment: "x" } }, "unknown-id options.assessment"],
    [
      { figure: "cross-index", index: "par", options: { others: ["papi", "x"] } },
      "unknown-id options.others",
    ],
    [{ figure: "bodies", options: { earlier: "x" } }, "unknown-id options.earlier"],
    [{ figure: "procedures", options: { catalogue: "x" } }, "unknown-id options.catalogue"],
  ])("answers %o with a note: %s", async (spec, code) => {
    const found = await loadFigure({ spec: 1, ...spec } as Spec);
    expect(found.kind).toBe("note");
    expect(found.issues.map((issue) => `${issue.code} ${issue.path}`)).toEqual([code]);
  });
});

describe("parts of figures", () => {
  it("are fetched once for all, and are there at once afterwards", async () => {
    const index = vi.fn<DataDoors["index"]>((id) => publishedDoors.index(id));
    const doors: DataDoors = { ...publishedDoors, index };
    const first = assembleFigure({ spec: 1, figure: "trend", index: "papi" }, doors);
    expect(first).toMatchObject({ kind: "waiting", height: 420 });
    await Promise.all([
      loadFigure({ spec: 1, figure: "trend", index: "papi" }, doors),
      loadFigure({ spec: 1, figure: "bump", index: "papi" }, doors),
    ]);
    expect(assembleFigure({ spec: 1, figure: "trend", index: "papi", focus: ["lao-cai"] }, doors).kind).toBe(
      "figure",
    );
    expect(index).toHaveBeenCalledTimes(1);
  });

  it("that did not come are told, and fetched anew when asked again", async () => {
    let down = true;
    const doors: DataDoors = {
      ...publishedDoors,
      index: (id) => (down ? Promise.reject(new Error("offline")) : publishedDoors.index(id)),
    };
    const spec: Spec = { spec: 1, figure: "trend", index: "papi" };
    await expect(loadFigure(spec, doors)).rejects.toThrow("offline");
    expect(assembleFigure(spec, doors)).toMatchObject({ kind: "failed" });
    down = false;
    expect((await loadFigure(spec, doors)).kind).toBe("figure");
  });

  it("of a source that is renewed are asked for anew by each load, and parts of a component never come from elsewhere", async () => {
    const data = await publishedDoors.index("papi");
    if (!data) throw new Error("no PAPI");
    let down = true;
    const live = createLive({
      id: "x",
      load: () =>
        Promise.resolve(
          down
            ? { kind: "fault", fault: { kind: "status", status: 503, tries: 4 } }
            : { kind: "loaded", loaded: { data, issues: [], at: Date.now(), edition: 2024 } },
        ),
    });
    const doors = liveDoors({ papi: live });
    const spec: Spec = { spec: 1, figure: "trend", index: "papi" };
    await expect(loadFigure(spec, doors)).rejects.toMatchObject({ fault: { status: 503 } });
    await expect(loadFigure(spec, doors)).rejects.toMatchObject({ fault: { status: 503 } });
    down = false;
    expect(await loadFigure(spec, doors)).toMatchObject({ kind: "figure", live: [live], props: { data } });
    expect(doors.details("papi")).toBeUndefined();
    // what it does not name stays as published
    expect(await loadFigure({ ...spec, index: "par" }, doors)).toMatchObject({ kind: "figure", live: [] });
  });

  it.each([
    ["/api/{index}.csv", true],
    ["https://data.example.vn/v1/figures?index={index}", true],
    ["so-lieu/manifest.json", true],
    ["/api/papi.csv", false],
    ["javascript:{index}", false],
    ["data:text/csv,{index}", false],
    ["http://[{index}", false],
    ["", false],
  ])("of an address: %s", (address, is) => {
    const doors = addressDoors(address, "https://portal.example.vn/trang/");
    expect(doors !== undefined).toBe(is);
    expect(addressDoors(address, "https://portal.example.vn/trang/")).toBe(doors);
    expect(doors?.live?.("papi") !== undefined).toBe(is);
  });
});
