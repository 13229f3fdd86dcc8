"use client";
import { createContext } from "react";
import type { Notice } from "./description.js";

/** What a host has to say of the figures that it gave: how old they are, why they are not newer. */
export interface HostNoticesValue {
  /** Stand before the figure's own, on the page, in print and in files. */
  readonly notices: readonly Notice[];
  /** Asks the source again; a button beside the notices. */
  readonly retry?: () => void;
}

/** Nothing on a page whose figures are its own. */
export const HostNotices = createContext<HostNoticesValue>({ notices: [] });
