import { papi } from "@chiso/data/papi";
import { act } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import "../../styles.css";
import { TrendChart } from "./trend-chart.js";

const chart = <TrendChart data={papi} focus="son-la" locale="vi" />;

function host(width: number): HTMLElement {
  const element = document.createElement("div");
  element.style.width = `${width}px`;
  document.body.append(element);
  return element;
}

const widthOf = (element: HTMLElement) =>
  element.querySelector(".chiso-chart-picture")?.getAttribute("width");

describe("size of the trend", () => {
  beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    document.body.replaceChildren();
  });

  it("is laid out once, for the room that it has, before anything is painted", () => {
    const element = host(533);
    const root = createRoot(element);
    act(() => root.render(chart));
    expect(widthOf(element)).toBe("533");
    act(() => root.unmount());
  });

  it("takes over a server's markup without a complaint, then fills the room", async () => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const element = host(533);
    element.innerHTML = renderToString(chart);
    expect(widthOf(element)).toBe("720");
    const root = await act(() => hydrateRoot(element, chart));
    expect(complaints).not.toHaveBeenCalled();
    expect(widthOf(element)).toBe("533");
    act(() => root.unmount());
  });

  it("is laid out for the paper when printed, and again for the screen", () => {
    const element = host(1100);
    const root = createRoot(element);
    act(() => root.render(chart));
    act(() => {
      window.dispatchEvent(new Event("beforeprint"));
    });
    expect(widthOf(element)).toBe("703");
    act(() => {
      window.dispatchEvent(new Event("afterprint"));
    });
    expect(widthOf(element)).toBe("1100");
    act(() => root.unmount());
  });
});
