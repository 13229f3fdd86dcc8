import { observe, regionOf } from "@chiso/core";
import type { Dataset, EditionId } from "@chiso/core";
import { nameIn } from "../page/view.js";
import type { View } from "../page/view.js";
import { regionLines } from "./regions.js";
import type { RegionLine } from "./regions.js";

export interface RegionsProps {
  readonly view: View;
  readonly data: Dataset;
  readonly edition: EditionId;
}

/** The regions side by side; that of the province in focus is marked. */
export function Regions({ view, data, edition }: RegionsProps) {
  const { state, messages } = view;
  const component = state.component ?? data.definition.overall;
  const lines = regionLines(data, edition, component);
  const asOf = data.editions.get(edition)?.edition.asOf;
  const own = asOf === undefined ? undefined : regionOf(data.book, state.unit, asOf)?.id;
  const text = messages.country;
  const ownReading = lines.some(({ best }) => best.some(({ rank }) => rank.kind === "own-reading"));
  return (
    <>
      {/* what scrolls must be reached by key */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="regions-scroll" tabIndex={0} role="group" aria-label={text.regions}>
        <table className="regions">
          <thead>
            <tr>
              <th scope="col">{text.region}</th>
              <th scope="col" className="regions-number">
                {text.units}
              </th>
              <th scope="col" className="regions-number">
                {text.ranked}
              </th>
              <th scope="col" className="regions-number">
                {text.median}
              </th>
              <th scope="col">{text.best}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <RegionRow
                key={line.region.id}
                line={line}
                own={line.region.id === own}
                view={view}
                data={data}
                edition={edition}
              />
            ))}
          </tbody>
        </table>
      </div>
      {lines.every(({ median }) => median === undefined) ? (
        <p className="regions-note">{text.noMedian}</p>
      ) : null}
      {ownReading ? <p className="regions-note">* {text.ownReading}</p> : null}
    </>
  );
}

interface RegionRowProps extends RegionsProps {
  readonly line: RegionLine;
  readonly own: boolean;
}

function RegionRow({ line, own, view, data, edition }: RegionRowProps) {
  const { words, messages, state } = view;
  const { integer, score, list } = words.format;
  const component = state.component ?? data.definition.overall;
  const best = line.best.map(({ unit, rank }) => {
    const { value } = observe(data, unit, edition, component);
    const mark = rank.kind === "own-reading" ? "*" : "";
    const place = messages.country.place(nameIn(view, unit, edition), `${integer(rank.rank)}${mark}`);
    return value.kind === "score" ? `${place}, ${score(value.score, data.definition)}` : place;
  });
  return (
    <tr className={own ? "regions-own" : undefined}>
      <th scope="row">
        {line.region.name[state.lang]}
        {own ? <span className="visually-hidden"> ({messages.country.ownRegion})</span> : null}
      </th>
      <td className="regions-number">{integer(line.units)}</td>
      <td className="regions-number">{integer(line.ranked)}</td>
      <td className="regions-number">
        {line.median === undefined ? words.messages.common.none : score(line.median, data.definition)}
      </td>
      <td>{best.length === 0 ? words.messages.common.none : list(best)}</td>
    </tr>
  );
}
