// Running other programs: their output goes on to the reader, their end is told truly, signals included.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const windows = process.platform === "win32";

/** The environment of every child: npm's own variables would make the inner npm and pnpm act on the wrong project. */
export const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => {
    if (!/^npm_/i.test(name)) return true;
    return /^npm_config_(.*registry|.*cafile|userconfig|globalconfig|cache|.*proxy)$/i.test(name);
  }),
);
env.STORYBOOK_DISABLE_TELEMETRY = "1";
env.TURBO_TELEMETRY_DISABLED = "1";

const children = new Set();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
    process.exit(1);
  });
}

/**
 * Runs a program to its end. The promise never rejects: `ok` is false for a code other than 0, for a signal
 * and for a program that could not be started. `output` is what it wrote to standard output.
 */
export function run(command, args, options = {}) {
  const { cwd = root, quiet = false } = options;
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, env, shell: windows, stdio: ["ignore", "pipe", "inherit"] });
    children.add(child);
    const parts = [];
    child.stdout.on("data", (part) => {
      parts.push(part);
      if (!quiet) process.stdout.write(part);
    });
    const end = (ok) => {
      children.delete(child);
      done({ ok, output: Buffer.concat(parts).toString("utf8") });
    };
    child.on("error", (error) => {
      console.error(`${command}: ${error.message}`);
      end(false);
    });
    child.on("close", (code) => end(code === 0));
  });
}

/** Starts a program that stays, with the terminal's own streams; killed with us. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, env, shell: windows, stdio: "inherit", ...options });
  children.add(child);
  return child;
}

/** A program of the workspace's own node_modules. */
export function bin(name, folder = root) {
  return join(folder, "node_modules", ".bin", windows ? `${name}.cmd` : name);
}

/** Puts the pinned pnpm on the PATH of every later child; npx is asked once in a run. */
export function preparePnpm() {
  if (env.CHISO_PNPM === "ready") return;
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const told = spawnSync(
    "npx",
    ["--yes", `--package=${packageManager}`, "--", "node", "-p", "process.env.PATH"],
    {
      cwd: root,
      env,
      shell: windows,
      stdio: ["ignore", "pipe", "inherit"],
      encoding: "utf8",
    },
  );
  if (told.status !== 0) {
    console.error(
      `${packageManager} could not be fetched by npx: check the network or the npm registry setting.`,
    );
    process.exit(1);
  }
  for (const name of Object.keys(env)) if (/^path$/i.test(name)) delete env[name];
  env.PATH = told.stdout.trim().split("\n").at(-1);
  env.CHISO_PNPM = "ready";
}
