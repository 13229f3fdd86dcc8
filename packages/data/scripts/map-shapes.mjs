// A topology to paths on paper: projected and rounded once, so that no page has to.

/** Width of the paper in units of the paths: finer than a pixel on any screen that shows the whole country. */
const WIDTH = 1400;

const mercator = (latitude) => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));

/** Paper coordinates of a place on the earth: Mercator, in which the shape of a province is right. */
function projection([west, south, east, north]) {
  const scale = WIDTH / (((east - west) * Math.PI) / 180);
  return {
    height: Math.ceil((mercator(north) - mercator(south)) * scale),
    point: ([longitude, latitude]) => [
      Math.round((((longitude - west) * Math.PI) / 180) * scale),
      Math.round((mercator(north) - mercator(latitude)) * scale),
    ],
  };
}

/** Arcs as points on the paper; those that two provinces share are rounded once, so that no gap opens. */
function arcsOf({ arcs, transform: { scale, translate } }, project) {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return project([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    });
    return points.filter(
      (point, i) => i === 0 || point[0] !== points[i - 1][0] || point[1] !== points[i - 1][1],
    );
  });
}

/** Closed rings of a geometry. */
function ringsOf({ type, arcs: parts }, arcs) {
  const polygons = type === "MultiPolygon" ? parts : [parts];
  return polygons.flatMap((polygon) =>
    polygon.map((ring) => {
      const points = [];
      for (const index of ring) {
        const arc = index < 0 ? arcs[~index].toReversed() : arcs[index];
        points.push(...(points.length > 0 ? arc.slice(1) : arc));
      }
      return points;
    }),
  );
}

const area = (ring) =>
  Math.abs(
    ring.reduce(
      (sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length][1] - ring[(i + 1) % ring.length][0] * y,
      0,
    ),
  ) / 2;

/** An island that rounding has shrunk to nothing stays as a dot of one unit. */
function pathOf(ring) {
  const [[x0, y0]] = ring;
  let [x, y] = [x0, y0];
  let path = `M${x0} ${y0}`;
  let lines = "";
  for (const [nx, ny] of ring.slice(1, -1)) {
    lines += `${lines === "" ? "" : " "}${nx - x} ${ny - y}`;
    [x, y] = [nx, ny];
  }
  path += lines === "" ? "l1 0 0 1" : `l${lines}`;
  return `${path}z`;
}

function boxOf(rings) {
  const [xs, ys] = [0, 1].map((axis) => rings.flat().map((point) => point[axis]));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The place farthest from any edge of the largest ring, by a grid: where a label belongs. */
function insideOf(rings) {
  const ring = rings.reduce((best, one) => (area(one) > area(best) ? one : best));
  const [left, top, right, bottom] = boxOf([ring]);
  let best = [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
  let most = -1;
  const STEPS = 24;
  for (let i = 1; i < STEPS; i++)
    for (let j = 1; j < STEPS; j++) {
      const point = [left + ((right - left) * i) / STEPS, top + ((bottom - top) * j) / STEPS];
      if (!contains(ring, point)) continue;
      const room = Math.min(...ring.map(([x, y]) => Math.hypot(x - point[0], y - point[1])));
      if (room > most) [most, best] = [room, point.map(Math.round)];
    }
  return best;
}

function contains(ring, [x, y]) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [ring[i], ring[j]];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** Units that share an arc. */
function neighboursOf(geometries) {
  const users = new Map();
  for (const { id, arcs } of geometries)
    for (const index of arcs.flat(3)) {
      const arc = index < 0 ? ~index : index;
      users.set(arc, [...(users.get(arc) ?? []), id]);
    }
  return (unit) =>
    [...new Set([...users.values()].filter((ids) => ids.includes(unit)).flat())]
      .filter((id) => id !== unit)
      .sort((a, b) => (a < b ? -1 : 1));
}

/** Width, height, units and archipelagos of a topology. */
export function shapesOf(topology, names) {
  const { height, point } = projection(topology.bbox);
  const arcs = arcsOf(topology, point);
  const shape = (geometry) => {
    const rings = ringsOf(geometry, arcs).filter(
      (ring, _, all) => area(ring) > 0 || all.length === 1 || geometry.id in names,
    );
    return { d: rings.map(pathOf).join(""), at: insideOf(rings), box: boxOf(rings) };
  };
  const provinces = topology.objects.provinces.geometries;
  const neighbours = neighboursOf(provinces);
  return {
    width: WIDTH,
    height,
    units: provinces.map((geometry) => ({
      unit: geometry.id,
      ...shape(geometry),
      neighbours: neighbours(geometry.id),
    })),
    archipelagos: topology.objects.archipelagos.geometries.map((geometry) => ({
      id: geometry.id,
      name: names[geometry.id],
      unit: geometry.properties.governing_id,
      ...shape(geometry),
    })),
  };
}
