import type { ProfileRow } from "@chiso/core";
import type { ProfileInput, ProfileInputRow } from "@chiso/geometry/profile";
import { PEERS_DRAWN } from "../../frame/parts-legend.js";
import { partValue } from "../../frame/parts-words.js";
import type { PartsFound } from "../../frame/parts-words.js";
import type { ProfileWords } from "../../messages/profile-words.js";
import { componentName, termText } from "../../messages/say.js";
import { unitLabel } from "../../messages/words.js";

/** A finding as bullets: all that geometry needs to know of it. */
export function profileInput(found: PartsFound, words: ProfileWords): ProfileInput {
  const { view, unit, rows } = found;
  const { units } = view.held.set;
  const name = (one: string) => unitLabel(words, view.data, one, view.edition);
  const peers = view.peers.slice(0, PEERS_DRAWN);
  const at = (one: string | undefined) => (one === undefined ? -1 : (view.held.rowOf.get(one) ?? -1));
  return {
    units,
    focus: at(unit),
    peers: peers.map(at),
    focusName: unit === undefined ? "" : name(unit),
    peerNames: peers.map(name),
    rows: rows.map((row) => rowInput(found, row, words)),
    tick: (value, digits) => words.format.decimal(value, digits),
    reversed: view.data.definition.direction === "lower-is-better",
  };
}

function rowInput({ view, unit, axis }: PartsFound, row: ProfileRow, words: ProfileWords): ProfileInputRow {
  const { component, quartiles, scale, extent } = row;
  const whole = quartiles !== undefined;
  // from partial data the lowest and highest are not known: the declared scale is the axis
  const fits = scale && extent ? extent[0] >= scale[0] && extent[1] <= scale[1] : true;
  const declared = fits && (!whole || axis === "full") ? scale : undefined;
  const start = declared?.[view.data.definition.direction === "higher-is-better" ? 0 : 1];
  return {
    key: component,
    name: componentName(view, component, words),
    detail: termText(view.data, row.term, words),
    strong: component === view.component,
    scores: row.column.score,
    ends: declared ?? extent,
    declared: declared !== undefined,
    quartiles,
    best: row.best?.score,
    start,
    side: row.side,
    missing: unit !== undefined && row.score === undefined,
    value: unit === undefined ? [] : partValue(view, unit, row, words),
  };
}
