import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defaultClientConditions } from "vite";
import { defineConfig } from "vitest/config";
import { inChromium } from "./stories/chromium.js";

/** The other React that is supported: the same tests, with every import of React turned to it. */
const ofReact18 = ["react", "react-dom", "@testing-library/react"];
const withReact18 = {
  resolve: {
    conditions: ["chiso-source", ...defaultClientConditions],
    alias: ofReact18.map((name) => ({
      find: new RegExp(`^${name}(?=$|/)`),
      replacement: fileURLToPath(new URL(`apps/react-18/node_modules/${name}`, import.meta.url)),
    })),
  },
};

/** Preact in React's place, as in the script for pages without a build. */
const preact = (path: string) =>
  fileURLToPath(new URL(`packages/embed/node_modules/preact/${path}`, import.meta.url));
const withPreact = {
  resolve: {
    conditions: ["chiso-source", ...defaultClientConditions],
    alias: [
      { find: /^react\/jsx-(?:dev-)?runtime$/, replacement: preact("jsx-runtime/dist/jsxRuntime.mjs") },
      {
        find: /^react(?:-dom(?:\/client)?)?$/,
        replacement: fileURLToPath(new URL("packages/embed/pages/preact-as-react.mjs", import.meta.url)),
      },
      {
        find: /^(?:react-dom|preact)\/test-utils$/,
        replacement: preact("test-utils/dist/testUtils.mjs"),
      },
      { find: /^preact\/hooks$/, replacement: preact("hooks/dist/hooks.mjs") },
      { find: /^preact$/, replacement: preact("dist/preact.mjs") },
    ],
  },
};

// Apart from vitest.config.ts: loading the Storybook plugin would more than double the wait for a unit test.
export default defineConfig({
  test: {
    passWithNoTests: true,
    // a slow machine is no fault of the code: only a hanging test ends here
    testTimeout: 120_000,
    hookTimeout: 120_000,
    allowOnly: false,
    projects: [
      {
        root: "./packages/react",
        plugins: [react()],
        resolve: { conditions: ["chiso-source", ...defaultClientConditions], dedupe: ["react", "react-dom"] },
        // What a browser test may need is bundled beforehand: a late find reloads the page in the middle of a test.
        optimizeDeps: {
          include: ["react", "react-dom", "react-dom/client", "react/jsx-dev-runtime"],
        },
        test: {
          name: "browser",
          testTimeout: 60_000,
          include: [
            "src/**/*.browser.test.{ts,tsx}",
            "../../apps/briefing/src/**/*.browser.test.tsx",
            "../../stories/*.browser.test.tsx",
          ],
          browser: inChromium(),
        },
      },
      {
        root: "./packages/cli",
        plugins: [react()],
        resolve: { conditions: ["chiso-source", ...defaultClientConditions], dedupe: ["react", "react-dom"] },
        optimizeDeps: {
          include: [
            "react",
            "react-dom",
            "react-dom/client",
            "react-dom/server",
            "react/jsx-dev-runtime",
            "@csstools/css-calc",
            "css-select",
            "css-tree",
            "domhandler",
            "htmlparser2",
          ],
        },
        test: {
          name: "browser-cli",
          include: ["src/**/*.browser.test.{ts,tsx}"],
          browser: inChromium(),
        },
      },
      {
        // pages of portals, served by a real server to a real Chromium: the built script, not its sources
        root: "./packages/embed",
        resolve: { conditions: ["chiso-source", "node"] },
        ssr: { resolve: { conditions: ["chiso-source", "node"] } },
        test: {
          name: "pages",
          environment: "node",
          testTimeout: 180_000,
          hookTimeout: 120_000,
          include: ["pages/**/*.page.test.ts"],
          globalSetup: "./pages/build.ts",
          // one browser at a time: they measure
          fileParallelism: false,
        },
      },
      {
        // the app as it is built, in a real Chromium, as a reader uses it
        root: "./apps/briefing",
        test: {
          name: "app",
          environment: "node",
          testTimeout: 180_000,
          hookTimeout: 120_000,
          include: ["pages/**/*.page.test.ts"],
          globalSetup: "./pages/build.ts",
        },
      },
      {
        // the example portals: what `npm run build` of apps/portals has made
        root: "./apps/portals",
        resolve: { conditions: ["chiso-source", "node"] },
        ssr: { resolve: { conditions: ["chiso-source", "node"] } },
        test: {
          name: "portals",
          environment: "node",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          include: ["test/**/*.page.test.mjs"],
          fileParallelism: false,
        },
      },
      {
        ...withReact18,
        ssr: { resolve: { conditions: ["chiso-source", "node"] } },
        plugins: [react()],
        test: {
          testTimeout: 120_000,
          name: "react-18",
          env: { REACT_MAJOR: "18" },
          environment: "jsdom",
          include: ["packages/react/src/**/*.test.tsx", "packages/embed/src/react/**/*.test.tsx"],
          exclude: ["**/node_modules/**", "**/dist/**", "**/*.browser.test.*", "**/*.node.test.*"],
          setupFiles: ["./packages/react/test-setup.ts"],
        },
      },
      {
        // the frame of every figure by pointer, keyboard and size, on Preact
        ...withPreact,
        root: "./packages/react",
        test: {
          name: "preact",
          testTimeout: 60_000,
          include: ["src/frame/{keyboard,tooltip,size,use-size}.browser.test.{ts,tsx}"],
          browser: inChromium(),
        },
      },
      "./stories/vitest.config.ts",
    ],
  },
});
