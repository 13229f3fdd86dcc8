import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { observe } from "@chiso/core";
import { book, catalogueEntry } from "@chiso/data";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { filesSource } from "./files-source.js";

const entry = catalogueEntry("papi");
if (!entry) throw new Error("no PAPI in the catalogue");
const { definition } = entry;
const csv = (score: string) => `unit_id,year,score\r\nson-la,2024,${score}\r\n`;
const sumOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** Files of a static host by path, and what was asked for. */
const files = new Map<string, string>();
let asked: string[] = [];
let server: Server;
let manifest = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    const body = files.get(path);
    asked.push(path);
    const etag = `"${sumOf(body ?? "")}"`;
    if (body === undefined) response.writeHead(404).end();
    else if (request.headers["if-none-match"] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag, "content-type": "text/plain" }).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  manifest = `http://127.0.0.1:${(server.address() as AddressInfo).port}/so-lieu/manifest.json`;
});
afterAll(() => server.close());
beforeEach(() => {
  files.clear();
  asked = [];
});

function publish(text: string, name = `papi.${sumOf(text).slice(0, 16)}.csv`, sha256 = sumOf(text)) {
  files.set(`/so-lieu/${name}`, text);
  files.set("/so-lieu/manifest.json", JSON.stringify({ files: { papi: { file: name, sha256 } } }));
  return `/so-lieu/${name}`;
}
const source = () => filesSource({ manifest, definition, book, retries: 0 });
async function scoreOf(one: ReturnType<typeof filesSource>) {
  const result = await one.load();
  if (result.kind === "fault") return result.fault;
  const { value } = observe(result.loaded.data, "son-la", 2024, "PAPI");
  return value.kind === "score" ? value.score : value.why;
}

describe("files on a static host", () => {
  it("are fetched once each: a file that is known is not fetched again, whatever its manifest says anew", async () => {
    const one = source();
    const first = publish(csv("43.8876"));
    expect(await scoreOf(one)).toBe(43.8876);
    expect(await scoreOf(one)).toBe(43.8876);
    files.set("/so-lieu/manifest.json", `${files.get("/so-lieu/manifest.json")} `);
    expect(await scoreOf(one)).toBe(43.8876);
    const second = publish(csv("50.5"));
    expect(await scoreOf(one)).toBe(50.5);
    const list = "/so-lieu/manifest.json";
    expect(asked).toEqual([list, first, list, list, list, second]);
  });

  it("are not taken where they were cut or altered, and the last good one is asked for again", async () => {
    const one = source();
    const whole = csv("43.8876");
    const path = publish(whole);
    files.set(path, whole.slice(0, -4));
    expect(await scoreOf(one)).toMatchObject({ kind: "damaged" });
    files.set(path, whole);
    expect(await scoreOf(one)).toBe(43.8876);
  });

  it.each([
    ["no list at all", "<!doctype html><p>login</p>"],
    ["another index", JSON.stringify({ files: { par: { file: "par.csv", sha256: sumOf("") } } })],
    ["a file elsewhere", JSON.stringify({ files: { papi: { file: "../x.csv", sha256: sumOf("") } } })],
    ["a file of others", JSON.stringify({ files: { papi: { file: "//x.vn/x.csv", sha256: sumOf("") } } })],
    ["a sum that is none", JSON.stringify({ files: { papi: { file: "papi.csv", sha256: "x" } } })],
    ["what every object has", JSON.stringify({ files: [] })],
  ])("need a manifest that can be believed: %s", async (_, text) => {
    files.set("/so-lieu/manifest.json", text);
    expect(await scoreOf(source())).toMatchObject({ kind: "unreadable", found: "manifest" });
    expect(asked).toEqual(["/so-lieu/manifest.json"]);
  });

  it("that are not there are a fault of the server", async () => {
    expect(await scoreOf(source())).toMatchObject({ kind: "status", status: 404 });
    const path = publish(csv("1"));
    files.delete(path);
    expect(await scoreOf(source())).toMatchObject({ kind: "status", status: 404 });
  });
});
