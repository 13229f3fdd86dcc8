"use client";
import { latestEdition, rankingRows, resolveUnit } from "@chiso/core";
import type { Dataset, EditionId, UnitId } from "@chiso/core";
import { useMemo, useRef, useState } from "react";
import type { DataTable } from "../frame/description.js";
import { PendingFrame } from "../frame/pending-frame.js";
import { FigureFrame } from "../frame/figure-frame.js";
import { isPending } from "../frame/figure-props.js";
import type { FigureProps } from "../frame/figure-props.js";
import { useStable } from "../frame/use-stable.js";
import { tableWordsOf } from "../messages/table-words.js";
import type { TableWords } from "../messages/table-words.js";
import { emphasise } from "./analyse.js";
import type { Emphasis, RankingTableFinding } from "./analyse.js";
import { arranged, initialChoice } from "./column-choice.js";
import type { CellMode, ColumnName } from "./column.js";
import { DEFAULT_KINDS, allColumns } from "./columns.js";
import { describeRanking } from "./describe.js";
import { rankingTable } from "./module.js";
import { cellMode } from "./part-columns.js";
import { RankingGrid } from "./ranking-grid.js";
import { useParts } from "./use-parts.js";
import type { ViewKeeper } from "./use-table-state.js";

export interface RankingTableProps extends FigureProps {
  /** The unit spoken of: marked, named in the headline, and always in sight. An old id finds its successor (R4). */
  readonly focus?: UnitId;
  /** Units to compare with: the second level of emphasis, in sight below the focus. */
  readonly compare?: readonly UnitId[];
  /** Columns shown first, in their order after rank and name; all but the region when absent. The reader may choose others. */
  readonly columns?: readonly ColumnName[];
  /** The reader has chosen other columns or another order: give them back as `columns` next time. */
  readonly onColumnsChange?: (columns: readonly ColumnName[]) => void;
  /** What is drawn beside the numbers of components first; tones where the data have a basis for them. */
  readonly cells?: CellMode;
  /** An edition to set beside: its rank and score, and the change where the two may be compared (R5). */
  readonly against?: EditionId;
  /** Fetches the data set with the parts of components, when a reader opens one. */
  readonly details?: () => Promise<Dataset>;
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

function Ranking(props: RankingProps) {
  const { data, words, className } = props;
  const { names } = useStable({ names: props.columns ?? DEFAULT_KINDS });
  const edition = props.edition ?? latestEdition(data);
  const component = props.component ?? data.definition.overall;
  const { against, details } = props;
  const rows = useMemo(
    () => (edition === undefined ? undefined : rankingRows(data, edition, component, against)),
    [data, edition, component, against],
  );
  const [mode, setMode] = useMode(props.cells);
  const parts = useParts(data, edition, details);
  const cells = rows && cellMode(rows, mode);
  const open = parts.parts;
  const columns = useMemo(
    () => (rows ? allColumns({ rows, words, cells, parts: open }) : []),
    [rows, words, cells, open],
  );
  const shownTable = useRef<(() => DataTable) | undefined>(undefined);
  const query = useStable({ focus: props.focus, compare: props.compare, edition, component, cells, against });
  const finding = useMemo(
    () => (rows ? emphasise(rows, query) : rankingTable.analyse(data, query)),
    [rows, data, query],
  );
  const description = useMemo(() => {
    const shown = arranged(columns, initialChoice(columns, names)).visible;
    return describeRanking(finding, words, shown, columns);
  }, [finding, words, columns, names]);
  const { highlight } = props;
  const emphasis = useMemo(() => highlighted(finding, highlight), [finding, highlight]);
  const frame = { figure: rankingTable.id, description, words, className };
  if (finding.kind !== "ranking") return <FigureFrame {...frame}>{null}</FigureFrame>;
  return (
    <FigureFrame {...frame} viewTable={false} shownTable={() => shownTable.current?.()}>
      <RankingGrid
        rows={finding.rows}
        columns={columns}
        names={names}
        onColumnsChange={props.onColumnsChange}
        emphasis={emphasis}
        focusRows={finding.focusRows}
        caption={description.subtitle}
        filterable={props.filterable ?? true}
        words={words}
        onSelect={props.onSelect}
        view={props.view}
        mode={cells ?? "number"}
        setMode={setMode}
        parts={parts}
        shownTable={shownTable}
      />
    </FigureFrame>
  );
}

/** What a reader has chosen to see in cells; a page that asks for another begins anew with it. */
function useMode(first: CellMode | undefined) {
  const [chosen, choose] = useState({ first, mode: first });
  if (chosen.first !== first) choose({ first, mode: first });
  return [chosen.mode, (mode: CellMode) => choose({ first, mode })] as const;
}

/** What is pointed at is marked unless it stands out already. */
function highlighted(finding: RankingTableFinding, unit: UnitId | undefined): ReadonlyMap<number, Emphasis> {
  if (finding.kind !== "ranking") return new Map();
  const { rows, emphasis } = finding;
  const found = unit === undefined ? undefined : resolveUnit(rows.data.book, rows.held.set, unit);
  const row = found && "unit" in found ? rows.held.rowOf.get(found.unit) : undefined;
  return row === undefined || emphasis.has(row) ? emphasis : new Map([...emphasis, [row, "highlight"]]);
}
