import { defineConfig } from "vitest/config";

// What takes minutes: every page of the app in every look. `npm run check:extra` runs it.
export default defineConfig({
  test: {
    root: "./apps/briefing",
    name: "app-extra",
    environment: "node",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ["pages/**/*.extra.test.ts"],
    globalSetup: "./pages/build.ts",
    fileParallelism: false,
  },
});
