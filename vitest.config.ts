import react from "@vitejs/plugin-react";
import { defaultClientConditions, defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

const fromSource = {
  resolve: { conditions: ["chiso-source", ...defaultClientConditions], dedupe: ["react", "react-dom"] },
  ssr: { resolve: { conditions: ["chiso-source", ...defaultServerConditions] } },
};
// A slow machine is no fault of the code: only a hanging test ends here. (Projects do not inherit it from the root.)
const patient = { testTimeout: 120_000, hookTimeout: 120_000 };
const notHere = ["**/node_modules/**", "**/dist/**", "**/*.browser.test.{ts,tsx}"];

export default defineConfig({
  test: {
    passWithNoTests: true,
    allowOnly: false,
    // one less than there are is what Vitest takes by itself: half of a small machine
    maxWorkers: "100%",
    projects: [
      {
        ...fromSource,
        test: {
          ...patient,
          name: "unit-node",
          environment: "node",
          include: [
            "packages/{core,data,geometry,embed,workbook,cli}/src/**/*.test.{ts,tsx}",
            "packages/react/src/**/*.node.test.{ts,tsx}",
            "scripts/**/*.test.mjs",
          ],
          exclude: notHere,
        },
      },
      {
        ...fromSource,
        plugins: [react()],
        test: {
          ...patient,
          name: "unit-dom",
          environment: "jsdom",
          include: [
            "packages/react/src/**/*.test.{ts,tsx}",
            "apps/briefing/src/**/*.test.{ts,tsx}",
            "apps/portals/server/**/*.test.tsx",
          ],
          exclude: [...notHere, "**/*.node.test.*"],
          setupFiles: ["./packages/react/test-setup.ts"],
        },
      },
      {
        ...fromSource,
        plugins: [react()],
        test: {
          ...patient,
          name: "stories",
          environment: "node",
          include: ["stories/**/*.test.{ts,tsx}"],
          exclude: notHere,
        },
      },
    ],
  },
});
