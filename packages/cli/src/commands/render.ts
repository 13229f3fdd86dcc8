import { extname, resolve } from "node:path";
import type { Locale } from "@chiso/core";
import type { Spec } from "@chiso/embed";
import { loadFigure } from "@chiso/embed/figures";
import { styles } from "#styles";
import { fileFault, writeWhole } from "../files/write-whole.js";
import { EXIT, Stop } from "../io.js";
import type { Exit, Io } from "../io.js";
import { messagesOf } from "../messages/messages.js";
import type { CliMessages } from "../messages/vi.js";
import { figureSvg } from "../picture/figure-svg.js";
import { svgToPng } from "../picture/png.js";
import { FORMATS, LOCALES, lookOf, oneOf, zoomOf } from "./options.js";
import type { Format, Given } from "./options.js";
import { faulty, issueLines, readSpec, usable } from "./read-spec.js";

export const RENDER_OPTIONS = ["output", "format", "size", "theme", "density", "locale", "zoom"] as const;

/** `chiso render <spec> -o <file>`: one figure as one file. */
export async function render(named: readonly string[], given: Given, io: Io): Promise<Exit> {
  const wanted = oneOf(given, "locale", LOCALES, messagesOf("vi"));
  let messages = messagesOf(wanted ?? "vi");
  const [source] = named;
  if (source === undefined) throw new Stop(EXIT.usage, messages.noSpec);
  if (named.length > 1) throw new Stop(EXIT.usage, messages.manySpecs(String(named.length)));
  const { file, format } = resultOf(given, messages);
  const options = { ...lookOf(given, messages), zoom: zoomOf(given, messages) };
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
  const svg = figureSvg(figure, styles, options);
  const data = format === "png" ? svgToPng(svg, options.zoom) : `${svg}\n`;
  put(file, data, io, messages, locale);
  return EXIT.done;
}

function resultOf(given: Given, messages: CliMessages): { readonly file: string; readonly format: Format } {
  const file = given["output"];
  if (typeof file !== "string" || file === "") throw new Stop(EXIT.usage, messages.noOutput);
  const ending = extname(file).slice(1).toLowerCase();
  const format = oneOf(given, "format", FORMATS, messages) ?? FORMATS.find((one) => one === ending);
  if (!format) throw new Stop(EXIT.usage, messages.noFormat(file));
  return { file, format };
}

function put(file: string, data: string | Uint8Array, io: Io, messages: CliMessages, locale: Locale): void {
  if (file === "-") return io.stdout(data);
  try {
    writeWhole(resolve(io.cwd, file), data);
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
