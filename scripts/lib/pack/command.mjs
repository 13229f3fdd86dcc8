// `chiso` as npm installs it.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../shell.mjs";

const chisoIn = (consumer) => (words) =>
  run(join(consumer, "node_modules/.bin/chiso"), words, { cwd: consumer, quiet: true });

/** The same picture twice, a PNG, and an exit code for a wrong spec. */
export async function checkRender(tally, title, consumer) {
  const chiso = chisoIn(consumer);
  const query = "figure=trend&index=papi&focus=son-la";
  const drawn = [];
  for (const file of ["one.svg", "two.svg", "one.png"])
    drawn.push(await chiso(["render", query, "-o", file]));
  const bytes = (file) => readFileSync(join(consumer, file));
  const same = drawn.every(({ ok }) => ok) && bytes("one.svg").equals(bytes("two.svg"));
  const held = same && bytes("one.svg").includes("43,8876");
  tally.check(`${title}: chiso draws a figure as SVG, the same twice`, held);
  const png = same && bytes("one.png").subarray(1, 4).toString() === "PNG";
  tally.check(`${title}: chiso draws it as PNG`, png);
  const wrong = await chiso(["render", "figure=trand&index=papi", "-o", "wrong.svg"]);
  const told = !wrong.ok && !existsSync(join(consumer, "wrong.svg"));
  tally.check(`${title}: chiso tells what is wrong with a spec, and writes nothing`, told);
}

export async function checkBake(tally, title, consumer) {
  const config = {
    site: "https://example.org/",
    provider: "x",
    figures: ["trend"],
    indices: ["papi"],
    units: ["son-la"],
  };
  writeFileSync(join(consumer, "bake.json"), JSON.stringify(config));
  const { ok } = await chisoIn(consumer)(["bake", "bake.json", "-o", "site"]);
  const manifest = ok
    ? JSON.parse(readFileSync(join(consumer, "site/manifest.json"), "utf8"))
    : { files: [] };
  const there = manifest.files.every((name) => existsSync(join(consumer, "site", name)));
  const full = there && manifest.files.includes("chiso/frame.html");
  tally.check(`${title}: chiso bake makes a site, with all that its manifest names`, full);
}

/** What `chiso init` writes is type-checked and opened with all else; here, what it refuses. */
export async function checkInit(tally, title, consumer, pages) {
  const chiso = chisoIn(consumer);
  const react = await chiso(["init", "--province", "dien bien", "--kind", "react", "-o", "src"]);
  tally.check(
    `${title}: chiso init writes a component`,
    react.ok && existsSync(join(consumer, "src/ProvinceFigures.tsx")),
  );
  for (const { province, locale, folder } of pages) {
    const words = ["init", "--province", province, "--locale", locale, "-o", folder];
    const page = await chiso(words);
    const named = (html) => [...html.matchAll(/(?:href|src)="((?!data:)[^"]+)"/g)].map(([, name]) => name);
    const there = page.ok && named(readFileSync(join(consumer, folder, "index.html"), "utf8"));
    const whole = there && there.every((name) => existsSync(join(consumer, folder, name)));
    tally.check(`${title}: chiso init writes “${folder}” with all that it names`, whole);
    const before = readFileSync(join(consumer, folder, "index.html"), "utf8");
    const again = await chiso([...words, "--province", "lao cai"]);
    const kept = !again.ok && readFileSync(join(consumer, folder, "index.html"), "utf8") === before;
    tally.check(`${title}: a second chiso init leaves what stands there`, kept);
  }
  const wrong = await chiso(["init", "--province", "Atlantis", "-o", "nowhere"]);
  const refused = !wrong.ok && !existsSync(join(consumer, "nowhere"));
  tally.check(`${title}: a province that there is not is refused, and nothing is written`, refused);
}
