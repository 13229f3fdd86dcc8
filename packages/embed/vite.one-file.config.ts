import { defineConfig } from "vite";
import { looks } from "./script/looks.mjs";
import { oneFile } from "./script/one-file.mjs";
import { words } from "./script/words.mjs";
import script from "./vite.script.config.js";

// Beside the chunks, after them: all of it in one file, for a page that can name no more than one.
export default defineConfig({
  ...script,
  plugins: [oneFile(), words({ chunks: false }), looks({ chunks: false })],
  build: {
    target: "es2022",
    outDir: "dist/script",
    emptyOutDir: false,
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: { "chiso.all": "src/element/one-file.ts" },
      output: { format: "iife", entryFileNames: "[name].js", codeSplitting: false },
      onwarn: (warning, warn) => {
        // what vite adds for preloading finds no chunk to preload
        if (warning.code !== "MODULE_LEVEL_DIRECTIVE" && warning.code !== "EMPTY_IMPORT_META") warn(warning);
      },
    },
  },
});
