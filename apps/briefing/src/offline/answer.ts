/** How a request is answered by the service worker. */
export type AnswerKind =
  /** From the store; from the network where the store lacks it. Files whose name changes with their content. */
  | "stored-first"
  /** From the network; from the store without one. The page itself, so that a new version is seen at once. */
  | "network-first"
  /** Left to the browser. */
  | "untouched";

/**
 * @param method of the request
 * @param url where it goes
 * @param scope address of the folder that the service worker stands in, with its last `/`
 * @param page whether a page is asked for, not a part of one
 * @example answerOf("GET", "https://x.vn/chiso/assets/a-1f.js", "https://x.vn/chiso/", false) // "stored-first"
 */
export function answerOf(method: string, url: string, scope: string, page: boolean): AnswerKind {
  if (method !== "GET" || !url.startsWith(scope)) return "untouched";
  if (page) return "network-first";
  return url.slice(scope.length).startsWith("assets/") ? "stored-first" : "untouched";
}
