import type { Locale } from "@chiso/core";
import { specToQuery } from "@chiso/embed";
import type { Spec } from "@chiso/embed";
import { loadFigure, publishedDoors } from "@chiso/embed/figures";
import { hashOf } from "../page/page-styles.js";
import type { BakeConfig } from "./config.js";

/** The folder of figures that have no index. */
export const OWN = "own";

/** One figure in one language. */
export interface Job {
  /** Its folder within the site: `vi/papi/2024/ranked-bars/son-la`. */
  readonly path: string;
  /** The same figure in every language. */
  readonly stem: string;
  readonly spec: Spec & { readonly locale: Locale };
}

/** Every figure of every index, edition and unit asked for, then the further specs, each in every language; none twice. */
export async function jobsOf(config: BakeConfig): Promise<readonly Job[]> {
  const specs: Spec[] = [];
  const asked = new Map<string, Asked>();
  for (const figure of config.figures) asked.set(figure, await askedOf(figure));
  for (const index of config.indices) {
    const editions = await editionsOf(config.editions, index);
    for (const figure of config.figures) {
      const by = asked.get(figure);
      if (by?.index) specs.push(...specsOf({ spec: 1, figure, index }, by, editions, config.units));
    }
  }
  // a figure of a province's own tables has no index: it is one figure, whatever the indices
  for (const [figure, by] of asked) if (!by.index) specs.push({ spec: 1, figure });
  const jobs = new Map<string, Job>();
  for (const spec of [...specs, ...config.specs])
    for (const locale of config.locales) {
      const stem = stemOf(spec);
      const path = `${locale}/${stem}`;
      jobs.set(path, { path, stem, spec: { ...spec, locale } });
    }
  return [...jobs.values()];
}

async function editionsOf(wanted: BakeConfig["editions"], index: string): Promise<readonly number[]> {
  const data = await publishedDoors.index(index);
  const years = [...(data?.editions.keys() ?? [])].toSorted((a, b) => b - a);
  if (wanted === "all") return years;
  return wanted === "latest" ? years.slice(0, 1) : years.filter((year) => wanted.includes(year));
}

type Asked = Readonly<Record<"index" | "edition" | "focus", boolean>>;

function specsOf(
  spec: Spec,
  asked: Asked,
  editions: readonly number[],
  units: readonly string[],
): readonly Spec[] {
  const dated = asked.edition ? editions.map((edition): Spec => ({ ...spec, edition })) : [spec];
  if (!asked.focus || units.length === 0) return dated;
  return dated.flatMap((one) => units.map((unit): Spec => ({ ...one, focus: [unit] })));
}

/** What a figure can be asked, by asking it: it tells what it needs and what it left out. */
async function askedOf(figure: string): Promise<Asked> {
  const bare = await loadFigure({ spec: 1, figure });
  const index = bare.issues.some(({ code, path }) => code === "missing-value" && path === "index");
  if (!index) return { index, edition: false, focus: false };
  const { issues } = await loadFigure({
    spec: 1,
    figure,
    index: publishedDoors.indices[0] ?? "",
    edition: 1900,
    focus: ["none"],
  });
  const ignored = new Set(issues.flatMap(({ code, path }) => (code === "not-asked" ? [path] : [])));
  return { index, edition: !ignored.has("edition"), focus: !ignored.has("focus") };
}

/** A folder's name says what is in it; a spec with more than that gets a sum of it behind. */
function stemOf(spec: Spec): string {
  const { figure, index, edition, focus = [] } = spec;
  const plain = {
    spec: 1 as const,
    figure,
    ...given({ index, edition }),
    ...(focus.length === 1 ? { focus } : {}),
  };
  const { locale: _, ...rest } = spec;
  const more = specToQuery(rest) === specToQuery(plain) ? [] : [hashOf(specToQuery(rest)).slice(0, 8)];
  const unit = focus.length > 0 ? [focus.join("+")] : [];
  return [index ?? OWN, ...(edition === undefined ? [] : [String(edition)]), figure, ...unit, ...more].join(
    "/",
  );
}

function given<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
