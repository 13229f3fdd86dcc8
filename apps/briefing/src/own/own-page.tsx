import "../styles/own.css";
import { DataGate } from "@chiso/react/data-gate";
import type { OpenFile } from "@chiso/workbook/reader";
import { gateReader } from "@chiso/workbook/reader";
import { useMemo } from "react";
import { today } from "../data/today.js";
import type { PageProps } from "../page/page-props.js";
import { usePageFeet } from "../paper/page-feet.js";
import { KeptList } from "./kept-list.js";
import { ownOptions } from "./own-options.js";
import { ownTemplates } from "./own-templates.js";
import { ownWords } from "./own-words.js";
import { useKept } from "./use-kept.js";

/**
 * Figures of one's own: a file of the chosen index, or of a province's own bodies, inspections or procedures, is read in the
 * page, put right, kept in this browser and shown. Nothing leaves the machine.
 */
export function OwnPage({ view, edition }: PageProps) {
  const { definition, catalogue, state } = view;
  const text = ownWords(state.lang);
  const kept = useKept();
  const { book } = catalogue;
  const reader = useMemo(
    () =>
      gateReader(
        ownOptions(definition, book, today()),
        () => new Worker(new URL("./gate-worker.ts", import.meta.url), { type: "module" }),
      ),
    [definition, book],
  );
  const templates = useMemo(
    () => ownTemplates(definition, book, edition, state.lang, today()),
    [definition, book, edition, state.lang],
  );
  const keep = async (file: OpenFile, leaveOut: boolean) => {
    const committed = file.commit({ leaveOut });
    if (committed.kind === "refused") throw new Error("The file was not let in.");
    await kept.keep(committed.set);
  };
  usePageFeet([{ page: "own", whose: text.foot(definition.name[state.lang]), source: text.notPublished }]);
  return (
    <div data-foot-all="own">
      <section className="part" aria-label={text.title}>
        <p className="own-intro">{text.intro(definition.name[state.lang])}</p>
        <DataGate
          key={definition.id}
          reader={reader}
          locale={state.lang}
          onKeep={keep}
          templates={templates}
        />
      </section>
      <KeptList view={view} kept={kept} />
    </div>
  );
}
