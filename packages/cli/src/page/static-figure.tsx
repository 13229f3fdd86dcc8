import { DataTableView, Legend, SourceLines } from "@chiso/react/static";
import { renderToStaticMarkup } from "react-dom/server";
import { captureFigure } from "../picture/capture.js";
import type { Captured, Drawable } from "../picture/capture.js";
import type { Look } from "../picture/look.js";

/** A figure as markup for any page that has its stylesheet, and what a page says of it elsewhere. */
export interface StaticFigure extends Pick<Captured, "description" | "words" | "figure" | "empty"> {
  readonly markup: string;
}

/**
 * A figure without script: headline, legend, picture, notices, sources, and its data as a table that unfolds. No style
 * attribute, no handler, nothing to press that does nothing.
 *
 * @param width of the picture in CSS pixels; it shrinks with its page
 */
export function staticFigure(drawable: Drawable, look: Look, width: number): StaticFigure {
  const wide = captureFigure(drawable, look, width);
  const narrow =
    wide.svg && width > PHONE ? captureFigure(drawable, look, PHONE, "narrow-").markup : undefined;
  const { figure, description, words, empty } = wide;
  return {
    figure,
    description,
    words,
    empty,
    markup: renderToStaticMarkup(<Figure {...wide} narrow={narrow} broad={width > WEB || wide.isTable} />),
  };
}

/** The picture of a narrow page is another one: text that shrinks with its picture could not be read. */
const PHONE = 336;
const WEB = 720;

interface FigureProps extends Captured {
  readonly narrow: string | undefined;
  readonly broad: boolean;
}

function Figure({ figure, description, words, empty, markup, narrow, isTable, broad }: FigureProps) {
  const { frame } = words.messages;
  // what a legend switches on a page, it only names here
  const legend = description.legend.map(({ tone, shape, label }) => ({ tone, shape, label }));
  return (
    <figure
      className="chiso chiso-figure"
      data-figure={figure}
      data-broad={broad ? "" : undefined}
      lang={words.locale}
      aria-labelledby="chiso-headline"
    >
      <figcaption className="chiso-head">
        <p className="chiso-headline" id="chiso-headline">
          {description.headline}
        </p>
        <p className="chiso-subtitle">{description.subtitle}</p>
      </figcaption>
      {empty ? (
        <p className="chiso-empty">{frame.empty}</p>
      ) : (
        <>
          {isTable ? null : <Legend items={legend} words={words} off={[]} onToggle={() => undefined} />}
          {isTable ? (
            <DataTableView id="chiso-picture" table={description.pictureTable ?? description.table} />
          ) : (
            <div
              className={narrow === undefined ? "chiso-picture" : "chiso-picture chiso-page-wide"}
              dangerouslySetInnerHTML={{ __html: markup }}
            />
          )}
          {narrow === undefined ? null : (
            <div className="chiso-picture chiso-page-narrow" dangerouslySetInnerHTML={{ __html: narrow }} />
          )}
        </>
      )}
      <Notices notices={description.notices} />
      <div className="chiso-foot">
        <SourceLines sources={description.sources} words={words} />
      </div>
      {empty ? null : (
        <details className="chiso-page-data">
          <summary className="chiso-page-opener">{frame.viewTable}</summary>
          <DataTableView id="chiso-table" table={description.table} />
        </details>
      )}
    </figure>
  );
}

function Notices({ notices }: Pick<Captured["description"], "notices">) {
  if (notices.length === 0) return null;
  return (
    <ul className="chiso-notices">
      {notices.map(({ kind, text }) => (
        <li key={`${kind} ${text}`} className="chiso-notice" data-kind={kind}>
          {text}
        </li>
      ))}
    </ul>
  );
}
