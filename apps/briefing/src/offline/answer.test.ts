import { expect, it } from "vitest";
import { answerOf } from "./answer.js";

const scope = "https://x.vn/chiso/";

it.each([
  ["GET", "https://x.vn/chiso/?unit=son-la", true, "network-first"],
  ["GET", "https://x.vn/chiso/assets/index-1f.js", false, "stored-first"],
  ["GET", "https://x.vn/other/assets/index-1f.js", false, "untouched"],
  ["GET", "https://elsewhere.vn/chiso/assets/a.js", false, "untouched"],
  ["POST", "https://x.vn/chiso/assets/a.js", false, "untouched"],
  ["GET", "https://x.vn/chiso/feed.json", false, "untouched"],
])("%s %s (page: %s) is %s", (method, url, page, answer) => {
  expect(answerOf(method, url, scope, page)).toBe(answer);
});
