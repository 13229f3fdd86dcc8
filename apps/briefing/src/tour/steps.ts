import type { AppMessages } from "../messages/messages.js";

export interface TourStep {
  /** What of the page it speaks of. */
  readonly selector: string;
  readonly text: (messages: AppMessages) => string;
}

/** One minute for a first-time reader: five stops, in the order of the page. */
export const TOUR: readonly TourStep[] = [
  { selector: ".lead", text: (m) => m.tour.lead },
  { selector: ".who", text: (m) => m.tour.province },
  { selector: ".choices", text: (m) => m.tour.choices },
  { selector: ".cards", text: (m) => m.tour.cards },
  { selector: "#lost", text: (m) => m.tour.lost },
  { selector: ".pages", text: (m) => m.tour.pages },
];
