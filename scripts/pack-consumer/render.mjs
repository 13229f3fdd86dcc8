// A server render in plain Node from the packed packages: no bundler, no DOM, no CSS loader.
import assert from "node:assert/strict";
import { wordsOf } from "@chiso/react";
import { createElement } from "react";
import { renderToString } from "react-dom/server";

const html = renderToString(createElement("p", null, typeof wordsOf("vi")));
assert.equal(html, "<p>object</p>");
