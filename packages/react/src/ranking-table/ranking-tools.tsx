import type { RankingRows } from "@chiso/core";
import { useId } from "react";
import type { TableWords } from "../messages/table-words.js";
import { regionsOf } from "./order.js";
import type { TableState } from "./use-table-state.js";

export interface RankingToolsProps {
  readonly rows: RankingRows;
  readonly state: TableState;
  readonly words: TableWords;
  readonly searchLabel: string;
}

/** Search by name and choice of region. */
export function RankingTools({ rows, state, words, searchLabel }: RankingToolsProps) {
  const id = useId();
  const regions = regionsOf(rows);
  const { table } = words.messages;
  return (
    <div className="chiso-rt-tools" role="search">
      <label className="chiso-rt-field" htmlFor={`${id}q`}>
        {searchLabel}
        <input
          id={`${id}q`}
          className="chiso-rt-input"
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={state.query}
          onChange={(event) => state.setQuery(event.currentTarget.value)}
        />
      </label>
      {regions.length > 1 && (
        <label className="chiso-rt-field" htmlFor={`${id}r`}>
          {table.regionFilter}
          <select
            id={`${id}r`}
            className="chiso-rt-input"
            value={state.region}
            onChange={(event) => state.setRegion(event.currentTarget.value)}
          >
            <option value="">{table.allRegions}</option>
            {regions.map((region) => (
              <option key={region.id} value={region.id}>
                {region.name[words.locale]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
