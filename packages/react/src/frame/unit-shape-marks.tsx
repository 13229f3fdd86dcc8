import type { UnitRowsLayout, UnitTileMark } from "@chiso/geometry/unit-rows";

/** Counts with what they count, each with the shape of its members in its tone. */
export function UnitTileMarks({
  tiles,
  tones,
}: {
  readonly tiles: readonly UnitTileMark[];
  readonly tones: Readonly<Record<string, string>>;
}) {
  return tiles.map((tile) => (
    <g key={tile.key} className="chiso-tone" data-tone={tones[tile.key] ?? "ink-2"}>
      <text className="chiso-progress-count" x={tile.value.x} y={tile.value.y}>
        {tile.value.text}
      </text>
      {tile.label.map(({ x, y, text }) => (
        <text key={y} className="chiso-label" x={x} y={y}>
          {text}
        </text>
      ))}
      {tile.fill === "" ? null : <path className="chiso-fill" d={tile.fill} />}
      {tile.line === "" ? null : <path className="chiso-line chiso-unit-shape" d={tile.line} />}
    </g>
  ));
}

/** Rows of small squares with their names and counts, then what was only printed. */
export function UnitRowsMarks({
  layout,
  tones,
  shapeTones,
}: {
  readonly layout: UnitRowsLayout;
  readonly tones: Readonly<Record<string, string>>;
  readonly shapeTones: Readonly<Record<string, string>>;
}) {
  return (
    <>
      <UnitTileMarks tiles={layout.tiles} tones={tones} />
      {layout.rules === "" ? null : <path className="chiso-grid" d={layout.rules} />}
      {layout.rows.map((row) => (
        <g key={row.key}>
          {row.name.map(({ x, y, text }) => (
            <text key={y} className="chiso-label" x={x} y={y}>
              {text}
            </text>
          ))}
          <text className="chiso-label" data-strong="" textAnchor="end" x={row.value.x} y={row.value.y}>
            {row.value.text}
          </text>
          {row.shapes.map(({ shape, fill, line }) => (
            <g key={shape} className="chiso-tone" data-tone={shapeTones[shape] ?? "ink-2"}>
              {fill === "" ? null : <path className="chiso-fill" d={fill} />}
              <path className="chiso-line chiso-unit-shape" d={line} />
            </g>
          ))}
        </g>
      ))}
      {layout.printedTitle.map(({ x, y, text }) => (
        <text key={y} className="chiso-label" data-strong="" x={x} y={y}>
          {text}
        </text>
      ))}
      <UnitTileMarks tiles={layout.printed} tones={{}} />
    </>
  );
}
