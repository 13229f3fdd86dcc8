import type { OnProgress } from "../read/workbook.js";
import type { BookPatch } from "../write/patch/patch-book.js";
import type { GateDraft } from "./draft.js";
import type { Asked } from "./which-kind.js";

export type ToWorker =
  | { readonly kind: "check"; readonly bytes: Uint8Array; readonly file: string; readonly options: Asked }
  | { readonly kind: "patch"; readonly bytes: Uint8Array; readonly file: string; readonly patch: BookPatch };

export type FromWorker =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "draft"; readonly draft: GateDraft }
  /** Undefined: the workbook cannot be changed in this way. */
  | { readonly kind: "patched"; readonly bytes: Uint8Array<ArrayBuffer> | undefined };

/** The part of a worker that is used. */
export interface GateWorker {
  postMessage: (message: ToWorker) => void;
  addEventListener: {
    (type: "message", listener: (event: { readonly data: FromWorker }) => void): void;
    (type: "error", listener: (event: { readonly message?: string }) => void): void;
  };
  terminate: () => void;
}

interface How {
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

/**
 * Reads and checks a file in a worker; a signal ends the worker at once.
 *
 * @throws the signal's reason where it was cancelled; Error where the worker could not be run
 */
export async function checkInWorker(
  worker: GateWorker,
  message: Omit<Extract<ToWorker, { readonly kind: "check" }>, "kind">,
  how: How,
): Promise<GateDraft> {
  const answer = await ask(worker, { kind: "check", ...message }, how);
  if (answer.kind !== "draft") throw new Error(`The worker that reads ${message.file} gave another answer.`);
  return answer.draft;
}

/**
 * Changes a workbook in a worker; a signal ends the worker at once.
 *
 * @returns undefined for a workbook that cannot be changed in this way
 * @throws the signal's reason where it was cancelled; Error where the worker could not be run
 */
export async function patchInWorker(
  worker: GateWorker,
  message: Omit<Extract<ToWorker, { readonly kind: "patch" }>, "kind">,
  how: How,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const answer = await ask(worker, { kind: "patch", ...message }, how);
  return answer.kind === "patched" ? answer.bytes : undefined;
}

type Answer = Exclude<FromWorker, { readonly kind: "progress" }>;

function ask(worker: GateWorker, message: ToWorker, { onProgress, signal }: How): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const cancel = () => {
      worker.terminate();
      reject(signal?.reason instanceof Error ? signal.reason : new Error("Cancelled."));
    };
    if (signal?.aborted === true) return cancel();
    signal?.addEventListener("abort", cancel, { once: true });
    const end = () => {
      signal?.removeEventListener("abort", cancel);
      worker.terminate();
    };
    worker.addEventListener("message", ({ data }) => {
      if (data.kind === "progress") return onProgress?.(data.done);
      end();
      resolve(data);
    });
    worker.addEventListener("error", ({ message: why = "" }) => {
      end();
      reject(new Error(`The worker for ${message.file} could not run. ${why}`.trim()));
    });
    worker.postMessage(message);
  });
}
