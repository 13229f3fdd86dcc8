import { expect, it } from "vitest";
import { arrival } from "./arrival.js";
import { createLateStore } from "./late-store.js";

it("waits for what is on its way, and answers at once when it is there", async () => {
  const store = createLateStore(new Map([["a", async () => 1]]));
  expect(await arrival(store, "a")).toBe(1);
  expect(await arrival(store, "a")).toBe(1);
});

it("fails with what failed, and tries anew when asked again", async () => {
  let tries = 0;
  const store = createLateStore(
    new Map([
      [
        "a",
        async () => {
          tries += 1;
          if (tries === 1) throw new Error("offline");
          return 2;
        },
      ],
    ]),
  );
  await expect(arrival(store, "a")).rejects.toThrow('"a" did not load');
  expect(await arrival(store, "a")).toBe(2);
});
