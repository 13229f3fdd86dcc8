// Snippets for check-boundaries.mjs. A case without `rule` must pass.

const IMPORTS = "no-restricted-imports";
let made = 0;

/** A file of its own in the folder, so that one snippet's report is never taken for another's. */
function snippet(where, code, rule, { ext = "ts", title = `${where}: ${code}`, beside } = {}) {
  made += 1;
  return { title, file: `${where}/case-${made}.${ext}`, code, rule, beside };
}

const src = (name) => `packages/${name}/src/part`;
const forbidden = (name, modules) =>
  modules.map((module) => snippet(src(name), `export { x } from "${module}";\n`, IMPORTS));
const allowed = (name, modules) =>
  modules.map((module) => snippet(src(name), `export { x } from "${module}";\n`, undefined));
const lines = (count) => Array.from({ length: count }, (_, index) => `  say(${index});\n`).join("");
const longFunction = (count) =>
  `declare const say: (n: number) => void;\nexport function long(): void {\n${lines(count)}}\n`;

export const CASES = [
  ...forbidden("core", [
    "@chiso/core",
    "@chiso/data",
    "@chiso/geometry",
    "@chiso/react",
    "react",
    "d3-array",
    "node:fs",
  ]),
  ...forbidden("data", ["@chiso/geometry", "@chiso/react", "react", "d3-array", "node:fs"]),
  ...forbidden("geometry", [
    "@chiso/data",
    "@chiso/data/papi",
    "@chiso/react",
    "react",
    "react-dom/server",
    "node:fs",
  ]),
  ...forbidden("react", [
    "@chiso/data",
    "@chiso/data/papi",
    "d3-array",
    "d3-scale",
    "@tanstack/react-table",
    "@chiso/embed",
    "node:fs",
  ]),
  ...forbidden("embed", ["@chiso/briefing", "@tanstack/react-table", "d3-array", "node:fs"]),
  ...forbidden("cli", [
    "@chiso/briefing",
    "@tanstack/react-table",
    "d3-array",
    "react-dom/client",
    "leftpad",
  ]),
  ...["core", "data", "geometry", "react", "embed", "workbook"].flatMap((name) => forbidden(name, ["chiso"])),
  ...forbidden("workbook", [
    "@chiso/data",
    "@chiso/geometry",
    "@chiso/react",
    "react",
    "read-excel-file/node",
    "exceljs",
    "node:fs",
  ]),
  ...forbidden("react", ["@chiso/workbook", "write-excel-file/browser"]),
  ...allowed("core", ["./other.js", "../model/unit.js"]),
  ...allowed("data", ["./other.js", "@chiso/core"]),
  ...allowed("geometry", ["./other.js", "@chiso/core", "d3-array", "d3-scale", "d3-shape"]),
  ...allowed("workbook", [
    "./other.js",
    "@chiso/core",
    "write-excel-file/universal",
    "fflate",
    "saxen",
    "idb",
  ]),
  ...allowed("cli", [
    "./other.js",
    "@chiso/core",
    "@chiso/data/papi",
    "@chiso/embed/figures",
    "@chiso/react/static",
    "@resvg/resvg-js",
    "node:fs",
  ]),
  ...allowed("react", ["./other.js", "@chiso/core", "@chiso/geometry", "react", "react-dom/client"]),
  ...allowed("embed", ["./other.js", "@chiso/core", "@chiso/data/papi", "@chiso/react/trend", "react"]),
  ...["core", "data", "geometry", "workbook", "react", "embed"].flatMap((name) => [
    snippet(src(name), 'export type { X } from "@chiso/briefing";\n', IMPORTS),
    snippet(src(name), 'import type { X } from "leftpad";\nexport type Y = X;\n', IMPORTS),
    snippet(src(name), 'export const x = import("leftpad");\n', IMPORTS),
    snippet(src(name), 'export type X = import("leftpad").X;\n', "consistent-type-imports"),
    snippet(
      src(name),
      `export { x } from "../../../${name === "core" ? "data" : "core"}/src/index.js";\n`,
      IMPORTS,
    ),
    snippet(src(name), 'export { x } from "../../../../apps/briefing/src/main.js";\n', IMPORTS),
    snippet(src(name), "export default 1;\n", "no-default-export"),
  ]),
  snippet(src("core"), 'import { it } from "vitest";\nit("x", () => {});\n', undefined, { ext: "test.ts" }),
  snippet(src("core"), 'export { x } from "@chiso/data";\n', IMPORTS, { ext: "test.ts" }),
  snippet(src("geometry"), 'export { x } from "@chiso/data";\n', undefined, { ext: "test.ts" }),
  snippet(src("react"), 'export { x } from "@chiso/data/papi";\n', undefined, { ext: "test.tsx" }),
  snippet("apps/briefing/src", 'export { x } from "@chiso/data";\n', undefined),
  snippet("apps/briefing/src", 'export { x } from "../../../packages/core/src/index.js";\n', IMPORTS),
  snippet(
    src("core"),
    'import { b } from "./cycle-b.js";\nexport const a = (): number => b();\n',
    "no-cycle",
    {
      title: "a cycle of imports",
      beside: {
        [`${src("core")}/cycle-b.ts`]: `import { a } from "./case-MADE.js";\nexport const b = (): number => a();\n`,
      },
    },
  ),
  snippet(src("core"), "export const x = (y: any): number => y;\n", "no-explicit-any"),
  snippet(src("core"), "export const x = (y?: number): number => y!;\n", "no-non-null-assertion"),
  snippet(
    src("core"),
    "async function p(): Promise<void> {}\nexport function q(): void {\n  p();\n}\n",
    "no-floating-promises",
  ),
  snippet(src("core"), longFunction(50), "max-lines-per-function", { title: "core: a function of 52 lines" }),
  snippet(src("core"), longFunction(45), undefined, { title: "core: a function of 47 lines" }),
  snippet(src("geometry"), longFunction(50), "max-lines-per-function", {
    title: "geometry: a function of 52 lines",
  }),
  snippet(src("react"), longFunction(80), "max-lines-per-function", {
    title: "react: a function of 82 lines",
  }),
  snippet(src("react"), longFunction(70), undefined, { title: "react: a function of 72 lines" }),
  snippet(src("data"), `export const x = [\n${"  1,\n".repeat(300)}];\n`, "max-lines", {
    title: "a file of 302 lines",
  }),
  snippet(
    src("react"),
    'import { useState } from "react";\nexport function useX(on: boolean): unknown {\n  if (on) return useState(0);\n  return on;\n}\n',
    "rules-of-hooks",
    { title: "a hook under a condition" },
  ),
];

