import type { WhatIfFinding } from "@chiso/core";
import { WhatIf, whatIfFigure } from "@chiso/react/what-if";
import { useSearch } from "../state/address.js";
import type { LoadedSection, SectionAsked, SectionProps } from "./section.js";

/** What it would take to gain ranks (R15); scenarios that were sent stand in the page's own address. */
export const reach: LoadedSection = {
  Body: Reach,
  describe: (asked) => whatIfFigure.describe(find(asked), whatIfFigure.wordsOf(asked.view.state.lang)),
  says: (asked) => find(asked).kind === "what-if",
};

/** The key of a scenario in the address, as the library writes it. */
const SCENARIO = "s";

function Reach({ view, data }: SectionProps) {
  const search = useSearch();
  const { unit, edition, lang } = view.state;
  const sent = new URLSearchParams(search).has(SCENARIO) ? search : "";
  return (
    <WhatIf
      key={`${unit}/${view.state.index}/${edition ?? ""}`}
      data={data}
      focus={unit}
      locale={lang}
      scenarios={sent}
      addressOf={(query) => withScenarios(view.addressOf({}), query)}
      {...(edition === undefined ? {} : { edition })}
    />
  );
}

/** The page as it is, of the edition and with the scenarios of a query. */
function withScenarios(page: string, query: string): string {
  const params = new URLSearchParams(page);
  for (const [key, value] of new URLSearchParams(query)) if (key !== SCENARIO) params.set(key, value);
  // the library's own escapes, not a form's
  const scenarios = query.split("&").filter((part) => part.startsWith(`${SCENARIO}=`));
  return `?${[params.toString(), ...scenarios].join("&")}#reach`;
}

function find({ view: { state }, data }: SectionAsked): WhatIfFinding {
  return whatIfFigure.analyse(data, { focus: state.unit, edition: state.edition });
}
