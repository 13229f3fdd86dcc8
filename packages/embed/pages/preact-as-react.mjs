// What the tests import from "react" and "react-dom", from what the script has in their place.
import { Fragment, createRef, hydrate } from "preact";
import { act } from "preact/test-utils";
import * as react from "../script/react.mjs";

export * from "../script/react.mjs";
export { act, createRef };
export const StrictMode = Fragment;
export function hydrateRoot(container, children) {
  hydrate(children, container);
  return react.createRoot(container);
}
export default { ...react, act, createRef, StrictMode, hydrateRoot };
