"use client";
import { reachRank, scenarioFromQuery, scenarioToQuery } from "@chiso/core";
import type { Dataset, EditionId, Locale, Scenario, UnitId } from "@chiso/core";
import { useMemo, useState } from "react";
import { Choice } from "../../frame/choice.js";
import { FigureFrame } from "../../frame/figure-frame.js";
import { isPending } from "../../frame/figure-props.js";
import type { FigureData } from "../../frame/figure-props.js";
import { PendingFrame } from "../../frame/pending-frame.js";
import { whatIfWordsOf } from "../../messages/what-if-words.js";
import type { WhatIfWords } from "../../messages/what-if-words.js";
import { Kept } from "./kept.js";
import { Levers } from "./levers.js";
import { whatIfFigure } from "./module.js";
import type { Found } from "./table.js";

export interface WhatIfProps {
  readonly data: FigureData;
  /** The unit spoken of. */
  readonly focus?: UnitId | undefined;
  /** The edition; when absent the newest that can answer. */
  readonly edition?: EditionId | undefined;
  readonly locale?: Locale;
  readonly className?: string;
  /** The rank first aimed at. */
  readonly rank?: number | undefined;
  /** Query of an address with scenarios, as `scenarioToQuery` writes it. */
  readonly scenarios?: string | undefined;
  /** Makes the address of a query of scenarios; `?…` of the page itself when absent. */
  readonly addressOf?: (query: string) => string;
}

/**
 * What would it take: move components and see score and rank at once, solve for a rank, keep scenarios, compare and share
 * them (R15). Others are frozen, the assumptions are printed with the answer.
 *
 * @example <WhatIf data={pci} focus="son-la" rank={20} />
 */
export function WhatIf({ data, locale = "vi", ...props }: WhatIfProps) {
  const words = whatIfWordsOf(locale);
  if (isPending(data))
    return (
      <PendingFrame
        figure={whatIfFigure.id}
        pending={data}
        words={words}
        size={whatIfFigure.defaultSize}
        className={props.className}
      />
    );
  return <Panel {...props} data={data} words={words} />;
}

const START: Scenario = { moves: {}, locked: [], ceiling: "best" };

type PanelProps = Omit<WhatIfProps, "data" | "locale"> & {
  readonly data: Dataset;
  readonly words: WhatIfWords;
};

function Panel({ data, words, focus, edition, rank, scenarios = "", className, addressOf }: PanelProps) {
  const read = useMemo(() => scenarioFromQuery(scenarios), [scenarios]);
  const sent =
    read.shared?.index === data.definition.id && read.shared.unit === focus ? read.shared : undefined;
  const [kept, keep] = useState<readonly Scenario[]>(sent?.scenarios ?? []);
  const [scenario, set] = useState<Scenario>(
    sent?.scenarios[0] ?? { ...START, ...(rank === undefined ? {} : { rank }) },
  );
  const query = { focus, edition: edition ?? sent?.edition };
  const finding = whatIfFigure.analyse(data, { ...query, ...scenario });
  const description = whatIfFigure.describe(finding, words);
  const found = finding.kind === "what-if" ? finding : undefined;
  const { whatIf } = words.messages;
  const faults = scenarios === "" ? 0 : read.faults.length;
  return (
    <FigureFrame
      figure={whatIfFigure.id}
      description={
        faults === 0
          ? description
          : {
              ...description,
              notices: [
                { kind: "note", text: whatIf.faults(words.format.integer(faults)) },
                ...description.notices,
              ],
            }
      }
      words={words}
      className={className}
      empty={!found}
      drawTable
    >
      {found ? (
        <>
          <Levers
            ground={found.ground}
            moves={found.moves}
            words={words}
            onMove={(moves) => set({ ...scenario, moves })}
            onLock={(component, locked) =>
              set({
                ...scenario,
                locked: [...scenario.locked.filter((id) => id !== component), ...(locked ? [component] : [])],
              })
            }
          />
          <Aims
            found={found}
            scenario={scenario}
            words={words}
            onSet={set}
            onKeep={() => keep([...kept, { ...scenario, moves: found.moves }])}
          />
          <whatIfFigure.Marks layout={whatIfFigure.layout(finding, whatIfFigure.defaultSize, words)} />
          <Kept
            data={data}
            query={query}
            scenarios={kept}
            words={words}
            address={(addressOf ?? ((text) => `?${text}`))(
              scenarioToQuery({
                index: data.definition.id,
                unit: found.ground.unit,
                edition: found.ground.edition,
                scenarios: kept,
              }),
            )}
            onOpen={set}
            onDrop={(at) => keep(kept.filter((_, i) => i !== at))}
          />
        </>
      ) : null}
    </FigureFrame>
  );
}

interface AimsProps {
  readonly found: Found;
  readonly scenario: Scenario;
  readonly words: WhatIfWords;
  readonly onSet: (scenario: Scenario) => void;
  readonly onKeep: () => void;
}

/** The rank to reach, the ceiling, and what is done with the scenario. */
function Aims({ found, scenario, words, onSet, onKeep }: AimsProps) {
  const { whatIf } = words.messages;
  const { rank } = scenario;
  const solve = () => {
    const way = rank === undefined ? undefined : reachRank(found.ground, rank);
    if (way?.kind !== "reachable") return;
    onSet({
      ...scenario,
      moves: Object.fromEntries(way.cheapest.steps.map(({ component, to }) => [component, to])),
    });
  };
  return (
    <div className="chiso-tools">
      <label className="chiso-aim">
        {whatIf.aim}{" "}
        <input
          className="chiso-lever-number"
          min={1}
          step={1}
          max={found.ground.others.length + 1}
          type="number"
          value={rank ?? ""}
          onChange={({ currentTarget: { valueAsNumber: to } }) => {
            const { rank: _, ...rest } = scenario;
            onSet(Number.isInteger(to) && to > 0 ? { ...rest, rank: to } : rest);
          }}
        />
      </label>
      <button
        type="button"
        className="chiso-action"
        disabled={found.reach?.kind !== "reachable"}
        onClick={solve}
      >
        {whatIf.solve}
      </button>
      <Choice
        label={whatIf.ceilingLabel}
        options={(["best", "maximum"] as const).map((one) => [one, whatIf.ceilings[one]] as const)}
        chosen={scenario.ceiling}
        onChoose={(ceiling) => onSet({ ...scenario, ceiling })}
      />
      <button type="button" className="chiso-action" onClick={() => onSet({ ...scenario, moves: {} })}>
        {whatIf.reset}
      </button>
      <button type="button" className="chiso-action" onClick={onKeep}>
        {whatIf.keep}
      </button>
    </div>
  );
}
