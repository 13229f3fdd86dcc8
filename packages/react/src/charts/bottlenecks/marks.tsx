import { Paragraph } from "../../sentence/paragraph.js";
import type { BottleneckRow, BottlenecksLayout, LossLook } from "./layout.js";

const TONES: Readonly<Record<LossLook, string>> = {
  "to-median": "focus",
  "to-peers": "peer",
  "to-full": "rest-2",
  whole: "focus",
  rest: "hatch",
};

/** A paragraph, then the losses one by one: name, points, bar of its parts, what is to be known. */
export function BottlenecksMarks({ layout }: { readonly layout: BottlenecksLayout }) {
  const { account, words, rows, others } = layout;
  return (
    <>
      <Paragraph account={account} words={words} />
      {rows.length > 0 ? (
        <ol className="chiso-losses">
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </ol>
      ) : null}
      {others.length > 0 ? (
        <ul className="chiso-losses">
          {others.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Row({ row: { place, name, lost, said, bar } }: { readonly row: BottleneckRow }) {
  return (
    <li className="chiso-loss">
      <p className="chiso-loss-head">
        <span className="chiso-loss-place">{place}</span>
        <span className="chiso-loss-name">{name}</span> <span className="chiso-loss-points">{lost}</span>
      </p>
      {bar.length > 0 ? (
        <svg
          className="chiso-loss-bar"
          viewBox="0 0 100 1"
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {bar.map(({ kind, x, width }) => (
            <rect
              key={kind}
              className="chiso-tone chiso-fill"
              data-tone={TONES[kind]}
              x={x}
              width={width}
              height="1"
            />
          ))}
        </svg>
      ) : null}
      <p className="chiso-loss-said">{said}</p>
    </li>
  );
}
