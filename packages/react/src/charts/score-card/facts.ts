import {
  isPercent,
  markOf,
  nationPlace,
  rankStanding,
  regionPlace,
  scoreNumber,
  subjectOf,
} from "./position-words.js";
import type { Told } from "./position-words.js";
import { changeFacts } from "./change-facts.js";
import { remarks, sourceTitle, standingWords } from "./fact.js";
import type { Fact } from "./fact.js";
import { gapFacts } from "./gap-facts.js";

/** Everything that is known of a position, in the order of telling. The sentence, the card and the table read from here. */
export function factsOf(told: Told): readonly Fact[] {
  return [
    ...identity(told),
    scoreFact(told),
    ...placeFacts(told),
    ...changeFacts(told),
    ...groupFacts(told),
    ...gapFacts(told),
  ];
}

function identity(told: Told): Fact[] {
  const { data, position, words } = told;
  const { common, card } = words.messages;
  const subject = subjectOf(told);
  const { regime, unitSet } = position.edition;
  const units = data.book.sets.get(unitSet)?.units.length ?? 0;
  const full = data.definition.fullName[words.locale];
  const facts: Fact[] = [
    { key: "unit", label: card.table.unit, cell: subject.unit, remark: "" },
    {
      key: "index",
      label: card.table.index,
      cell: subject.component === undefined ? full : `${subject.component} (${full})`,
      remark: "",
    },
    { key: "edition", label: common.edition, cell: subject.year, remark: "" },
  ];
  if (regime.kind === "top-n") {
    facts.push({
      key: "regime",
      label: card.table.regime,
      cell: card.table.topN(words.format.integer(regime.n), words.format.integer(units)),
      remark: "",
    });
  }
  return facts;
}

function scoreFact(told: Told): Fact {
  const { words, position } = told;
  const { common, card } = words.messages;
  const { observation } = position;
  const number = scoreNumber(told);
  const why = observation.value.kind === "missing" ? common.missing[observation.value.why] : "";
  const shown = number === undefined ? common.none : isPercent(told) ? `${number}%` : number;
  const mark = number === undefined ? why : markOf(observation.standing, told);
  return {
    key: "score",
    label: card.table.score(isPercent(told) ? card.face.percent : ""),
    cell: shown,
    remark:
      number === undefined
        ? why
        : remarks(standingWords(told, observation.standing), sourceTitle(told, observation.source)),
    face: {
      label: common.score,
      values: [{ text: shown }],
      ...(number === undefined ? { missing: true as const } : {}),
      ...(mark === undefined ? {} : { mark }),
    },
  };
}

function placeFacts(told: Told): Fact[] {
  const { words, position } = told;
  const { common, card } = words.messages;
  const { rank, ranking, regionRank } = position;
  const facts: Fact[] = [];
  if (rank.kind === "unranked" || !ranking) {
    const why = rank.kind === "unranked" ? common.unranked[rank.why] : "";
    facts.push({
      key: "rank",
      label: common.rank,
      cell: common.none,
      remark: why,
      face: { label: common.rank, values: [{ text: common.none }], missing: true, mark: why },
    });
  } else {
    const cell = common.rankOf(words.format.integer(rank.rank), words.format.integer(ranking.of));
    const own = rank.kind === "own-reading";
    const tied = nationPlace(told)?.tied ? card.marks.tied : undefined;
    const mark = remarks(tied, own ? card.marks.ownReading : markOf(rankStanding(rank), told));
    facts.push({
      key: "rank",
      label: common.rank,
      cell,
      remark: remarks(
        tied,
        own ? common.ownReading : standingWords(told, rankStanding(rank)),
        own ? undefined : sourceTitle(told, position.observation.source),
      ),
      face: { label: common.rank, values: [{ text: cell }], ...(mark === "" ? {} : { mark }) },
    });
  }
  const place = regionPlace(regionRank, told);
  if (regionRank.kind === "none" || !place) return facts;
  const name = regionRank.region.name[words.locale];
  const cell = common.rankOf(words.format.integer(regionRank.rank), place.of);
  const tied = place.tied ? card.marks.tied : undefined;
  const printed = regionRank.kind === "as-printed";
  facts.push({
    key: "region",
    label: card.table.regionRank(name),
    cell,
    remark: remarks(
      tied,
      printed ? card.marks.printed : common.ownReading,
      printed ? sourceTitle(told, regionRank.source) : undefined,
    ),
    face: {
      label: card.face.region(name),
      values: [{ text: cell }],
      mark: remarks(tied, printed ? card.marks.printed : card.marks.ownReading),
    },
  });
  return facts;
}

function groupFacts(told: Told): Fact[] {
  const { group } = told.position;
  if (!group) return [];
  const { common, card } = told.words.messages;
  const name = told.data.definition.groupNames[group.id]?.[told.words.locale] ?? group.id;
  const own = group.kind === "quartile" ? card.marks.quartile : undefined;
  const face = {
    label: common.group,
    values: [{ text: card.groupName(name) }],
    ...(own === undefined ? {} : { mark: own }),
  };
  return [{ key: "group", label: common.group, cell: name, remark: own ?? "", face }];
}
