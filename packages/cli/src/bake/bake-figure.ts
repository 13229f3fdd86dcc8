import { extname } from "node:path";
import { escapeXml, figureCsv } from "@chiso/react/static";
import { specToQuery } from "@chiso/embed";
import type { ReadyFigure } from "@chiso/embed/figures";
import { styles } from "#styles";
import { messagesOf } from "../messages/messages.js";
import { writeDocument } from "../page/document.js";
import { hashOf } from "../page/page-styles.js";
import type { NamedFile } from "../page/page-styles.js";
import { staticFigure } from "../page/static-figure.js";
import type { StaticFigure } from "../page/static-figure.js";
import { cardSvg } from "../picture/card-svg.js";
import { figureSvg } from "../picture/figure-svg.js";
import type { PictureOptions } from "../picture/figure-svg.js";
import type { Painter } from "../picture/png.js";
import { SHEET_MARGINS, SIZES } from "../picture/size.js";
import type { BakeConfig } from "./config.js";
import type { Job } from "./jobs.js";
import { SCRIPT, headOf, oembedOf } from "./social.js";

const LOOK = { theme: "light", density: "comfortable" } as const;
const WEB: PictureOptions = { ...LOOK, size: { width: SIZES.web } };

/** What the rest of the site says of a figure. */
export interface BakedPage {
  readonly path: string;
  readonly stem: string;
  readonly locale: string;
  readonly figure: string;
  readonly query: string;
  readonly headline: string;
  readonly subtitle: string;
  /** Names of its files within its folder, by what they are. */
  readonly files: Readonly<Record<"svg" | "png" | "card" | "csv", string>>;
  /** Height in pixels that an iframe of 720 needs. */
  readonly height: number;
}

export interface BakedFigure {
  readonly page: BakedPage;
  /** Relative to the figure's folder. */
  readonly files: readonly NamedFile[];
}

/** What the pages of a site share. */
export interface SiteParts {
  readonly config: BakeConfig;
  /** Address of the stylesheet, from the root of the site. */
  readonly stylesheet: string;
  readonly painter: Painter;
}

/** A figure's page, pictures, data and what others need to show it. Undefined where there is nothing to show. */
export async function bakeFigure(
  job: Job,
  figure: ReadyFigure,
  parts: SiteParts,
): Promise<BakedFigure | undefined> {
  const { painter, config } = parts;
  const web = staticFigure(figure, LOOK, SIZES.web - SHEET_MARGINS);
  if (web.empty) return undefined;
  const svg = `${figureSvg(figure, styles, WEB)}\n`;
  const [png, card] = await Promise.all([
    painter.paint(svg, 2),
    painter.paint(cardSvg(figure, styles, LOOK), 1),
  ]);
  const csv = figureCsv(web.description.table, web.words.locale);
  const [svgFile, pngFile, cardFile, csvFile] = [
    named("figure.svg", svg),
    named("figure.png", png),
    named("card.png", card),
    named(`${web.description.fileName}.csv`, csv),
  ];
  const page: BakedPage = {
    path: job.path,
    stem: job.stem,
    locale: web.words.locale,
    figure: figure.figure,
    query: specToQuery(job.spec),
    headline: web.description.headline,
    subtitle: web.description.subtitle,
    files: { svg: svgFile.name, png: pngFile.name, card: cardFile.name, csv: csvFile.name },
    height: Math.ceil(Number(/ height="([\d.]+)"/.exec(svg)?.[1] ?? 600)) + LINKS_HEIGHT,
  };
  const oembed = `${JSON.stringify(oembedOf(page, config), undefined, 2)}\n`;
  const files = [
    svgFile,
    pngFile,
    cardFile,
    csvFile,
    { name: "oembed.json", data: oembed },
    { name: "index.html", data: pageOf(page, web, parts) },
  ];
  return { page, files };
}

/** Room for the table's opener and the links below the sources. */
const LINKS_HEIGHT = 96;

/** A name that changes with its content, so that it may be kept for ever. */
function named(name: string, data: string | Uint8Array): NamedFile {
  const ending = extname(name);
  return { name: `${name.slice(0, -ending.length)}.${hashOf(data)}${ending}`, data };
}

function pageOf(page: BakedPage, web: StaticFigure, { config, stylesheet }: SiteParts): string {
  const { downloadAs } = web.words.messages.frame;
  const up = "../".repeat(page.path.split("/").length);
  const files = (["svg", "png", "csv"] as const).map(
    (kind) =>
      `<li><a class="chiso-link" href="${escapeXml(page.files[kind])}" download>${escapeXml(downloadAs[kind])}</a></li>`,
  );
  const live = `${up}${SCRIPT}/frame.html?${page.query}`;
  const links = config.interactive
    ? [
        `<li><a class="chiso-link" href="${escapeXml(live)}">${messagesOf(web.words.locale).interactive}</a></li>`,
        ...files,
      ]
    : files;
  return writeDocument({
    locale: page.locale,
    title: page.headline,
    description: page.subtitle,
    body: `${web.markup}\n<ul class="chiso-page-links">${links.join("")}</ul>`,
    styles: { href: `${up}${stylesheet}` },
    head: headOf(page, config),
  });
}
