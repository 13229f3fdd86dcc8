import { writeScenario } from "@chiso/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figures } from "./figures.fixture.js";
import { specSchema } from "./json-schema.js";
import { parseSpec } from "./parse-spec.js";
import type { Spec } from "./spec.js";
import { specFromAttributes, specFromQuery, specToAttributes, specToQuery } from "./write-spec.js";

const parse = (input: unknown) => parseSpec(input, figures);
const codesOf = (input: unknown) => parse(input).issues.map(({ code, path }) => `${code} ${path}`.trim());

describe("parseSpec", () => {
  it("reads an object and its JSON text alike, a single unit as a list", () => {
    const written = { spec: 1, figure: "trend", index: "papi", edition: 2024, focus: "son-la", locale: "vi" };
    const read = { ...written, focus: ["son-la"] };
    expect(parse(written)).toEqual({ spec: read, issues: [] });
    expect(parse(JSON.stringify(written))).toEqual({ spec: read, issues: [] });
    expect(parse({ $schema: "./spec.schema.json", ...written })).toEqual({ spec: read, issues: [] });
  });

  it("R4 reads old names and an old version, and says so", () => {
    const { spec, issues } = parse({ spec: 0, chart: "trend", year: "2020", province: "son-la", lang: "en" });
    expect(spec).toEqual({ spec: 1, figure: "trend", edition: 2020, focus: ["son-la"], locale: "en" });
    expect(issues.map(({ code, severity, expected }) => [code, severity, expected])).toEqual([
      ["old-version", "notice", "1"],
      ["old-key", "notice", "figure"],
      ["old-key", "notice", "edition"],
      ["old-key", "notice", "focus"],
      ["old-key", "notice", "locale"],
    ]);
  });

  it("takes no option of the figure for an old name: `region` of the trend is its flag", () => {
    expect(parse({ figure: "trend", region: false }).spec?.options).toEqual({ region: false });
    expect(parse({ figure: "trend", year: 2019, edition: 2020 }).spec?.edition).toBe(2020);
  });

  it("leaves out what it cannot read, keeps the rest, and says what was expected", () => {
    const { spec, issues } = parse({
      figure: "trend",
      edition: "MMXX",
      locale: "fr",
      options: { by: "height" },
    });
    expect(spec).toEqual({ spec: 1, figure: "trend" });
    expect(issues).toEqual([
      { code: "unreadable-value", severity: "error", path: "edition", found: "MMXX", expected: "2024" },
      { code: "unreadable-value", severity: "error", path: "locale", found: "fr", expected: "vi | en" },
      {
        code: "unreadable-value",
        severity: "error",
        path: "options.by",
        found: "height",
        expected: "score | rank",
      },
    ]);
  });

  it("proposes the name that was probably meant", () => {
    expect(parse({ figure: "trand" })).toMatchObject({ spec: undefined, issues: [{ expected: "trend" }] });
    expect(parse({ figure: "trend", editoin: 2020 }).issues[0]).toMatchObject({ expected: "edition" });
    expect(parse({}).issues[0]).toMatchObject({
      code: "missing-figure",
      expected: "trend | what-if | progress",
    });
  });

  it.each([
    ["not JSON", "<script>alert(1)</script>", "not-a-spec"],
    ["a list", [], "not-a-spec"],
    ["nothing", null, "not-a-spec"],
    ["a number", 7, "not-a-spec"],
    ["1 MB of text", "x".repeat(1_000_000), "too-long"],
  ])("says that %s is no spec", (_, input, code) => {
    expect(parse(input)).toMatchObject({ spec: undefined, issues: [{ code, severity: "error" }] });
    expect(parse(input).issues[0]?.found?.length).toBeLessThan(100);
  });

  it("never lets a key of a stranger become a property of anything", () => {
    const hostile =
      '{ "figure": "trend", "__proto__": { "polluted": 1 }, "constructor": 1, "toString": "x", "options": { "__proto__": 2 } }';
    const { spec } = parse(hostile);
    expect(codesOf(hostile)).toEqual([
      "unknown-key __proto__",
      "unknown-key constructor",
      "unknown-key toString",
      "unknown-key options.__proto__",
    ]);
    expect(Object.keys(spec ?? {})).toEqual(["spec", "figure"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(parse({ figure: "__proto__" }).spec).toBeUndefined();
    expect(parse({ figure: "constructor" }).spec).toBeUndefined();
  });

  it.each([
    "<b>x</b>",
    "javascript:alert(1)",
    "https://example.org",
    "//example.org",
    "son la;drop",
    "x".repeat(100),
  ])("takes %s for no unit", (text) => {
    expect(parse({ figure: "trend", focus: [text] }).spec?.focus).toBeUndefined();
  });

  it("reads twenty units of a longer list and says that there are more", () => {
    const focus = Array.from({ length: 30 }, (_, i) => `unit-${i}`);
    expect(parse({ figure: "trend", focus }).spec?.focus).toHaveLength(20);
    expect(codesOf({ figure: "trend", focus })).toEqual(["too-many focus"]);
  });

  const loop: Record<string, unknown> = { figure: "trend", index: "papi" };
  loop["focus"] = loop;
  let deep: unknown = [];
  for (let i = 0; i < 100_000; i++) deep = [deep];
  const angry = () => {
    throw new Error("no");
  };
  it.each([
    ["a loop", loop],
    ["a number without end", { figure: "trend", edition: 1n }],
    ["lists within lists", { figure: "trend", focus: deep }],
    ["a method that throws", { figure: { toJSON: angry } }],
    ["a property that throws", Object.defineProperty({}, "figure", { enumerable: true, get: angry })],
    ["an object that throws", new Proxy({}, { ownKeys: angry })],
    ["a function", angry],
    ["a megabyte", { figure: "trend", index: "x".repeat(1_000_000) }],
    [
      "a hundred thousand keys",
      { figure: "trend", ...Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, i])) },
    ],
  ])("answers %s with a short issue", (_, input) => {
    const { spec, issues } = parse(input);
    expect(spec).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(["not-a-spec", "too-long"]).toContain(issues[0]?.code);
    expect(issues[0]?.found?.length).toBeLessThan(70);
  });

  it("answers anything with a spec or with issues, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (input) => {
        const { spec, issues } = parse(input);
        expect(spec !== undefined || issues.length > 0).toBe(true);
      }),
    );
  });
});

