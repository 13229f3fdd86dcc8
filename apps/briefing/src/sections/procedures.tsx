import { sonLaProcedures2021 } from "@chiso/data/son-la";
import { Procedures, procedures as figure } from "@chiso/react/procedures";
import type { LoadedSection } from "./section.js";

/** The administrative procedures of one department, as its newspaper counted them (R6). */
export const procedures: LoadedSection = {
  Body: ({ view }) => <Procedures data={sonLaProcedures2021} locale={view.state.lang} />,
  describe: ({ view: { state } }) =>
    figure.describe(figure.analyse(sonLaProcedures2021, {}), figure.wordsOf(state.lang)),
};
