// What a fresh machine needs, in order: pnpm and the packages, and for the tests a Chromium.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { env, root, preparePnpm } from "./shell.mjs";

const KNOWN_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const inherit = {
  cwd: root,
  env,
  stdio: ["ignore", "inherit", "inherit"],
  shell: process.platform === "win32",
};

/** Installs what the lockfile names. Anything but success, a signal included, ends the run. */
export function install() {
  preparePnpm();
  const { status } = spawnSync("pnpm", ["install", "--frozen-lockfile"], {
    ...inherit,
    env: { ...env, CI: "true" },
  });
  if (status !== 0) stop("The packages could not be installed: see pnpm's message above.");
}

function findChromium() {
  if (env.CHROMIUM_PATH && !existsSync(env.CHROMIUM_PATH))
    stop(`CHROMIUM_PATH names no file: ${env.CHROMIUM_PATH}`);
  return [env.CHROMIUM_PATH, ...KNOWN_PLACES].find((path) => path && existsSync(path));
}

/** Finds a Chromium for the children (CHROMIUM_PATH), or installs Debian's where that is allowed. */
export function prepareChromium({ mayInstall }) {
  let found = findChromium();
  const debianRoot =
    process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!found && mayInstall && debianRoot) {
    const apt = { ...inherit, env: { ...env, DEBIAN_FRONTEND: "noninteractive" } };
    spawnSync("apt-get", ["update"], apt);
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], apt);
    found = findChromium();
  }
  if (!found) stop("No Chromium or Chrome was found: install one, or set CHROMIUM_PATH to its program file.");
  env.CHROMIUM_PATH = found;
}
