// What stands beside the chunks: the script that a page names, its style sheet, the fonts, and the licences of what is bundled.
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync, transformSync } from "esbuild";
import { billOfMaterials, bundledPackages, licencesText } from "../../../scripts/lib/bundled.mjs";

const react = fileURLToPath(new URL("../../react/", import.meta.url));

/**
 * The script is written apart from the chunks: they import each other by names of their content and never the script itself, so
 * that its address may carry anything (`chiso.js?v=2`) without a second copy of the code.
 */
function scriptOf(bundle, entry, call) {
  const chunk = Object.values(bundle).find(({ facadeModuleId }) => facadeModuleId?.endsWith(entry));
  const hints = chunk.imports.map((file) => `import"./${file}";`).join("");
  return `${hints}import{${call}}from"./${chunk.fileName}";${call}(import.meta.url);\n`;
}

/** The script of the page around a frame: one file that any page may load, old or new. */
function parentScript() {
  const entry = fileURLToPath(new URL("../src/frame/parent.ts", import.meta.url));
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2020",
    charset: "ascii",
  });
  return outputFiles[0].text;
}

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const beside = (name) => readFileSync(new URL(name, import.meta.url), "utf8");

/** Fonts, and the room that a figure takes before the script has come. */
async function pageCss() {
  const fonts = readFileSync(join(react, "src/theme/fonts.css"), "utf8").replaceAll(
    "../../fonts/",
    "./fonts/",
  );
  const source = readFileSync(new URL("../src/figures/heights.ts", import.meta.url), "utf8");
  const { code } = transformSync(source, { loader: "ts" });
  const { HEIGHTS } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const heights = grouped(Object.keys(HEIGHTS), (figure) => HEIGHTS[figure]);
  const rooms = [...heights].map(
    ([height, figures]) =>
      `${figures.map((figure) => `chiso-figure[figure="${figure}"]:not(:defined):empty`).join(",")}{min-height:${height}px}`,
  );
  const css = `${fonts}chiso-figure{display:block}chiso-figure[hidden]{display:none}${rooms.join("")}`;
  return transformSync(css, { loader: "css", minify: true, charset: "utf8" }).code;
}

function grouped(keys, of) {
  const found = new Map();
  for (const key of keys) found.set(of(key), [...(found.get(of(key)) ?? []), key]);
  return found;
}

/** A plugin of vite that writes them. */
export function pageFiles() {
  let folder = "";
  return {
    name: "chiso-page-files",
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    async generateBundle(_, bundle) {
      const emit = (fileName, source) => this.emitFile({ type: "asset", fileName, source });
      emit("chiso.js", scriptOf(bundle, "/element/script.ts", "begin"));
      emit("frame.js", scriptOf(bundle, "/frame/frame-page.ts", "beginFrame"));
      emit("frame.html", beside("frame.html"));
      emit("frame.css", transformSync(beside("frame.css"), { loader: "css", minify: true }).code);
      emit("chiso-frame.js", parentScript());
      emit("chiso.css", await pageCss());
      const packages = bundledPackages(bundle);
      emit("LICENSES.txt", licencesText(packages));
      emit("sbom.cdx.json", billOfMaterials(manifest, packages));
    },
    closeBundle() {
      if (existsSync(folder)) cpSync(join(react, "fonts"), join(folder, "fonts"), { recursive: true });
    },
  };
}
