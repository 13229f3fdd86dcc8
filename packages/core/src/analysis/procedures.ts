import type {
  AdministrativeProcedure,
  OnlineService,
  PrintedProcedureCount,
  ProcedureCatalogue,
  ProcedureLevel,
} from "../model/procedures.js";
import { onlineScale, PROCEDURE_LEVELS } from "../model/procedures.js";

/** Online service of a procedure on the scale of its day; `unknown`: not given, or in the words of another time. */
export type OnlineMark = OnlineService | "unknown";

/** By what procedures are grouped: `field`, `body` or `level` of settlement. */
export type ProcedureGrouping = "field" | "body" | "level";

/** What `analyseProcedures` is asked. */
export interface ProceduresQuery {
  /** `field` when absent. */
  readonly by?: ProcedureGrouping | undefined;
  /** Only those settled at this level. */
  readonly level?: ProcedureLevel | undefined;
}

/** Procedures of one field, body or level. */
export interface ProcedureGroup {
  /** Field or body in Vietnamese, or the level. */
  readonly id: string;
  readonly name: AdministrativeProcedure["field"] | ProcedureLevel;
  /** In the order of online service, most first; then as given. */
  readonly rows: readonly AdministrativeProcedure[];
}

/** Procedures of a catalogue in groups, and how many have each mark: the answer of `analyseProcedures`. */
export interface ProceduresFinding {
  readonly kind: "procedures";
  readonly catalogue: ProcedureCatalogue;
  readonly by: ProcedureGrouping;
  readonly level: ProcedureLevel | undefined;
  /** Largest first, ties as given; levels from the province down. */
  readonly groups: readonly ProcedureGroup[];
  readonly rows: readonly AdministrativeProcedure[];
  /** The marks of online service that hold on the day, most first, then `none`, then `unknown`. */
  readonly scale: readonly OnlineMark[];
  readonly online: Readonly<Partial<Record<OnlineMark, number>>>;
  readonly published: YesNo;
  readonly oneStop: YesNo;
  /** Printed counts stand apart from the rows (R6). */
  readonly printed: readonly PrintedProcedureCount[];
}

/** How many are, are not, and are not said to be either; they add up to the rows. */
export interface YesNo {
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
}

/**
 * Procedures by field, body or level, and how far each can be done online; every count is the length of a list.
 *
 * @example analyseProcedures(catalogue, { by: "field" }).online.whole // 14
 */
export function analyseProcedures(
  catalogue: ProcedureCatalogue,
  { by = "field", level }: ProceduresQuery,
): ProceduresFinding {
  const rows = catalogue.procedures.filter((one) => level === undefined || one.level === level);
  const scale: readonly OnlineMark[] = [
    ...onlineScale(catalogue.asOf, catalogue.onlineWords).toReversed(),
    "unknown",
  ];
  const marks = rows.map((row) => onlineMark(row, catalogue));
  const online: Partial<Record<OnlineMark, number>> = {};
  for (const mark of scale) online[mark] = marks.filter((one) => one === mark).length;
  return {
    kind: "procedures",
    catalogue,
    by,
    level,
    groups: groupsOf(rows, by, catalogue, scale),
    rows,
    scale,
    online,
    published: yesNo(rows.map(({ published }) => published)),
    oneStop: yesNo(rows.map(({ oneStop }) => oneStop)),
    printed: catalogue.printed ?? [],
  };
}

/** Online service of a procedure in the words of the catalogue's day; those of another time are unknown, never translated. */
export function onlineMark(
  { online }: AdministrativeProcedure,
  { asOf, onlineWords }: ProcedureCatalogue,
): OnlineMark {
  return online !== undefined && onlineScale(asOf, onlineWords).includes(online) ? online : "unknown";
}

function groupsOf(
  rows: readonly AdministrativeProcedure[],
  by: ProcedureGrouping,
  catalogue: ProcedureCatalogue,
  scale: readonly OnlineMark[],
): readonly ProcedureGroup[] {
  const nameOf = (row: AdministrativeProcedure) => (by === "level" ? row.level : row[by]);
  const idOf = (row: AdministrativeProcedure) => (by === "level" ? row.level : row[by].vi);
  const place = (row: AdministrativeProcedure) => scale.indexOf(onlineMark(row, catalogue));
  const ids = by === "level" ? PROCEDURE_LEVELS : [...new Set(rows.map(idOf))];
  const groups = ids.flatMap((id): readonly ProcedureGroup[] => {
    const own = rows.filter((row) => idOf(row) === id).toSorted((a, b) => place(a) - place(b));
    const [first] = own;
    return first ? [{ id, name: nameOf(first), rows: own }] : [];
  });
  return by === "level" ? groups : groups.toSorted((a, b) => b.rows.length - a.rows.length);
}

function yesNo(values: readonly (boolean | undefined)[]): YesNo {
  return {
    yes: values.filter((one) => one === true).length,
    no: values.filter((one) => one === false).length,
    unknown: values.filter((one) => one === undefined).length,
  };
}
