// What a host writes against the packed packages, under the strictest flags. Type-checked only; see scripts/check-pack.mjs.
import { buildDataset, readObservations } from "@chiso/core";
import type { Dataset, Locale } from "@chiso/core";
import { catalogue } from "@chiso/data";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { layoutSheet } from "@chiso/geometry/sheet";
import { FigureFrame, wordIssue, wordsOf } from "@chiso/react";
import type { FigureData } from "@chiso/react";
import { RankingTable } from "@chiso/react/ranking-table";
import { ScoreCard, positionSentences } from "@chiso/react/score-card";
import { TrendChart, trend, trendWordsOf } from "@chiso/react/trend";

/** All three figures, with every kind of data that they take. */
export function Page({ data, locale }: { data?: FigureData; locale: Locale }) {
  return (
    <main>
      <RankingTable
        data={data ?? papi}
        columns={["rank", "name", "score"]}
        onSelect={(unit) => unit.toUpperCase()}
        locale={locale}
      />
      <TrendChart data={{ state: "loading" }} />
      <TrendChart data={papi} focus="son-la" compare={["lao-cai"]} component="D5" by="rank" />
      <ScoreCard data={{ state: "error", remedy: "…", retry: () => undefined }} unit="son-la" />
      <ScoreCard data={par} edition={2020} unit="son-la" />
    </main>
  );
}

/** A figure's parts by themselves, as an embedder takes them. */
export function Bare({ data, locale }: { data: Dataset; locale: Locale }) {
  const words = trendWordsOf(locale);
  const finding = trend.analyse(data, { focus: "son-la" });
  return (
    <FigureFrame figure={trend.id} description={trend.describe(finding, words)} words={words}>
      <svg viewBox="0 0 720 420">
        <trend.Marks layout={trend.layout(finding, trend.defaultSize, words)} hatch="none" />
      </svg>
    </FigureFrame>
  );
}

export const tools = [
  buildDataset,
  readObservations,
  catalogue,
  layoutSheet,
  wordIssue,
  wordsOf,
  positionSentences,
] as const;
