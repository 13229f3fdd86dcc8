import type { Description, Words } from "@chiso/react";
import { StaticHost } from "@chiso/react/static";
import type { StaticHostValue } from "@chiso/react/static";
import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { isTag } from "domhandler";
import type { Element } from "domhandler";
import { lookAttributes, scaleOf } from "./look.js";
import type { Look } from "./look.js";
import { findElement, parseMarkup } from "./plain.js";

/** A component of a figure with all that it is asked. */
export interface Drawable {
  readonly Component: (props: never) => unknown;
  readonly props: Readonly<Record<string, unknown>>;
}

/** A figure as a component says it, without a page around. */
export interface Captured {
  readonly figure: string;
  readonly description: Description;
  readonly words: Words;
  /** There is nothing to draw. */
  readonly empty: boolean;
  /** The drawn marks within the markup of their figure, for which the stylesheet was written; absent for a table or a card. */
  readonly svg: Element | undefined;
  /** The same as text, or that of a card; "" for a table and for nothing. */
  readonly markup: string;
  /** A figure that is a table itself. */
  readonly isTable: boolean;
}

type Told = Omit<Captured, "svg" | "markup">;

/**
 * Renders a figure's own component on paper of a width, and keeps what it says and draws.
 *
 * @param identifierPrefix begins each id of the markup: needed where the same figure stands twice on a page
 * @throws Error where the component is not one of a figure.
 */
export function captureFigure(
  { Component, props }: Drawable,
  look: Look,
  width: number,
  identifierPrefix = "",
): Captured {
  const told: Told[] = [];
  const Frame: StaticHostValue["Frame"] = ({
    figure,
    description,
    words,
    empty,
    viewTable = true,
    drawTable = false,
    children,
  }) => {
    const nothing = empty ?? (children === null || children === undefined);
    // a figure of text, or one with controls, is its table in a file, as in a browser's download
    const isTable = !viewTable || drawTable;
    told.push({ figure, description, words, empty: nothing, isTable });
    return (
      <figure className="chiso chiso-figure" data-figure={figure} {...lookAttributes(look)}>
        <div className="chiso-picture">{nothing || isTable ? null : children}</div>
      </figure>
    );
  };
  const Figure = Component as unknown as ComponentType<Readonly<Record<string, unknown>>>;
  const markup = renderToStaticMarkup(
    <StaticHost.Provider value={{ width, scale: scaleOf(look.density), Frame }}>
      <Figure {...props} />
    </StaticHost.Provider>,
    { identifierPrefix },
  );
  const [said] = told;
  if (!said) throw new Error("This component draws no figure: it has no frame.");
  const root = parseMarkup(markup).children.find(isTag);
  const svg = root ? findElement(root.children, "svg") : undefined;
  const picture = root?.children.find(isTag);
  return { ...said, svg, markup: svg ? sliceOf(markup, svg) : innerOf(markup, picture) };
}

const sliceOf = (markup: string, { startIndex, endIndex }: Element): string =>
  markup.slice(startIndex ?? 0, (endIndex ?? -1) + 1);

function innerOf(markup: string, element: Element | undefined): string {
  return (element?.children ?? []).map((child) => (isTag(child) ? sliceOf(markup, child) : "")).join("");
}
