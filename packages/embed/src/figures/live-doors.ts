import type { Dataset } from "@chiso/core";
import type { LiveData } from "../source/live-data.js";
import { SourceError } from "../source/source-error.js";
import { publishedDoors } from "./doors.js";
import type { DataDoors } from "./doors.js";
import { Wanting } from "./shelf.js";

/**
 * Doors whose indices come from sources that are renewed while somebody looks. A figure shows the last good data, says when they
 * were fetched and, where newer ones did not come, why; a source without any data is the figure's error state.
 *
 * @example
 * const doors = liveDoors({ papi: liveData(httpSource({ url: "/api/papi.csv", definition, book }), { maxAge: 600_000 }) });
 * <Figure spec={spec} doors={doors} />
 */
export function liveDoors(
  sources: Readonly<Record<string, LiveData>>,
  rest: DataDoors = publishedDoors,
): DataDoors {
  const live = (id: string) => (Object.hasOwn(sources, id) ? sources[id] : rest.live?.(id));
  return {
    ...rest,
    indices: [...new Set([...rest.indices, ...Object.keys(sources)])],
    live,
    // parts of components come with the rows of the source, never from elsewhere
    details: (id) => (live(id) ? undefined : rest.details(id)),
  };
}

/** What a source has now; else throws what to wait for, or why there is none. */
export function takeLive(live: LiveData): Dataset {
  const state = live.state();
  if (state.kind === "ready") return state.loaded.data;
  if (state.kind === "failed") throw new Wanting({ state: "failed", error: new SourceError(state.fault) });
  throw new Wanting({ state: "coming", until: live.refresh() });
}
