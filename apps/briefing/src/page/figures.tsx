import type { EditionId } from "@chiso/core";
import type { FigureData } from "@chiso/react";
import { isPending } from "@chiso/react";
import { useId } from "react";
import { MEASURES } from "../state/state.js";
import { changeOfView, tableViewOf } from "../state/table-view.js";
import { LateUnitPicker } from "../picker/late-unit-picker.js";
import { FigureBoundary } from "./figure-boundary.js";
import { lateFigure } from "./late-figure.js";
import { StateLink } from "./state-link.js";
import type { View } from "./view.js";

const LateRanking = lateFigure(
  "ranking",
  async () => (await import("@chiso/react/ranking-table")).RankingTable,
);
const LateTrend = lateFigure("trend", async () => (await import("@chiso/react/trend")).TrendChart);

/** Asks for the figures' code before the page is drawn. */
export function preloadFigures(): void {
  LateRanking.preload();
  LateTrend.preload();
}

export interface FiguresProps {
  readonly view: View;
  readonly data: FigureData;
  readonly edition: EditionId | undefined;
}

/** The ranking of the chosen edition and the course over all of them. A unit chosen in either becomes the page's. */
export function Figures({ view, data, edition }: FiguresProps) {
  const { state, messages } = view;
  const id = useId();
  const others = state.compare === undefined ? [] : [state.compare];
  const shared = {
    data,
    focus: state.unit,
    locale: state.lang,
    onSelect: view.select,
    ...(state.component === undefined ? {} : { component: state.component }),
  };
  const key = `${state.index}/${state.component ?? ""}/${isPending(data) ? data.state : "ready"}`;
  return (
    <>
      <section className="ranking" aria-labelledby={`${id}-ranking`}>
        <h2 className="section-title" id={`${id}-ranking`}>
          {messages.ranking}
        </h2>
        <FigureBoundary key={`${key}/${edition ?? ""}`} messages={messages}>
          <LateRanking
            messages={messages}
            figure={{
              ...shared,
              compare: others,
              view: { start: tableViewOf(state), onChange: (shown) => view.note(changeOfView(shown)) },
              ...(edition === undefined ? {} : { edition }),
            }}
          />
        </FigureBoundary>
      </section>
      <section className="trend" aria-labelledby={`${id}-trend`}>
        <h2 className="section-title" id={`${id}-trend`}>
          {messages.trend}
        </h2>
        <TrendChoices view={view} />
        <FigureBoundary key={`${key}/${state.by}`} messages={messages}>
          <LateTrend messages={messages} figure={{ ...shared, compare: others, by: state.by }} />
        </FigureBoundary>
      </section>
    </>
  );
}

/** By score or by position, and beside whom. */
function TrendChoices({ view }: { readonly view: View }) {
  const { state, messages, entries, words } = view;
  return (
    <div className="trend-choices">
      <ul className="switch" aria-label={messages.by}>
        {MEASURES.map((by) => (
          <li key={by}>
            <StateLink view={view} change={{ by }} current={state.by === by} className="switch-link">
              {by === "score" ? messages.byScore : messages.byRank}
            </StateLink>
          </li>
        ))}
      </ul>
      <div className="trend-compare">
        <LateUnitPicker
          key={state.lang}
          label={messages.compare}
          entries={entries.filter(({ unit }) => unit !== state.unit)}
          selected={state.compare}
          placeholder={messages.compareNone}
          messages={messages}
          format={words.format}
          onPick={(compare) => view.choose({ compare })}
        />
        {state.compare === undefined ? null : (
          <StateLink view={view} change={{ compare: undefined }} current={false} className="switch-link">
            {messages.stopComparing}
          </StateLink>
        )}
      </div>
    </div>
  );
}
