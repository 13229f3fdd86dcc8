/** What a file is by its first bytes, whatever its name says. */
export type FileKind =
  | "zip"
  | "text"
  | "empty"
  | "xls"
  | "encrypted"
  | "doc"
  | "pdf"
  | "html"
  | "xml"
  | "picture"
  | "binary";

const starts = (bytes: Uint8Array, ...signs: readonly number[]) =>
  signs.every((sign, i) => bytes[i] === sign);

/**
 * The kind of a file.
 *
 * @example sniff(new TextEncoder().encode("%PDF-1.7")) // "pdf"
 */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0x50, 0x4b, 5, 6)) return "zip";
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return oldOffice(bytes);
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47) || starts(bytes, 0xff, 0xd8, 0xff)) return "picture";
  const head = ascii(bytes.subarray(0, 1024));
  if (head.startsWith("%PDF")) return "pdf";
  if (head.startsWith("GIF8")) return "picture";
  if (head.startsWith("{\\rtf")) return "doc";
  const markup = head
    .replaceAll("\0", "")
    .replace(/^[^\x20-\x7e]+/, "")
    .trimStart()
    .toLowerCase();
  if (/^<(?:!doctype html|html|head|body|table|meta|!--)/.test(markup)) return "html";
  if (markup.startsWith("<?xml")) return "xml";
  return looksLikeText(bytes) ? "text" : "binary";
}

/** Office files of before 2007 are a file system; what is in it stands in its directory, in UTF-16. */
function oldOffice(bytes: Uint8Array): FileKind {
  const has = (name: string) => includesWide(bytes, name);
  if (has("EncryptedPackage")) return "encrypted";
  return has("WordDocument") ? "doc" : has("Workbook") || has("Book") ? "xls" : "binary";
}

function includesWide(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 0;
    while (i < text.length && bytes[at + 2 * i] === text.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i += 1;
    if (i === text.length) return true;
  }
  return false;
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Text has no control characters but tabs and line ends; UTF-16 has a NUL beside every letter. */
function looksLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  if (wideness(head) !== undefined) return true;
  const odd = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return odd / head.length < 0.01;
}

/** Which UTF-16 a text is written in, by its mark or by where its NULs stand. */
export function wideness(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (starts(bytes, 0xff, 0xfe)) return "utf-16le";
  if (starts(bytes, 0xfe, 0xff)) return "utf-16be";
  const head = bytes.subarray(0, 1024);
  let [even, odd] = [0, 0];
  head.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  });
  const many = head.length / 5;
  if (odd > many && even < odd / 8) return "utf-16le";
  return even > many && odd < even / 8 ? "utf-16be" : undefined;
}
