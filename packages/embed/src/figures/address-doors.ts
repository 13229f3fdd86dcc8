import type { DataSource, LoadResult } from "../source/data-source.js";
import { liveData } from "../source/live-data.js";
import type { LiveData } from "../source/live-data.js";
import { publishedDoors } from "./doors.js";
import type { DataDoors } from "./doors.js";
import { liveDoors } from "./live-doors.js";

/** Where the id of an index stands in an address. */
const INDEX = "{index}";

/** A list of files, one an index. */
const MANIFEST = /\/manifest\.json(?:\?|$)/;

/** Figures of a page are asked for anew after this, in milliseconds, while somebody looks. */
const MAX_AGE = 600_000;

const made = new Map<string, DataDoors>();

/**
 * Doors to a portal's own backend (an address with `{index}`) or folder of files (the address of its `manifest.json`); undefined for what is no such address. What
 * an index is (its components, units, editions) stays as in the catalogue; its figures are those of the address.
 *
 * @param base the address of the page, for one that is relative
 * @example addressDoors("/api/{index}.csv", document.baseURI)
 */
export function addressDoors(address: string, base: string): DataDoors | undefined {
  if (!(address.includes(INDEX) || MANIFEST.test(`/${address}`)) || absolute(address, base) === undefined)
    return undefined;
  const key = `${base} ${address}`;
  const known = made.get(key) ?? doorsOf(address, base);
  made.set(key, known);
  return known;
}

function absolute(address: string, base: string): string | undefined {
  try {
    const { protocol, href } = new URL(address, base);
    return protocol === "https:" || protocol === "http:" ? href : undefined;
  } catch {
    return undefined;
  }
}

function doorsOf(address: string, base: string): DataDoors {
  const sources: Record<string, LiveData> = {};
  for (const id of publishedDoors.indices) {
    const url = absolute(address.replaceAll(INDEX, id), base);
    if (url !== undefined) sources[id] = liveData(lateSource(id, url), { maxAge: MAX_AGE });
  }
  return liveDoors(sources);
}

/** A source whose reader, and what is known of its index, are fetched when it is first asked. */
function lateSource(index: string, url: string): DataSource {
  let opened: Promise<DataSource> | undefined;
  const open = async () => {
    const [{ ownSource }, data] = await Promise.all([
      import("../source/own-source.js"),
      publishedDoors.index(index),
    ]);
    if (!data) throw new Error(`There is no index ${index}.`);
    return ownSource(url, MANIFEST.test(url), data);
  };
  const load = async (signal?: AbortSignal): Promise<LoadResult> => {
    try {
      opened ??= open();
      return await (await opened).load(signal);
    } catch {
      opened = undefined;
      return { kind: "fault", fault: { kind: "unreachable", tries: 1 } };
    }
  };
  return { id: `${url}#${index}`, load };
}
