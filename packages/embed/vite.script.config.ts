import { readFileSync } from "node:fs";
import { defaultClientConditions, defineConfig } from "vite";
import { looks } from "./script/looks.mjs";
import { pageFiles } from "./script/page-files.mjs";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

// The script for pages without a build: Preact stands in for React, figures and data are chunks that load when asked for.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [looks(), pageFiles()],
  base: "./",
  publicDir: false,
  define: { "process.env.NODE_ENV": '"production"', __CHISO_VERSION__: JSON.stringify(version) },
  resolve: {
    conditions: ["chiso-source", ...defaultClientConditions],
    alias: [
      { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
      { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
      { find: /^react(-dom)?$/, replacement: "preact/compat" },
    ],
    dedupe: ["preact"],
  },
  build: {
    target: "es2022",
    outDir: "dist/script",
    emptyOutDir: true,
    manifest: "manifest.json",
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { script: "src/element/script.ts", frame: "src/frame/frame-page.ts" },
      preserveEntrySignatures: "strict",
      output: {
        entryFileNames: "chunks/[name]-[hash].js",
        chunkFileNames: "chunks/[name]-[hash].js",
        // few requests, one after the other no deeper than two: what most figures share is with the element itself
        codeSplitting: {
          groups: [
            { name: "element", test: /src\/element\/(?!script)/, priority: 3 },
            {
              name: "shared",
              test: /packages\/(?:react|core|geometry|embed)\/|node_modules\/preact\//,
              minShareCount: 8,
              priority: 2,
            },
            { name: "units", test: /packages\/data\//, minShareCount: 3, priority: 1 },
          ],
        },
      },
      onwarn: (warning, warn) => {
        if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
      },
    },
  },
});
