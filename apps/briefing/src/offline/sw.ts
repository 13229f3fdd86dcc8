import { answerOf } from "./answer.js";

// What of a service worker is used here: the DOM's types and a worker's cannot be had in one program.
interface Extendable extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Fetched extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  readonly registration: { readonly scope: string };
  addEventListener(kind: "install" | "activate", listener: (event: Extendable) => void): void;
  addEventListener(kind: "fetch", listener: (event: Fetched) => void): void;
}
declare const self: Worker;

/** Written by the build: the files of this version, and a name for them all. */
declare const __CHISO_FILES__: readonly string[];
declare const __CHISO_VERSION__: string;

const PREFIX = "chiso-briefing-";
const STORE = `${PREFIX}${__CHISO_VERSION__}`;

/** Scripts and fonts are asked for with an `Origin`, the list was not; the files are the same. */
const ANY = { ignoreVary: true };

self.addEventListener("install", (event) => event.waitUntil(storeAll()));
self.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
self.addEventListener("fetch", (event) => {
  const { method, url, mode } = event.request;
  const kind = answerOf(method, url, self.registration.scope, mode === "navigate");
  if (kind === "stored-first") event.respondWith(storedFirst(event.request));
  if (kind === "network-first") event.respondWith(networkFirst(event.request));
});

/** All or nothing: a version that did not come whole is not used. */
async function storeAll(): Promise<void> {
  const store = await caches.open(STORE);
  await store.addAll(__CHISO_FILES__.map((file) => new URL(file, self.registration.scope).href));
}

/** Runs once no page of an older version is open. */
async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== STORE).map((name) => caches.delete(name)),
  );
}

async function storedFirst(request: Request): Promise<Response> {
  return (await caches.match(request, ANY)) ?? fetch(request);
}

/** The query is the reader's choice, not another page: one stored page serves them all. */
async function networkFirst(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (failure) {
    const stored = await caches.match(self.registration.scope, ANY);
    if (stored) return stored;
    throw failure;
  }
}
