/** What a command sees of the machine: replaced in tests. */
export interface Io {
  readonly cwd: string;
  readonly stdin: () => Promise<string>;
  /** Text or the bytes of a file. */
  readonly stdout: (data: string | Uint8Array) => void;
  readonly stderr: (text: string) => void;
}

/** How a command ends. Documented in README.md: scripts rely on them. */
export const EXIT = {
  done: 0,
  /** The spec, the data or a file read is at fault. */
  input: 1,
  /** The command was not written as it must be. */
  usage: 2,
  /** A file or folder cannot be written. */
  output: 3,
} as const;
/** How a command ended: one of `EXIT`. */
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with a sentence for the person who called it. */
export class Stop extends Error {
  readonly exit: Exit;
  constructor(exit: Exit, message: string) {
    super(message);
    this.exit = exit;
  }
}
