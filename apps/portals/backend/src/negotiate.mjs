import { Problem } from "./problem.mjs";

/** `q` of each thing that a header accepts. */
function weights(header) {
  return (header ?? "*/*").split(",").map((part) => {
    const [name = "", ...parameters] = part.split(";").map((one) => one.trim().toLowerCase());
    const q = parameters.find((one) => one.startsWith("q="));
    return { name, q: q === undefined ? 1 : Number(q.slice(2)) || 0 };
  });
}

/** The format of a name's ending, else the one that a client would rather have; CSV where it does not mind. */
export function formatOf(ending, accept) {
  if (ending !== undefined) return ending;
  const accepted = weights(accept);
  const q = (type) => {
    const names = [type, `${type.split("/")[0]}/*`, "*/*"];
    const found = names.map((name) => accepted.find((one) => one.name === name)).find(Boolean);
    return found?.q ?? 0;
  };
  const [csv, json] = [q("text/csv"), q("application/json")];
  if (csv === 0 && json === 0)
    throw new Problem(406, "Not to be had in that form", "There is text/csv and application/json.");
  return json > csv ? "json" : "csv";
}

export function takesGzip(header) {
  const accepted = weights(header ?? "identity");
  const found = accepted.find(({ name }) => name === "gzip") ?? accepted.find(({ name }) => name === "*");
  return (found?.q ?? 0) > 0;
}

/** Does a client have what an ETag names? Compared weakly, as RFC 9110 wants it for `If-None-Match`. */
export function has(ifNoneMatch, etag) {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}
