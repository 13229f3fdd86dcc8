// What is wrong with a printed page, by where its words fell on the sheets.
import { spawnSync } from "node:child_process";

/** Points: A4, and the margin that nothing but the foot may stand in. */
const [WIDTH, HEIGHT] = [595, 842];
const MARGIN = 34;
/** Less than this share of a sheet is a waste of it; the last one, or that of a part, may end early. */
const LEAST_FULL = 0.2;
/** Of the box of a word, which is 1.7 times as high as its letters' size: 5.6 points, the heads of the widest table. */
const SMALLEST = 9.6;

/** @returns how many sheets, and a sentence for each fault */
export function faultsOfPdf(file) {
  const { stdout, error } = spawnSync("pdftotext", ["-bbox", file, "-"], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (error) throw new Error(`pdftotext is needed (poppler-utils): ${error.message}`);
  const sheets = stdout.split("<page ").slice(1).map(readSheet);
  const places = new Map();
  sheets.forEach(({ marks }, at) =>
    marks.forEach((word) => places.set(word.slice(0, word.indexOf("z", 2)), { word, at })),
  );
  return { sheets: sheets.length, faults: [...sheets.flatMap(faultsOfSheet), ...splits(places)] };
}

function readSheet(text) {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(text) ?? [];
  const all = [
    ...text.matchAll(
      /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g,
    ),
  ].map(([, left, top, right, bottom, word]) => ({
    left: +left,
    top: +top,
    right: +right,
    bottom: +bottom,
    word,
  }));
  const marks = all.flatMap(({ word }) => word.match(/qz[behn]\d+z[a-z0-9]*?(?=qz[behn]\d|$)/gi) ?? []);
  // a mark may be told letter by letter
  const words = all.filter(({ word, top, bottom }) => !/qz[behn]\d+z/.test(word) && bottom - top > 2);
  return { width: +width, height: +height, marks, words };
}

function faultsOfSheet({ width, height, words }, at, sheets) {
  const faults = [];
  const say = (text) => faults.push(`sheet ${at + 1}: ${text}`);
  const upright = Math.abs(width - WIDTH) < 2 && Math.abs(height - HEIGHT) < 2;
  const across = Math.abs(width - HEIGHT) < 2 && Math.abs(height - WIDTH) < 2;
  if (!upright && !across) say(`${width} × ${height} points is no A4`);
  // a foot of three lines begins higher
  const foot = words.filter(({ top }) => top > height - 46);
  const body = words.filter(({ top }) => top <= height - MARGIN);
  const footText = foot.map(({ word }) => word).join(" ");
  if (!/\b(Số liệu|Figures|Từ tệp|From a)\b/.test(footText)) say(`the foot names no source: "${footText}"`);
  if (!/\b20\d\d\b|Mọi chỉ số|All indices|của bạn|Your figures/.test(footText))
    say(`the foot names no edition: "${footText}"`);
  if (foot.some(({ bottom }) => bottom > height - 4)) say("the foot is cut");
  for (const { word, left, right, top, bottom } of body) {
    if (left < MARGIN - 8 || right > width - MARGIN + 8 || top < MARGIN - 8)
      say(`"${word}" is outside the margins (${left.toFixed(0)}–${right.toFixed(0)}, ${top.toFixed(0)})`);
    if (/[\p{L}\p{N}]/u.test(word) && bottom - top < SMALLEST)
      say(`"${word}" is ${(bottom - top).toFixed(1)} points high`);
  }
  faults.push(...overlaps(words).map((text) => `sheet ${at + 1}: ${text}`));
  const end = Math.max(0, ...body.map(({ bottom }) => bottom));
  if ((end - MARGIN) / (height - 2 * MARGIN) < LEAST_FULL && !endsPart(sheets, at)) say("nearly empty");
  return faults;
}

/** Whether what follows, if anything, is of another part: a sheet with another foot. */
function endsPart(sheets, at) {
  const footOf = ({ height, words }) =>
    words
      .flatMap(({ word, top }) => (top > height - MARGIN && !/^\d+\/\d+$/.test(word) ? [word] : []))
      .join(" ");
  const next = sheets[at + 1];
  return next === undefined || footOf(next) !== footOf(sheets[at]);
}

/** The letters themselves stand in the middle of the box of a word: above and below is room for marks. */
const upper = ({ top, bottom }) => top + (bottom - top) * 0.3;
const lower = ({ top, bottom }) => bottom - (bottom - top) * 0.25;

/** Words that lie on each other. */
function overlaps(words) {
  const found = [];
  // an arrow taken from another font is told twice
  const told = words.filter(({ word }) => /[\p{L}\p{N}]/u.test(word));
  const sorted = told.toSorted((a, b) => a.top - b.top);
  sorted.forEach((one, at) => {
    for (let next = at + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other.top > one.bottom) break;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(lower(one), lower(other)) - Math.max(upper(one), upper(other));
      // a word with a halo is written twice, in the same place
      const halo = one.word === other.word && Math.abs(one.left - other.left) < 0.5;
      if (wide > 1.5 && high > 0 && !halo) found.push(`"${one.word}" and "${other.word}" lie on each other`);
    }
  });
  return found;
}

/** Things whose beginning and end, and headings whose next thing, are on two sheets. */
function splits(places) {
  const faults = [];
  for (const [key, { word, at }] of places) {
    const [, kind, number] = /^qz([behn])(\d+)/.exec(key) ?? [];
    const other = places.get(`qz${kind === "b" ? "e" : "n"}${number}`);
    if ((kind !== "b" && kind !== "h") || !other || other.at === at) continue;
    const what =
      kind === "b"
        ? `a ${word.slice(word.indexOf("z", 2) + 1)} is split`
        : "a heading is parted from what it heads";
    faults.push(`sheets ${at + 1} and ${other.at + 1}: ${what}`);
  }
  return faults;
}
