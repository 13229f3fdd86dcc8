import { beside } from "virtual:chiso-chunks";

const needs = new Map(
  beside.split(";").map((line): [string, readonly string[]] => {
    const [name = "", others = ""] = line.split(":");
    return [name, others.split(" ")];
  }),
);

/** Fetches a chunk by its name: what it stands on at the same time, and not one after the other. */
export function chunk<T>(name: string): Promise<T> {
  begin(name);
  return import(/* @vite-ignore */ `./${name}.js`) as Promise<T>;
}

/** Begins fetching what a chunk stands on that is about to be asked for; whatever has no such chunk is left alone. */
export function begin(name: string): void {
  // a failure is told to the one that imports it
  for (const other of needs.get(name) ?? [])
    import(/* @vite-ignore */ `./${other}.js`).catch(() => undefined);
}
