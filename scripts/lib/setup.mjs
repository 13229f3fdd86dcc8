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

/** Debian's package manager, and the right to use it. */
const debianRoot = (machine) =>
  machine.platform === "linux" && machine.uid === 0 && machine.exists("/usr/bin/apt-get");

/** This computer, as far as finding a browser goes. */
const here = {
  platform: process.platform,
  uid: process.getuid?.(),
  wanted: env.CHROMIUM_PATH,
  exists: existsSync,
  run: (command, args) =>
    spawnSync(command, args, { ...inherit, env: { ...env, DEBIAN_FRONTEND: "noninteractive" } }),
};

/**
 * `{ path }` of a Chromium, or `{ sentence }` that says why there is none. Installs Debian's where that is allowed, none is
 * there and we are root.
 */
export function chromiumOf(machine, { mayInstall }) {
  if (machine.wanted && !machine.exists(machine.wanted))
    return { sentence: `CHROMIUM_PATH names no file: ${machine.wanted}` };
  const find = () => [machine.wanted, ...KNOWN_PLACES].find((path) => path && machine.exists(path));
  const found = find();
  if (found) return { path: found };
  if (mayInstall && debianRoot(machine)) {
    machine.run("apt-get", ["update"]);
    machine.run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  }
  const path = find();
  if (path) return { path };
  return {
    sentence: "No Chromium or Chrome was found: install one, or set CHROMIUM_PATH to its program file.",
  };
}

/** Finds a Chromium for the children (CHROMIUM_PATH), or installs one where that is allowed, or ends the run. */
export function prepareChromium(allowed) {
  const { path, sentence } = chromiumOf(here, allowed);
  if (sentence) stop(sentence);
  env.CHROMIUM_PATH = path;
}