for (const example of CASES) {
  const name = example.file.split("/").at(-1).replace(/\.ts$/, "");
  for (const [path, text] of Object.entries(example.beside ?? {}))
    example.beside[path] = text.replace("case-MADE", name);
}

const noDom = (name) => ({
  title: `${name} knows no DOM`,
  settings: `packages/${name}/tsconfig.json`,
  code: "export const x: string = document.title;\n",
  error: "TS2584",
});
const noNode = (name) => ({
  title: `${name} knows no Node`,
  settings: `packages/${name}/tsconfig.json`,
  code: "export const x: string = process.title;\n",
  error: "TS2591",
});

export const TYPE_CASES = [
  ...["core", "data", "geometry"].flatMap((name) => [noDom(name), noNode(name)]),
  noNode("react"),
  {
    title: "plain code compiles under core's settings",
    settings: "packages/core/tsconfig.json",
    code: "export const x: number = [1].at(0) ?? 0;\n",
  },
  {
    title: "an element of an array may be undefined",
    settings: "packages/core/tsconfig.json",
    code: "export const x = (y: readonly number[]): number => y[0];\n",
    error: "TS2322",
  },
  {
    title: "no enum",
    settings: "packages/core/tsconfig.json",
    code: "export enum X { a }\n",
    error: "TS1294",
  },
];
