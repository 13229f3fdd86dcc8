import { latestEdition } from "@chiso/core";
import type { Dataset } from "@chiso/core";
import type { DataSource } from "./data-source.js";
import { filesSource } from "./files-source.js";
import { httpSource } from "./http-source.js";

/** A source of a portal's own, for an index as it is published: a backend, or a manifest of files. Nothing older is taken. */
export function ownSource(address: string, isManifest: boolean, published: Dataset): DataSource {
  const { definition, book, sources } = published;
  const newest = latestEdition(published);
  const as = { definition, book, sources, ...(newest === undefined ? {} : { notOlderThan: newest }) };
  return isManifest ? filesSource({ manifest: address, ...as }) : httpSource({ url: address, ...as });
}
