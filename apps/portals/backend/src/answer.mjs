import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { Unavailable } from "./database.mjs";
import { fileAt } from "./files.mjs";
import { FORMATS } from "./formats.mjs";
import { formatOf, has, takesGzip } from "./negotiate.mjs";
import { Problem, quoted } from "./problem.mjs";
import { VIEWS, queryOf } from "./views.mjs";

const pack = promisify(gzip);
const LONGEST_ADDRESS = 2_000;

/**
 * A minute is fresh; a CDN may show what it has while it asks again, for a day where we cannot answer. Readers cost the database
 * one query a minute and address, however many there are.
 */
const CACHE = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";

const HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; frame-ancestors *; base-uri 'none'; form-action 'none'",
  // figures are public: a page of another origin, or of none (a sandbox), may read them
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, age, date",
};

/** The listener of a server: figures below `/api/v1/`, `/health`, and the page. */
export function answerer(database) {
  const figures = figuresOf(database);
  const route = async (request) => {
    if ((request.url ?? "").length > LONGEST_ADDRESS)
      throw new Problem(414, "The address is too long", `It may have ${LONGEST_ADDRESS} characters.`);
    if (!["GET", "HEAD"].includes(request.method))
      throw new Problem(405, "Only reading", "Ask with GET or HEAD.", { allow: "GET, HEAD" });
    const { pathname, searchParams } = addressOf(request);
    if (pathname === "/health") return health(database);
    const [, name = "", ending] = /^\/api\/v1\/([a-z]+)(?:\.(csv|json))?$/.exec(pathname) ?? [];
    if (Object.hasOwn(VIEWS, name)) {
      const format = formatOf(ending, request.headers.accept);
      return { ...(await figures(name, format, searchParams)), cache: CACHE, type: FORMATS[format].type };
    }
    const file = pathname.startsWith("/api/") ? undefined : await fileAt(pathname);
    if (file) return file;
    const there = Object.keys(VIEWS).map((view) => `/api/v1/${view}.csv`);
    throw new Problem(404, "Not here", `There is no ${quoted(pathname)}. There is: ${there.join(", ")}.`);
  };
  return (request, response) => {
    route(request)
      .then((found) => send(request, response, found))
      .catch((error) => sendProblem(request, response, problemOf(error)));
  };
}

function addressOf({ url }) {
  try {
    return new URL(url, "http://localhost");
  } catch {
    throw new Problem(400, "The address cannot be understood", "It is no address of this server.");
  }
}

async function health(database) {
  await database.rows("SELECT 1 AS one");
  return { body: '{"status":"ok"}\n', type: "application/json; charset=utf-8", cache: "no-store" };
}

/** Texts of figures; who asks for the same at the same time shares one query. */
function figuresOf(database) {
  const asking = new Map();
  const ask = async (name, format, query, search) => {
    const rows = await database.rows(query.text, query.values);
    if (rows.length === 0 && name === "observations") await explain(database, search);
    return { body: FORMATS[format].write(VIEWS[name], rows) };
  };
  return (name, format, search) => {
    const query = queryOf(name, search);
    const key = JSON.stringify([format, query]);
    if (!asking.has(key))
      asking.set(
        key,
        ask(name, format, query, search).finally(() => asking.delete(key)),
      );
    return asking.get(key);
  };
}

/** No row: of an index or edition that there is none of, or truly none. */
async function explain(database, search) {
  const [index, edition] = [search.get("index"), search.get("edition")];
  const known = await database.rows(
    "SELECT CAST(edition AS text) AS edition FROM chiso_editions WHERE index_id = $1 ORDER BY 1",
    [index],
  );
  if (known.length === 0)
    throw new Problem(404, "No such index", `There is no index ${quoted(index)}: see /api/v1/editions.csv.`);
  const years = known.map((one) => one.edition);
  if (edition !== null && !years.includes(edition))
    throw new Problem(
      404,
      "No such edition",
      `${index} has no edition ${edition}. There is: ${years.join(", ")}.`,
    );
}

function problemOf(error) {
  if (error instanceof Problem) return error;
  if (error instanceof Unavailable)
    return new Problem(503, "The database does not answer", "Try again in a moment.", { "retry-after": "5" });
  console.error(error);
  return new Problem(500, "A fault of ours", "It was written down. Nothing is wrong with the address.");
}

/** The strong ETag is the sum of the very bytes that are sent, so it changes with any figure, and differs where they are packed. */
async function send(request, response, { body, type, cache }) {
  const plain = Buffer.from(body);
  const packs =
    plain.length > 1_000 && !type.startsWith("font/") && takesGzip(request.headers["accept-encoding"]);
  const sum = createHash("sha256").update(plain).digest("base64url").slice(0, 27);
  const etag = packs ? `"${sum}-gzip"` : `"${sum}"`;
  const headers = { ...HEADERS, etag, "cache-control": cache, vary: "accept, accept-encoding" };
  if (has(request.headers["if-none-match"], etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const bytes = packs ? await pack(plain) : plain;
  response.writeHead(200, {
    ...headers,
    ...(packs ? { "content-encoding": "gzip" } : {}),
    "content-type": type,
    "content-length": bytes.length,
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

function sendProblem(request, response, problem) {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = Buffer.from(problem.body());
  response.writeHead(problem.status, {
    ...HEADERS,
    ...problem.headers,
    "content-type": "application/problem+json; charset=utf-8",
    "content-length": body.length,
    "cache-control": "no-store",
  });
  response.end(request.method === "HEAD" ? undefined : body);
}
