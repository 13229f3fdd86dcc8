import { editionView, firstClassesOf } from "@chiso/core";
import type { ClassMethod, Dataset, EditionQuery } from "@chiso/core";
import { Choice } from "../../frame/choice.js";
import type { MapWords } from "../../messages/map-words.js";

export type Drawn = "map" | "tiles";

export interface MapControlsProps {
  readonly data: Dataset;
  readonly query: EditionQuery;
  readonly words: MapWords;
  /** The first of the edition when absent. */
  readonly classes: ClassMethod | undefined;
  readonly onClasses: (classes: ClassMethod) => void;
  /** Absent where only one of the two can be drawn. */
  readonly drawn?: Drawn | undefined;
  readonly onDrawn: (drawn: Drawn) => void;
  /** Absent on a tile map: it has no near and far. */
  readonly region?: {
    readonly chosen: string | undefined;
    readonly onChoose: (region: string | undefined) => void;
  };
}

const COUNTRY = "";

/** How units are classed and drawn, and what is shown large. */
export function MapControls({
  data,
  query,
  words,
  classes,
  onClasses,
  drawn,
  onDrawn,
  region,
}: MapControlsProps) {
  const { map } = words.messages;
  const view = editionView(data, query);
  const first = firstClassesOf(data, query);
  const order: readonly ClassMethod[] =
    first === "group" ? ["group", "quantile", "step"] : ["quantile", "step", "group"];
  const regions = view.kind === "edition" ? regionsOf(data, view.held.set.units, view.held.edition.asOf) : [];
  return (
    <div className="chiso-tools">
      {drawn === undefined ? null : (
        <Choice<Drawn>
          label={map.show.label}
          options={[
            ["map", map.show.map],
            ["tiles", map.show.tiles],
          ]}
          chosen={drawn}
          onChoose={onDrawn}
        />
      )}
      <Choice<ClassMethod>
        label={map.classes.label}
        options={order.map((one) => [one, map.classes[one]] as const)}
        chosen={classes ?? first}
        onChoose={onClasses}
      />
      {region === undefined || regions.length < 2 ? null : (
        <label className="chiso-tools-label">
          {map.zoom.label}
          <select
            className="chiso-select"
            value={region.chosen ?? COUNTRY}
            onChange={(event) =>
              region.onChoose(event.target.value === COUNTRY ? undefined : event.target.value)
            }
          >
            <option value={COUNTRY}>{map.zoom.country}</option>
            {regions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[words.locale]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

/** Regions that the units of an edition lie in, in their own order. */
function regionsOf({ book }: Dataset, units: readonly string[], asOf: string) {
  const ids = new Set(units.flatMap((unit) => regionIdAt(book, unit, asOf) ?? []));
  return [...book.regions.values()].filter(({ id }) => ids.has(id)).toSorted((a, b) => a.order - b.order);
}

function regionIdAt(book: Dataset["book"], unit: string, asOf: string): string | undefined {
  const periods = book.units.get(unit)?.periods ?? [];
  return periods.findLast(({ from }) => from <= asOf)?.region;
}
