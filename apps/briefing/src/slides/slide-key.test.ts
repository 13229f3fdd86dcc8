import { describe, expect, it } from "vitest";
import { slideKey } from "./slide-key.js";

const press = (key: string, target: Element = document.body, more: object = {}) =>
  slideKey(
    { key, target, ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false, ...more },
    1,
    4,
  );

function inside(html: string): Element {
  const box = document.createElement("div");
  box.innerHTML = html;
  return box.querySelector("[data-here]") ?? box;
}

describe("a key on the slides", () => {
  it.each([
    ["ArrowRight", { kind: "go", to: 2 }],
    [" ", { kind: "go", to: 2 }],
    ["PageUp", { kind: "go", to: 0 }],
    ["Home", { kind: "go", to: 0 }],
    ["End", { kind: "go", to: 3 }],
    ["n", { kind: "notes" }],
    ["F", { kind: "full-screen" }],
    ["Escape", { kind: "leave" }],
    ["x", undefined],
  ])("%j is %j", (key, act) => {
    expect(press(key)).toEqual(act);
  });

  it("stays at the first and last slide", () => {
    const at = (place: number, key: string) =>
      slideKey(
        { key, target: null, ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false },
        place,
        4,
      );
    expect(at(0, "ArrowLeft")).toBeUndefined();
    expect(at(3, "ArrowRight")).toBeUndefined();
  });

  it("is left to whatever has a use for it", () => {
    expect(press("ArrowRight", inside("<input data-here>"))).toBeUndefined();
    expect(press("End", inside('<table role="grid"><td data-here></table>'))).toBeUndefined();
    expect(press("ArrowRight", inside('<div class="chiso-picture"><b data-here></b></div>'))).toBeUndefined();
    expect(press(" ", inside("<button data-here></button>"))).toBeUndefined();
    expect(press("ArrowRight", inside("<button data-here></button>"))).toEqual({ kind: "go", to: 2 });
    expect(press("f", document.body, { ctrlKey: true })).toBeUndefined();
    expect(press("Escape", document.body, { defaultPrevented: true })).toBeUndefined();
  });
});
