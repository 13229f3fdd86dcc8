import type { Programme } from "@chiso/core";
import { exampleDepartments, exampleInspection, exampleProcedures, exampleToday } from "@chiso/data/example";
import { map63, tiles63 } from "@chiso/data/map-63";
import { papi } from "@chiso/data/papi";
import { pci } from "@chiso/data/pci";
import type { ComponentType } from "react";
import { charts } from "../charts/index.js";
import type { ChartId } from "../charts/index.js";
import type { ChartModule } from "./chart-module.js";

// Every figure of the registry, asked something. One that is asked by edition, focus and peers needs no line here.

const same = (text: string) => ({ vi: text, en: text });
const item = (id: string, from: string, to: string, done?: string) => ({
  id,
  body: same(`Sở Ví dụ ${id}`),
  from,
  to,
  ...(done === undefined ? {} : { done }),
});

const programme: Programme = {
  id: "vi-du",
  name: same("Kiểm tra cải cách hành chính"),
  credit: same("Số liệu minh họa"),
  standing: "illustrative",
  sources: [],
  items: [
    item("Một", "2026-03-01", "2026-03-20", "2026-03-12"),
    item("Hai", "2026-04-01", "2026-04-20", "2026-05-12"),
    item("Ba", "2026-06-01", "2026-06-20"),
    item("Bốn", "2026-12-01", "2026-12-20"),
  ],
};

const EDITION = { data: papi, edition: 2024, focus: "son-la", compare: ["lao-cai"] };

export type Props = Readonly<Record<string, unknown>> & { readonly data: object };

const OTHERWISE: Readonly<Record<string, Props>> = {
  "score-card": { data: papi, edition: 2024, unit: "son-la" },
  trend: { data: papi, focus: "son-la", compare: ["lao-cai"] },
  scatter: { ...EDITION, edition: 2022, other: { data: pci } },
  choropleth: { ...EDITION, map: map63, tiles: tiles63 },
  "tile-map": { ...EDITION, map: map63, tiles: tiles63 },
  progress: { data: programme, today: "2026-11-22" },
  findings: { data: exampleInspection, today: exampleToday, assessment: exampleDepartments },
  checklist: { data: exampleInspection },
  procedures: { data: exampleProcedures },
  bodies: { data: exampleDepartments, focus: "vi-du.so-tam" },
};

/** Props of a figure: what it is asked in tests that run through all of them. */
export function askedOf(id: string): Props {
  return OTHERWISE[id] ?? EDITION;
}

export type AnyChart = ChartModule<object, unknown, never, never, object>;

export interface Entry {
  readonly Component: ComponentType<Props>;
  /** Absent where the figure is no picture of marks. */
  readonly module: AnyChart | undefined;
}

export const chartIds = Object.keys(charts) as ChartId[];

export async function entryOf(id: ChartId): Promise<Entry> {
  const { Component, module } = await charts[id]();
  return {
    Component: Component as unknown as ComponentType<Props>,
    module: "paper" in module ? (module as unknown as AnyChart) : undefined,
  };
}
