import { RankingTable, rankingTable } from "@chiso/react/ranking-table";
import { changeOfView, tableViewOf } from "../state/table-view.js";
import type { LoadedSection, SectionProps } from "./section.js";
import { figureProps } from "./shared-props.js";

/** The ranking of the chosen edition; how it is sorted and narrowed is in the page's address. */
export const ranking: LoadedSection = {
  Body: Ranking,
  describe: ({ view: { state, words }, data, edition }) =>
    rankingTable.describe(
      rankingTable.analyse(data, { edition, focus: state.unit, component: state.component }),
      rankingTable.wordsOf(words.locale),
    ),
};

function Ranking(props: SectionProps) {
  const { view } = props;
  return (
    <RankingTable
      key={view.state.index}
      {...figureProps(props)}
      view={{ start: tableViewOf(view.state), onChange: (shown) => view.note(changeOfView(shown)) }}
    />
  );
}
