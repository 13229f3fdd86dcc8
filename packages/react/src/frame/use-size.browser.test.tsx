import { papi } from "@chiso/data/papi";
import { afterEach, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { Distribution } from "../charts/distribution/distribution.js";
import "../styles.css";

const html = document.documentElement;
afterEach(() => {
  html.style.fontSize = "";
  delete html.dataset["chisoDensity"];
});

function heightOfPicture(): number {
  return Number(document.querySelector(".chiso-chart-picture")?.getAttribute("height"));
}

it("lays a picture out anew when only the size of text changes", async () => {
  await render(<Distribution data={papi} edition={2024} focus="son-la" />);
  const before = heightOfPicture();
  expect(before).toBeGreaterThan(100);
  html.style.fontSize = "200%";
  await vi.waitFor(() => expect(heightOfPicture()).toBeGreaterThan(1.2 * before));
  html.style.fontSize = "";
  await vi.waitFor(() => expect(heightOfPicture()).toBe(before));
  html.dataset["chisoDensity"] = "large";
  await vi.waitFor(() => expect(heightOfPicture()).toBeGreaterThan(1.1 * before));
});
