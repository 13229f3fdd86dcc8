"use client";
import type { SheetTable } from "@chiso/core";
import { createContext, useContext } from "react";
import type { ReactNode } from "react";

/** Writes one table as a workbook: `@chiso/workbook` is one, a host may have its own. */
export interface SheetWriter {
  readonly writeSheet: (table: SheetTable) => Promise<Blob>;
}

/** Writers that the host brings, because they are heavy. Each loads when a reader first asks for such a file. */
export interface FileWriters {
  /**
   * That of `@chiso/workbook` packs tables of some thousand cells in workers: a page with a content security policy allows
   * them by `worker-src blob:`. Without it small tables are written, and of a large one the reader is told to take CSV.
   */
  readonly xlsx?: (() => Promise<SheetWriter>) | undefined;
}

const Writers = createContext<FileWriters>({});

/** Props of `Exporters`. */
export interface ExportersProps {
  /** One object that stays the same: made outside of the component. */
  readonly value: FileWriters;
  readonly children: ReactNode;
}

/**
 * Gives all figures below it more files to download. Without it they offer SVG, PNG and CSV.
 *
 * @example
 * const writers = { xlsx: () => import("@chiso/workbook") };
 * <Exporters value={writers}><RankingTable data={papi} /></Exporters>
 */
export function Exporters({ value, children }: ExportersProps) {
  return <Writers.Provider value={value}>{children}</Writers.Provider>;
}

/** The writers that the page has. */
export function useFileWriters(): FileWriters {
  return useContext(Writers);
}
