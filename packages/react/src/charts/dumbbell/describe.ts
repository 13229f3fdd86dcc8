import { observe } from "@chiso/core";
import type { Dumbbell, DumbbellFinding } from "@chiso/core";
import type { DataTable, Description, LegendItem } from "../../frame/description.js";
import {
  describeNoEdition,
  editionFileName,
  editionTitle,
  resolutionNotices,
  sourceLines,
  sourcesOfEdition,
} from "../../frame/edition-words.js";
import type { DumbbellWords } from "../../messages/dumbbell-words.js";
import { differenceUnit } from "../../messages/say.js";
import { dumbbellHeadline } from "./headline.js";
import { dumbbellNotices } from "./notices.js";
import {
  changeCell,
  changeHead,
  detailOf,
  earlierOf,
  endCell,
  gapText,
  headsOf,
  noteOf,
  otherText,
  rowName,
  unitName,
  wayText,
} from "./text.js";

/** A dumbbell in words. */
export function describeDumbbell(finding: DumbbellFinding, words: DumbbellWords): Description {
  if (finding.kind === "no-such-edition") return describeNoEdition(finding, "dumbbell", words);
  const { view } = finding;
  const title = editionTitle(view, words);
  if (finding.kind !== "dumbbell") {
    const { headline } = words.messages.dumbbell;
    const none = finding.kind === "no-unit" ? headline.noUnit : headline.firstEdition(title);
    return {
      headline: none,
      subtitle: finding.kind === "no-unit" ? title : `${unitName(finding, words)} · ${title}`,
      table: { caption: title, columns: [], rows: [] },
      legend: [],
      notices: resolutionNotices(view.data, view.edition, view.focus, words),
      sources: sourceLines(view.data, [], words),
      fileName: editionFileName(view, "dumbbell"),
    };
  }
  const asked = [unitName(finding, words), title, otherText(finding, words)] as const;
  return {
    headline: dumbbellHeadline(finding, words),
    subtitle: words.messages.dumbbell.subtitle(...asked),
    table: tableOf(finding, words.messages.dumbbell.table.caption(...asked), words),
    legend: legendOf(finding, words),
    notices: dumbbellNotices(finding, words),
    sources: sourceLines(view.data, sourcesOf(finding), words),
    fileName: editionFileName({ ...view, focusUnits: [finding.unit] }, `dumbbell-${otherStem(finding)}`),
  };
}

function otherStem({ other }: Dumbbell): string {
  if (other.kind === "edition") return String(other.edition);
  return other.kind === "unit" ? other.unit : other.kind;
}

function tableOf(found: Dumbbell, caption: string, words: DumbbellWords): DataTable {
  const { common, dumbbell } = words.messages;
  const { data, component } = found.view;
  const [other, unit] = headsOf(found, words);
  const hasParts = found.rows.length + found.absent.length > 1;
  const end = (key: string, header: string) => ({ key, header, align: "end" as const });
  return {
    caption,
    columns: [
      { key: "component", header: common.component, align: "start" },
      end("other", other),
      end("unit", unit),
      end("change", common.remark(changeHead(found, words), differenceUnit(data, component, words))),
      { key: "way", header: dumbbell.table.way, align: "start" },
      { key: "note", header: dumbbell.table.note, align: "start" },
    ],
    rows: [...found.rows, ...found.absent].map((row, at) => {
      const way = wayText(found, row, words);
      const note = [detailOf(found, row, words), noteOf(found, row, words)];
      return [
        rowName(found, row, words),
        ...row.ends.map((one) =>
          one.kind === "score" ? (endCell(found, row, one, words) ?? "") : gapText(one, words),
        ),
        changeCell(found, row, words) || common.none,
        at === 0 && hasParts ? dumbbell.ways.whole(way) : way,
        note.filter((part) => part !== "").join("; ") || common.none,
      ];
    }),
  };
}

function legendOf(found: Dumbbell, words: DumbbellWords): readonly LegendItem[] {
  const { legend, ways } = words.messages.dumbbell;
  const { rows, view } = found;
  const [other, unit] = headsOf(found, words);
  const less = view.data.definition.direction === "lower-is-better";
  const has = (way: Dumbbell["rows"][number]["way"]) => rows.some((row) => row.way === way);
  const say = (way: "better" | "worse") => wayText(found, { way }, words);
  const same = ways[found.other.kind === "edition" ? "edition" : "other"].same;
  const gap = rows.some(({ ends }) => ends.some(({ kind }) => kind !== "score"));
  const items: readonly (LegendItem | false)[] = [
    { tone: "ink-2", shape: "ring", label: other },
    { tone: "focus", shape: "dot", label: unit },
    has("better") && {
      key: "k0",
      tone: "up",
      shape: "line",
      label: (less ? legend.betterOfLess : legend.better)(say("better")),
    },
    has("worse") && {
      key: "k1",
      tone: "down",
      shape: "line",
      label: (less ? legend.worseOfLess : legend.worse)(say("worse")),
    },
    has("same") && { key: "k2", tone: "ink-2", shape: "line", label: same },
    gap && { tone: "hatch", shape: "hatch", label: legend.missing },
  ];
  return items.filter((item) => item !== false);
}

/** Where the figures shown were read. */
function sourcesOf(found: Dumbbell): readonly string[] {
  const { data, edition } = found.view;
  const { other, rows, unit } = found;
  const ids = rows.map(({ component }) => component);
  const read = (of: string, year: number) =>
    ids.flatMap((id) => {
      const { value, source } = observe(data, of, year, id);
      return value.kind === "score" ? [source] : [];
    });
  const printed = rows.flatMap(({ change }) => (change?.kind === "as-printed" ? [change.source] : []));
  const others =
    other.kind === "unit"
      ? read(other.unit, edition)
      : other.kind === "edition"
        ? read(unit, earlierOf(found) ?? edition)
        : [...sourcesOfEdition(data, edition, ids)];
  return [...others, ...read(unit, edition), ...printed];
}
