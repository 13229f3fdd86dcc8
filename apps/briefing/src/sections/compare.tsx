import type { DumbbellFinding, UnitId } from "@chiso/core";
import { isPending } from "@chiso/react";
import { Dumbbell, dumbbell } from "@chiso/react/dumbbell";
import { ScoreCard } from "@chiso/react/score-card";
import { standingFor } from "../data/newest-edition.js";
import { StateLink } from "../page/state-link.js";
import { pickedName } from "../page/view.js";
import type { LoadedSection, SectionAsked, SectionProps } from "./section.js";
import { figureProps } from "./shared-props.js";

/** Two provinces in one index and edition, side by side: their cards, then their components one by one. */
export const compare: LoadedSection = {
  Body: Compare,
  describe: (asked) => {
    const finding = find(asked);
    return finding && dumbbell.describe(finding, dumbbell.wordsOf(asked.view.state.lang));
  },
  says: (asked) => find(asked) !== undefined,
};

function Compare(props: SectionProps) {
  const { view, data, edition } = props;
  const { state } = view;
  const {
    edition: _own,
    compare: _peers,
    onSelect: _none,
    component: _whole,
    ...figure
  } = figureProps(props);
  const known = isPending(data) || edition === undefined ? undefined : { view, data, edition };
  const against = known && againstOf(known);
  const steps = known && against !== undefined && find(known) !== undefined;
  return (
    <>
      {/* a slide has room for one */}
      {steps && state.page === "slides" ? null : <Cards {...props} />}
      {steps ? <Dumbbell {...figure} edition={known.edition} against={against} /> : null}
    </>
  );
}

function Cards({ view, data, edition }: SectionProps) {
  const { state } = view;
  const other = state.compare ?? state.unit;
  return (
    <div className="beside">
      {[state.unit, other].map((unit) => (
        <article key={unit} className="beside-one" aria-label={pickedName(view, unit)}>
          <h3 className="beside-name">
            {unit === state.unit ? (
              pickedName(view, unit)
            ) : (
              <StateLink
                view={view}
                change={{ unit: other, compare: state.unit }}
                current={false}
                className="card-link"
              >
                {pickedName(view, unit)}
              </StateLink>
            )}
          </h3>
          <ScoreCard
            data={data}
            unit={unit}
            locale={state.lang}
            {...(state.component === undefined ? {} : { component: state.component })}
            {...(edition === undefined ? {} : { edition })}
          />
        </article>
      ))}
    </div>
  );
}

/** Whom the province is set against, as the edition knows him (R4). */
function againstOf({ view, data, edition }: SectionAsked): UnitId | undefined {
  const { compare: other } = view.state;
  return other === undefined ? undefined : standingFor(data, other, edition)[0];
}

/** Undefined where there are no components to set side by side. */
function find(asked: SectionAsked): DumbbellFinding | undefined {
  const { view, data, edition } = asked;
  const against = againstOf(asked);
  if (against === undefined) return undefined;
  const finding = dumbbell.analyse(data, { focus: view.state.unit, edition, against });
  return dumbbell.isEmpty(finding) ? undefined : finding;
}
