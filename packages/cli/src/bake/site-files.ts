import { escapeXml } from "@chiso/react/static";
import type { Locale } from "@chiso/core";
import { publishedDoors } from "@chiso/embed/figures";
import { messagesOf } from "../messages/messages.js";
import { writeDocument } from "../page/document.js";
import type { NamedFile } from "../page/page-styles.js";
import { CARD } from "../picture/size.js";
import type { BakedPage, SiteParts } from "./bake-figure.js";

/** Lists of all figures, one a language; the first language is the front page. */
export async function indexFiles(
  pages: readonly BakedPage[],
  parts: SiteParts,
): Promise<readonly NamedFile[]> {
  const files: NamedFile[] = [];
  for (const locale of parts.config.locales) {
    const listed = pages.filter((page) => page.locale === locale);
    files.push({ name: `${locale}/index.html`, data: await listPage(listed, locale, "../", parts) });
  }
  const [first = "vi"] = parts.config.locales;
  const front = pages.filter((page) => page.locale === first);
  return [...files, { name: "index.html", data: await listPage(front, first, "", parts) }];
}

async function listPage(
  pages: readonly BakedPage[],
  locale: Locale,
  up: string,
  { config, stylesheet }: SiteParts,
): Promise<string> {
  const messages = messagesOf(locale);
  const groups = new Map<string, BakedPage[]>();
  for (const page of pages) {
    const [index = ""] = page.stem.split("/");
    groups.set(index, [...(groups.get(index) ?? []), page]);
  }
  const sections = await Promise.all(
    [...groups].map(async ([index, listed]) => {
      const title = (await publishedDoors.index(index))?.definition.name[locale] ?? messages.siteOwn;
      return `<section class="chiso-page-group"><h2 class="chiso-page-group-title">${escapeXml(title)}</h2><ul class="chiso-page-list">${listed.map((page) => item(page, up)).join("")}</ul></section>`;
    }),
  );
  const others = config.locales
    .filter((one) => one !== locale)
    .map(
      (one) =>
        `<li><a class="chiso-link" lang="${one}" hreflang="${one}" href="${up}${one}/">${messagesOf(one).language}</a></li>`,
    );
  return writeDocument({
    locale,
    title: `${messages.siteTitle} · ${config.provider}`,
    description: messages.siteAbout(String(pages.length)),
    body: [
      `<h1 class="chiso-page-title">${escapeXml(messages.siteTitle)}</h1>`,
      ...sections,
      ...(others.length > 0 ? [`<ul class="chiso-page-links" data-broad="">${others.join("")}</ul>`] : []),
    ].join("\n"),
    styles: { href: `${up}${stylesheet}` },
  });
}

function item({ path, files, headline, subtitle }: BakedPage, up: string): string {
  const picture = `<img class="chiso-page-card-picture" src="${up}${path}/${files.card}" width="${CARD.width}" height="${CARD.height}" alt="" loading="lazy">`;
  return `<li><a class="chiso-page-card" href="${up}${path}/">${picture}<span class="chiso-page-card-title">${escapeXml(headline)}</span><span class="chiso-page-card-about">${escapeXml(subtitle)}</span></a></li>`;
}
