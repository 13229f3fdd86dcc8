import { editionView, newestAnswer, observe, peersOf, rankingOf } from "@chiso/core";
import type {
  Dataset,
  EditionId,
  EditionView,
  NewestAnswer,
  NoSuchEdition,
  PeerChoice,
  Peers,
  UnitId,
} from "@chiso/core";
import type { Description } from "../../frame/description.js";
import {
  describeNoEdition,
  editionFileName,
  editionTitle,
  holdingNotices,
  resolutionNotices,
  sourceLines,
  standingNotices,
} from "../../frame/edition-words.js";
import { openedNotices } from "../../frame/opened-words.js";
import type { PeersWords } from "../../messages/peers-words.js";
import { differenceUnit, rankCell, scoreCell } from "../../messages/say.js";
import { unitLabel } from "../../messages/words.js";
import type { Account } from "../../sentence/account.js";
import { citing } from "../../sentence/citing.js";

/** What `Peers` is asked. */
export interface PeersQuery {
  /** The newest that ranks the unit when absent. */
  readonly edition?: EditionId | undefined;
  readonly focus?: UnitId | undefined;
  /** By region when absent. */
  readonly choice?: PeerChoice | undefined;
}

/** The answer behind `Peers`. */
export type PeersFinding =
  | {
      readonly kind: "peers";
      readonly view: EditionView;
      readonly opened?: NewestAnswer;
      readonly unit: UnitId | undefined;
      readonly peers?: Peers;
    }
  | NoSuchEdition;

/** Who a unit may fairly be compared with, in the edition asked for or the newest that ranks it. */
export function analysePeers(
  data: Dataset,
  { edition, focus, choice = { by: "region" } }: PeersQuery,
): PeersFinding {
  const opened = edition === undefined && focus !== undefined ? newestAnswer(data, focus, "rank") : undefined;
  const view = editionView(data, { edition: edition ?? opened?.edition, focus });
  if (view.kind === "no-such-edition") return view;
  const unit = view.focusUnits.find((one) => one === opened?.unit) ?? view.focusUnits[0];
  return {
    kind: "peers",
    view,
    unit,
    ...(opened ? { opened } : {}),
    ...(unit === undefined ? {} : { peers: peersOf(data, unit, view.edition, choice) }),
  };
}

/** A choice of peers as a paragraph: by what they were chosen, and who they are. Every number names its cell (R18). */
export function peersAccount(finding: PeersFinding, words: PeersWords): Account {
  const { title, noUnit, none, nobody, listed } = words.messages.peers;
  if (finding.kind === "no-such-edition") {
    const description = describeNoEdition(finding, "peers", words);
    return { title, sentences: [[{ text: description.headline }]], description };
  }
  const { view, unit, peers } = finding;
  const { data, edition, component } = view;
  const subtitle = editionTitle(view, words);
  const chosen = peers?.kind === "peers" ? peers : undefined;
  const table =
    chosen && unit !== undefined
      ? tableOf(view, unit, chosen, words)
      : { caption: subtitle, columns: [], rows: [] };
  const cite = citing(table);
  const names = (chosen?.peers ?? []).map((one) => unitLabel(words, data, one.unit, edition));
  const said =
    chosen === undefined
      ? [peers?.kind === "none" ? none[peers.why] : noUnit]
      : [
          `${table.caption.replaceAll(/\d+/g, (number) => cite.caption(number))}.`,
          names.length > 0 ? listed(words.format.list(names)) : nobody,
        ];
  const sources = (chosen?.peers ?? []).map((one) => observe(data, one.unit, edition, component).source);
  return {
    title,
    sentences: said.map(cite.sentence),
    description: {
      headline: chosen ? table.caption : (said[0] ?? "").replace(/\.$/, ""),
      subtitle,
      table,
      legend: [],
      notices: [
        ...openedNotices(finding.opened, words),
        ...resolutionNotices(data, edition, view.focus, words),
        ...holdingNotices(data, edition, component, words),
        ...(chosen ? standingNotices(data, edition, component, words) : []),
      ],
      sources: sourceLines(data, sources, words),
      fileName: editionFileName(view, "peers"),
    },
  };
}

type Chosen = Extract<Peers, { kind: "peers" }>;

function captionOf(view: EditionView, unit: UnitId, chosen: Chosen, words: PeersWords): string {
  const { caption } = words.messages.peers;
  const { integer } = words.format;
  const name = unitLabel(words, view.data, unit, view.edition);
  const title = editionTitle(view, words);
  const count = integer(chosen.peers.length);
  if (chosen.by === "region")
    return caption.region(name, title, count, chosen.region?.name[words.locale] ?? "");
  if (chosen.by === "score") return caption.score(name, title, count, integer(chosen.among));
  return caption[chosen.by](name, title, count);
}

function tableOf(view: EditionView, unit: UnitId, chosen: Chosen, words: PeersWords): Description["table"] {
  const { data, edition, component, held } = view;
  const { common, peers } = words.messages;
  const ranking = rankingOf(data, edition, component);
  const end = (key: string, header: string) => ({ key, header, align: "end" }) as const;
  const near =
    chosen.by === "score"
      ? [end("near", peers.columns.points(differenceUnit(data, component, words)))]
      : chosen.by === "population"
        ? [end("near", peers.columns.ratio)]
        : [];
  const row = (one: UnitId, nearness: string) => {
    const { value } = observe(data, one, edition, component);
    const rank = ranking?.ranks[held.rowOf.get(one) ?? -1];
    return [
      unitLabel(words, data, one, edition),
      value.kind === "score" ? scoreCell(data, component, value.score, words) : common.missing[value.why],
      rank ? rankCell(rank, words) : common.none,
      ...(near.length > 0 ? [nearness] : []),
    ];
  };
  return {
    caption: captionOf(view, unit, chosen, words),
    columns: [
      { key: "unit", header: peers.columns.unit, align: "start" },
      end("score", common.score),
      end("rank", common.rank),
      ...near,
    ],
    rows: [
      row(unit, common.none),
      ...chosen.peers.map(({ unit: one, points, ratio }) =>
        row(
          one,
          points === undefined
            ? words.format.decimal(ratio ?? 1, 2)
            : words.format.signed(points, data.definition.digits),
        ),
      ),
    ],
  };
}
