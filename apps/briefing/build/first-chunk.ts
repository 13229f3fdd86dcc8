import { build } from "vite";
import type { InlineConfig, Rolldown } from "vite";

/** The page up to its first figure begins here; what all of these data need comes with it, one of them is always asked for. */
const FIRST = /\/main\.tsx$/;
const DATA = /\/packages\/data\/src\/(?:par|papi|pci)\.ts$/;

/**
 * The modules that the first figure needs, to be one file, not forty: each is asked for only when the one before has been read,
 * and small files pack badly. A build for nothing else tells: which module a page uses is known only when all is bundled.
 */
export async function firstModules(config: InlineConfig): Promise<ReadonlySet<string>> {
  const built = await build({
    ...config,
    configFile: false,
    logLevel: "error",
    build: { ...config.build, write: false, minify: false },
  });
  const chunks = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const byFile = new Map(
    chunks.flatMap((chunk) => (chunk.type === "chunk" ? [[chunk.fileName, chunk] as const] : [])),
  );
  const closure = (pattern: RegExp): ReadonlySet<string>[] =>
    [...byFile.values()]
      .filter(({ moduleIds }) => moduleIds.some((id) => pattern.test(id)))
      .map((chunk) => modulesOf(chunk, byFile));
  const [one = new Set<string>(), ...others] = closure(DATA);
  const shared = [...one].filter((id) => others.every((other) => other.has(id)));
  return new Set([...closure(FIRST).flatMap((modules) => [...modules]), ...shared]);
}

/** Of a chunk and of all that it needs to run. */
function modulesOf(
  chunk: Rolldown.OutputChunk,
  byFile: ReadonlyMap<string, Rolldown.OutputChunk>,
): ReadonlySet<string> {
  const files = new Set([chunk.fileName]);
  for (const file of files) for (const next of byFile.get(file)?.imports ?? []) files.add(next);
  return new Set([...files].flatMap((file) => byFile.get(file)?.moduleIds ?? []));
}
