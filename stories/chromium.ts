import { playwright } from "@vitest/browser-playwright";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Browser settings for one Vitest project. Each project calls it anew: the provider must not be shared. */
export function inChromium() {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: { executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium", args },
      contextOptions: {
        reducedMotion: "reduce",
        deviceScaleFactor: 1,
        colorScheme: "light",
        locale: "vi-VN",
        timezoneId: "UTC",
      },
    }),
    instances: [{ browser: "chromium" as const }],
  };
}
