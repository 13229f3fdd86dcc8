import { useId } from "react";
import { DataTableView } from "../frame/data-table-view.js";
import type { ReportWords } from "../messages/report-words.js";
import type { Account } from "./account.js";
import { Paragraph } from "./paragraph.js";

export interface AccountLayout {
  readonly account: Account;
  readonly words: ReportWords;
}

/** A figure that is told: its sentences, and the table that they speak of: beside them where both have room, else below. */
export function AccountMarks({ layout: { account, words } }: { readonly layout: AccountLayout }) {
  const id = useId();
  const { table } = account.description;
  return (
    <div className="chiso-told">
      <Paragraph account={account} words={words} />
      {table.columns.length > 0 ? <DataTableView id={id} table={table} /> : null}
    </div>
  );
}
