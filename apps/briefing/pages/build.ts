// Builds the app as it is shipped: these tests look at it as a reader does.
import { fileURLToPath } from "node:url";
import { build } from "vite";

export const APP = fileURLToPath(new URL("../node_modules/.cache/pages/", import.meta.url));

export default async function setup(): Promise<void> {
  const mode = process.env["NODE_ENV"];
  // a test run builds for tests
  process.env["NODE_ENV"] = "production";
  await build({
    root: fileURLToPath(new URL("..", import.meta.url)),
    logLevel: "error",
    build: { outDir: APP, emptyOutDir: true },
  });
  process.env["NODE_ENV"] = mode;
}
