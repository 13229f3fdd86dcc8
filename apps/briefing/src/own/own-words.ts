import type { State } from "../state/state.js";
import { ownEn } from "./words-en.js";
import { ownVi } from "./words-vi.js";

export type OwnWords = typeof ownVi;

export const ownWords = (lang: State["lang"]): OwnWords => (lang === "vi" ? ownVi : ownEn);
