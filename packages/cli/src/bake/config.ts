import type { Locale } from "@chiso/core";
import { parseSpec } from "@chiso/embed";
import type { Spec, SpecIssue } from "@chiso/embed";
import { publishedDoors, specFigures } from "@chiso/embed/figures";

/** What a site is baked from. */
export interface BakeConfig {
  /** Address that the site will have, ending in a slash: links in social media and oEmbed need whole addresses. */
  readonly site: string;
  readonly provider: string;
  readonly figures: readonly string[];
  readonly indices: readonly string[];
  /** `latest`, `all`, or years. */
  readonly editions: "latest" | "all" | readonly number[];
  /** Each is the unit spoken of in figures of its own; none: figures without a focus. */
  readonly units: readonly string[];
  readonly locales: readonly Locale[];
  /** Further figures, each by its own spec. */
  readonly specs: readonly Spec[];
  /** With the script: what other sites embed answers to pointer and keys, and tells its height. */
  readonly interactive: boolean;
}

/** One thing that is wrong with a configuration. */
export interface ConfigFault {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

export type ReadConfig =
  | { readonly kind: "config"; readonly config: BakeConfig; readonly issues: readonly SpecIssue[] }
  | {
      readonly kind: "faults";
      readonly faults: readonly ConfigFault[];
      readonly issues: readonly SpecIssue[];
    };

const KEYS = [
  "site",
  "provider",
  "figures",
  "indices",
  "editions",
  "units",
  "locales",
  "specs",
  "interactive",
];

/** Reads a configuration; everything that is wrong is told at once, and nothing is guessed. */
export function readConfig(text: string): ReadConfig {
  const reader = new Reader(text);
  const config: BakeConfig = {
    site: reader.site(),
    provider: reader.provider(),
    figures: reader.names("figures", Object.keys(specFigures)),
    indices: reader.names("indices", publishedDoors.indices),
    editions: reader.editions(),
    units: reader.units(),
    locales: reader.names("locales", ["vi", "en"]) as readonly Locale[],
    specs: reader.specs(),
    interactive: reader.interactive(),
  };
  const { faults, issues } = reader;
  return faults.length > 0 || issues.some(({ severity }) => severity === "error")
    ? { kind: "faults", faults, issues }
    : { kind: "config", config, issues };
}

class Reader {
  readonly faults: ConfigFault[] = [];
  readonly issues: SpecIssue[] = [];
  readonly #values: ReadonlyMap<string, unknown>;

  constructor(text: string) {
    const read = asObject(text);
    if (!read) this.#fault("", text, '{ "site": "https://…/", "provider": "…" }');
    this.#values = new Map(Object.entries(read ?? {}));
    for (const key of this.#values.keys()) if (!KEYS.includes(key)) this.#fault(key, key, KEYS.join(" | "));
  }

  site(): string {
    const value = this.#values.get("site");
    const address = typeof value === "string" && URL.canParse(value) ? new URL(value) : undefined;
    if (address && /^https?:$/.test(address.protocol) && address.search === "" && address.hash === "")
      return address.href.endsWith("/") ? address.href : `${address.href}/`;
    this.#fault("site", value, "https://chiso.example.gov.vn/");
    return "";
  }

  provider(): string {
    const value = this.#values.get("provider");
    if (typeof value === "string" && value.trim() !== "" && value.length <= 200) return value.trim();
    this.#fault("provider", value, "Sở Nội vụ tỉnh …");
    return "";
  }

  /** All that there are when absent, or `all`. */
  names(key: string, known: readonly string[]): readonly string[] {
    const value = this.#values.get(key);
    if (value === undefined || value === "all") return known;
    if (Array.isArray(value) && value.every((one) => known.includes(one)))
      return known.filter((one) => value.includes(one));
    const wrong = Array.isArray(value) ? value.filter((one) => !known.includes(one)) : value;
    this.#fault(key, wrong, `"all" | [${known.join(", ")}]`);
    return [];
  }

  editions(): BakeConfig["editions"] {
    const value = this.#values.get("editions");
    if (value === undefined || value === "latest") return "latest";
    if (value === "all") return "all";
    if (Array.isArray(value) && value.every((year) => Number.isInteger(year) && year >= 1900 && year <= 2999))
      return [...new Set(value.map(Number))].toSorted((a, b) => b - a);
    this.#fault("editions", value, '"latest" | "all" | [2024, 2020]');
    return [];
  }

  units(): readonly string[] {
    const value = this.#values.get("units");
    if (value === undefined) return [];
    const codes =
      Array.isArray(value) &&
      value.every((one) => typeof one === "string" && /^[a-z0-9][a-z0-9.-]{0,59}$/.test(one));
    if (codes) return [...new Set(value as readonly string[])];
    this.#fault("units", value, '["son-la", "lao-cai"]');
    return [];
  }

  interactive(): boolean {
    const value = this.#values.get("interactive");
    if (value !== undefined && typeof value !== "boolean") this.#fault("interactive", value, "true | false");
    return value !== false;
  }

  specs(): readonly Spec[] {
    const value = this.#values.get("specs");
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.#fault("specs", value, '[{ "spec": 1, "figure": "trend", "index": "papi" }]');
      return [];
    }
    return value.flatMap((one, at) => {
      const { spec, issues } = parseSpec(one, specFigures);
      this.issues.push(
        ...issues.map((issue) => ({
          ...issue,
          path: `specs[${at}]${issue.path === "" ? "" : `.${issue.path}`}`,
        })),
      );
      return spec ?? [];
    });
  }

  #fault(path: string, found: unknown, expected: string): void {
    this.faults.push({
      path: path === "" ? "bake.json" : path,
      found: (JSON.stringify(found) ?? "").slice(0, 80),
      expected,
    });
  }
}

function asObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
