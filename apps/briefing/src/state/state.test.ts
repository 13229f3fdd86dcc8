import type { IndexDefinition } from "@chiso/core";
import {
  assert,
  constant,
  constantFrom,
  option,
  property,
  record,
  string,
  uniqueArray,
  webUrl,
  array,
  oneof,
} from "fast-check";
import type { Arbitrary } from "fast-check";
import { describe, expect, it } from "vitest";
import { provinceCatalogue as catalogue } from "../data/province-catalogue.js";
import { changeState } from "./change-state.js";
import { readState } from "./read-state.js";
import { SECTION_IDS } from "../sections/section-ids.js";
import {
  DEFAULT_STATE,
  DENSITIES,
  LOCALES,
  MEASURES,
  PAGES,
  PEERS_BY,
  SPANS,
  STATE_KEYS,
  THEMES,
} from "./state.js";
import type { State } from "./state.js";
import { changeOfView, tableViewOf } from "./table-view.js";
import { writeState } from "./write-state.js";

const units = [...catalogue.book.units]
  .filter(([, unit]) => /province|municipality/.test(unit.periods[0]?.kind ?? ""))
  .map(([id]) => id);

/** Any state that the catalogue knows. */
const states: Arbitrary<State> = constantFrom(...catalogue.definitions.values()).chain(statesOf);

function statesOf(definition: IndexDefinition): Arbitrary<State> {
  return option(constantFrom(...definition.editions.map(({ id }) => id)), { nil: undefined }).chain(
    (edition) => {
      const terms = definition.terms.filter(
        (t) =>
          t.component !== definition.overall &&
          (edition === undefined || (t.from <= edition && edition <= t.to)),
      );
      const component =
        terms.length === 0
          ? constant(undefined)
          : option(constantFrom(...terms.map((t) => t.component)), { nil: undefined });
      const pair = uniqueArray(constantFrom(...units), { minLength: 2, maxLength: 2 });
      return record({
        pair,
        comparing: constantFrom(true, false),
        component,
        by: constantFrom(...MEASURES),
        lang: constantFrom(...LOCALES),
        page: constantFrom(...PAGES),
        slide: option(constantFrom(...SECTION_IDS), { nil: undefined }),
        peers: option(constantFrom(...PEERS_BY), { nil: undefined }),
        span: option(constantFrom(...SPANS), { nil: undefined }),
        theme: option(constantFrom(...THEMES), { nil: undefined }),
        density: option(constantFrom(...DENSITIES), { nil: undefined }),
        sort: option(constantFrom("name", "-score", "-rank", `-${definition.overall}`), { nil: undefined }),
        region: option(constantFrom(...catalogue.book.regions.keys()), { nil: undefined }),
        q: option(constantFrom("da nang", "TT-Huế", "<b>"), { nil: undefined }),
      }).map(({ pair: [unit = "", other = ""], comparing, component: part, by, lang, page, ...rest }) =>
        changeState(
          { unit, index: definition.id, by, lang, page },
          { ...rest, edition, component: part, compare: comparing ? other : undefined },
        ),
      );
    },
  );
}

const kinds = (search: string) => readState(search, catalogue).notices.map(({ kind }) => kind);

