import type { ReactNode } from "react";
import { createLateStore } from "../late/late-store.js";
import type { LateStore } from "../late/late-store.js";
import type { Page } from "../state/state.js";
import type { PageProps } from "./page-props.js";

type LatePage = Exclude<Page, "brief">;
type Load = () => Promise<(props: PageProps) => ReactNode>;

const LOADERS: Readonly<Record<LatePage, Load>> = {
  country: async () => (await import("../country/country-page.js")).CountryPage,
  province: async () => (await import("../province/province-page.js")).ProvincePage,
  slides: async () => (await import("../slides/slides-page.js")).SlidesPage,
  own: async () => (await import("../own/own-page.js")).OwnPage,
  report: async () => (await import("../report/report-page.js")).ReportPage,
};

/** The code of the pages but the first, each fetched when first shown. */
export const pageStore: LateStore<(props: PageProps) => ReactNode> = createLateStore(
  new Map(Object.entries(LOADERS)),
);
