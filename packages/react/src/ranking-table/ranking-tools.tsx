import type { RankingRows } from "@chiso/core";
import { useId } from "react";
import type { TableWords } from "../messages/table-words.js";
import { ColumnPanel } from "./column-panel.js";
import { CELL_MODES } from "./column.js";
import type { CellMode } from "./column.js";
import { groupIds } from "./groups.js";
import { groupName } from "./history-columns.js";
import { regionsOf } from "./order.js";
import { cellModes } from "./part-columns.js";
import type { ColumnState } from "./use-columns.js";
import type { TableState } from "./use-table-state.js";

export interface RankingToolsProps {
  readonly rows: RankingRows;
  readonly state: TableState;
  readonly chosen: ColumnState;
  readonly words: TableWords;
  readonly searchLabel: string;
  readonly mode: CellMode;
  readonly setMode: (mode: CellMode) => void;
}

/** Search by name, choice of region and group, of what is drawn in cells, and of columns. */
export function RankingTools({ rows, state, chosen, words, searchLabel, mode, setMode }: RankingToolsProps) {
  const id = useId();
  const { table } = words.messages;
  const regions = regionsOf(rows).map((region) => [region.id, region.name[words.locale]] as const);
  const groups = groupIds(rows).map((group) => [group, groupName(rows, group, words)] as const);
  const modes = cellModes(rows).map((one) => [one, table.cellModes[one]] as const);
  const shownParts = chosen.visible.some(({ kind }) => kind === "component");
  return (
    <div className="chiso-rt-tools" role="search">
      <label className="chiso-rt-field" htmlFor={`${id}q`}>
        {searchLabel}
        <input
          id={`${id}q`}
          className="chiso-rt-input"
          type="search"
          autoComplete="off"
          spellCheck="false"
          value={state.query}
          onChange={(event) => state.filter("query", event.currentTarget.value)}
        />
      </label>
      {regions.length > 1 && (
        <Field
          label={table.regionFilter}
          value={state.region}
          options={[["", table.allRegions], ...regions]}
          onChoose={(value) => state.filter("region", value)}
        />
      )}
      {groups.length > 1 && (
        <Field
          label={table.groupFilter}
          value={state.group}
          options={[["", table.allGroups], ...groups]}
          onChoose={(value) => state.filter("group", value)}
        />
      )}
      {modes.length > 1 && shownParts && (
        <Field
          label={table.cells}
          value={mode}
          options={modes}
          onChoose={(value) => setMode(CELL_MODES.find((one) => one === value) ?? mode)}
        />
      )}
      <ColumnPanel state={chosen} words={words} />
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
}

function Field({ label, value, options, onChoose }: FieldProps) {
  const id = useId();
  return (
    <label className="chiso-rt-field" htmlFor={id}>
      {label}
      <select
        id={id}
        className="chiso-rt-input"
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
