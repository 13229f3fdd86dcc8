// What the tests import from "react", from Preact.
export * from "preact/compat";
export { default } from "preact/compat";
export { act } from "preact/test-utils";
