import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { EXIT } from "../io.js";
import { main } from "../main.js";
import type { BakedPage } from "./bake-figure.js";
import { readConfig } from "./config.js";
import { jobsOf } from "./jobs.js";
import { bakeSite } from "./site.js";
import { embedMarkup } from "./social.js";

const root = mkdtempSync(join(tmpdir(), "chiso-bake-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let cwd = root;
beforeEach(() => {
  cwd = mkdtempSync(join(root, "case-"));
});

const CONFIG = {
  site: "https://chiso.example.gov.vn/hinh",
  provider: 'Sở "Nội vụ" <b>',
  figures: ["trend", "score-card"],
  indices: ["papi"],
  editions: "latest",
  units: ["son-la"],
  locales: ["vi", "en"],
  // the script is there once the workspace is built: with it the packed package is tried
  interactive: false,
};

async function bake(config: object = CONFIG, words: readonly string[] = []) {
  writeFileSync(join(cwd, "bake.json"), JSON.stringify(config));
  let err = "";
  const exit = await main(["bake", "bake.json", "-o", "site", ...words], {
    cwd,
    stdin: () => Promise.resolve(""),
    stdout: () => undefined,
    stderr: (text) => {
      err += text;
    },
  });
  return { exit, err };
}

/** Every file of the site with its bytes, the workshop left out. */
function site(): ReadonlyMap<string, Buffer> {
  const folder = join(cwd, "site");
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map((entry) => join(entry.parentPath, entry.name));
  const named = files.map(
    (file) => [relative(folder, file).replaceAll("\\", "/"), readFileSync(file)] as const,
  );
  return new Map(
    named.filter(([name]) => !name.startsWith(".chiso-bake/")).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const manifest = () =>
  JSON.parse(readFileSync(join(cwd, "site/manifest.json"), "utf8")) as {
    readonly pages: readonly { readonly path: string; readonly files: Readonly<Record<string, string>> }[];
    readonly files: readonly string[];
  };

describe("chiso bake", () => {
  it("makes each figure of each edition in each language, and a manifest that names every file", async () => {
    expect((await bake({ ...CONFIG, editions: [2024, 2023] })).exit).toBe(EXIT.done);
    const { pages, files } = manifest();
    const paths = ["papi/trend", "papi/2024/score-card", "papi/2023/score-card"];
    expect(pages.map(({ path }) => path).toSorted()).toEqual(
      ["vi", "en"].flatMap((locale) => paths.map((path) => `${locale}/${path}/son-la`)).toSorted(),
    );
    expect([...site().keys()].filter((name) => name !== "manifest.json")).toEqual(files);
    for (const { path, files: own } of pages)
      for (const name of Object.values(own)) expect(files).toContain(`${path}/${name}`);
  });

  it("gives each page what social media and oEmbed ask for, by whole addresses that are there", async () => {
    await bake();
    const page = readFileSync(join(cwd, "site/vi/papi/trend/son-la/index.html"), "utf8");
    const metas = new Map(
      [...page.matchAll(/<meta property="([^"]+)" content="([^"]*)">/g)].map(([, a, b]) => [a, b]),
    );
    expect(metas.get("og:url")).toBe("https://chiso.example.gov.vn/hinh/vi/papi/trend/son-la/");
    expect(metas.get("og:site_name")).toBe("Sở &quot;Nội vụ&quot; &lt;b&gt;");
    const card = metas.get("og:image")?.replace("https://chiso.example.gov.vn/hinh/", "") ?? "";
    const bytes = readFileSync(join(cwd, "site", card));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    const address =
      /oembed" href="([^"]+)"/.exec(page)?.[1]?.replace("https://chiso.example.gov.vn/hinh/", "") ?? "";
    const oembed = JSON.parse(readFileSync(join(cwd, "site", address), "utf8")) as Record<string, string>;
    expect(oembed).toMatchObject({
      version: "1.0",
      type: "rich",
      provider_name: CONFIG.provider,
      thumbnail_width: 1200,
    });
    expect(oembed["html"]).toMatch(
      /^<iframe src="https:\/\/chiso\.example\.gov\.vn\/hinh\/vi\/papi\/trend\/son-la\/" title="/,
    );
    expect(page).not.toMatch(/<script| style=| on\w+=/);
  });

  it("links only to files that are there, relative to any place of the site", async () => {
    await bake();
    const files = site();
    for (const [name, data] of files) {
      if (!name.endsWith(".html")) continue;
      const links = [...data.toString().matchAll(/(?:href|src)="(?!https?:|data:|#)([^"]+)"/g)];
      expect(links.length).toBeGreaterThan(0);
      for (const [, href = ""] of links) {
        const to = join(name, "..", href).replaceAll("\\", "/");
        expect([...files.keys()], `${name} → ${href}`).toContain(to.endsWith("/") ? `${to}index.html` : to);
      }
    }
  });

  it("is the same bytes again, drawn anew or kept", async () => {
    await bake();
    const first = site();
    const { err } = await bake();
    expect(err).toContain("0 vẽ mới, 4 giữ nguyên");
    expect(site()).toEqual(first);
    rmSync(join(cwd, "site"), { recursive: true });
    expect((await bake()).err).toContain("4 vẽ mới");
    expect(site()).toEqual(first);
  });

  it("goes on after an interruption, and has no manifest and no half file before the end", async () => {
    const read = readConfig(JSON.stringify(CONFIG));
    if (read.kind !== "config") throw new Error("config");
    const jobs = await jobsOf(read.config);
    let done = 0;
    const stopped = bakeSite(join(cwd, "site"), read.config, jobs, () => {
      done += 1;
      if (done === 2) throw new Error("power cut");
    });
    await expect(stopped).rejects.toThrow("power cut");
    expect(existsSync(join(cwd, "site/manifest.json"))).toBe(false);
    // as a process that was killed leaves it: a file that never took its name
    writeFileSync(join(cwd, "site", ".index.html.4711-1.tmp"), "<html");
    const { err, exit } = await bake();
    expect(exit).toBe(EXIT.done);
    expect(err).toMatch(/[1-3] vẽ mới, [1-3] giữ nguyên/);
    const resumed = site();
    expect([...resumed.keys()].filter((name) => name.endsWith(".tmp"))).toEqual([]);
    rmSync(join(cwd, "site"), { recursive: true });
    await bake();
    expect(resumed).toEqual(site());
  });

  it("draws anew what was lost, cut short or asked otherwise, and takes away what is asked no more", async () => {
    await bake();
    const first = site();
    const [lost, cut] = manifest().pages;
    rmSync(join(cwd, "site", lost?.path ?? "", lost?.files["svg"] ?? ""));
    truncateSync(join(cwd, "site", cut?.path ?? "", cut?.files["png"] ?? ""), 10);
    expect((await bake()).err).toContain("2 vẽ mới, 2 giữ nguyên");
    expect(site()).toEqual(first);
    writeFileSync(join(cwd, "site/notes.txt"), "mine");
    const { err } = await bake({ ...CONFIG, figures: ["trend"], site: "https://other.example.gov.vn/" });
    expect(err).toContain("2 vẽ mới, 0 giữ nguyên");
    expect([...site().keys()].filter((name) => name.includes("score-card"))).toEqual([]);
    expect(readFileSync(join(cwd, "site/notes.txt"), "utf8")).toBe("mine");
    expect(statSync(join(cwd, "site/vi/papi/trend/son-la/index.html")).size).toBeGreaterThan(1000);
  });

  it("takes further specs, none twice, and tells what it leaves out", async () => {
    const specs = [
      { spec: 1, figure: "trend", index: "papi", focus: "son-la", options: { by: "rank" } },
      { spec: 1, figure: "trend", index: "papi", focus: "son-la" },
      { spec: 1, figure: "progress", options: { today: "2021-12-31" } },
    ];
    const { exit, err } = await bake({ ...CONFIG, locales: ["vi"], figures: ["trend", "progress"], specs });
    expect(exit).toBe(EXIT.done);
    expect(manifest().pages).toHaveLength(3);
    expect(err).toContain("Bỏ qua vi/own/progress: ");
    expect(err).toContain("today");
  });

  it("has others embed the page that answers, where the site has the script", () => {
    const page: BakedPage = {
      path: "vi/papi/trend/son-la",
      stem: "papi/trend/son-la",
      locale: "vi",
      figure: "trend",
      query: "figure=trend&index=papi&focus=son-la&locale=vi",
      headline: '"Sơn La"',
      subtitle: "",
      files: { svg: "", png: "", card: "", csv: "" },
      height: 700,
    };
    const read = readConfig(JSON.stringify({ ...CONFIG, interactive: true }));
    if (read.kind !== "config") throw new Error("config");
    expect(embedMarkup(page, read.config)).toBe(
      '<iframe src="https://chiso.example.gov.vn/hinh/chiso/frame.html?figure=trend&amp;index=papi&amp;focus=son-la&amp;locale=vi" title="&quot;Sơn La&quot;" width="100%" height="700" loading="lazy" referrerpolicy="no-referrer" data-chiso></iframe><script src="https://chiso.example.gov.vn/hinh/chiso/chiso-frame.js" defer></script>',
    );
    expect(embedMarkup(page, { ...read.config, interactive: false })).toContain(
      '/hinh/vi/papi/trend/son-la/" title',
    );
  });

  it("tells everything that is wrong with a configuration, and writes nothing", async () => {
    const { exit, err } = await bake({
      site: "javascript:alert(1)",
      figures: ["trand"],
      indices: "papi",
      editions: ["MMXX"],
      units: ["../../etc"],
      locales: ["fr"],
      specs: [{ figure: "trend", edition: "x" }],
      colour: "red",
    });
    expect(exit).toBe(EXIT.input);
    for (const part of [
      "site",
      "provider",
      "trand",
      "indices",
      "MMXX",
      "../../etc",
      "fr",
      "specs[0].edition",
      "colour",
    ])
      expect(err).toContain(part);
    expect(existsSync(join(cwd, "site"))).toBe(false);
    for (const text of ["", "[]", "null", "{", '{"__proto__":{"x":1}}'])
      expect(readConfig(text).kind).toBe("faults");
  });

  it("leaves a folder of somebody else alone", async () => {
    writeFileSync(join(cwd, "site"), "a file");
    expect((await bake()).exit).toBe(EXIT.output);
    expect(readFileSync(join(cwd, "site"), "utf8")).toBe("a file");
    rmSync(join(cwd, "site"));
    const other = mkdtempSync(join(cwd, "other-"));
    writeFileSync(join(other, "index.html"), "theirs");
    const refused = await bake(CONFIG, ["-o", other]);
    expect(refused.exit).toBe(EXIT.output);
    expect(readdirSync(other)).toEqual(["index.html"]);
    expect(
      await main(["bake"], {
        cwd,
        stdin: () => Promise.resolve(""),
        stdout: () => undefined,
        stderr: () => undefined,
      }),
    ).toBe(EXIT.usage);
  });
});
