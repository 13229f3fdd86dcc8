"use client";
import { Fragment, useContext, useId, useRef, useState } from "react";
import type { Words } from "../messages/words.js";
import { DataTableView } from "./data-table-view.js";
import type { Description } from "./description.js";
import { DownloadMenu } from "./download-menu.js";
import type { FigureFrameProps } from "./figure-frame-props.js";
import { HostNotices } from "./host-notices.js";
import { Legend } from "./legend.js";
import { LegendOff } from "./legend-off.js";
import { SourceLines } from "./source-lines.js";
import { StaticHost } from "./static-host.js";

export type { FigureFrameProps } from "./figure-frame-props.js";

/** What stands around every figure: the page's frame, or the one of a host that makes files. */
export function FigureFrame(props: FigureFrameProps) {
  const Frame = useContext(StaticHost)?.Frame ?? PageFrame;
  const { notices } = useContext(HostNotices);
  if (notices.length === 0) return <Frame {...props} />;
  const { description } = props;
  return <Frame {...props} description={{ ...description, notices: [...notices, ...description.notices] }} />;
}

/**
 * Headline, notices, legend, picture or table, sources, downloads. The table's text is only asked for when it is opened or
 * downloaded.
 */
function PageFrame({
  figure,
  description,
  words,
  className,
  viewTable = true,
  drawTable = !viewTable,
  empty: told,
  shownTable,
  tools,
  children,
}: FigureFrameProps) {
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const [asTable, setAsTable] = useState(false);
  const [off, setOff] = useState<readonly string[]>([]);
  const { frame } = words.messages;
  const empty = told ?? (children === null || children === undefined);
  const toggle = (key: string) =>
    setOff(off.includes(key) ? off.filter((one) => one !== key) : [...off, key]);
  return (
    <figure
      ref={root}
      className={className === undefined ? "chiso chiso-figure" : `chiso chiso-figure ${className}`}
      data-figure={figure}
      data-off={off.length > 0 ? off.join(" ") : undefined}
      lang={words.locale}
      aria-labelledby={`${id}-headline`}
    >
      <figcaption className="chiso-head">
        <p className="chiso-headline" id={`${id}-headline`}>
          {description.headline}
        </p>
        <p className="chiso-subtitle">{description.subtitle}</p>
      </figcaption>
      {empty ? (
        <p className="chiso-empty">{frame.empty}</p>
      ) : (
        <>
          {tools}
          {asTable ? null : <Legend items={description.legend} words={words} off={off} onToggle={toggle} />}
          <div className="chiso-picture" hidden={asTable}>
            <LegendOff.Provider value={off}>{children}</LegendOff.Provider>
          </div>
          {asTable ? <DataTableView id={`${id}-table`} table={description.table} /> : null}
        </>
      )}
      <Notices description={description} words={words} />
      <div className="chiso-foot">
        <SourceLines sources={description.sources} words={words} />
        {empty ? null : (
          <div className="chiso-actions">
            {viewTable ? (
              <button
                type="button"
                className="chiso-action"
                aria-pressed={asTable}
                onClick={() => setAsTable(!asTable)}
              >
                {frame.viewTable}
              </button>
            ) : null}
            <DownloadMenu
              figure={root}
              description={description}
              words={words}
              drawTable={drawTable}
              shownTable={shownTable}
            />
          </div>
        )}
      </div>
    </figure>
  );
}

interface NoticesProps {
  readonly description: Description;
  readonly words: Words;
}

function Notices({ description, words }: NoticesProps) {
  const { retry } = useContext(HostNotices);
  if (description.notices.length === 0) return null;
  const told = description.notices.findIndex(({ kind }) => kind === "host");
  return (
    <ul className="chiso-notices">
      {description.notices.map(({ kind, text }, at) => (
        <Fragment key={`${kind} ${text}`}>
          <li className="chiso-notice" data-kind={kind}>
            {kind === "host" ? <span role="status">{text}</span> : text}
          </li>
          {retry && at === told ? (
            <li className="chiso-retry-line">
              <button type="button" className="chiso-retry chiso-retry-beside" onClick={retry}>
                {words.messages.frame.retry}
              </button>
            </li>
          ) : null}
        </Fragment>
      ))}
    </ul>
  );
}
