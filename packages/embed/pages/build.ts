// Builds what the page tests look at: the script as it is shipped, and the same figures in a page of React.
import { fileURLToPath } from "node:url";
import { build } from "vite";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const SCRIPT = at("../node_modules/.cache/pages/chiso/");
export const REACT = at("../node_modules/.cache/pages/react/");

export default async function setup(): Promise<void> {
  // as it is published: a test run builds for tests
  const mode = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  await build({
    configFile: at("../vite.script.config.ts"),
    logLevel: "error",
    build: { outDir: SCRIPT, emptyOutDir: true },
  });
  await build({
    configFile: at("../vite.one-file.config.ts"),
    logLevel: "error",
    build: { outDir: SCRIPT },
  });
  await build({
    configFile: false,
    root: at("."),
    logLevel: "error",
    base: "./",
    publicDir: false,
    resolve: {
      conditions: ["chiso-source", "module", "browser", "production"],
      dedupe: ["react", "react-dom"],
    },
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      outDir: REACT,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: at("react-page.tsx"),
        output: { entryFileNames: "page.js", assetFileNames: "[name][extname]" },
      },
    },
  });
  process.env["NODE_ENV"] = mode;
}
