import { begun, opened } from "./begun.js";
import type { DataDoors } from "./doors.js";
import type { AnyFigure, Asked, OwnData, OwnKind } from "./record.js";
import type { Shelf } from "./shelf.js";

/** Props of a figure of a province's own data, each kind through its own door. */
export function ownProps(
  figure: Exclude<AnyFigure, { of: "index" | "programme" }>,
  asked: Asked,
  doors: DataDoors,
  shelf: Shelf,
): object {
  const earlier = figure.earlier?.(asked);
  if (figure.of === "assessment") {
    const take = takes("assessment", doors, shelf);
    const before = earlier === undefined ? undefined : begun(() => take(earlier));
    return figure.props(asked, { own: take(figure.own(asked)), ...(before ? { earlier: before() } : {}) });
  }
  return figure.props(asked, { own: takes("catalogue", doors, shelf)(figure.own(asked)) });
}

function takes<K extends OwnKind>(kind: K, doors: DataDoors, shelf: Shelf): (id: string) => OwnData[K] {
  return (id) =>
    shelf.take(
      `${kind} ${id}`,
      opened(() => doors.own?.[kind].open(id)),
    );
}