const code = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const list = fc.uniqueArray(code, { minLength: 1, maxLength: 6 });
const specs: fc.Arbitrary<Spec> = fc
  .record(
    {
      index: code,
      edition: fc.integer({ min: 1900, max: 2999 }),
      component: fc.stringMatching(/^[A-Z][0-9](\.[0-9])?$/),
      scope: code,
      focus: list,
      compare: list,
      locale: fc.constantFrom("vi" as const, "en" as const),
      options: fc.record(
        {
          by: fc.constantFrom("score", "rank"),
          region: fc.boolean(),
          from: fc.integer({ min: 1900, max: 2999 }),
        },
        { requiredKeys: ["by"] },
      ),
    },
    { requiredKeys: [] },
  )
  .map((fields) => ({ spec: 1, figure: "trend", ...fields }));

const component = fc.stringMatching(/^[A-Z][A-Z0-9_]{0,8}$/);
const points = fc.integer({ min: -99_999, max: 999_999 }).map((n) => n / 1000);
const scores = fc.dictionary(component, points, { minKeys: 1, maxKeys: 6 });
const scenario = fc
  .record(
    {
      name: fc.stringMatching(/^[\p{L}\p{N} &;=!@':%#?+,.]{1,40}$/u),
      moves: scores,
      caps: scores,
      rank: fc.integer({ min: 1, max: 63 }),
      locked: fc.uniqueArray(component, { maxLength: 3 }),
      ceiling: fc.constantFrom("best" as const, "maximum" as const),
    },
    { requiredKeys: ["moves", "locked", "ceiling"] },
  )
  .map(writeScenario);
const whatIfs: fc.Arbitrary<Spec> = fc
  .record(
    {
      rank: fc.integer({ min: 1, max: 99_999 }),
      locked: fc.uniqueArray(component, { minLength: 1, maxLength: 6 }),
      caps: scores,
      scenarios: fc.array(scenario, { minLength: 1, maxLength: 8 }),
    },
    { requiredKeys: ["rank"] },
  )
  .map((options) => ({ spec: 1, figure: "what-if", index: "pci", focus: ["son-la"], options }));

describe("one spec in every form", () => {
  it("is the same after JSON, a query and attributes", () => {
    fc.assert(
      fc.property(fc.oneof(specs, whatIfs), (spec) => {
        const same = { spec, issues: [] };
        expect(parse(JSON.stringify(spec))).toEqual(same);
        expect(specFromQuery(specToQuery(spec), figures)).toEqual(same);
        const attributes = Object.entries(specToAttributes(spec)).map(([name, value]) => ({ name, value }));
        expect(specFromAttributes(attributes, figures)).toEqual(same);
      }),
    );
  });

  it("R15 writes locks, caps and scenarios of a what-if as a person can read them", () => {
    const text =
      "figure=what-if&rank=20&locked=PCI_01&caps=PCI_05%3A8&scenarios=%4020%3B%21PCI_01%3BPCI_08%3A7.1";
    const options = {
      rank: 20,
      locked: ["PCI_01"],
      caps: { PCI_05: 8 },
      scenarios: ["@20;!PCI_01;PCI_08:7.1"],
    };
    expect(specFromQuery(text, figures)).toEqual({
      spec: { spec: 1, figure: "what-if", options },
      issues: [],
    });
    // a name may be written as it is read
    const named = parse({ figure: "what-if", scenarios: ["'Lao động, trước;PCI_08:7.10"] });
    expect(named.spec?.options).toEqual({
      scenarios: ["'Lao%20%C4%91%E1%BB%99ng%2C%20tr%C6%B0%E1%BB%9Bc;PCI_08:7.1"],
    });
  });

  it.each([
    ["rank", 0],
    ["rank", 1.5],
    ["rank", "1e2"],
    ["caps", "PCI_05"],
    ["caps", "PCI_05:high"],
    ["caps", { PCI_05: "1e9" }],
    ["caps", { PCI_05: Number.NaN }],
    ["caps", { constructor: 1 }],
    ["caps", ["PCI_05:8"]],
    ["locked", ["<b>"]],
    ["scenarios", "PCI_08:NaN"],
    ["scenarios", [{ moves: {} }]],
    ["scenarios", "x".repeat(2000)],
  ])("R15 reads no %s from %j, and says what was expected", (name, value) => {
    const { spec, issues } = parse({ figure: "what-if", options: { [name]: value } });
    expect(spec).toEqual({ spec: 1, figure: "what-if" });
    expect(issues).toMatchObject([{ code: "unreadable-value", severity: "error", path: `options.${name}` }]);
    expect(issues[0]?.expected?.length).toBeGreaterThan(1);
  });

  it("reads twenty of a longer list of an option, too", () => {
    const caps = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`C${at}`, at]));
    const locked = Object.keys(caps);
    const { spec, issues } = parse({ figure: "what-if", caps, locked });
    expect(Object.keys(spec?.options?.["caps"] ?? {})).toHaveLength(20);
    expect(spec?.options?.["locked"]).toHaveLength(20);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(["too-many caps", "too-many locked"]);
  });

  it("is a query that a person can read and write", () => {
    const spec: Spec = {
      spec: 1,
      figure: "trend",
      index: "papi",
      focus: ["son-la", "lao-cai"],
      options: { by: "rank" },
    };
    expect(specToQuery(spec)).toBe("figure=trend&index=papi&focus=son-la,lao-cai&by=rank");
    expect(specFromQuery("?figure=trend&focus=son-la%20lao-cai".slice(1), figures).spec?.focus).toEqual([
      "son-la",
      "lao-cai",
    ]);
  });

  it("leaves the attributes of any element alone", () => {
    const attributes = [
      { name: "figure", value: "trend" },
      { name: "class", value: "wide" },
      { name: "onclick", value: "alert(1)" },
      { name: "data-x", value: "y" },
      { name: "region", value: "" },
    ];
    expect(specFromAttributes(attributes, figures)).toEqual({
      spec: { spec: 1, figure: "trend", options: { region: true } },
      issues: [],
    });
  });
});

describe("specSchema", () => {
  it("names every figure and the options of each", () => {
    const schema = JSON.parse(JSON.stringify(specSchema(figures)));
    expect(schema.properties.figure.enum).toEqual(["trend", "what-if", "progress"]);
    expect(schema.allOf[0].then.properties.options.properties.by).toEqual({ enum: ["score", "rank"] });
  });
});
