"use client";
import { createContext } from "react";
import type { ComponentType } from "react";
import type { FigureFrameProps } from "./figure-frame-props.js";

/** What a host without a browser decides for the figures inside of it. */
export interface StaticHostValue {
  /** Width of the picture in CSS pixels; the height is the figure's own choice. */
  readonly width: number;
  /** How large text is against 16 px. */
  readonly scale: number;
  /** Stands around the picture instead of the page's frame: nobody clicks in a file. */
  readonly Frame: ComponentType<FigureFrameProps>;
}

/** Given by a host that writes figures into files; undefined on a page. */
export const StaticHost = createContext<StaticHostValue | undefined>(undefined);
