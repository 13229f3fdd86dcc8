import type { vi } from "./vi.js";

/** Every word that a reader sees. The Vietnamese record is the type: a key that English lacks does not compile. */
export type Messages = typeof vi;
