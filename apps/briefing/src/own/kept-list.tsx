import type { Dataset } from "@chiso/core";
import { RankingTable } from "@chiso/react/ranking-table";
import { saveFile } from "@chiso/react/exporters";
import { useState } from "react";
import { FigureBoundary } from "../page/figure-boundary.js";
import type { View } from "../page/view.js";
import { ownDataset } from "./own-dataset.js";
import type { Kept } from "./use-kept.js";

export interface KeptListProps {
  readonly view: View;
  readonly kept: Kept;
}

interface Open {
  readonly id: string;
  readonly file: string;
  readonly data: Dataset | undefined;
}

/** What this browser keeps: to look at, to take out as a file, to delete. */
export function KeptList({ view, kept }: KeptListProps) {
  const { messages, words, catalogue, state } = view;
  const text = messages.own;
  const [shown, setShown] = useState<Open>();
  const show = async (id: string, file: string) => {
    const set = await kept.open(id);
    setShown({ id, file, data: set && ownDataset(set, catalogue) });
  };
  const take = async (id: string, file: string) => {
    const blob = await kept.exportSet(id);
    if (blob) saveFile(blob, `${file}.json`);
  };
  const drop = async (id: string) => {
    await kept.remove(id);
    if (shown?.id === id) setShown(undefined);
  };
  if (kept.list === "failed") return <p role="alert">{text.noStore}</p>;
  return (
    <section className="part" aria-label={text.kept}>
      <h2 className="section-title">{text.kept}</h2>
      {kept.list?.length === 0 ? <p className="own-intro">{text.none}</p> : null}
      <ul className="own-list">
        {kept.list?.map(({ id, file, index, rows, leftOut, savedAt }) => (
          <li key={id} className="own-item">
            <span>
              {file}{" "}
              <span className="own-note">
                {text.about(
                  catalogue.definitions.get(index ?? "")?.name[state.lang] ?? "",
                  words.format.integer(rows - leftOut),
                  words.format.date(savedAt.slice(0, 10)),
                )}
              </span>
            </span>
            <span className="own-ways">
              <button type="button" className="switch-link" onClick={() => void show(id, file)}>
                {text.show}
              </button>
              <button type="button" className="switch-link" onClick={() => void take(id, file)}>
                {text.take}
              </button>
              <button type="button" className="switch-link" onClick={() => void drop(id)}>
                {text.drop}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {shown ? (
        <FigureBoundary key={shown.id} messages={messages}>
          <p className="own-mark">{text.mark(shown.file)}</p>
          {shown.data ? (
            <RankingTable data={shown.data} focus={state.unit} locale={state.lang} />
          ) : (
            <p>{text.notShown}</p>
          )}
        </FigureBoundary>
      ) : null}
    </section>
  );
}
