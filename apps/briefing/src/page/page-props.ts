import type { SectionProps } from "../sections/section.js";
import type { StateNotice } from "../state/state.js";

/** What a page is drawn from: all that a part of it is, and what the address had wrong. */
export interface PageProps extends SectionProps {
  readonly notices: readonly StateNotice[];
}
