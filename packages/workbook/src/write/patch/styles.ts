import { attribute, element, elements, prefixOf, withAttribute } from "./markup.js";

/** A colour behind a cell: `FFFFC7CF`. */
export type Fill = string;

/** How a cell is to look other than it did. */
export interface Look {
  /** Undefined leaves the fill as it is; null takes it away. */
  readonly fill?: Fill | null | undefined;
  /** Another number format than the cell had. */
  readonly format?: "General" | "dd/mm/yyyy" | undefined;
}

const GENERAL = "0";
/** The least number of a format of one's own. */
const OWN_FORMATS = 164;

/** The style sheet of a workbook: styles are added behind those that it has, none is changed. */
export class Styles {
  private readonly xml: string;
  private readonly styles: string[];
  private readonly fills: string[];
  private readonly known = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly addedFills: string[] = [];
  private dayFormat: string | undefined;

  /** @returns undefined for a style sheet that is not understood */
  static read(xml: string): Styles | undefined {
    const [styles, fills] = [element(xml, "cellXfs"), element(xml, "fills")];
    return styles && fills && elements(styles.inner, "xf").length > 0 ? new Styles(xml) : undefined;
  }

  private constructor(xml: string) {
    this.xml = xml;
    this.styles = elements(element(xml, "cellXfs")?.inner ?? "", "xf").map(({ tag, inner }) =>
      tag.endsWith("/>") ? tag : `${tag}${inner}</${prefixOf(tag)}xf>`,
    );
    this.fills = elements(element(xml, "fills")?.inner ?? "", "fill").map(({ inner }) => inner);
  }

  /** Whether a style has one of these colours behind it. */
  has(style: number, fills: readonly Fill[]): boolean {
    const fill = this.fills[Number(attribute(this.styles[style] ?? "", "fillId") ?? 0)] ?? "";
    return fills.some((one) => fill.includes(`rgb="${one}"`));
  }

  /** The number of a style that is another one with another look. */
  like(style: number, { fill, format }: Look): number {
    if (fill === undefined && format === undefined) return style;
    const key = `${style}/${String(fill)}/${String(format)}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    let made = this.styles[style] ?? this.styles[0] ?? "<xf/>";
    const [tag = ""] = /^<[^>]*>/.exec(made) ?? [];
    let changed = tag;
    if (fill !== undefined) {
      changed = withAttribute(changed, "fillId", String(fill === null ? 0 : this.fillOf(fill)));
      changed = withAttribute(changed, "applyFill", "1");
    }
    if (format !== undefined) {
      changed = withAttribute(changed, "numFmtId", format === "General" ? GENERAL : this.dayFormatId());
      changed = withAttribute(changed, "applyNumberFormat", "1");
    }
    made = changed + made.slice(tag.length);
    const number = this.styles.length + this.added.push(made) - 1;
    this.known.set(key, number);
    return number;
  }

  /** The style sheet with what was added. */
  written(): string {
    let xml = this.appended(this.xml, "cellXfs", this.added);
    const prefix = prefixOf(element(xml, "fills")?.tag ?? "");
    xml = this.appended(
      xml,
      "fills",
      this.addedFills.map(
        (fill) =>
          `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${fill}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`,
      ),
    );
    if (this.dayFormat === undefined) return xml;
    const format = `<${prefix}numFmt numFmtId="${this.dayFormat}" formatCode="dd/mm/yyyy"/>`;
    if (element(xml, "numFmts")) return this.appended(xml, "numFmts", [format]);
    const sheet = /<(?:[\w.-]+:)?styleSheet(?=[\s>])[^>]*>/.exec(xml);
    const at = (sheet?.index ?? 0) + (sheet?.[0].length ?? 0);
    return `${xml.slice(0, at)}<${prefix}numFmts count="1">${format}</${prefix}numFmts>${xml.slice(at)}`;
  }

  private appended(xml: string, name: string, more: readonly string[]): string {
    const list = element(xml, name);
    if (!list || more.length === 0) return xml;
    const prefix = prefixOf(list.tag);
    const count = Number(attribute(list.tag, "count") ?? 0) + more.length;
    const tag = withAttribute(list.tag.replace(/\/>$/, ">"), "count", String(count));
    return `${xml.slice(0, list.from)}${tag}${list.inner}${more.join("")}</${prefix}${name}>${xml.slice(list.to)}`;
  }

  private fillOf(fill: Fill): number {
    const at = this.addedFills.indexOf(fill);
    return this.fills.length + (at < 0 ? this.addedFills.push(fill) - 1 : at);
  }

  private dayFormatId(): string {
    const ids = elements(element(this.xml, "numFmts")?.inner ?? "", "numFmt").map(({ tag }) =>
      Number(attribute(tag, "numFmtId") ?? 0),
    );
    this.dayFormat ??= String(Math.max(OWN_FORMATS - 1, ...ids) + 1);
    return this.dayFormat;
  }
}
