// Reads modules as the server of Next's App Router does: one that begins with "use client" is not run, its exports are
// references. Loaded by server-components.mjs.
const CLIENT = Symbol.for("react.client.reference");
const NAMES = /^export (?:async )?(?:function\*?|const|let|class) (\w+)|^export \{([^}]*)\}/gm;

export async function load(url, context, next) {
  const loaded = await next(url, context);
  const source = String(loaded.source ?? "");
  if (loaded.format !== "module" || !/^["']use client["']/.test(source)) return loaded;
  if (/^export \*/m.test(source)) throw new Error(`${url}: a client module may not "export *"`);
  const names = [...source.matchAll(NAMES)].flatMap(([, one, list = ""]) =>
    one ? [one] : list.split(",").map((name) => name.trim().split(" as ").at(-1)),
  );
  const stubs = names.map(
    (name) => `export const ${name} = { $$typeof: Symbol.for("${CLIENT.description}") };`,
  );
  return { ...loaded, source: stubs.join("\n") };
}
