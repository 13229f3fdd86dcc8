import { Inflate } from "fflate";
import { FileFault, tooLarge } from "./workbook.js";
import type { Limits } from "./workbook.js";

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** A zip archive: its parts by name, unpacked only when asked for, in pieces. */
export interface Zip {
  readonly names: readonly string[];
  /** Declared size of a part, unpacked; 0 where there is none. */
  readonly sizeOf: (name: string) => number;
  /** Unpacks a part piece by piece. Nothing is called where the part is missing. */
  readonly read: (name: string, take: (piece: Uint8Array) => void) => void;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
/** Unpacked in pieces of this many packed bytes: at most about 17 MB come out of one. */
const PIECE = 16_384;

/**
 * Opens an archive by its directory.
 *
 * @throws FileFault where it is cut off, damaged, encrypted, or unpacks to more than the limit: checked against the declared
 * sizes first, then against what really comes out
 */
export function openZip(bytes: Uint8Array, limits: Limits): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  for (const entry of directory(view, bytes)) if (!entries.has(entry.name)) entries.set(entry.name, entry);
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    sizeOf: (name) => entries.get(name)?.size ?? 0,
    read: (name, take) => {
      const entry = entries.get(name);
      if (!entry) return;
      if (entry.encrypted) throw new FileFault({ code: "not-a-workbook", row: 0, value: "encrypted" });
      if (unpacked + entry.size > limits.inflatedBytes)
        throw tooLarge("inflated", unpacked + entry.size, limits);
      unpack(dataOf(entry, view, bytes), entry, (piece) => {
        unpacked += piece.length;
        if (unpacked > limits.inflatedBytes) throw tooLarge("inflated", undefined, limits);
        take(piece);
      });
    },
  };
}

/**
 * What an archive says that all its parts unpack to; 0 for what is none.
 *
 * @example unpackedSize(bytes) > 2_000_000
 */
export function unpackedSize(bytes: Uint8Array): number {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return directory(view, bytes).reduce((sum, { size }) => sum + size, 0);
  } catch {
    return 0;
  }
}

const damaged = (value: string) => new FileFault({ code: "damaged-file", row: 0, value });

function directory(view: DataView, bytes: Uint8Array): readonly Entry[] {
  const end = endOf(view);
  if (end === undefined) throw damaged("zip");
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw damaged("zip");
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    entries.push({
      // some writers of old used the separator of Windows
      name: utf8(bytes.subarray(at + 46, at + 46 + (name ?? 0))).replaceAll("\\", "/"),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** The record that closes an archive; undefined where the file ends before it. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - END_SIZE; at >= Math.max(0, view.byteLength - END_SIZE - 65_535); at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function dataOf(entry: Entry, view: DataView, bytes: Uint8Array): Uint8Array {
  if (entry.at + 30 > view.byteLength || view.getUint32(entry.at, true) !== LOCAL) throw damaged(entry.name);
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (start + entry.packed > bytes.length) throw damaged(entry.name);
  return bytes.subarray(start, start + entry.packed);
}

function unpack(data: Uint8Array, entry: Entry, take: (piece: Uint8Array) => void): void {
  let size = 0;
  const counted = (piece: Uint8Array) => {
    size += piece.length;
    // more than it says: a lie about its size, which no spreadsheet writes
    if (size > entry.size) throw damaged(entry.name);
    take(piece);
  };
  if (entry.method === 0) counted(data);
  else if (entry.method === 8) inflate(data, counted, entry.name);
  else throw damaged(entry.name);
  if (size !== entry.size) throw damaged(entry.name);
}

function inflate(data: Uint8Array, take: (piece: Uint8Array) => void, name: string): void {
  const stream = new Inflate(take);
  try {
    for (let at = 0; at < data.length || at === 0; at += PIECE)
      stream.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  } catch (error) {
    throw error instanceof FileFault ? error : damaged(name);
  }
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
