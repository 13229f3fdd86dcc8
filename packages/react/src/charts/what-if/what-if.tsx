"use client";
import { reachRank, scenarioFromQuery, scenarioToQuery } from "@chiso/core";
import type { Dataset, EditionId, Locale, Scenario, UnitId } from "@chiso/core";
import { useMemo, useState } from "react";
import { Choice } from "../../frame/choice.js";
import { FigureFrame } from "../../frame/figure-frame.js";
import { isPending } from "../../frame/figure-props.js";
import { markInvented } from "../../frame/own-data.js";
import type { FigureData } from "../../frame/figure-props.js";
import { PendingFrame } from "../../frame/pending-frame.js";
import { whatIfWordsOf } from "../../messages/what-if-words.js";
import type { WhatIfWords } from "../../messages/what-if-words.js";
import { Kept } from "./kept.js";
import { Levers } from "./levers.js";
import { whatIfFigure } from "./module.js";
import type { Found } from "./table.js";

/** Props of `WhatIf`. */
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
  /** What is first assumed and moved: components kept as they are, caps, the ceiling, moves. */
  readonly start?: Partial<Scenario> | undefined;
  /** Scenarios kept from the start, or the query of an address with some, as `scenarioToQuery` writes it. */
  readonly scenarios?: string | readonly Scenario[] | undefined;
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
  const { rank, start, scenarios } = props;
  // what a host newly asks for begins anew; what a reader does is kept through everything else
  return <Panel key={JSON.stringify([rank, start, scenarios])} {...props} data={data} words={words} />;
}

const START: Scenario = { moves: {}, locked: [], ceiling: "best" };

type PanelProps = Omit<WhatIfProps, "data" | "locale"> & {
  readonly data: Dataset;
  readonly words: WhatIfWords;
};

/** Scenarios that a host gives, or that a link brings for this index and unit. */
function sentTo(
  { scenarios = "", focus }: Pick<WhatIfProps, "scenarios" | "focus">,
  index: string,
): { readonly scenarios: readonly Scenario[]; readonly edition?: EditionId; readonly faults: number } {
  if (typeof scenarios !== "string") return { scenarios, faults: 0 };
  if (scenarios === "") return { scenarios: [], faults: 0 };
  const { shared, faults } = scenarioFromQuery(scenarios);
  return shared?.index === index && shared.unit === focus
    ? { ...shared, faults: faults.length }
    : { scenarios: [], faults: faults.length };
}

function Panel({ words, className, addressOf, ...asked }: PanelProps) {
  const { data } = asked;
  const { faults, query, kept, keep, scenario, set } = useScenarios(asked);
  const finding = whatIfFigure.analyse(data, { ...query, ...scenario });
  const description = markInvented(whatIfFigure.describe(finding, words), data, words);
  const found = finding.kind === "what-if" ? finding : undefined;
  const { whatIf } = words.messages;
  const broken = { kind: "note", text: whatIf.faults(words.format.integer(faults)) } as const;
  return (
    <FigureFrame
      figure={whatIfFigure.id}
      description={faults === 0 ? description : { ...description, notices: [broken, ...description.notices] }}
      words={words}
      className={className}
      empty={!found}
      drawTable
    >
      {found ? (
        <>
          <Moving found={found} scenario={scenario} words={words} onSet={set} />
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
            address={addressOfKept(found, kept, addressOf)}
            onOpen={set}
            onDrop={(at) => keep(kept.filter((_, i) => i !== at))}
          />
        </>
      ) : null}
    </FigureFrame>
  );
}

/** The scenario in hand and those that are kept: begun with what the host or a link says. */
function useScenarios({
  data,
  focus,
  edition,
  rank,
  start,
  scenarios,
}: Pick<PanelProps, "data" | "focus" | "edition" | "rank" | "start" | "scenarios">) {
  const index = data.definition.id;
  const sent = useMemo(() => sentTo({ scenarios, focus }, index), [scenarios, focus, index]);
  const [kept, keep] = useState<readonly Scenario[]>(sent.scenarios);
  const [scenario, set] = useState<Scenario>(
    (start ? undefined : sent.scenarios[0]) ?? {
      ...START,
      ...(rank === undefined ? {} : { rank }),
      ...start,
    },
  );
  const query = { focus, edition: edition ?? sent.edition };
  return { faults: sent.faults, query, kept, keep, scenario, set };
}

function addressOfKept(
  { ground }: Found,
  scenarios: readonly Scenario[],
  addressOf: (query: string) => string = (query) => `?${query}`,
): string {
  const { data, unit, edition } = ground;
  return addressOf(scenarioToQuery({ index: data.definition.id, unit, edition, scenarios }));
}

interface MovingProps {
  readonly found: Found;
  readonly scenario: Scenario;
  readonly words: WhatIfWords;
  readonly onSet: (scenario: Scenario) => void;
}

/** The levers, wired to the scenario in hand. */
function Moving({ found, scenario, words, onSet }: MovingProps) {
  return (
    <Levers
      ground={found.ground}
      moves={found.moves}
      caps={found.caps}
      words={words}
      onMove={(moves) => onSet({ ...scenario, moves })}
      onLock={(component, locked) =>
        onSet({
          ...scenario,
          locked: [...scenario.locked.filter((id) => id !== component), ...(locked ? [component] : [])],
        })
      }
      onCap={(component, cap) => {
        const { [component]: _, ...caps } = scenario.caps ?? {};
        onSet({ ...scenario, caps: cap === undefined ? caps : { ...caps, [component]: cap } });
      }}
    />
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
