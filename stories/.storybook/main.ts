import type { StorybookConfig } from "@storybook/react-vite";
import { defaultClientConditions, mergeConfig } from "vite";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../**/*.stories.tsx"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  // the manager's own page is set in the same type; nothing is asked of another host
  staticDirs: [{ from: "../../packages/react/fonts", to: "/fonts" }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: "react-docgen" },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      build: {
        chunkSizeWarningLimit: 2000,
        rolldownOptions: {
          // "use client" means nothing in a bundle that is all client
          onwarn: (warning: { readonly code?: string }, report: (warning: object) => void) => {
            if (warning.code !== "MODULE_LEVEL_DIRECTIVE") report(warning);
          },
        },
      },
      resolve: { conditions: ["chiso-source", ...defaultClientConditions], dedupe: ["react", "react-dom"] },
    }),
};

export default config;
