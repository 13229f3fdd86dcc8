import { sonLaInspection2021 } from "@chiso/data/son-la";
import { Progress, progress } from "@chiso/react/progress";
import { today } from "../data/today.js";
import { StateLink } from "../page/state-link.js";
import type { LoadedSection, SectionProps } from "./section.js";

/** The province's inspection of its own bodies, as far as its newspaper printed it. */
export const inspection: LoadedSection = {
  Body: Inspection,
  describe: ({ view: { words } }) =>
    progress.describe(
      progress.analyse(sonLaInspection2021, { today: today() }),
      progress.wordsOf(words.locale),
    ),
};

function Inspection({ view }: SectionProps) {
  const { state, messages } = view;
  return (
    <>
      <Progress data={sonLaInspection2021} today={today()} locale={state.lang} />
      {state.page === "brief" ? (
        <p>
          <StateLink view={view} change={{ page: "province" }} current={false} className="contents-link">
            {messages.inside.more}
          </StateLink>
        </p>
      ) : null}
    </>
  );
}
