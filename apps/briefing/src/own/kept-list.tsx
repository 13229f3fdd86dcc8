import { saveFile } from "@chiso/react/exporters";
import type { StoredInfo } from "@chiso/workbook/store";
import { useState } from "react";
import { FigureBoundary } from "../page/figure-boundary.js";
import type { View } from "../page/view.js";
import type { OwnContent } from "./own-content.js";
import { ownContent } from "./own-content.js";
import { OwnFigures } from "./own-figures.js";
import { ownWords } from "./own-words.js";
import type { Kept } from "./use-kept.js";

export interface KeptListProps {
  readonly view: View;
  readonly kept: Kept;
}

interface Open {
  readonly id: string;
  readonly file: string;
  readonly content: OwnContent;
  readonly bodies: OwnContent | undefined;
}

/** What this browser keeps: to look at, to take out as a file, to delete. */
export function KeptList({ view, kept }: KeptListProps) {
  const { messages, catalogue, state } = view;
  const text = ownWords(state.lang);
  const [shown, setShown] = useState<Open>();
  const [said, setSaid] = useState("");
  const contentOf = async (id: string) => {
    const set = await kept.open(id);
    return set && ownContent(set, catalogue);
  };
  const show = async ({ id, file }: StoredInfo) => {
    const newest = kept.list === "failed" ? undefined : kept.list?.find(({ kind }) => kind === "bodies");
    const [content, bodies] = await Promise.all([contentOf(id), newest && contentOf(newest.id)]);
    setSaid("");
    setShown(content && { id, file, content, bodies });
  };
  const take = async ({ id, file, index }: StoredInfo) => {
    const set = await kept.open(id);
    if (!set) return;
    const definition = catalogue.definitions.get(index ?? "");
    try {
      const { writeKept } = await import("@chiso/workbook/gate");
      const about = definition && { definition, book: catalogue.book };
      saveFile(
        await writeKept(set, { locale: state.lang, ...about }),
        `${file.replace(/\.[^.]*$/, "")}.xlsx`,
      );
      setSaid("");
    } catch {
      setSaid(text.notTaken(file));
    }
  };
  const drop = async ({ id, file }: StoredInfo) => {
    await kept.remove(id);
    setSaid(text.dropped(file));
    if (shown?.id === id) setShown(undefined);
  };
  if (kept.list === "failed") return <p role="alert">{text.noStore}</p>;
  return (
    <section className="part" aria-label={text.kept}>
      <h2 className="section-title">{text.kept}</h2>
      {kept.list?.length === 0 ? <p className="own-intro">{text.none}</p> : null}
      <p className="own-note" role="status">
        {said}
      </p>
      <ul className="own-list">
        {kept.list?.map((info) => (
          <KeptItem
            key={info.id}
            view={view}
            info={info}
            onShow={() => void show(info)}
            onTake={() => void take(info)}
            onDrop={() => void drop(info)}
          />
        ))}
      </ul>
      {shown ? (
        <FigureBoundary key={`${shown.id}/${state.lang}`} messages={messages}>
          <p className="own-mark">{text.mark(shown.file)}</p>
          <OwnFigures
            view={view}
            content={shown.content}
            assessment={shown.bodies?.kind === "bodies" ? shown.bodies.assessment : undefined}
          />
        </FigureBoundary>
      ) : null}
    </section>
  );
}

interface KeptItemProps {
  readonly view: View;
  readonly info: StoredInfo;
  readonly onShow: () => void;
  readonly onTake: () => void;
  readonly onDrop: () => void;
}

function KeptItem({ view, info, onShow, onTake, onDrop }: KeptItemProps) {
  const { words, catalogue, state } = view;
  const text = ownWords(state.lang);
  const { file, kind, index, rows, leftOut, savedAt } = info;
  const name = catalogue.definitions.get(index ?? "")?.name[state.lang] ?? text.kinds[kind];
  const ways = [
    [text.show, text.showFile(file), onShow],
    [text.take, text.takeFile(file), onTake],
    [text.drop, text.dropFile(file), onDrop],
  ] as const;
  return (
    <li className="own-item">
      <span>
        {file}{" "}
        <span className="own-note">
          {text.about(name, words.format.integer(rows - leftOut), words.format.date(savedAt.slice(0, 10)))}
        </span>
      </span>
      <span className="own-ways">
        {ways.map(([label, full, act]) => (
          <button key={label} type="button" className="switch-link" aria-label={full} onClick={act}>
            {label}
          </button>
        ))}
      </span>
    </li>
  );
}
