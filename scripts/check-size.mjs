// Bytes of each entry against its budget: a guard against growth, a little above what is reached. Where an entry has an aim
// that it does not reach, the aim is told and so is what the bytes are; it never fails for that. `package/*` is for every
// entry of a package that has no line of its own.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entrySize } from "./lib/entry-size.mjs";
import { entriesOf, publishedPackages } from "./lib/packages.mjs";
import { scriptSizes } from "./lib/script-size.mjs";

const budgets = JSON.parse(readFileSync(new URL("size-budgets.json", import.meta.url), "utf8"));
const files = new Map(
  publishedPackages().flatMap((one) =>
    entriesOf(one).map(({ specifier, js }) => [specifier, join(one.folder, js)]),
  ),
);

/** `[specifier, budget]` of each entry that has one, those without a line of their own last. */
function budgeted() {
  const own = Object.entries(budgets).filter(([name]) => !name.endsWith("/*"));
  const shared = Object.entries(budgets).filter(([name]) => name.endsWith("/*"));
  const others = [...files.keys()].filter((specifier) => !(specifier in budgets));
  const found = others.flatMap((specifier) => {
    const [, budget] = shared.find(([name]) => specifier.startsWith(name.slice(0, -1))) ?? [];
    return budget ? [[specifier, budget]] : [];
  });
  return [...own, ...found];
}

/** What a page without a build downloads (`page: script + trend`): the figures that have an aim of their own. */
const pages = scriptSizes();
function pageSize(name) {
  return { size: pages[name.replace(/^page: /, "")] ?? Number.NaN, later: 0, parts: [] };
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const all = budgeted();
let failed = 0;
for (const [specifier, { aim, budget }] of all) {
  const file = files.get(specifier);
  const { size, later, parts } = file ? await entrySize(file) : pageSize(specifier);
  const ok = size <= budget;
  if (!ok) failed += 1;
  const aimed = aim === undefined ? "" : `, aim ${kilobytes(aim)}`;
  const lazily = later > 0 ? `; ${kilobytes(later)} more when asked for` : "";
  console.log(
    `${ok ? "ok    " : "FAILED"} ${specifier}: ${kilobytes(size)} (budget ${kilobytes(budget)}${aimed})${lazily}`,
  );
  if (parts.length > 0 && (!ok || size > aim))
    console.log(`       ${parts.map(([part, bytes]) => `${part} ${kilobytes(bytes)}`).join(", ")}`);
}
console.log(`${all.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
