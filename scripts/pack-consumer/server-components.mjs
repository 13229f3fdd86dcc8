// What a server component may import of the packed packages: everything, with each figure as a reference to the client. Run by
// `node --conditions=react-server`, where React has no state, no effect and no context.
import assert from "node:assert/strict";
import { register } from "node:module";

register("./client-references.mjs", import.meta.url);

/** Without state or handler of their own: they are rendered where they stand. */
const ANYWHERE = ["DataTableView", "Legend", "PendingFrame", "SourceLines"];

const entries = process.argv.slice(2);
let components = 0;
for (const entry of entries) {
  for (const [name, value] of Object.entries(await import(entry))) {
    const reference = value?.$$typeof === Symbol.for("react.client.reference");
    if (reference) components += 1;
    const drawn = /^@chiso\/(?:react|embed\/react)/.test(entry) && /^[A-Z][a-z]/.test(name);
    if (drawn && typeof value === "function" && !ANYWHERE.includes(name))
      assert.ok(
        reference,
        `${entry}: ${name} is no client component: its file does not begin with "use client"`,
      );
  }
}
assert.ok(components >= 30, `only ${components} client components`);
console.log(`${components} client components behind ${entries.length} entries`);