describe("the address of the page", () => {
  it("gives every state back, without a notice", () => {
    assert(
      property(states, (state) => {
        expect(readState(writeState(state), catalogue)).toEqual({ state, notices: [] });
      }),
    );
  });

  it("never throws, and always gives a state that it would write and read the same", () => {
    const value = oneof(
      string(),
      string({ unit: "binary" }),
      webUrl(),
      constantFrom("__proto__", "constructor", "2020", "son-la", "par"),
    );
    const search = array(
      record({ key: oneof(constantFrom(...STATE_KEYS, "__proto__"), string()), value }),
    ).map((pairs) =>
      pairs.map((pair) => `${encodeURIComponent(pair.key)}=${encodeURIComponent(pair.value)}`).join("&"),
    );
    assert(
      property(oneof(search, string()), (text) => {
        const { state } = readState(text, catalogue);
        expect(readState(writeState(state), catalogue).state).toEqual(state);
      }),
    );
  });

  it("is Sơn La, PAR INDEX, Vietnamese when it says nothing", () => {
    expect(readState("", catalogue)).toEqual({ state: DEFAULT_STATE, notices: [] });
    expect(writeState(DEFAULT_STATE)).toBe("?unit=son-la&index=par");
  });

  it("restores all that can be chosen", () => {
    const search =
      "?unit=son-la&index=papi&edition=2020&component=D5&by=rank&compare=lao-cai&lang=en&theme=dark&density=large";
    expect(readState(search, catalogue)).toEqual({
      state: {
        unit: "son-la",
        index: "papi",
        edition: 2020,
        component: "D5",
        by: "rank",
        compare: "lao-cai",
        lang: "en",
        page: "brief",
        theme: "dark",
        density: "large",
      },
      notices: [],
    });
    expect(writeState(readState(search, catalogue).state)).toBe(search);
  });

  it.each([
    ["?unit=xyz", ["unknown-unit"]],
    ["?unit=__proto__&index=constructor", ["unknown-unit", "unknown-index"]],
    ["?edition=1999", ["unknown-edition"]],
    ["?edition=2020abc", ["unknown-edition"]],
    ["?index=papi&edition=2012&component=D8", ["unknown-component"]],
    ["?compare=nowhere", ["unknown-compare"]],
    ["?unit=lao-cai&compare=lao-cai", ["same-unit"]],
    [
      "?lang=fr&theme=pink&density=9&by=luck",
      ["unknown-value", "unknown-value", "unknown-value", "unknown-value"],
    ],
    ["?unit=son-la&unit=lao-cai", ["repeated"]],
    ["?unit=son-la&unit=son-la&utm_source=x&__proto__=y", []],
    ["?unit=ha-tay&index=papi&edition=2024", []],
    ["?unit=&index=", []],
  ])("%s is answered by %j", (search, expected) => {
    expect(kinds(search).toSorted()).toEqual(expected.toSorted());
  });

  it("names the province that was perhaps meant", () => {
    expect(readState("?unit=son-laa", catalogue).notices).toEqual([
      { kind: "unknown-unit", asked: "son-laa", nearest: "son-la" },
    ]);
  });

  it("quotes a stranger's text short and without control or direction characters", () => {
    const { notices } = readState(
      `?unit=${encodeURIComponent(`<img src=x>\u202E\u0000\n${"a".repeat(9000)}`)}`,
      catalogue,
    );
    const [notice] = notices;
    const asked = notice && "asked" in notice ? notice.asked : "";
    expect(asked).toMatch(/^<img src=x> a+…$/);
    expect([...asked]).toHaveLength(40);
  });

  it("starts another index at its newest edition and total, and compares nobody with himself", () => {
    const state: State = {
      unit: "son-la",
      index: "par",
      edition: 2020,
      component: "F1",
      compare: "lao-cai",
      by: "rank",
      lang: "en",
      page: "brief",
    };
    expect(changeState(state, { index: "papi" })).toEqual({
      unit: "son-la",
      index: "papi",
      compare: "lao-cai",
      by: "rank",
      lang: "en",
      page: "brief",
    });
    expect(changeState(state, { unit: "lao-cai" })).not.toHaveProperty("compare");
  });
});

describe("the ranking's sorting, region and search", () => {
  it("are another way of looking, and go into the address and back", () => {
    const views = [
      { sorting: { key: "rank", direction: "ascending" }, query: "", region: "" },
      { sorting: { key: "name", direction: "descending" }, query: "da nang", region: "tn-63" },
      { sorting: { key: "component:D5", direction: "descending" }, query: "", region: "" },
    ] as const;
    for (const view of views) {
      const state = changeState({ ...DEFAULT_STATE, index: "papi" }, changeOfView(view));
      const read = readState(writeState(state), catalogue);
      expect(read.notices).toEqual([]);
      expect({ sorting: views[0].sorting, ...tableViewOf(read.state) }).toEqual(view);
    }
  });

  it("mean nothing in another index, and a column that it lacks is told", () => {
    const state = changeState({ ...DEFAULT_STATE, index: "papi", sort: "D5", q: "hue" }, { index: "pci" });
    expect(writeState(state)).toBe("?unit=son-la&index=pci");
    expect(kinds("?index=pci&sort=D5&region=xyz")).toEqual(["unknown-value", "unknown-value"]);
  });
});
