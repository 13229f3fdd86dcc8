import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readScenario, scenarioFromQuery, scenarioToQuery, writeScenario } from "./scenario.js";
import type { Scenario, SharedScenarios } from "./scenario.js";

const SHARED: SharedScenarios = {
  index: "pci",
  unit: "son-la",
  edition: 2016,
  scenarios: [
    {
      name: "Đào tạo lao động & hơn nữa; 100%",
      moves: { PCI_08: 7.125 },
      locked: ["PCI_01"],
      ceiling: "best",
      rank: 20,
      caps: { PCI_05: 6.5 },
    },
    { moves: {}, locked: [], ceiling: "maximum" },
  ],
};

describe("scenarios in a link", () => {
  it("come back as they were sent", () => {
    const query = scenarioToQuery(SHARED);
    expect(query).toMatch(/^index=pci&unit=son-la&edition=2016&s=/);
    expect(scenarioFromQuery(query)).toEqual({ shared: SHARED, faults: [] });
    expect(scenarioFromQuery(`?tab=what-if&${query}`).shared).toEqual(SHARED);
  });

  it("come back for any moves, names and locks", () => {
    const id = fc.stringMatching(/^[A-Z][A-Z0-9_]{0,8}$/);
    const scenario = fc.record({
      name: fc.stringMatching(/^[\p{L}\p{N} &;=!@':%#?+,.]{1,40}$/u),
      moves: fc.dictionary(
        id,
        fc.integer({ min: 0, max: 100_000 }).map((n) => n / 1000),
        { maxKeys: 6 },
      ),
      locked: fc.uniqueArray(id, { maxLength: 3 }),
      ceiling: fc.constantFrom("best" as const, "maximum" as const),
      rank: fc.integer({ min: 1, max: 63 }),
      caps: fc.dictionary(
        id,
        fc.integer({ min: 0, max: 100_000 }).map((n) => n / 1000),
        { minKeys: 1, maxKeys: 3 },
      ),
    });
    fc.assert(
      fc.property(fc.array(scenario, { maxLength: 2 }), (scenarios) => {
        const shared = { ...SHARED, scenarios };
        const { shared: read, faults } = scenarioFromQuery(scenarioToQuery(shared));
        expect(faults).toEqual([]);
        const plain = (one: Scenario) => ({ ...one, moves: { ...one.moves }, caps: { ...one.caps } });
        expect(read?.scenarios.map(plain)).toEqual(scenarios.map(plain));
      }),
    );
  });

  it("never throw, whatever somebody writes into the address", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        for (const query of [text, `index=pci&unit=son-la&edition=2016&s=${text}`]) {
          const { shared } = scenarioFromQuery(query);
          for (const { moves, rank } of shared?.scenarios ?? []) {
            for (const to of Object.values(moves)) expect(Number.isFinite(to)).toBe(true);
            if (rank !== undefined) expect(rank).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  it("say what they left out: no number, no id, names of an object's own, bad escapes", () => {
    const subject = "index=pci&unit=son-la&edition=2016";
    const hostile = [
      "A:NaN",
      "A:1e9",
      "A:Infinity",
      "<script>:1",
      "__proto__:9",
      "constructor:1",
      "%E0%A4%A",
      "@0",
      "!",
      "~A:x",
      "~__proto__:1",
      "~constructor:1",
    ];
    const { shared, faults } = scenarioFromQuery(`${subject}&s=${hostile.join(";")};B:2`);
    expect(shared?.scenarios).toEqual([{ moves: { B: 2 }, locked: [], ceiling: "best" }]);
    expect(faults.map(({ found }) => found)).toEqual(hostile);
    expect(({} as Record<string, unknown>)["9"]).toBeUndefined();
  });

  it("refuse what is too long, too many or about nothing", () => {
    expect(scenarioFromQuery("a".repeat(5000)).faults[0]?.code).toBe("too-long");
    expect(scenarioFromQuery("").faults[0]?.code).toBe("no-subject");
    expect(scenarioFromQuery("index=<b>&unit=son-la&edition=2016").faults[0]?.code).toBe("no-subject");
    const many = scenarioFromQuery(`index=pci&unit=son-la&edition=2016${"&s=A:1".repeat(50)}`);
    expect(many.faults).toEqual([{ code: "too-many", found: "50" }]);
    expect(many.shared?.scenarios).toHaveLength(8);
  });

  it("cut a long name between two letters, never within one", () => {
    const name = `${"a".repeat(79)}😀b`;
    const query = scenarioToQuery({
      ...SHARED,
      scenarios: [{ name, moves: {}, locked: [], ceiling: "best" }],
    });
    expect(scenarioFromQuery(query).shared?.scenarios[0]?.name).toBe(`${"a".repeat(79)}😀`);
    expect(readScenario(`'${encodeURIComponent(name)}`).scenario.name).toBe(`${"a".repeat(79)}😀`);
    expect(() => writeScenario({ name: "\uD83D", moves: {}, locked: [], ceiling: "best" })).not.toThrow();
  });

  it("take control characters and changes of direction out of a name", () => {
    const name = encodeURIComponent("A\u202Egnp\u0000\uE000 B");
    const { shared } = scenarioFromQuery(`index=pci&unit=son-la&edition=2016&s='${name}`);
    expect(shared?.scenarios[0]?.name).toBe("Agnp B");
  });
});
