import type { Gathered } from "./gather.js";

/** The briefing as plain text for a letter or a report: sentences, what must be known, and where they come from. */
export function briefingText({ view, edition, parts }: Gathered): string {
  const { messages, definition, state } = view;
  const blocks = parts.map(({ title, description }) =>
    [
      title,
      description.headline,
      ...description.notices.map(({ text }) => `- ${text}`),
      `${messages.slides.source}: ${description.sources.map(({ text }) => text).join("; ")}`,
    ].join("\n"),
  );
  return [`${definition.fullName[state.lang]} ${edition}`, ...blocks, ""].join("\n\n");
}
