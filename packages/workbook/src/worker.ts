// The script of a worker: reads and checks a file off the main thread. `worker-src 'self'` (or `script-src 'self'`) is all that
// a policy needs: it is a file of the page's own.
import { checkFile } from "./gate/draft.js";
import { patchBook } from "./write/patch/patch-book.js";
import type { FromWorker, ToWorker } from "./gate/in-worker.js";

/** The part of a worker's own scope that is used. */
interface Scope {
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
  postMessage: (message: FromWorker) => void;
}

/** The part of the work that reading is; the rest is checking, which is not counted by bytes. */
const READING = 0.6;

const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data }) => {
  const { bytes, file } = data;
  if (data.kind === "patch")
    return scope.postMessage({ kind: "patched", bytes: patchBook(bytes, data.patch) });
  let told = 0;
  const onProgress = (read: number) => {
    const done = read * READING;
    // a hundred steps are enough for any bar
    if (done - told < 0.01 && read < 1) return;
    told = done;
    scope.postMessage({ kind: "progress", done });
  };
  const draft = checkFile(bytes, file, data.options, { onProgress });
  scope.postMessage({ kind: "progress", done: 1 });
  scope.postMessage({ kind: "draft", draft });
};
