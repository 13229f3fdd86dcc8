// The example portals and what serves each: `open(name)` starts one on this machine.
import { dirname } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { fileAt, listen } from "./shared/files.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const script = dirname(createRequire(import.meta.url).resolve("@chiso/embed/script/chiso.js"));

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'";
const WITHOUT_SCRIPT =
  "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'";
const policy = (text) => ({ "content-security-policy": text });

/** Where the pages of the CMS say that figures come from; this machine's own server stands in for it. */
const FIGURES = "https://chiso.example.vn";

async function plain(port) {
  const folders = { "/": at("plain/"), "/shared/": at("shared/"), "/chiso/": script };
  return listen(({ pathname }) => fileAt(folders, pathname), { port, headers: policy(STRICT) });
}

/** Two servers, as in life: the figures have a host of their own, which anybody may embed. */
async function cms(port) {
  const figures = await listen(({ pathname }) => fileAt({ "/chiso/": script }, pathname), {
    headers: { "access-control-allow-origin": "*" },
  });
  const find = async ({ pathname }) => {
    const found = await fileAt({ "/": at("cms/") }, pathname);
    if (!found?.type.startsWith("text/html")) return found;
    return { ...found, body: Buffer.from(found.body.toString().replaceAll(FIGURES, figures.origin)) };
  };
  const said = `default-src 'none'; script-src 'self' ${figures.origin}; style-src 'self'; img-src 'self' data:; frame-src 'self' ${figures.origin}`;
  const page = await listen(find, { port, headers: policy(said) });
  const close = async () => void (await Promise.all([page.close(), figures.close()]));
  return { origin: page.origin, figures: figures.origin, close };
}

/** The page is rendered for each address; its script and style sheet carry sums in their names. */
async function server(port) {
  const { respond } = await import(pathToFileURL(at("dist/server/node/render.js")).href);
  const folders = { "/assets/": at("dist/server/assets/"), "/shared/": at("shared/") };
  const template = await fileAt({ "/": at("dist/server/") }, "/index.html");
  const find = async (url) => (await fileAt(folders, url.pathname)) ?? respond(url, template.body.toString());
  return listen(find, { port, headers: policy(STRICT) });
}

async function still(port) {
  const folders = { "/": at("dist/static/"), "/shared/": at("shared/") };
  return listen(({ pathname }) => fileAt(folders, pathname), { port, headers: policy(WITHOUT_SCRIPT) });
}

const PORTALS = { plain, cms, server, static: still };

export const names = Object.keys(PORTALS);

/** Starts a portal: `{ origin, close }`; 0 is any free port. */
export function open(name, port = 0) {
  return PORTALS[name](port);
}
