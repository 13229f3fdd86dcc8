import { catalogueEntry } from "@chiso/data";
import type { Dataset } from "@chiso/core";
import { expect, it, vi as mock } from "vitest";
import { createLateStore } from "./late-store.js";

const par = () => catalogueEntry("par")?.load() ?? Promise.reject(new Error("no PAR INDEX"));

it("fetches an index once, however often it is asked for", async () => {
  const load = mock.fn<() => Promise<Dataset>>(par);
  const store = createLateStore(new Map([["par", load]]));
  expect(store.get("par").state).toBe("loading");
  expect(load).not.toHaveBeenCalled();
  store.load("par");
  store.load("par");
  await mock.waitFor(() => expect(store.get("par").state).toBe("ready"));
  store.load("par");
  expect(load).toHaveBeenCalledTimes(1);
});

it("counts failures, tells its listeners, and tries again when asked", async () => {
  const load = mock
    .fn<() => Promise<Dataset>>(par)
    .mockRejectedValueOnce(new Error())
    .mockRejectedValueOnce(new Error());
  const store = createLateStore(new Map([["par", load]]));
  const told = mock.fn<() => void>();
  const stop = store.subscribe(told);
  store.load("par");
  await mock.waitFor(() => expect(store.get("par")).toEqual({ state: "failed", tries: 1 }));
  store.load("par");
  expect(store.get("par").state).toBe("loading");
  await mock.waitFor(() => expect(store.get("par")).toEqual({ state: "failed", tries: 2 }));
  expect(told).toHaveBeenCalledTimes(3);
  stop();
  store.load("par");
  await mock.waitFor(() => expect(store.get("par").state).toBe("ready"));
  expect(told).toHaveBeenCalledTimes(3);
});

it("leaves an index that it does not know loading for ever, without an error", () => {
  const store = createLateStore(new Map());
  store.load("__proto__");
  expect(store.get("__proto__").state).toBe("loading");
});
