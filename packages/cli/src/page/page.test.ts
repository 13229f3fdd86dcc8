import { createHash } from "node:crypto";
import { loadFigure, specFigures } from "@chiso/embed/figures";
import { isTag } from "domhandler";
import type { ChildNode, Element } from "domhandler";
import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { specFor } from "../picture/every-figure.fixture.js";
import { writeDocument } from "./document.js";
import { inlineStyles, pageStyles, styleFiles } from "./page-styles.js";
import { staticFigure } from "./static-figure.js";

const LOOK = { theme: "light", density: "comfortable" } as const;

async function figureOf(figure: string, index: string, locale: "vi" | "en" = "vi") {
  const found = await loadFigure(specFor(figure, index, locale));
  if (found.kind !== "figure") throw new Error(JSON.stringify(found.issues));
  return staticFigure(found, LOOK, 720);
}

function elementsIn(nodes: readonly ChildNode[]): readonly Element[] {
  return nodes.flatMap((node) => (isTag(node) ? [node, ...elementsIn(node.children)] : []));
}

const textIn = (markup: string) => markup.replaceAll(/<[^>]+>/g, " ").replaceAll("&amp;", "&");

describe("a figure as a page without script", () => {
  it.each(Object.keys(specFigures))(
    "%s has its table, its source, and nothing that a strict policy forbids",
    async (figure) => {
      for (const index of ["papi", "par"]) {
        const { markup, description } = await figureOf(figure, index);
        const elements = elementsIn(parseDocument(markup).children);
        for (const { name, attribs } of elements) {
          expect(name).not.toMatch(/^(?:script|style|iframe|img|link|form|button|input)$/);
          expect(Object.keys(attribs).filter((key) => key === "style" || key.startsWith("on"))).toEqual([]);
        }
        const ids = elements.flatMap(({ attribs }) => attribs["id"] ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        const tables = elements.filter(({ name }) => name === "table");
        const text = textIn(markup);
        expect(text).toContain(description.headline.replaceAll('"', "&quot;"));
        expect(text).toContain(description.sources[0]?.text);
        if (description.table.rows.length > 0 && tables.length > 0) {
          const rows = elementsIn(tables.at(-1)?.children ?? []).filter(({ name }) => name === "tr");
          expect(rows).toHaveLength(description.table.rows.length + 1);
        } else expect(markup).toContain("chiso-empty");
      }
    },
  );

  it("has no keys to press and no role of a widget", async () => {
    const { markup } = await figureOf("trend", "papi");
    expect(markup).not.toMatch(/role="application"|aria-pressed|tabindex="0"[^>]*role="application"/);
    expect(markup.match(/<svg class="chiso-chart-picture[^>]*role="img"/g)).toHaveLength(2);
  });
});

describe("the document around it", () => {
  const page = (styles: Parameters<typeof writeDocument>[0]["styles"]) =>
    writeDocument({ locale: "vi", title: '<b>"Sơn La"</b>', description: "&", body: "<p>x</p>", styles });

  it("keeps words as words", () => {
    expect(page({ href: "chiso.css" })).toContain("<title>&lt;b&gt;&quot;Sơn La&quot;&lt;/b&gt;</title>");
  });

  it("allows by its policy just the style that it has inside", () => {
    const html = page({ inline: inlineStyles() });
    const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? "";
    const sum = createHash("sha256").update(style).digest("base64");
    expect(html).toContain(`style-src 'sha256-${sum}'`);
    expect(style).not.toMatch(/<\//);
    const addresses = [...style.matchAll(/url\("([^"]{5})/g)].map(([, start]) => start);
    expect(addresses.length).toBeGreaterThan(1);
    expect(new Set(addresses)).toEqual(new Set(["data:"]));
  });

  it("has its stylesheet and fonts beside it, by names that change with their content", () => {
    const { href, files } = styleFiles();
    const sum = createHash("sha256").update(pageStyles).digest("hex");
    expect(href).toBe(`chiso.${sum.slice(0, 12)}.css`);
    const named = [...pageStyles.matchAll(/url\("\.\/(fonts\/[^"]+)"\)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(files.map((file) => file.name)).toContain(name);
  });
});
