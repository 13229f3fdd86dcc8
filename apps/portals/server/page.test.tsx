import { loadFigure } from "@chiso/embed/figures";
import { act } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { Page, specsOf } from "./page.js";

it("is hydrated without a word of React's, by the server's own markup", async () => {
  Reflect.set(globalThis, "IS_REACT_ACT_ENVIRONMENT", true);
  // what React warns of comes here
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  await Promise.all(specsOf("son-la").map((spec) => loadFigure(spec)));
  const place = document.createElement("div");
  place.innerHTML = renderToString(<Page start="son-la" />);
  document.body.append(place);
  const before = [...place.querySelectorAll("figure")];
  const recovered = vi.fn<(error: unknown) => void>();
  const root = await act(async () =>
    hydrateRoot(place, <Page start="son-la" />, { onRecoverableError: recovered }),
  );
  expect(before).toHaveLength(3);
  expect([...place.querySelectorAll("figure")]).toEqual(before);
  expect(recovered).not.toHaveBeenCalled();
  expect(said).not.toHaveBeenCalled();
  await act(async () => root.unmount());
});
