"use client";
import type { ClassMethod, MapShapes, RegionId, TileGrid } from "@chiso/core";
import { useState } from "react";
import { ChartFigure } from "../../frame/chart-figure.js";
import { isPending } from "../../frame/figure-props.js";
import type { EditionFigureProps } from "../../frame/figure-props.js";
import { mapWordsOf } from "../../messages/map-words.js";
import { tileMap } from "../tile-map/module.js";
import { MapControls } from "./controls.js";
import type { Drawn } from "./controls.js";
import { choropleth } from "./module.js";
import { useMapChoices } from "./use-map-choices.js";

/** Props of `Choropleth`. */
export interface ChoroplethProps extends EditionFigureProps {
  /** Boundaries (`import { map63 } from "@chiso/data/map-63"`); several where editions have different units. */
  readonly map: MapShapes | readonly MapShapes[];
  /** With a tile grid (`tiles63`) the reader may switch between map and tiles. */
  readonly tiles?: TileGrid | readonly TileGrid[];
  /** Fifths of the units, equal steps of the score, or the edition's groups; the groups where it has them, when absent. */
  readonly classes?: ClassMethod | undefined;
  /** A region to show large at first. */
  readonly region?: RegionId | undefined;
}

/**
 * Where: every unit in the tone of its class, with Hoàng Sa and Trường Sa named in every size.
 *
 * @example <Choropleth data={papi} edition={2024} map={map63} tiles={tiles63} focus="son-la" />
 */
export function Choropleth(props: ChoroplethProps) {
  return <MapFigure {...props} first="map" />;
}

interface MapFigureProps extends Omit<ChoroplethProps, "map"> {
  readonly map?: MapShapes | readonly MapShapes[];
  /** What is drawn before the reader chooses. */
  readonly first: Drawn;
}

/** Map and tile map are two drawings of one finding. */
export function MapFigure({
  data,
  locale = "vi",
  className,
  highlight,
  onSelect,
  first,
  classes,
  region,
  ...query
}: MapFigureProps) {
  const words = mapWordsOf(locale);
  const [drawn, setDrawn] = useState(first);
  const chosen = useMapChoices({ classes, region });
  const both = query.map !== undefined && query.tiles !== undefined;
  const shown = both ? drawn : first;
  return (
    <ChartFigure
      module={shown === "map" ? choropleth : tileMap}
      data={data}
      query={{ ...query, classes: chosen.classes, region: shown === "map" ? chosen.region : undefined }}
      words={words}
      className={className}
      highlight={highlight}
      onSelect={onSelect}
      tools={
        isPending(data) ? undefined : (
          <MapControls
            data={data}
            query={query}
            words={words}
            classes={chosen.classes}
            onClasses={chosen.setClasses}
            drawn={both ? drawn : undefined}
            onDrawn={setDrawn}
            {...(shown === "map" ? { region: { chosen: chosen.region, onChoose: chosen.setRegion } } : {})}
          />
        )
      }
    />
  );
}
