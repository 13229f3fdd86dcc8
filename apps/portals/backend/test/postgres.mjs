// A PostgreSQL of our own, for the time of a test: in a temporary folder, asked through a socket in it, as nobody's service.
import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const VERSIONS = "/usr/lib/postgresql";

/** The folder of `initdb` and `pg_ctl`; installs Debian's PostgreSQL where there is none and we may. */
function programs() {
  const find = () => {
    const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS) : [];
    const newest = versions.toSorted((a, b) => Number(b) - Number(a));
    return newest
      .map((version) => join(VERSIONS, version, "bin"))
      .find((bin) => existsSync(join(bin, "initdb")));
  };
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    // at run level 1 Debian's scripts start no service
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
    for (const args of [["update"], ["install", "-y", "--no-install-recommends", "postgresql"]])
      spawnSync("apt-get", args, { env, stdio: ["ignore", "inherit", "inherit"] });
  }
  const installed = find();
  if (!installed)
    throw new Error("No PostgreSQL was found: install it (on Debian: apt-get install postgresql).");
  return installed;
}

/** Root may not run PostgreSQL: it runs as the user that its package made. */
function runner() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: id("-u"), gid: id("-g") };
}

/** `{ options, stop, start, end }`: options for `pg`, and what a test does to the server. */
export function temporaryPostgres() {
  const bin = programs();
  const as = runner();
  const folder = mkdtempSync(join(tmpdir(), "chiso-pg-"));
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, "data");
  const run = (program, ...args) => {
    const told = spawnSync(join(bin, program), args, {
      ...as,
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
      timeout: 120_000,
    });
    if (told.status !== 0) throw new Error(`${program} ${args.join(" ")}: ${told.stderr ?? told.error}`);
  };
  const start = () =>
    run(
      "pg_ctl",
      "-D",
      data,
      "-w",
      "-l",
      join(folder, "log"),
      "-o",
      `-k ${folder} -c listen_addresses='' -c fsync=off`,
      "start",
    );
  const stop = () => run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop");
  run("initdb", "-D", data, "-A", "trust", "-E", "UTF8", "--locale=C", "-U", "chiso");
  start();
  const end = () => {
    try {
      stop();
    } catch {
      // it was stopped already
    }
    rmSync(folder, { recursive: true, force: true });
  };
  return { options: { host: folder, user: "chiso", database: "postgres" }, start, stop, end };
}
