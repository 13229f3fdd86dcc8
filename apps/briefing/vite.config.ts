import { createHash } from "node:crypto";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";
import type { HtmlTagDescriptor, InlineConfig, Plugin } from "vite";
import { billOfMaterials, bundledPackages, licencesText } from "../../scripts/lib/bundled.mjs";
import { firstModules } from "./build/first-chunk.js";
import manifest from "./package.json" with { type: "json" };

// the page needs no more than this; a server that shows it to the public should send the same
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

/** Fonts are asked for with the page, not after its style sheet: text that comes in its own font does not move. */
function preloadFonts(): Plugin {
  const tag = (file: string): HtmlTagDescriptor => ({
    tag: "link",
    attrs: { rel: "preload", as: "font", type: "font/woff2", href: `./${file}`, crossorigin: "" },
    injectTo: "head",
  });
  return {
    name: "preload-fonts",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => file.endsWith(".woff2"))
          .map(tag),
    },
  };
}

/** What a reader without a network does not need: writers of office files. */
const WRITERS = /\/(?:presentation|workbook|src)-/;

/**
 * The service worker as `sw.js` beside the page, with the list of this version's files. Its name must not change, so that a
 * browser finds the next version.
 */
function offline(): Plugin {
  return {
    name: "offline",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const worker = bundle["sw.js"];
        if (worker?.type !== "chunk") throw new Error("The build has no sw.js.");
        const assets = Object.keys(bundle).filter(
          (file) => file.startsWith("assets/") && !file.endsWith(".map") && !WRITERS.test(file),
        );
        const files = ["./", ...assets.toSorted()];
        const version = createHash("sha256").update(files.join()).digest("hex").slice(0, 12);
        worker.code = `const __CHISO_FILES__=${JSON.stringify(files)};const __CHISO_VERSION__=${JSON.stringify(version)};${worker.code}`;
      },
    },
  };
}

/** What of others is in the app, with the licence that each brings, and the bill of materials of it. */
function bundledParts(): Plugin {
  return {
    name: "bundled-parts",
    apply: "build",
    generateBundle(_options, bundle) {
      const packages = bundledPackages(bundle);
      this.emitFile({ type: "asset", fileName: "LICENSES.txt", source: licencesText(packages) });
      this.emitFile({
        type: "asset",
        fileName: "sbom.cdx.json",
        source: billOfMaterials(manifest, packages),
      });
    },
  };
}

/** As it is shipped Preact stands in for React, at a seventh of its size: half of what a reader waits for would be React. */
const shipped: NonNullable<InlineConfig["resolve"]> = {
  conditions: ["chiso-source", ...defaultClientConditions],
  dedupe: ["preact"],
  alias: [
    { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
    { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
    { find: /^react(-dom)?$/, replacement: "preact/compat" },
  ],
};

/** While one works on it: React itself, whose tools keep the state of a page while its code changes. */
const inWork: NonNullable<InlineConfig["resolve"]> = {
  conditions: ["chiso-source", ...defaultClientConditions],
  dedupe: ["react", "react-dom"],
};

const shared: InlineConfig = {
  base: "./",
  plugins: [react()],
  // assets as files: data: addresses in CSS or JS would fall to the policy
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
  },
};

export default defineConfig(async ({ command }) => {
  const resolve = command === "build" ? shipped : inWork;
  const first =
    command === "build" ? await firstModules({ ...shared, resolve, root: import.meta.dirname }) : undefined;
  return {
    ...shared,
    resolve,
    plugins: [react(), preloadFonts(), offline(), bundledParts()],
    build: {
      ...shared.build,
      rolldownOptions: {
        input: { index: "index.html", sw: "src/offline/sw.ts" },
        output: {
          entryFileNames: ({ name }: { readonly name: string }) =>
            name === "sw" ? "sw.js" : "assets/[name]-[hash].js",
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: (id: string) => (first?.has(id) ? "first" : null) }],
          },
        },
      },
    },
    preview: { headers: { "Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff" } },
  };
});
