import { resolveUnit } from "@chiso/core";
import type { Dataset, EditionId } from "@chiso/core";
import type { StateNotice } from "../state/state.js";
import { nameIn, pickedName } from "./view.js";
import type { View } from "./view.js";
import { wordNotice } from "./word-notice.js";

export interface NoticesProps {
  readonly view: View;
  readonly notices: readonly StateNotice[];
  readonly data: Dataset | undefined;
  readonly edition: EditionId | undefined;
}

/** What the page could not take as asked, and whom it shows in the place of a unit of another time (R4). */
export function Notices({ view, notices, data, edition }: NoticesProps) {
  const resolved = data && edition !== undefined ? resolutionNotice(view, data, edition) : undefined;
  const texts = [
    ...notices.map((notice) => wordNotice(notice, view)),
    ...(resolved === undefined ? [] : [resolved]),
  ];
  return (
    <div className="notices" role="status" aria-label={view.messages.notices}>
      {texts.length === 0 ? null : (
        <ul className="notices-list">
          {texts.map((text) => (
            <li className="notices-item" key={text}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function resolutionNotice(view: View, data: Dataset, edition: EditionId): string | undefined {
  const set = data.editions.get(edition)?.set;
  if (!set) return undefined;
  const { notice } = view.messages;
  const asked = pickedName(view, view.state.unit);
  const index = view.definition.name[view.state.lang];
  const year = String(edition);
  const resolution = resolveUnit(data.book, set, view.state.unit);
  switch (resolution.kind) {
    case "same":
      return undefined;
    case "successor":
      return notice.successor(asked, index, year, nameIn(view, resolution.unit, edition));
    case "predecessors":
      return notice.predecessors(
        asked,
        index,
        year,
        view.words.format.list(resolution.units.map((unit) => nameIn(view, unit, edition))),
      );
    case "unknown":
      return notice.absent(asked, index, year);
  }
}
