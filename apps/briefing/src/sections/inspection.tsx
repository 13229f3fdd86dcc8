import { sonLaInspection2021 } from "@chiso/data/son-la";
import { Progress, progress } from "@chiso/react/progress";
import { today } from "../data/today.js";
import type { LoadedSection } from "./section.js";

/** The province's inspection of its own bodies, as far as its newspaper printed it. */
export const inspection: LoadedSection = {
  Body: ({ view }) => <Progress data={sonLaInspection2021} today={today()} locale={view.state.lang} />,
  describe: ({ view: { words } }) =>
    progress.describe(
      progress.analyse(sonLaInspection2021, { today: today() }),
      progress.wordsOf(words.locale),
    ),
};
