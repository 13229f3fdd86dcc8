import { editionOf } from "@chiso/core";
import type { Dataset, EditionId } from "@chiso/core";
import { map34, tiles34 } from "@chiso/data/map-34";
import { map63, tiles63 } from "@chiso/data/map-63";
import { Choropleth } from "@chiso/react/choropleth";
import { Groups } from "@chiso/react/groups";
import { RankedBars } from "@chiso/react/ranked-bars";
import type { ReactNode } from "react";
import { useId } from "react";
import { Contents } from "../page/contents.js";
import { FigureBoundary } from "../page/figure-boundary.js";
import type { PageProps } from "../page/page-props.js";
import { figureProps } from "../sections/shared-props.js";
import { Regions } from "./regions-table.js";

const MAPS = [map34, map63];
const TILES = [tiles34, tiles63];

export interface CountrySectionsProps extends PageProps {
  readonly data: Dataset;
  readonly edition: EditionId;
}

export function CountrySections(props: CountrySectionsProps) {
  const { view, data, edition } = props;
  const { state, messages, definition } = view;
  const { component: _whole, ...whole } = figureProps(props);
  const key = `${state.unit}/${state.index}/${edition}/${state.component ?? ""}`;
  const grouped = editionOf(definition, edition)?.grouping !== undefined;
  return (
    <>
      <Contents
        view={view}
        parts={(["map", "regions", "groups", "bars"] as const)
          .filter((id) => id !== "groups" || grouped)
          .map((id) => ({ id, title: messages.country[id] }))}
      />
      <Part id="map" title={messages.country.map} view={view} resetKey={key}>
        <Choropleth {...figureProps(props)} map={MAPS} tiles={TILES} />
      </Part>
      <Part id="regions" title={messages.country.regions} view={view} resetKey={key}>
        <Regions view={view} data={data} edition={edition} />
      </Part>
      {grouped ? (
        <Part id="groups" title={messages.country.groups} view={view} resetKey={key}>
          <Groups {...whole} />
        </Part>
      ) : null}
      <Part id="bars" title={messages.country.bars} view={view} resetKey={key}>
        <RankedBars {...figureProps(props)} />
      </Part>
    </>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly view: PageProps["view"];
  readonly resetKey: string;
  readonly children: ReactNode;
}

function Part({ id, title, view, resetKey, children }: PartProps) {
  const heading = useId();
  return (
    <section className={`part part-${id}`} aria-labelledby={heading} id={id}>
      <h2 className="section-title" id={heading}>
        {title}
      </h2>
      <FigureBoundary key={resetKey} messages={view.messages}>
        {children}
      </FigureBoundary>
    </section>
  );
}
