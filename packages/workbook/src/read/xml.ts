import { Parser } from "saxen";
import { FileFault } from "./workbook.js";
import type { Zip } from "./zip.js";

export type Attributes = Readonly<Record<string, string>>;

/** What to do with the elements of a part; names without their prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: () => Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Walks through a part of an archive, piece by piece; through nothing where it is missing. Declared entities are never expanded.
 *
 * @param onBytes told how many bytes were read
 * @throws FileFault where the part is no XML
 */
export function walkPart(
  zip: Zip,
  part: string,
  handlers: XmlHandlers,
  onBytes?: (bytes: number) => void,
): void {
  if (!zip.names.includes(part)) return;
  const parser = new Parser();
  const decoder = new TextDecoder("utf-8");
  const { open, close, text } = handlers;
  if (open)
    parser.on("openTag", (name, attributes, decode) =>
      open(local(name), () => decoded(attributes(), decode)),
    );
  if (close) parser.on("closeTag", (name) => close(local(name)));
  if (text) {
    parser.on("text", (value, decode) => text(decode(value)));
    parser.on("cdata", text);
  }
  try {
    zip.read(part, (piece) => {
      parser.write(decoder.decode(piece, { stream: true }));
      onBytes?.(piece.length);
    });
    parser.end();
  } catch (error) {
    if (error instanceof FileFault) throw error;
    throw new FileFault({ code: "damaged-file", row: 0, value: part });
  }
}

function decoded(attributes: Attributes, decode: (text: string) => string): Attributes {
  if (!Object.values(attributes).some((text) => text.includes("&"))) return attributes;
  return Object.fromEntries(Object.entries(attributes).map(([name, text]) => [name, decode(text)]));
}

function local(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
