import { latestEdition, rankingRows, resolveUnit } from "@chiso/core";
import type { Dataset, UnitId } from "@chiso/core";
import { useMemo } from "react";
import { PendingFrame } from "../frame/pending-frame.js";
import { FigureFrame } from "../frame/figure-frame.js";
import { isPending } from "../frame/figure-props.js";
import type { FigureProps } from "../frame/figure-props.js";
import { tableWordsOf } from "../messages/table-words.js";
import type { TableWords } from "../messages/table-words.js";
import { emphasise } from "./analyse.js";
import type { Emphasis } from "./analyse.js";
import { COLUMN_KINDS } from "./column.js";
import type { ColumnKind } from "./column.js";
import { DEFAULT_KINDS, rankingColumns } from "./columns.js";
import { describeRanking } from "./describe.js";
import { rankingTable } from "./module.js";
import { RankingGrid } from "./ranking-grid.js";
import type { ViewKeeper } from "./use-table-state.js";

export interface RankingTableProps extends FigureProps {
  /** The unit spoken of: marked, named in the headline, and always in sight. An old id finds its successor (R4). */
  readonly focus?: UnitId;
  /** Units to compare with: the second level of emphasis. */
  readonly peers?: readonly UnitId[];
  /** Which columns, in which order; all but the region when absent. The name is always there. */
  readonly columns?: readonly ColumnKind[];
  /** False leaves out search and region filter. */
  readonly filterable?: boolean;
  /** A unit that is pointed at elsewhere on the page. */
  readonly highlight?: UnitId;
  /** Where sorting, search and region begin, and who is told when they change: a page that keeps them in its address. */
  readonly view?: ViewKeeper;
}

/**
 * The ranking of an edition: rank, name, score, change, components, history; sorted, searched and filtered in place.
 *
 * @example <RankingTable data={par} edition={2020} focus="son-la" />
 */
export function RankingTable(props: RankingTableProps) {
  const words = tableWordsOf(props.locale ?? "vi");
  const { data } = props;
  if (isPending(data)) {
    return (
      <PendingFrame
        figure={rankingTable.id}
        pending={data}
        words={words}
        size={PENDING}
        className={props.className}
      />
    );
  }
  return <Ranking {...props} data={data} words={words} />;
}

/** About the size that the table has when it comes. */
const PENDING = { width: 960, height: 640 } as const;

interface RankingProps extends RankingTableProps {
  readonly data: Dataset;
  readonly words: TableWords;
}

function Ranking({ data, words, filterable = true, className, onSelect, view, ...query }: RankingProps) {
  const edition = query.edition ?? latestEdition(data);
  const component = query.component ?? data.definition.overall;
  const rows = useMemo(
    () => (edition === undefined ? undefined : rankingRows(data, edition, component)),
    [data, edition, component],
  );
  const kinds = (query.columns ?? DEFAULT_KINDS).join(" ");
  const columns = useMemo(
    () => (rows ? rankingColumns(rows, words, kinds.split(" ").filter(isKind)) : []),
    [rows, words, kinds],
  );
  const finding = rows ? emphasise(rows, query) : rankingTable.analyse(data, query);
  const description = describeRanking(finding, words, columns);
  const frame = { figure: rankingTable.id, description, words, className };
  if (finding.kind !== "ranking") return <FigureFrame {...frame}>{null}</FigureFrame>;
  return (
    <FigureFrame {...frame} viewTable={false}>
      <RankingGrid
        rows={finding.rows}
        columns={columns}
        emphasis={highlighted(finding, query.highlight)}
        focusRows={finding.focusRows}
        caption={description.subtitle}
        filterable={filterable}
        words={words}
        onSelect={onSelect}
        view={view}
      />
    </FigureFrame>
  );
}

function isKind(text: string): text is ColumnKind {
  return COLUMN_KINDS.some((kind) => kind === text);
}

/** What is pointed at is marked unless it stands out already. */
function highlighted(
  finding: Extract<ReturnType<typeof emphasise>, { kind: "ranking" }>,
  unit: UnitId | undefined,
): ReadonlyMap<number, Emphasis> {
  const { rows, emphasis } = finding;
  const found = unit === undefined ? undefined : resolveUnit(rows.data.book, rows.held.set, unit);
  const row = found && "unit" in found ? rows.held.rowOf.get(found.unit) : undefined;
  return row === undefined || emphasis.has(row) ? emphasis : new Map([...emphasis, [row, "highlight"]]);
}
