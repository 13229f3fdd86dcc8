import { readFromFrame } from "./frame-message.js";

// For the page around: `<script src="chiso-frame.js">` gives each `<iframe data-chiso>` the height of its content. It believes a
// message only from the window of such a frame and from the origin that the frame was given, and leaves nothing on `window`.

function frames(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>("iframe[data-chiso]")];
}

/** Where a frame may speak from: its address, or nowhere where a sandbox takes its origin away. */
function originOf({ sandbox, src }: HTMLIFrameElement): string {
  const opaque = sandbox.length > 0 && !sandbox.contains("allow-same-origin");
  return opaque ? "null" : new URL(src, document.baseURI).origin;
}

/** Anybody may hear it: it says nothing, and an address that is not there yet cannot be named. */
function greet(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage({ chiso: "hello" }, "*");
}

addEventListener("message", (event) => {
  const { data, source, origin } = event;
  const said = readFromFrame(data);
  const frame = said && frames().find((one) => one.contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  // a CMS pastes this script beside each frame: one of them answers
  event.stopImmediatePropagation();
  if (said.chiso === "ready") greet(frame);
  else if (said.chiso === "height") frame.style.height = `${said.height}px`;
  else frame.dispatchEvent(new CustomEvent("chiso-select", { bubbles: true, detail: { unit: said.unit } }));
});

for (const frame of frames()) greet(frame);
