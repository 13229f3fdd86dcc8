import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { defineConfig } from "vitest/config";
import { inChromium } from "./chromium.js";

export default defineConfig({
  plugins: [storybookTest({ configDir: fileURLToPath(new URL(".storybook", import.meta.url)) })],
  // What the preview loads beside the stories is bundled beforehand: a late find reloads the page in the middle of a test.
  optimizeDeps: {
    include: ["@storybook/addon-a11y/preview", "@storybook/addon-docs/blocks", "storybook/theming"],
  },
  test: { name: "storybook", testTimeout: 60_000, browser: inChromium() },
});
