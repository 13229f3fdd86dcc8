// A web server for files: each folder at its place, one policy for all, and how long a copy may be kept.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** What carries a sum of its content in its name never changes; the rest is asked about again after five minutes. */
const SUMMED = /\/(?:chunks|assets)\/|\.[\da-f]{12}\.\w+$/;
const FOREVER = "public, max-age=31536000, immutable";
const SHORT = "public, max-age=300, stale-while-revalidate=86400";

/** The file below one of the folders (`{ "/chiso/": folder }`, the longest place first), or undefined. */
export async function fileAt(folders, path) {
  const place = Object.keys(folders)
    .toSorted((a, b) => b.length - a.length)
    .find((one) => path.startsWith(one));
  if (place === undefined) return undefined;
  try {
    const rest = normalize(decodeURIComponent(path.slice(place.length)));
    if (rest.startsWith("..")) return undefined;
    const file = join(folders[place], path.endsWith("/") ? join(rest, "index.html") : rest);
    return { body: await readFile(file), type: TYPES[extname(file)] ?? "application/octet-stream" };
  } catch {
    return undefined;
  }
}

/** Answers with what was found, or 304 where the reader has it already. */
export function answer(request, response, found, headers = {}) {
  if (!found) {
    response.writeHead(404, { "content-type": TYPES[".txt"], ...headers });
    response.end("Không tìm thấy trang này.\n");
    return;
  }
  const etag = `"${createHash("sha256").update(found.body).digest("base64url").slice(0, 22)}"`;
  const kept = SUMMED.test(new URL(request.url, "http://localhost").pathname) ? FOREVER : SHORT;
  const known = request.headers["if-none-match"] === etag;
  response.writeHead(known ? 304 : (found.status ?? 200), {
    "cache-control": kept,
    etag,
    "x-content-type-options": "nosniff",
    ...(known ? {} : { "content-type": found.type }),
    ...headers,
  });
  response.end(known || request.method === "HEAD" ? undefined : found.body);
}

/**
 * A server on a port (any free one when 0): `{ origin, close }`.
 *
 * @param find what a path leads to: `{ body, type }` or undefined
 */
export async function listen(find, { port = 0, headers = {} } = {}) {
  const server = createServer((request, response) => {
    const url = new URL(request.url, "http://localhost");
    find(url).then(
      (found) => answer(request, response, found, headers),
      (error) => {
        console.error(error);
        response.writeHead(500, { "content-type": TYPES[".txt"] });
        response.end("Máy chủ gặp lỗi.\n");
      },
    );
  });
  await new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", done);
  });
  const close = () => new Promise((done) => server.close(done));
  return { origin: `http://localhost:${server.address().port}`, close };
}
