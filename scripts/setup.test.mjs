import { describe, expect, it } from "vitest";
import { chromiumOf } from "./lib/setup.mjs";

/** A machine with some files; installing puts Debian's Chromium there unless it fails. */
function machineWith(files, { apt = "works", ...more } = {}) {
  const there = new Set(files);
  const ran = [];
  const run = (command, args) => {
    ran.push([command, ...args].join(" "));
    if (args[0] === "install" && apt === "works") there.add("/usr/bin/chromium");
  };
  return { platform: "linux", uid: 0, exists: (path) => there.has(path), run, ran, ...more };
}
const APT = "/usr/bin/apt-get";
const mayInstall = { mayInstall: true };

describe("the browser of the tests", () => {
  it("is the one that CHROMIUM_PATH names", () => {
    const machine = machineWith(["/opt/chrome", "/usr/bin/chromium"], { wanted: "/opt/chrome" });
    expect(chromiumOf(machine, mayInstall)).toEqual({ path: "/opt/chrome" });
  });
  it("is not looked for elsewhere where CHROMIUM_PATH names nothing", () => {
    const machine = machineWith(["/usr/bin/chromium"], { wanted: "/opt/chrome" });
    expect(chromiumOf(machine, mayInstall).sentence).toContain("/opt/chrome");
  });
  it("is the one that is there, and nothing is installed", () => {
    const machine = machineWith([APT, "/usr/bin/google-chrome"]);
    expect(chromiumOf(machine, mayInstall)).toEqual({ path: "/usr/bin/google-chrome" });
    expect(machine.ran).toEqual([]);
  });
  it("is Debian's, installed by root where there is none", () => {
    const machine = machineWith([APT]);
    expect(chromiumOf(machine, mayInstall)).toEqual({ path: "/usr/bin/chromium" });
    expect(machine.ran).toEqual(["apt-get update", "apt-get install -y --no-install-recommends chromium"]);
  });
  it.each([
    ["apt-get fails", machineWith([APT], { apt: "fails" }), mayInstall],
    ["we are not root", machineWith([APT], { uid: 1000 }), mayInstall],
    ["there is no apt-get", machineWith([]), mayInstall],
    ["the system is another", machineWith([APT], { platform: "darwin" }), mayInstall],
    ["installing was not asked for", machineWith([APT]), { mayInstall: false }],
  ])("is asked for in one sentence where %s", (_, machine, allowed) => {
    expect(chromiumOf(machine, allowed)).toEqual({ sentence: expect.stringContaining("CHROMIUM_PATH") });
  });
});
