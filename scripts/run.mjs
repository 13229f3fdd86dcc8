// The one door to every command of the workspace. It needs Node and npm, nothing installed before.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Chiso needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

const { bin, root, run, start, preparePnpm } = await import("./lib/shell.mjs");
const { install, prepareChromium } = await import("./lib/setup.mjs");

/** Stays as long as the child does, and ends as it ended. */
function stay(command, args, options) {
  start(command, args, options).on("exit", (code) => process.exit(code ?? 1));
}

async function must(command, args, options) {
  const { ok } = await run(command, args, options);
  if (!ok) process.exit(1);
}

/** Whatever ends the set-up early, the last line is a count. */
let counted = false;
function countInTheEnd() {
  process.on("exit", (code) => {
    if (code !== 0 && !counted) console.log("\n0 passed, 1 failed");
  });
}

async function gates() {
  const { runGates } = await import("./lib/gates.mjs");
  process.exitCode = (await runGates()) ? 0 : 1;
  counted = true;
}

async function extraGates() {
  const { EXTRA_GATES, runGates } = await import("./lib/gates.mjs");
  process.exitCode = (await runGates(EXTRA_GATES)) ? 0 : 1;
  counted = true;
}

const commands = {
  async start() {
    install();
    await must(bin("turbo"), ["run", "build", "--filter=@chiso/briefing"]);
    const { serve } = await import("./lib/serve.mjs");
    await serve();
  },
  async test() {
    countInTheEnd();
    prepareChromium({ mayInstall: true });
    install();
    await gates();
  },
  async check() {
    countInTheEnd();
    preparePnpm();
    prepareChromium({ mayInstall: false });
    await gates();
  },
  async "check:extra"() {
    countInTheEnd();
    preparePnpm();
    prepareChromium({ mayInstall: false });
    await must(bin("turbo"), ["run", "build", "--filter=./packages/*"]);
    await extraGates();
  },
  async dev() {
    install();
    stay("pnpm", ["--filter", "@chiso/briefing", "run", "dev"]);
  },
  async portal() {
    install();
    await must(bin("turbo"), ["run", "build", "--filter=@chiso/portals"]);
    stay(process.execPath, ["apps/portals/serve.mjs", ...process.argv.slice(3)]);
  },
  async storybook() {
    install();
    stay("pnpm", ["--filter", "@chiso/stories", "run", "storybook"]);
  },
  async bench() {
    prepareChromium({ mayInstall: true });
    install();
    await must(bin("turbo"), ["run", "build", "--filter=@chiso/bench"]);
    stay(process.execPath, ["bench.mjs", ...process.argv.slice(3)], { cwd: `${root}/apps/bench` });
  },
  async reference() {
    install();
    await must(bin("turbo"), ["run", "build", "--filter=./packages/*"]);
    stay(process.execPath, ["reference.mjs"], { cwd: `${root}/apps/reference` });
  },
  async changeset() {
    install();
    stay(bin("changeset"), process.argv.slice(3));
  },
  async format() {
    await must(bin("biome"), ["format", "--write", "."]);
  },
};

const name = process.argv[2] ?? "";
if (!Object.hasOwn(commands, name)) {
  console.error(`Unknown command "${name}". There are: ${Object.keys(commands).join(", ")}.`);
  process.exit(1);
}
await commands[name]();
