import { escapeXml } from "@chiso/react/static";
import { CARD } from "../picture/size.js";
import type { BakedPage } from "./bake-figure.js";
import type { BakeConfig } from "./config.js";

const OG_LOCALE: Readonly<Record<string, string>> = { vi: "vi_VN", en: "en_GB" };
const FRAME_WIDTH = 720;

/** Whole address of a file of a page. */
export function addressOf(config: BakeConfig, path: string, file = ""): string {
  return new URL(`${path}/${file}`, config.site).href;
}

/** What a link to the page says of it: title, card, the same in another language, and how it is embedded. */
export function headOf(page: BakedPage, config: BakeConfig): readonly string[] {
  const address = addressOf(config, page.path);
  const card = addressOf(config, page.path, page.files.card);
  const meta = (name: string, content: string | number) =>
    `<meta property="${name}" content="${escapeXml(String(content))}">`;
  return [
    `<link rel="canonical" href="${escapeXml(address)}">`,
    ...config.locales
      .filter((locale) => locale !== page.locale)
      .map(
        (locale) =>
          `<link rel="alternate" hreflang="${locale}" href="${escapeXml(addressOf(config, `${locale}/${page.stem}`))}">`,
      ),
    `<link rel="alternate" type="application/json+oembed" href="${escapeXml(addressOf(config, page.path, "oembed.json"))}" title="${escapeXml(page.headline)}">`,
    meta("og:type", "article"),
    meta("og:site_name", config.provider),
    meta("og:locale", OG_LOCALE[page.locale] ?? page.locale),
    meta("og:url", address),
    meta("og:title", page.headline),
    meta("og:description", page.subtitle),
    meta("og:image", card),
    meta("og:image:type", "image/png"),
    meta("og:image:width", CARD.width),
    meta("og:image:height", CARD.height),
    meta("og:image:alt", page.headline),
    '<meta name="twitter:card" content="summary_large_image">',
  ];
}

/** The folder of the script within a site. */
export const SCRIPT = "chiso";

/** Address of the page for iframes, which draws what its query asks for; undefined for a site without script. */
export function frameAddress(page: BakedPage, config: BakeConfig): string | undefined {
  return config.interactive ? `${addressOf(config, SCRIPT, "frame.html")}?${page.query}` : undefined;
}

/**
 * What a page of another site pastes: the figure that answers and tells its height, or the page without script at a fixed
 * height.
 */
export function embedMarkup(page: BakedPage, config: BakeConfig): string {
  const frame = frameAddress(page, config);
  const iframe = (src: string, more: string) =>
    `<iframe src="${escapeXml(src)}" title="${escapeXml(page.headline)}" width="100%" height="${page.height}" loading="lazy" referrerpolicy="no-referrer"${more}></iframe>`;
  if (frame === undefined)
    return iframe(addressOf(config, page.path), ' sandbox="allow-popups allow-downloads"');
  return `${iframe(frame, " data-chiso")}<script src="${escapeXml(addressOf(config, SCRIPT, "chiso-frame.js"))}" defer></script>`;
}

/** oEmbed 1.0: a CMS that is given the page's address finds this by the page's `<link>`. */
export function oembedOf(page: BakedPage, config: BakeConfig): Readonly<Record<string, string | number>> {
  return {
    version: "1.0",
    type: "rich",
    title: page.headline,
    provider_name: config.provider,
    provider_url: config.site,
    html: embedMarkup(page, config),
    width: FRAME_WIDTH,
    height: page.height,
    thumbnail_url: addressOf(config, page.path, page.files.card),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    cache_age: 3600,
  };
}
