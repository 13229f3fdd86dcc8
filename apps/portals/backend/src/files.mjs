import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};
const page = fileURLToPath(new URL("../page/", import.meta.url));
const script = dirname(createRequire(import.meta.url).resolve("@chiso/embed/script/chiso.js"));

/** A folder that is named by a sum of its content never changes. */
const FOR_EVER = "public, max-age=31536000, immutable";
const SHORT = "public, max-age=300, stale-while-revalidate=86400";

/** The portal's page, and the folder of the script. The frame page is the keeper's copy: it says whose figures it shows. */
export async function fileAt(path) {
  const inScript = path.startsWith("/chiso/");
  const name = normalize(
    inScript ? path.slice("/chiso".length) : path.endsWith("/") ? `${path}index.html` : path,
  );
  const type = TYPES[extname(name)];
  if (type === undefined) return undefined;
  try {
    const bytes = await readFile(join(inScript ? script : page, name));
    const body = path === "/chiso/frame.html" ? withSource(bytes) : bytes;
    return { body, type, cache: /^\/chunks\/[0-9a-f]{12}\//.test(name) ? FOR_EVER : SHORT };
  } catch {
    return undefined;
  }
}

function withSource(html) {
  const meta = '<meta name="chiso-source" content="/api/v1/observations.csv?index={index}">';
  return Buffer.from(html.toString().replace("<title>", `${meta}<title>`));
}
