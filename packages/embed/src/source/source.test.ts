import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { observe, rankOf } from "@chiso/core";
import { book, catalogueEntry } from "@chiso/data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundledSource } from "./data-source.js";
import { httpSource } from "./http-source.js";
import type { HttpSourceOptions } from "./http-source.js";
import { dataOf } from "./source-error.js";
import { createLive } from "./live-data.js";

const entry = catalogueEntry("papi");
if (!entry) throw new Error("no PAPI in the catalogue");
const { definition } = entry;
const CSV = "unit_id;year;score\nson-la;2024;43,8876\nlao-cai;2024;41,7489\n";
const OLD_CSV = "unit_id;year;score\nson-la;2019;45,1\n";
const JSON_ROWS = JSON.stringify([{ unit_id: "son-la", year: 2024, score: 43.8876 }]);

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
let answers: readonly Answer[] = [];
let asked: IncomingMessage[] = [];
let server: Server;
let url = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    (answers[Math.min(asked.length, answers.length) - 1] ?? text(CSV))(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/papi.csv`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const text =
  (
    body: string,
    type = "text/csv; charset=utf-8",
    status = 200,
    headers: Record<string, string> = {},
  ): Answer =>
  (_, response) =>
    void response.writeHead(status, { "content-type": type, ...headers }).end(body);
const fails =
  (status: number): Answer =>
  (_, response) =>
    void response.writeHead(status).end("no");
const silent: Answer = () => undefined;
const cut: Answer = (_, response) => {
  response.writeHead(200, { "content-type": "text/csv", "content-length": "5000" });
  response.write(CSV);
  setTimeout(() => response.destroy(), 20);
};

function sourceOf(served: readonly Answer[], more: Partial<HttpSourceOptions> = {}) {
  answers = served;
  asked = [];
  return httpSource({ url, definition, book, backoff: 5, timeout: 2000, ...more });
}

describe("httpSource", () => {
  it("reads CSV with a decimal comma, and JSON, as the same figure", async () => {
    for (const served of [text(CSV), text(JSON_ROWS, "application/json")]) {
      const result = await sourceOf([served]).load();
      if (result.kind !== "loaded") throw new Error(JSON.stringify(result));
      expect(observe(result.loaded.data, "son-la", 2024, "PAPI").value).toEqual({
        kind: "score",
        score: 43.8876,
      });
      expect(result.loaded.edition).toBe(2024);
    }
  });

  it("R8 takes an answer with some of the units for what it is, whatever the catalogue says of the packaged figures", async () => {
    const result = await sourceOf([text(CSV)]).load();
    if (result.kind !== "loaded") throw new Error("not loaded");
    expect(rankOf(result.loaded.data, "son-la", 2024, "PAPI")).toEqual({
      kind: "unranked",
      why: "partial-data",
    });
  });

  it("keeps the good rows and reports the others by row and column", async () => {
    const result = await sourceOf([text(`${CSV}nowhere;2024;40\nhue;2024;abc\n`)]).load();
    expect(result).toMatchObject({
      kind: "loaded",
      loaded: {
        issues: [
          { code: "unknown-unit", row: 4 },
          { code: "unreadable-number", row: 5, value: "abc" },
        ],
      },
    });
  });

  it("tries again after 500, 503 and a cut connection, and then has the figures", async () => {
    const result = await sourceOf([fails(500), fails(503), cut, text(CSV)]).load();
    expect(result.kind).toBe("loaded");
    expect(asked).toHaveLength(4);
  });

  it.each([
    ["404 is final", [fails(404)], { kind: "status", status: 404, tries: 1 }],
    ["500 again and again", [fails(500)], { kind: "status", status: 500, tries: 4 }],
    [
      "HTML instead of figures",
      [text("<!doctype html><p>login</p>", "text/html")],
      { kind: "wrong-type", tries: 1 },
    ],
    ["HTML that says it is CSV", [text("<!DOCTYPE html><html>")], { kind: "wrong-type", found: "html" }],
    ["JSON that is none", [text('{ "rows": [', "application/json")], { kind: "unreadable", tries: 1 }],
    ["an empty file", [text("")], { kind: "unreadable" }],
    ["cut in the middle each time", [cut], { kind: "unreachable", tries: 4 }],
  ] as const)("is a fault: %s", async (_, served, fault) => {
    expect(await sourceOf(served).load()).toMatchObject({ kind: "fault", fault });
  });

  it("waits no longer than it is told", async () => {
    const result = await sourceOf([silent], { timeout: 60, retries: 1 }).load();
    expect(result).toMatchObject({ kind: "fault", fault: { kind: "timeout", tries: 2 } });
  });

  it("reads no more than its limit of 30 MB, declared or not", async () => {
    const line = "son-la;2024;43,8876\n";
    const large = "unit_id;year;score\n" + line.repeat(30_000_000 / line.length);
    const chunked: Answer = (_, response) => {
      response.writeHead(200, { "content-type": "text/csv" });
      response.on("error", () => undefined);
      for (let i = 0; i < 30 && !response.destroyed; i++) response.write(large.slice(0, 1_000_000));
      response.end();
    };
    for (const served of [text(large), chunked])
      expect(await sourceOf([served], { retries: 0 }).load()).toMatchObject({ fault: { kind: "too-large" } });
  });

  it("takes no older edition than the page has", async () => {
    const result = await sourceOf([text(OLD_CSV)], { notOlderThan: 2024 }).load();
    expect(result).toMatchObject({ kind: "fault", fault: { kind: "older", found: "2019" } });
  });

  it("does not read again what is unchanged", async () => {
    const etag = '"v1"';
    const polite: Answer = (request, response) => {
      if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
      else text(CSV, "text/csv", 200, { etag })(request, response);
    };
    const source = sourceOf([polite]);
    const [first, second] = [await source.load(), await source.load()];
    if (first.kind !== "loaded" || second.kind !== "loaded") throw new Error("not loaded");
    expect(second.loaded.data).toBe(first.loaded.data);
    expect(second.loaded.at).toBeGreaterThanOrEqual(first.loaded.at);
  });

  it("waits as long as a server in need asks, but not longer than a reader would", async () => {
    const busy =
      (seconds: string): Answer =>
      (_, response) =>
        void response.writeHead(503, { "retry-after": seconds }).end();
    const began = Date.now();
    expect((await sourceOf([busy("1"), text(CSV)]).load()).kind).toBe("loaded");
    expect(Date.now() - began).toBeGreaterThanOrEqual(740);
    const late = new Date(Date.now() + 3_600_000).toUTCString();
    expect(await sourceOf([busy(late)]).load()).toMatchObject({ fault: { status: 503, tries: 1 } });
  });

  it("is as old as a cache on the way says", async () => {
    for (const headers of [
      { age: "3600" },
      { date: new Date(Date.now() - 3_600_000).toUTCString() },
    ] as readonly Record<string, string>[]) {
      const result = await sourceOf([text(CSV, "text/csv", 200, headers)]).load();
      if (result.kind !== "loaded") throw new Error("not loaded");
      expect(Math.abs(Date.now() - 3_600_000 - result.loaded.at)).toBeLessThan(2000);
    }
  });

  it("is for a door that is asked once a data set, or an error with the fault", async () => {
    expect(dataOf(await sourceOf([text(CSV)]).load()).editions.size).toBe(1);
    const failed = sourceOf([fails(404)])
      .load()
      .then(dataOf);
    await expect(failed).rejects.toMatchObject({ name: "SourceError", fault: { status: 404 } });
  });

  it("stops when nobody wants it any more, while asking and while waiting", async () => {
    for (const [served, backoff] of [
      [silent, 5],
      [fails(500), 10_000],
    ] as const) {
      const want = new AbortController();
      const loading = sourceOf([served], { backoff }).load(want.signal);
      setTimeout(() => want.abort(), 30);
      expect(await loading).toMatchObject({ kind: "fault", fault: { kind: "aborted" } });
    }
  });

  it("says that a server that is not there cannot be reached", async () => {
    const source = httpSource({ url: "http://127.0.0.1:9/x.csv", definition, book, retries: 1, backoff: 1 });
    expect(await source.load()).toMatchObject({ fault: { kind: "unreachable", tries: 2 } });
  });
});

describe("liveData", () => {
  const states = (live: ReturnType<typeof createLive>) => {
    const seen: string[] = [];
    const told = () => {
      const state = live.state();
      const more =
        state.kind === "ready"
          ? `${state.refreshing ? " refreshing" : ""}${state.fault ? " stale" : ""}`
          : "";
      seen.push(state.kind + more);
    };
    return { seen, stop: live.hear(told) };
  };

  it("goes offline and comes back: the last good figures stay and say why they are not fresher", async () => {
    const live = createLive(sourceOf([text(CSV), fails(404), text(CSV)]));
    const { seen } = states(live);
    await live.refresh();
    await live.refresh();
    await live.refresh();
    expect(seen).toEqual(["ready", "ready refreshing", "ready stale", "ready refreshing stale", "ready"]);
  });

  it("fails, and loads on another try", async () => {
    const live = createLive(sourceOf([fails(404), text(CSV)]));
    const { seen } = states(live);
    await live.refresh();
    expect(live.state()).toMatchObject({ kind: "failed", fault: { status: 404 } });
    await live.refresh();
    expect(seen).toEqual(["failed", "loading", "ready"]);
  });

  it("asks once for all who hear", async () => {
    const live = createLive(sourceOf([text(CSV)]));
    states(live);
    states(live);
    await Promise.all([live.refresh(), live.refresh()]);
    expect(asked).toHaveLength(1);
  });

  it("asks again after its time while somebody hears, and not when nobody does", async () => {
    const live = createLive(sourceOf([text(CSV)]), { maxAge: 60 });
    const { stop } = states(live);
    await expect.poll(() => asked.length, { timeout: 5000 }).toBeGreaterThan(2);
    stop();
    await new Promise((done) => setTimeout(done, 100));
    const before = asked.length;
    await new Promise((done) => setTimeout(done, 150));
    expect(asked).toHaveLength(before);
    // who comes back later does not wait for the next time
    states(live).stop();
    await expect.poll(() => asked.length).toBe(before + 1);
  });

  it("shows bundled figures like any others", async () => {
    const live = createLive(bundledSource("papi", entry.load));
    await live.refresh();
    expect(live.state()).toMatchObject({ kind: "ready", loaded: { edition: 2024 } });
    const broken = createLive(bundledSource("x", () => Promise.reject(new Error("chunk"))));
    await broken.refresh();
    expect(broken.state()).toMatchObject({ kind: "failed", fault: { kind: "unreachable" } });
  });
});
