// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchPage } from "./watch-page.js";

const [again, back] = [vi.fn<() => void>(), vi.fn<() => void>()];
let hidden = false;
const show = (shown: boolean) => {
  hidden = !shown;
  document.dispatchEvent(new Event("visibilitychange"));
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, "hidden", "get").mockImplementation(() => hidden);
  hidden = false;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  again.mockReset();
  back.mockReset();
});

it("asks at its time while somebody looks, and at once when they look again later", () => {
  const watch = watchPage({ again, back });
  watch.begin();
  watch.plan(1000);
  vi.advanceTimersByTime(999);
  expect(again).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(again).toHaveBeenCalledTimes(1);
  watch.plan(1000);
  show(false);
  vi.advanceTimersByTime(3_600_000);
  expect(again).toHaveBeenCalledTimes(1);
  show(true);
  expect(again).toHaveBeenCalledTimes(2);
  show(false);
  show(true);
  expect(again).toHaveBeenCalledTimes(2);
  watch.end();
});

it("tells that the browser is online again, and nothing once it has ended", () => {
  const watch = watchPage({ again, back });
  watch.plan(10);
  watch.begin();
  dispatchEvent(new Event("online"));
  expect(back).toHaveBeenCalledTimes(1);
  watch.plan(10);
  watch.end();
  dispatchEvent(new Event("online"));
  vi.advanceTimersByTime(100);
  expect(back).toHaveBeenCalledTimes(1);
  expect(again).not.toHaveBeenCalled();
});
