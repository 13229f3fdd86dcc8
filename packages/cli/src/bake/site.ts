import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { loadFigure } from "@chiso/embed/figures";
import type { SpecIssue } from "@chiso/embed";
import { writeWhole } from "../files/write-whole.js";
import { hashOf, pageStyles, styleFiles } from "../page/page-styles.js";
import type { NamedFile } from "../page/page-styles.js";
import { scriptFiles } from "../page/script-files.js";
import { createPainter } from "../picture/png.js";
import { bakeFigure } from "./bake-figure.js";
import type { BakedPage, SiteParts } from "./bake-figure.js";
import type { BakeConfig } from "./config.js";
import { digestOf } from "./digest.js";
import type { Job } from "./jobs.js";
import { WORKSHOP, keep, stillGood } from "./record.js";
import { headerFiles } from "./header-files.js";
import { indexFiles } from "./site-files.js";
import { SCRIPT } from "./social.js";

/** Changes with what this program makes of the same inputs. */
const MAKER = 1;

/** How a job went. */
export type Outcome =
  | {
      readonly kind: "drawn" | "kept";
      readonly job: Job;
      readonly page: BakedPage;
      readonly files: readonly string[];
      readonly ms: number;
    }
  | { readonly kind: "skipped"; readonly job: Job; readonly issues: readonly SpecIssue[] };

export interface BakedSite {
  readonly outcomes: readonly Outcome[];
}

/** `assets/chiso.….css`: the stylesheet of all pages. */
const assets = styleFiles();
const STYLESHEET = `assets/${assets.href}`;

/**
 * Makes a site: what every page shares, then each figure, then the lists, then the manifest; last it takes away what an
 * older manifest has and this one has not. Broken off at any moment it goes on where it was, and no file is half.
 *
 * @param after called when a job is done
 * @throws Error of the file system
 */
export async function bakeSite(
  root: string,
  config: BakeConfig,
  jobs: readonly Job[],
  after: (outcome: Outcome) => void,
): Promise<BakedSite> {
  const shared: NamedFile[] = [
    ...assets.files.map(({ name, data }) => ({ name: `assets/${name}`, data })),
    ...(config.interactive ? scriptFiles(SCRIPT) : []),
    ...headerFiles(config.interactive),
  ];
  writeAll(root, shared);
  const threads = availableParallelism();
  const parts: SiteParts = { config, stylesheet: STYLESHEET, painter: createPainter(threads) };
  let outcomes: readonly Outcome[];
  try {
    outcomes = await inTurn(jobs, threads + 1, async (job) => {
      const outcome = await bakeJob(root, job, parts);
      after(outcome);
      return outcome;
    });
  } finally {
    await parts.painter.close();
  }
  const done = outcomes.flatMap((outcome) => (outcome.kind === "skipped" ? [] : [outcome]));
  const lists = await indexFiles(
    done.map(({ page }) => page),
    parts,
  );
  writeAll(root, lists);
  const files = [
    ...[...shared, ...lists].map(({ name }) => name),
    ...done.flatMap(({ job, files: own }) => own.map((name) => `${job.path}/${name}`)),
  ].toSorted();
  const before = manifestOf(root);
  const manifest = { manifest: 1, site: config.site, pages: done.map(({ page }) => page), files };
  writeWhole(join(root, "manifest.json"), `${JSON.stringify(manifest, undefined, 1)}\n`);
  prune(root, before, new Set(files));
  return { outcomes };
}

function writeAll(root: string, files: readonly NamedFile[]): void {
  for (const { name, data } of files) writeWhole(join(root, name), data);
}

async function bakeJob(root: string, job: Job, parts: SiteParts): Promise<Outcome> {
  const began = performance.now();
  const figure = await loadFigure(job.spec);
  const faults = figure.issues.filter(({ severity }) => severity === "error");
  if (figure.kind === "note" || faults.length > 0) return { kind: "skipped", job, issues: faults };
  const { site, provider, locales, interactive } = parts.config;
  const inputs = digestOf({
    maker: MAKER,
    figure: figure.figure,
    props: figure.props,
    styles: hashOf(pageStyles),
    site: [site, provider, interactive, ...locales],
    path: job.path,
  });
  const good = stillGood(root, job.path, inputs);
  const made = good ?? keep(root, job.path, inputs, await bakeFigure(job, figure, parts));
  if (!made.page) return { kind: "skipped", job, issues: [] };
  return {
    kind: good ? "kept" : "drawn",
    job,
    page: made.page,
    files: made.files.map(({ name }) => name),
    ms: performance.now() - began,
  };
}

/** Several at once: while pictures are painted by other threads, the next figure is laid out. */
async function inTurn<T, R>(
  items: readonly T[],
  hands: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  const hand = async () => {
    for (let at = next++; at < items.length; at = next++) {
      const item = items[at];
      try {
        if (item !== undefined) results[at] = await work(item);
      } catch (error) {
        next = items.length; // the others finish what they have begun, and begin no more
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
  return results;
}

function manifestOf(root: string): readonly string[] {
  try {
    const { files } = JSON.parse(readFileSync(join(root, "manifest.json"), "utf8")) as {
      readonly files?: unknown;
    };
    return Array.isArray(files) ? files.filter((name) => typeof name === "string") : [];
  } catch {
    return [];
  }
}

/** Only what an older manifest of this site names is ever taken away, and never anything outside of it. */
function prune(root: string, before: readonly string[], now: ReadonlySet<string>): void {
  for (const name of before)
    if (!now.has(name) && !name.split("/").includes("..") && !name.startsWith("/"))
      rmSync(join(root, name), { force: true });
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && /^\..*\.\d+-\d+\.tmp$/.test(entry.name))
      rmSync(join(entry.parentPath, entry.name), { force: true });
}

/** Whether a folder may be written into: it is not there, is empty, or was made by an earlier bake. */
export function isOurs(root: string): boolean {
  return (
    !existsSync(root) ||
    readdirSync(root).length === 0 ||
    existsSync(join(root, WORKSHOP)) ||
    existsSync(join(root, "manifest.json"))
  );
}
