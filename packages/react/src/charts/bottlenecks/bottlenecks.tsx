"use client";
import { analyseBottlenecks, childrenOf } from "@chiso/core";
import type { ComponentId, Dataset, EditionId, EditionView, Text, UnitId } from "@chiso/core";
import { useState } from "react";
import { Choice } from "../../frame/choice.js";
import { isPending } from "../../frame/figure-props.js";
import type { EditionFigureProps } from "../../frame/figure-props.js";
import { TextFigure } from "../../frame/text-figure.js";
import { bottlenecksWordsOf } from "../../messages/bottlenecks-words.js";
import { componentName } from "../../messages/say.js";
import { unitLabel } from "../../messages/words.js";
import { bottlenecks } from "./module.js";
import { useDetails } from "./use-details.js";

/** Props of `Bottlenecks`. */
export interface BottlenecksProps extends Omit<EditionFigureProps, "edition" | "highlight" | "onSelect"> {
  /** The edition; when absent the newest that can answer. */
  readonly edition?: EditionId | undefined;
  /** Bodies in charge of components; keep the same object from render to render. */
  readonly bodies?: Readonly<Record<ComponentId, Text>>;
  /** Fetches the same data with the parts of its components: then a reader may ask what a component loses, and in which part. */
  readonly details?: (() => Promise<Dataset>) | undefined;
}

/**
 * What holds a unit back: its losses by component, largest first, each with its parts, how long it lasts and who is in
 * charge; as sentences for a report, too. Without an edition it opens on the newest that can answer, and says so.
 *
 * @example <Bottlenecks data={par} focus="son-la" compare={["lao-cai"]} />
 */
export function Bottlenecks({
  data: given,
  locale = "vi",
  className,
  component,
  details,
  ...query
}: BottlenecksProps) {
  const words = bottlenecksWordsOf(locale);
  const [part, setPart] = useState<UnitId>();
  // a page that asks for another component begins anew with it
  const [asked, setAsked] = useState({ component, shown: component });
  if (asked.component !== component) setAsked({ component, shown: component });
  const { data, status, fetch } = useDetails(given, details);
  const chosen = part === undefined ? query : { ...query, part };
  const found = isPending(data) ? undefined : analyseBottlenecks(data, chosen).found;
  const view = found?.kind === "waterfall" ? found.view : undefined;
  const units = view && view.focusUnits.length > 1 ? view.focusUnits : [];
  const parts = view ? splittable(view, details !== undefined) : [];
  const show = (shown: ComponentId) => {
    if (view && !isSplit(view, shown)) fetch(() => setAsked({ component, shown }));
    else setAsked({ component, shown });
  };
  return (
    <TextFigure
      module={bottlenecks}
      data={data}
      query={{ ...chosen, component: asked.shown }}
      words={words}
      className={className}
      tools={
        view && units.length + parts.length > 1 ? (
          <div className="chiso-tools">
            {units.length > 1 ? (
              <Choice
                label={words.messages.waterfall.units}
                options={units.map(
                  (unit) => [unit, unitLabel(words, view.data, unit, view.edition)] as const,
                )}
                chosen={found?.kind === "waterfall" ? found.unit : ""}
                onChoose={setPart}
              />
            ) : null}
            {parts.length > 1 ? (
              <Choice
                label={words.messages.common.component}
                options={parts.map((id) => [id, componentName(view, id, words)] as const)}
                chosen={asked.shown ?? view.data.definition.overall}
                onChoose={show}
              />
            ) : null}
            {status === "there" ? null : (
              <span className="chiso-tools-label" role="status">
                {words.messages.frame[status]}
              </span>
            )}
          </div>
        ) : undefined
      }
    />
  );
}

const partsIn = ({ data: { definition }, edition }: EditionView, id: ComponentId) =>
  childrenOf(definition, id, edition).map((one) => one.id);

function isSplit(view: EditionView, id: ComponentId): boolean {
  return partsIn(view, id).some((one) => view.held.columns.has(one));
}

/** The whole and those of its components whose own components are in the data, or can be fetched. */
function splittable(view: EditionView, loadable: boolean): readonly ComponentId[] {
  const { overall } = view.data.definition;
  const named = partsIn(view, overall).filter((id) =>
    loadable ? partsIn(view, id).length > 0 : isSplit(view, id),
  );
  return [overall, ...named];
}
