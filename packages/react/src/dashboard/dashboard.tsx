"use client";
import type { UnitId } from "@chiso/core";
import { createContext, useContext, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { createPointed } from "./pointed.js";
import type { Pointed } from "./pointed.js";

/** What the figures of one page share. */
export interface DashboardSelection {
  readonly pointed: Pointed;
  readonly select: ((unit: UnitId) => void) | undefined;
}

const Selection = createContext<DashboardSelection | undefined>(undefined);

/** Props of `Dashboard`. */
export interface DashboardProps {
  /** Where the pointer is, shared beyond this tree (several roots on one page); its own when absent. Keep the same object. */
  readonly pointed?: Pointed;
  /** A unit was chosen in any of the figures; give it back to them as `focus`. */
  readonly onSelect?: (unit: UnitId) => void;
  readonly children: ReactNode;
}

/**
 * Figures that belong together: a unit pointed at in one is lit in all, and a choice in any of them is told once.
 *
 * @example
 * <Dashboard onSelect={setFocus}>
 *   <RankedBars data={papi} focus={focus} />
 *   <Profile data={papi} focus={focus} />
 * </Dashboard>
 */
export function Dashboard({ pointed: shared, onSelect, children }: DashboardProps) {
  const [own] = useState(createPointed);
  const pointed = shared ?? own;
  const selection = useMemo(() => ({ pointed, select: onSelect }), [pointed, onSelect]);
  return <Selection.Provider value={selection}>{children}</Selection.Provider>;
}

/** The selection of the page that a figure stands on; undefined outside a dashboard. */
export function useDashboard(): DashboardSelection | undefined {
  return useContext(Selection);
}
