import { strToU8 } from "fflate";
import { xlsxOf } from "../xlsx.fixture.js";
import type { Broken } from "./broken-records.fixture.js";

// Files that are broken as files: other encodings, other formats, none at all.

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string) =>
  new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0)).buffer);

/** The file system of old Office files, with a part of that name in its directory. */
function oldOffice(part: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...part].forEach((letter, at) => bytes.set([letter.charCodeAt(0), 0], 1024 + 2 * at));
  return bytes;
}

export const BROKEN_FILES: Readonly<Record<string, Broken>> = {
  "an old encoding": {
    file: Uint8Array.from([...strToU8("unit_name;year;score\nS"), 0xf5, ...strToU8("n La;2024;43")]),
    faults: ["– old-encoding"],
    kept: 1,
  },
  "text of the fonts before Unicode, in eight bits": {
    file: latin("TØnh;N¨m;§iÓm\nS¬n La;2024;43,8876\nLµo Caii;2024;41,7489"),
    faults: ["– old-encoding", "A3 unknown-unit"],
    kept: 1,
    expected: { A3: "Lào Cai" },
  },
  "text of the fonts before Unicode, in a workbook": {
    file: xlsxOf({
      name: "A",
      rows: [
        ["TØnh", "N¨m", "§iÓm"],
        ["S¬n La", 2024, 43.8876],
        ["Hµ Néi", 2024, "bèn m¬i"],
      ],
    }),
    faults: ["– old-encoding", "C3 unreadable-number"],
    kept: 2,
  },
  "UTF-16 with tabs, a year that is none": {
    file: wide("Tỉnh\tNăm\tĐiểm\nSơn La\t2024\t43,8876\nLào Cai\t2o24\t41,7489"),
    faults: ["B3 unknown-edition"],
    kept: 1,
  },
  "an Excel file of before 2007": { file: oldOffice("Workbook"), faults: ["– not-a-workbook"], kept: 0 },
  "a workbook behind a password": {
    file: oldOffice("EncryptedPackage"),
    faults: ["– not-a-workbook"],
    kept: 0,
  },
  "a PDF": { file: strToU8("%PDF-1.7"), faults: ["– not-a-workbook"], kept: 0 },
  nothing: { file: new Uint8Array(), faults: ["– not-a-workbook"], kept: 0 },
  "a web page": { file: strToU8("<html><table><tr><td>Tỉnh"), faults: ["– not-a-workbook"], kept: 0 },
};
