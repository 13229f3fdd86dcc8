import { createContext } from "react";

/** Legend keys that the reader has switched off, for what is rendered within the figure. */
export const LegendOff = createContext<readonly string[]>([]);
