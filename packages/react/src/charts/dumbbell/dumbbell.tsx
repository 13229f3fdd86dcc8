"use client";
import { editionView } from "@chiso/core";
import type { EditionId, EditionView, UnitId } from "@chiso/core";
import { useState } from "react";
import { ChartFigure } from "../../frame/chart-figure.js";
import { Choice } from "../../frame/choice.js";
import { isPending } from "../../frame/figure-props.js";
import type { EditionFigureProps } from "../../frame/figure-props.js";
import { dumbbellWordsOf } from "../../messages/dumbbell-words.js";
import type { DumbbellWords } from "../../messages/dumbbell-words.js";
import { unitLabel } from "../../messages/words.js";
import { dumbbell } from "./module.js";

/** Props of `Dumbbell`. */
export interface DumbbellProps extends EditionFigureProps {
  /**
   * What the unit is first set against: `previous` (the earlier edition, when absent), `median`, `best` (of those in
   * `compare` where some are), or the id of a unit; the reader may switch.
   */
  readonly against?: UnitId;
  /** The earlier edition; the one before when absent. */
  readonly from?: EditionId;
}

/**
 * Two editions of a unit, or a unit against the median, the best or another, component by component: a ring, a dot, and a line
 * with an arrowhead between them where the two may be compared.
 *
 * @example <Dumbbell data={papi} edition={2024} focus="son-la" against="median" />
 */
export function Dumbbell({
  data,
  locale = "vi",
  className,
  highlight,
  onSelect,
  against: first = "previous",
  ...query
}: DumbbellProps) {
  const words = dumbbellWordsOf(locale);
  // a page that asks another question begins anew with it
  const [asked, setAsked] = useState({ first, against: first });
  if (asked.first !== first) setAsked({ first, against: first });
  const { against } = asked;
  const [part, setPart] = useState<UnitId>();
  const view = isPending(data) ? undefined : editionView(data, query);
  return (
    <ChartFigure
      module={dumbbell}
      data={data}
      query={{ ...query, against, part }}
      words={words}
      className={className}
      highlight={highlight}
      onSelect={onSelect}
      tools={
        view?.kind === "edition" ? (
          <div className="chiso-tools">
            <Choice
              label={words.messages.dumbbell.against.label}
              options={options(view, query.from, [against, first], words)}
              chosen={against}
              onChoose={(to) => setAsked({ first, against: to })}
            />
            {view.focusUnits.length > 1 ? (
              <Choice
                label={words.messages.dumbbell.units}
                options={named(view, view.focusUnits, words)}
                chosen={view.focusUnits.find((unit) => unit === part) ?? view.focusUnits[0] ?? ""}
                onChoose={setPart}
              />
            ) : null}
          </div>
        ) : null
      }
    />
  );
}

type Options = readonly (readonly [against: UnitId, text: string])[];

function named({ data, edition }: EditionView, units: readonly UnitId[], words: DumbbellWords): Options {
  return units.map((unit) => [unit, unitLabel(words, data, unit, edition)] as const);
}

const KEYWORDS: readonly UnitId[] = ["previous", "median", "best"];

/** The earlier edition, median, best, the peers; and a unit that the page asks for beside them. */
function options(
  view: EditionView,
  from: EditionId | undefined,
  asked: readonly UnitId[],
  words: DumbbellWords,
): Options {
  const { against } = words.messages.dumbbell;
  const units = [...view.peers, ...asked.filter((unit) => !KEYWORDS.includes(unit))];
  return [
    ["previous", from === undefined ? against.previous : against.edition(String(from))],
    ["median", against.median],
    ["best", view.peers.length > 0 ? against.bestOfPeers : against.best],
    ...named(view, [...new Set(units)], words),
  ];
}
