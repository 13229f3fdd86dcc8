import { wrapText } from "@chiso/geometry";
import type { Description } from "@chiso/react";
import { escapeXml } from "@chiso/react/static";
import type { StyleTables } from "../style/table.js";
import { captureFigure } from "./capture.js";
import type { Captured, Drawable } from "./capture.js";
import { FONT, pictureOf } from "./figure-svg.js";
import { rolesOf } from "./look.js";
import type { Look } from "./look.js";
import { CARD } from "./size.js";

// The card that a link to a figure shows in social media: the headline large, the picture beside it where it can be read so
// small, the index above, the source below.

const MARGIN = 56;
const GAP = 40;
const COLUMN = 420;
const FOOT = 24;
const TOP = 56;
/** A picture whose text would be smaller than this part of its size is left out. */
const LEAST_ZOOM = 0.62;
const TRIED = [480, 600, 720, 900] as const;

interface Room {
  readonly width: number;
  readonly height: number;
}

interface Fitted {
  readonly captured: Captured;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

/** A figure as a social card of 1200 × 630. */
export function cardSvg(drawable: Drawable, styles: StyleTables, look: Look): string {
  const room = { width: CARD.width - 2 * MARGIN - COLUMN - GAP, height: CARD.height - TOP - 104 };
  const [said, picture] = chosen(drawable, look, room);
  const width = picture ? COLUMN : CARD.width - 2 * MARGIN;
  const role = rolesOf(styles, look);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}" lang="${said.words.locale}" font-family="${escapeXml(FONT)}">`,
    `<title>${escapeXml(said.description.headline)}</title>`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${role("paper")}"/>`,
    `<rect x="${MARGIN}" y="${TOP}" width="64" height="6" fill="${role("focus")}"/>`,
    ...wordsOf(said, width, picture ? 34 : 52, role),
    ...(picture ? [placed(picture, room, styles, look)] : []),
    sourceOf(said, role),
    "</svg>",
  ].join("\n");
}

/** The figure at the width at which it is largest in its room, with the picture where it can be read. */
function chosen(drawable: Drawable, look: Look, room: Room): readonly [Captured, Fitted | undefined] {
  const [first, ...wider] = TRIED;
  const said = captureFigure(drawable, look, first);
  let best = fit(said, room);
  // a wider layout is only larger in its room where its height is what limits it
  for (const width of wider) {
    if (!best || best.zoom * best.height < room.height) break;
    const fitted = fit(captureFigure(drawable, look, width), room);
    if (fitted && fitted.zoom > best.zoom) best = fitted;
  }
  return [said, best && best.zoom >= LEAST_ZOOM ? best : undefined];
}

function fit(captured: Captured, room: Room): Fitted | undefined {
  const { svg, empty } = captured;
  if (!svg || empty) return undefined;
  const [width, height] = [Number(svg.attribs["width"]), Number(svg.attribs["height"])];
  return { captured, width, height, zoom: Math.min(room.width / width, room.height / height, 1.1) };
}

type Role = (role: string) => string;

/** The headline as large as its lines allow, below the name of the index. */
function wordsOf({ description }: Captured, width: number, largest: number, role: Role): readonly string[] {
  const notes = notesOf(description, width);
  const bottom = CARD.height - 112 - notes.length * NOTE * 1.35;
  const subtitle = wrapText(description.subtitle, width, { size: 20 }).slice(0, 3);
  const from = TOP + 44;
  const start = from + subtitle.length * 28 + 20;
  const sizes = [largest, largest * 0.85, largest * 0.72, largest * 0.6, largest * 0.5].map(Math.round);
  const lines = (size: number) => wrapText(description.headline, width, { size, weight: 600 });
  const size =
    sizes.find((one) => start + lines(one).length * one * 1.3 <= bottom) ?? sizes.at(-1) ?? largest;
  return [
    ...subtitle.map((text, i) => line(text, MARGIN, from + i * 28, 20, 400, role("ink-2"))),
    ...lines(size).map((text, i) =>
      line(text, MARGIN, start + size * (0.9 + i * 1.3), size, 600, role("ink")),
    ),
    ...notes.map((text, i) =>
      line(text, MARGIN, CARD.height - 92 - (notes.length - 1 - i) * NOTE * 1.35, NOTE, 400, role("ink-2")),
    ),
  ];
}

const NOTE = 16;
/** What may not be left out however small the picture (R8, R11). */
const TOLD: ReadonlySet<string> = new Set(["partial", "withheld", "conflict", "own-reading"]);

function notesOf({ notices }: Description, width: number): readonly string[] {
  return notices
    .filter(({ kind }) => TOLD.has(kind))
    .slice(0, 2)
    .flatMap(({ text }) => wrapText(text, width, { size: NOTE }).slice(0, 3));
}

function sourceOf({ description, words }: Captured, role: Role): string {
  const credit = description.sources[0]?.text ?? "";
  const [first = "", ...more] = wrapText(
    `${words.messages.common.source}: ${credit}`,
    CARD.width - 2 * MARGIN,
    {
      size: 18,
    },
  );
  const text = more.length > 0 ? `${first} …` : first;
  const y = CARD.height - FOOT - 18;
  return `<path d="M${MARGIN} ${y - 30}H${CARD.width - MARGIN}" stroke="${role("rule")}"/>\n${line(text, MARGIN, y, 18, 400, role("ink-2"))}`;
}

function line(text: string, x: number, y: number, size: number, weight: number, fill: string): string {
  return `<text x="${x}" y="${Math.round(y * 10) / 10}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(text)}</text>`;
}

function placed(
  { captured, width, height, zoom }: Fitted,
  room: Room,
  styles: StyleTables,
  look: Look,
): string {
  const [wide, high] = [width * zoom, height * zoom].map((value) => Math.round(value * 10) / 10);
  const x = Math.round((CARD.width - MARGIN - room.width + (room.width - (wide ?? 0)) / 2) * 10) / 10;
  const y = Math.round((TOP + (room.height - (high ?? 0)) / 2) * 10) / 10;
  return `<svg x="${x}" y="${y}" width="${wide}" height="${high}" viewBox="0 0 ${width} ${height}" overflow="visible">${pictureOf(captured, styles, look).draw(0, 0)}</svg>`;
}
