import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultClientConditions, defineConfig } from "vite";
import { CHUNK_NAME, chunkNames } from "./script/chunks.mjs";
import { looks } from "./script/looks.mjs";
import { pageFiles } from "./script/page-files.mjs";
import { words } from "./script/words.mjs";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

// The script for pages without a build: Preact stands in for React, figures and data are chunks that load when asked for.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [words(), looks(), chunkNames(), pageFiles()],
  base: "./",
  publicDir: false,
  define: { "process.env.NODE_ENV": '"production"', __CHISO_VERSION__: JSON.stringify(version) },
  resolve: {
    conditions: ["chiso-source", ...defaultClientConditions],
    alias: [
      { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
      { find: /^react(-dom(\/client)?)?$/, replacement: join(import.meta.dirname, "script/react.mjs") },
    ],
    dedupe: ["preact"],
  },
  build: {
    target: "es2022",
    outDir: "dist/script",
    emptyOutDir: true,
    manifest: "manifest.json",
    modulePreload: false,
    rolldownOptions: {
      input: { script: "src/element/script.ts", frame: "src/frame/frame-page.ts" },
      preserveEntrySignatures: "strict",
      output: {
        entryFileNames: CHUNK_NAME,
        chunkFileNames: CHUNK_NAME,
        // few requests, one after the other no deeper than two: what most figures share is with the element itself
        codeSplitting: {
          groups: [
            {
              name: "element",
              // with the holders of words that some figures share
              test: /^[^\0].*(?:src\/element\/(?!script)|messages\/(?:report|parts|map|waterfall)-(?:vi|en)\.ts$)/,
              priority: 3,
            },
            {
              name: "shared",
              test: /packages\/(?:react|core|geometry|embed)\/|node_modules\/preact\//,
              minShareCount: 8,
              priority: 2,
            },
            // what some share comes in a few pieces and not in twenty
            {
              name: "axes",
              test: /geometry\/src\/(?:axis|scales|labels|side-labels|point-labels|text-box|line-hits|trend-paths)|years-words|d3-array/,
              minShareCount: 2,
              priority: 1,
            },
            {
              name: "rows",
              test: /ranking-(?:rows|parts)|row-order/,
              minShareCount: 2,
              priority: 1,
            },
            {
              name: "sentences",
              test: /\/sentence\/|text-figure|opened-words|change-parts/,
              minShareCount: 2,
              priority: 1,
            },
            {
              name: "bodies",
              test: /own-data|criteria|body-losses|unit-rows|unit-shape/,
              minShareCount: 2,
              priority: 1,
            },
            { name: "units", test: /packages\/data\/src\/(?!son-la)/, minShareCount: 3, priority: 1 },
          ],
        },
      },
      onwarn: (warning, warn) => {
        if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
      },
    },
  },
});
