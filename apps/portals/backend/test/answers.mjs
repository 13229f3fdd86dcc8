import { gunzipSync } from "node:zlib";
import { get } from "node:http";

/** What came over the wire, not unpacked. */
function raw(url, headers = {}, method = "GET") {
  return new Promise((done, fail) => {
    const request = get(url, { headers, method }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    request.on("error", fail);
  });
}

/** How the backend answers: forms, caches, and what was asked wrongly. */
export async function checkAnswers(tally, origin, keeper) {
  const at = (path) => `${origin}/api/v1/${path}`;
  await checkForms(tally, at);
  await checkCache(tally, at, keeper);
  await checkFaults(tally, at, origin);
}

async function checkForms(tally, at) {
  const csv = "observations?index=papi&edition=2024&component=PAPI&unit=son-la";
  const plain = await raw(at(csv));
  tally.check(
    "one figure as CSV, with the digits of the source",
    plain.body.toString().split("\r\n")[1]?.startsWith("son-la,2024,PAPI,43.887551,,,,summed,,papi-summed"),
  );
  const json = await raw(at(csv), { accept: "text/html;q=0.9, application/json, text/csv;q=0.5" });
  const [row] = JSON.parse(json.body).rows;
  tally.check(
    "the same as JSON, where a client would rather have it",
    row.score === 43.887551 && row.missing_reason === null,
  );
  const packed = await raw(at("observations.csv?index=papi"), { "accept-encoding": "br;q=1, gzip;q=0.8" });
  const whole = await raw(at("observations.csv?index=papi"));
  tally.check(
    `packed where a client takes it: ${whole.body.length} to ${packed.body.length} bytes, with an ETag of its own`,
    packed.headers["content-encoding"] === "gzip" &&
      gunzipSync(packed.body).equals(whole.body) &&
      packed.headers.etag !== whole.headers.etag &&
      Number(packed.headers["content-length"]) === packed.body.length,
  );
  const head = await raw(at("observations.csv?index=papi"), {}, "HEAD");
  tally.check(
    "HEAD is told the same without the figures",
    head.body.length === 0 && head.headers.etag === whole.headers.etag,
  );
  for (const view of ["editions", "units", "sources"]) {
    const { rows } = JSON.parse((await raw(at(`${view}.json`))).body);
    tally.check(`${view} are there: ${rows.length}`, rows.length > 20);
  }
}

async function checkCache(tally, at, keeper) {
  const url = at("observations.csv?index=papi&edition=2024");
  const first = await raw(url);
  const { etag } = first.headers;
  tally.check(
    `a strong ETag and a time to live: ${etag}, ${first.headers["cache-control"]}`,
    /^"[\w-]{27}"$/.test(etag) && first.headers["cache-control"].includes("max-age=60"),
  );
  for (const said of [etag, `"x", W/${etag}`, "*"]) {
    const again = await raw(url, { "if-none-match": said });
    tally.check(
      `304 for ${said}`,
      again.status === 304 && again.body.length === 0 && again.headers.etag === etag,
    );
  }
  const change = (score) =>
    keeper.query(
      "UPDATE chiso_store_observation SET score = $1 WHERE index_id = 'papi' AND edition = 2024 AND component_id = 'PAPI' AND unit_id = 'son-la'",
      [score],
    );
  await change("43.887552");
  const changed = await raw(url, { "if-none-match": etag });
  tally.check(
    "one figure changed in its last digit changes the ETag",
    changed.status === 200 && changed.headers.etag !== etag,
  );
  await change("43.887551");
  tally.check("and back", (await raw(url)).headers.etag === etag);
}

async function checkFaults(tally, at, origin) {
  const faults = [
    [400, at("observations.csv"), "index=papi"],
    [400, at("observations.csv?index=papi&edition=MMXX"), "edition=2024"],
    [400, at("observations.csv?index=papi&index=par"), "twice"],
    [400, at("observations.csv?index=papi&limit=1"), "no filter"],
    [400, at("observations.csv?index=papi'%20OR%20'1'='1"), "index=papi"],
    [400, at("observations.csv?index=papi&unit=son-la;DROP%20TABLE%20chiso_store_unit"), "unit=son-la"],
    [400, at("units.csv?__proto__=1"), "no filter"],
    [404, at("observations.csv?index=papy"), "no index"],
    [404, at("observations.csv?index=papi&edition=1999"), "There is: 2011, 2012"],
    [404, at("passwords.csv"), "observations.csv"],
    [404, at("__proto__.csv"), "observations.csv"],
    [404, `${origin}/chiso/..%2f..%2fpackage.json`, "There is"],
    [406, at("observations?index=papi"), "text/csv", { accept: "image/png" }],
    [405, at("observations.csv?index=papi"), "GET", {}, "POST"],
    [414, at(`observations.csv?index=${"x".repeat(3000)}`), "2000"],
  ];
  for (const [status, url, says, headers, method] of faults) {
    const answer = await raw(url, headers, method);
    const problem = JSON.parse(answer.body);
    tally.check(
      `${status} ${method ?? ""} ${url.slice(origin.length, origin.length + 70)}: ${problem.detail.slice(0, 60)}`,
      answer.status === status &&
        problem.status === status &&
        problem.detail.includes(says) &&
        answer.headers["content-type"].startsWith("application/problem+json") &&
        answer.headers["cache-control"] === "no-store",
    );
  }
  const none = await raw(at("observations.csv?index=papi&edition=2024&unit=nowhere"));
  tally.check(
    "a unit of which there is nothing is a heading and no row",
    none.status === 200 && none.body.toString().trim().split("\n").length === 1,
  );
  tally.check("health", (await raw(`${origin}/health`)).status === 200);
}
