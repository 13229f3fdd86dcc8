import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it, vi as mock } from "vitest";
import { appMessages } from "../messages/messages.js";
import { Late } from "./late.js";
import { createLateStore } from "./late-store.js";

const messages = appMessages("vi");

/** A part whose code arrives or fails when the test says so. */
function part() {
  const asked: PromiseWithResolvers<string>[] = [];
  const load = mock.fn<() => Promise<string>>(() => {
    const one = withResolvers<string>();
    asked.push(one);
    return one.promise;
  });
  return {
    store: createLateStore(new Map([["part", load]])),
    load,
    arrive: (name: string) => act(async () => asked.at(-1)?.resolve(name)),
    fail: () => act(async () => asked.at(-1)?.reject(new Error("404"))),
  };
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: Error) => void;
}

function withResolvers<T>(): PromiseWithResolvers<T> {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

it("says that it is on its way, that it did not come, and tries again; the reader stays where he was", async () => {
  const user = userEvent.setup();
  const { store, load, arrive, fail } = part();
  render(
    <Late store={store} id="part" messages={messages}>
      {(name) => <button type="button">{name}</button>}
    </Late>,
  );
  expect(screen.getByRole("status")).toHaveTextContent("Đang tải");
  await fail();
  expect(screen.getByRole("alert")).toHaveTextContent("Mạng chậm hoặc bị ngắt");
  expect(document.body).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(screen.getByRole("status")).toHaveFocus();
  await fail();
  // a file of an older version never comes: the page itself is to be asked for
  expect(screen.getByRole("button", { name: "Tải lại trang" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Thử lại" })).toHaveFocus();
  await user.keyboard("{Enter}");
  await arrive("Bảng");
  expect(screen.getByRole("button", { name: "Bảng" })).toHaveFocus();
  expect(load).toHaveBeenCalledTimes(3);
});

it("takes no focus from a reader who is elsewhere", async () => {
  const { store, arrive } = part();
  render(
    <Late store={store} id="part" messages={messages}>
      {(name) => <button type="button">{name}</button>}
    </Late>,
  );
  await arrive("Bảng");
  expect(screen.getByRole("button", { name: "Bảng" })).toBeInTheDocument();
  expect(document.body).toHaveFocus();
});

it("fetches nothing while it is held, and gives its place to what waits", async () => {
  const user = userEvent.setup();
  const { store, load, arrive } = part();
  const of = (held: boolean) => (
    <Late store={store} id="part" messages={messages} held={held} waiting={<input aria-label="Tỉnh" />}>
      {(name) => <input aria-label={name} />}
    </Late>
  );
  const { rerender } = render(of(true));
  expect(load).not.toHaveBeenCalled();
  await user.click(screen.getByRole("textbox", { name: "Tỉnh" }));
  rerender(of(false));
  await arrive("Tỉnh, thành phố");
  expect(screen.getByRole("textbox", { name: "Tỉnh, thành phố" })).toHaveFocus();
});
