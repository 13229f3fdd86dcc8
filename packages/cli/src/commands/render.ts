import { dirname, extname, join, resolve } from "node:path";
import type { Locale } from "@chiso/core";
import type { Spec } from "@chiso/embed";
import { loadFigure } from "@chiso/embed/figures";
import type { ReadyFigure } from "@chiso/embed/figures";
import { styles } from "#styles";
import { fileFault, writeWhole } from "../files/write-whole.js";
import { EXIT, Stop } from "../io.js";
import type { Exit, Io } from "../io.js";
import { messagesOf } from "../messages/messages.js";
import type { CliMessages } from "../messages/vi.js";
import { writeDocument } from "../page/document.js";
import { inlineStyles, styleFiles } from "../page/page-styles.js";
import type { NamedFile } from "../page/page-styles.js";
import { staticFigure } from "../page/static-figure.js";
import { figureSvg } from "../picture/figure-svg.js";
import { outlineText } from "../picture/outline-text.js";
import { svgToPng } from "../picture/png.js";
import { SHEET_MARGINS } from "../picture/size.js";
import { FORMATS, LOCALES, lookOf, oneOf, zoomOf } from "./options.js";
import type { Format, Given, LookOptions } from "./options.js";
import { faulty, issueLines, readSpec, usable } from "./read-spec.js";

/** `chiso render <spec> -o <file>`: one figure as one file. */
export async function render(named: readonly string[], given: Given, io: Io): Promise<Exit> {
  const wanted = oneOf(given, "locale", LOCALES, messagesOf("vi"));
  let messages = messagesOf(wanted ?? "vi");
  const [source] = named;
  if (source === undefined) throw new Stop(EXIT.usage, messages.noSpec);
  if (named.length > 1) throw new Stop(EXIT.usage, messages.manySpecs(String(named.length)));
  const target = targetOf(given, messages);
  const strict = given["strict"] === true;
  const parsed = await readSpec(source, io, messages);
  const locale = wanted ?? parsed.spec?.locale ?? "vi";
  messages = messagesOf(locale);
  const spec: Spec = { ...usable(parsed, strict, locale, messages), locale };
  const figure = await loadFigure(spec);
  const issues = [...parsed.issues, ...figure.issues];
  const lines = issueLines(issues, locale, messages);
  if (figure.kind === "note" || faulty(issues, strict)) throw new Stop(EXIT.input, lines.join("\n"));
  for (const line of lines) io.stderr(`${line}\n`);
  put(target.file, filesOf(figure, target), io, messages, locale);
  return EXIT.done;
}

const TEXTS = ["letters", "outlines"] as const;

interface Target extends LookOptions {
  readonly file: string;
  readonly format: Format;
  readonly zoom: number;
  /** Letters of an SVG as shapes. */
  readonly outlines: boolean;
  /** A page that is one file. */
  readonly inline: boolean;
  /** Whether a theme was asked for: a page follows its reader otherwise. */
  readonly themed: boolean;
}

function targetOf(given: Given, messages: CliMessages): Target {
  const file = given["output"];
  if (typeof file !== "string" || file === "") throw new Stop(EXIT.usage, messages.noOutput);
  const ending = extname(file).slice(1).toLowerCase();
  const format = oneOf(given, "format", FORMATS, messages) ?? FORMATS.find((one) => one === ending);
  if (!format) throw new Stop(EXIT.usage, messages.noFormat(file));
  return {
    file,
    format,
    ...lookOf(given, messages),
    zoom: zoomOf(given, messages),
    outlines: oneOf(given, "text", TEXTS, messages) === "outlines",
    inline: given["inline"] === true || file === "-",
    themed: given["theme"] !== undefined,
  };
}

/** The file itself first, then what it needs beside it. */
function filesOf(figure: ReadyFigure, target: Target): readonly [string | Uint8Array, ...NamedFile[]] {
  if (target.format === "html") return pageOf(figure, target);
  const svg = figureSvg(figure, styles, target);
  if (target.format === "png") return [svgToPng(svg, target.zoom)];
  return [`${target.outlines ? outlineText(svg) : svg}\n`];
}

function pageOf(figure: ReadyFigure, target: Target): readonly [string, ...NamedFile[]] {
  const { markup, description, words } = staticFigure(figure, target, target.size.width - SHEET_MARGINS);
  const beside = target.inline ? undefined : styleFiles();
  const page = writeDocument({
    locale: words.locale,
    title: description.headline,
    description: description.subtitle,
    body: markup,
    styles: beside ? { href: beside.href } : { inline: inlineStyles() },
    theme: target.themed ? target.theme : undefined,
  });
  return [page, ...(beside?.files ?? [])];
}

/** What the file needs is written first: whoever sees the file sees it whole. */
function put(
  file: string,
  [data, ...beside]: readonly [string | Uint8Array, ...NamedFile[]],
  io: Io,
  messages: CliMessages,
  locale: Locale,
): void {
  if (file === "-") return io.stdout(data);
  const path = resolve(io.cwd, file);
  try {
    for (const { name, data: content } of beside) writeWhole(join(dirname(path), name), content);
    writeWhole(path, data);
  } catch (error) {
    throw new Stop(EXIT.output, messages.unwritable(file, fileFault(error)));
  }
  io.stderr(`${messages.written(file, sizeText(data, locale))}\n`);
}

function sizeText(data: string | Uint8Array, locale: Locale): string {
  const bytes = typeof data === "string" ? Buffer.byteLength(data) : data.length;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return `${format.format(bytes / 1000)} kB`;
}
