import type { OnProgress } from "../read/workbook.js";
import type { GateDraft } from "./draft.js";
import type { Asked } from "./which-kind.js";

export interface ToWorker {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly options: Asked;
}

export type FromWorker =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "draft"; readonly draft: GateDraft };

/** The part of a worker that is used. */
export interface GateWorker {
  postMessage: (message: ToWorker) => void;
  addEventListener: {
    (type: "message", listener: (event: { readonly data: FromWorker }) => void): void;
    (type: "error", listener: (event: { readonly message?: string }) => void): void;
  };
  terminate: () => void;
}

/**
 * Reads and checks a file in a worker; a signal ends the worker at once.
 *
 * @throws the signal's reason where it was cancelled; Error where the worker could not be run
 */
export function checkInWorker(
  worker: GateWorker,
  message: ToWorker,
  { onProgress, signal }: { readonly onProgress?: OnProgress; readonly signal?: AbortSignal },
): Promise<GateDraft> {
  return new Promise<GateDraft>((resolve, reject) => {
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
      if (data.kind === "progress") onProgress?.(data.done);
      else {
        end();
        resolve(data.draft);
      }
    });
    worker.addEventListener("error", ({ message: why = "" }) => {
      end();
      reject(new Error(`The worker that reads ${message.file} could not run. ${why}`.trim()));
    });
    worker.postMessage(message);
  });
}
