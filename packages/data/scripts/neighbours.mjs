/**
 * Who has a common border: units whose outlines share an arc of the topology. A common corner is no border, nor is the sea
 * between two coasts.
 */
export function neighboursOf({ objects }) {
  const sides = new Map();
  const units = objects.provinces.geometries.map(({ properties, arcs }) => {
    const { id } = properties;
    for (const arc of arcs.flat(Infinity)) {
      const line = arc < 0 ? ~arc : arc;
      sides.set(line, new Set([...(sides.get(line) ?? []), id]));
    }
    return id;
  });
  return units.map((id) => {
    const beside = new Set([...sides.values()].filter((side) => side.has(id)).flatMap((side) => [...side]));
    return [id, units.filter((other) => other !== id && beside.has(other))];
  });
}
