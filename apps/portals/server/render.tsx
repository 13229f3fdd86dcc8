import { loadFigure } from "@chiso/embed/figures";
import { renderToString } from "react-dom/server";
import { Page, specsOf } from "./page.js";
import { provinces } from "./provinces.js";

/** The page of an address, as a whole; undefined where there is none. `template` is the built index.html. */
export async function respond({ pathname, searchParams }: URL, template: string) {
  const province = searchParams.get("tinh") ?? "son-la";
  if (pathname !== "/" || !Object.hasOwn(provinces, province)) return undefined;
  await Promise.all(specsOf(province).map((spec) => loadFigure(spec)));
  const markup = renderToString(<Page start={province} />);
  const body = template
    .replaceAll("{tỉnh}", provinces[province] ?? "")
    .replace('data-start=""', `data-start="${province}"`)
    .replace("<!--page-->", () => markup);
  return { type: "text/html; charset=utf-8", body: Buffer.from(body) };
}
