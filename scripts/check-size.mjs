// Bytes of each entry against its budget: a guard against growth, a little above what is reached. Where an entry has an aim
// that it does not reach, the aim is told and so is what the bytes are; it never fails for that.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entrySize } from "./lib/entry-size.mjs";
import { entriesOf, publishedPackages } from "./lib/packages.mjs";

const budgets = JSON.parse(readFileSync(new URL("size-budgets.json", import.meta.url), "utf8"));
const files = new Map(
  publishedPackages().flatMap((one) =>
    entriesOf(one).map(({ specifier, js }) => [specifier, join(one.folder, js)]),
  ),
);

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
let failed = 0;
for (const [specifier, { aim, budget }] of Object.entries(budgets)) {
  const file = files.get(specifier);
  const { size, later, parts } = file ? await entrySize(file) : { size: Number.NaN, later: 0, parts: [] };
  const ok = size <= budget;
  if (!ok) failed += 1;
  const aimed = aim === undefined ? "" : `, aim ${kilobytes(aim)}`;
  const lazily = later > 0 ? `; ${kilobytes(later)} more when asked for` : "";
  console.log(
    `${ok ? "ok    " : "FAILED"} ${specifier}: ${kilobytes(size)} (budget ${kilobytes(budget)}${aimed})${lazily}`,
  );
  if (!ok || size > aim)
    console.log(`       ${parts.map(([part, bytes]) => `${part} ${kilobytes(bytes)}`).join(", ")}`);
}
console.log(`${Object.keys(budgets).length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
