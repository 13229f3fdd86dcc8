import type { ReactNode } from "react";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { userEvent } from "vitest/browser";
import "../styles.css";

/** A figure on a page of a test. */
export interface Shown {
  readonly host: HTMLElement;
  readonly rerender: (children: ReactNode) => void;
  readonly unmount: () => void;
}

/** Puts something on the page, in a box that CSS text styles. */
export function show(children: ReactNode, style = "width: 720px"): Shown {
  const host = document.createElement("div");
  host.className = "chiso";
  host.style.cssText = style;
  document.body.append(host);
  const root = createRoot(host);
  act(() => root.render(children));
  return {
    host,
    rerender: (next) => act(() => root.render(next)),
    unmount: () => {
      act(() => root.unmount());
      host.remove();
    },
  };
}

export function find(host: Element, selector: string): HTMLElement {
  const element = host.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector} on the page.`);
  return element;
}

export const readerIn = (host: Element) => find(host, ".chiso-chart-reader");

/** The mark that is read, -1 for none. */
export const readIn = (host: Element) => Number(readerIn(host).getAttribute("data-reading") ?? -1);

/** Title and lines of the tooltip. */
export const tipTexts = (host: Element) =>
  Array.from(find(host, ".chiso-chart-tip").children, ({ textContent }) => textContent ?? "").filter(
    (text) => text !== "",
  );

/** A pointer at a place of the window, over the picture. */
export function pointTo(host: Element, clientX: number, clientY: number, more: PointerEventInit = {}): void {
  const event = new PointerEvent("pointermove", {
    bubbles: true,
    clientX,
    clientY,
    pointerType: "mouse",
    ...more,
  });
  act(() => void readerIn(host).dispatchEvent(event));
}

/** As a browser tells it: React listens for the "out" that leads to another element, Preact for the leave itself. */
export function leave(host: Element, pointerType = "mouse"): void {
  const to = { pointerType, relatedTarget: document.body };
  act(() => {
    readerIn(host).dispatchEvent(new PointerEvent("pointerout", { ...to, bubbles: true }));
    readerIn(host).dispatchEvent(new PointerEvent("pointerleave", to));
  });
}

/** A key as a hand presses it: `{ArrowDown}`, several one after the other. */
export async function press(keys: string): Promise<void> {
  await act(() => userEvent.keyboard(keys));
}

export async function tab(): Promise<void> {
  await act(() => userEvent.tab());
}

export async function click(element: Element, position?: { readonly x: number; readonly y: number }) {
  await act(() => userEvent.click(element, position ? { position } : {}));
}

/** A key event by itself, where many are asked for. */
export function sendKey(host: Element, init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init });
  act(() => void readerIn(host).dispatchEvent(event));
  return event;
}
