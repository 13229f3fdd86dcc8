import type { Source, SourceId, Standing } from "./observation.js";
import type { IsoDate, Text } from "./text.js";
import type { UnitId } from "./unit.js";

/** Levels at which a procedure is settled, from the province down. */
export const PROCEDURE_LEVELS = ["province", "district", "commune"] as const;
/** Who settles a procedure. */
export type ProcedureLevel = (typeof PROCEDURE_LEVELS)[number];

/**
 * How far a procedure can be done online, in the words of its time: levels 3 and 4 until decree 42/2022/NĐ-CP (of 24 June 2022,
 * in force from 15 August), *một phần* (part) and *toàn trình* (whole) since. One is never read as the other.
 */
export const ONLINE_SERVICES = ["none", "level-3", "level-4", "part", "whole"] as const;
/** How far a procedure can be settled online: one of `ONLINE_SERVICES`. */
export type OnlineService = (typeof ONLINE_SERVICES)[number];

/** One administrative procedure of a catalogue. What is absent is not known. */
export interface AdministrativeProcedure {
  /** Code of the national database where there is one: `1.000123`. */
  readonly id: string;
  readonly name: Text;
  /** The subject that it belongs to: "Việc làm". */
  readonly field: Text;
  readonly body: Text;
  readonly unit?: UnitId;
  readonly level: ProcedureLevel;
  readonly published?: boolean;
  /** Received at the one-stop shop. */
  readonly oneStop?: boolean;
  readonly online?: OnlineService;
  readonly source?: SourceId;
}

/** A count of procedures that somebody printed without the list behind it (R6). */
export interface PrintedProcedureCount {
  readonly of: "catalogue" | ProcedureLevel | "published" | "one-stop" | Exclude<OnlineService, "none">;
  readonly count: number;
  readonly body: Text;
  readonly unit?: UnitId;
  readonly year: number;
  readonly source: SourceId;
}

/** The administrative procedures of a province, or of one of its bodies, on a day. */
export interface ProcedureCatalogue {
  readonly id: string;
  readonly name: Text;
  readonly asOf: IsoDate;
  /** Words that a catalogue uses for online service, where they are not those of its day. */
  readonly onlineWords?: OnlineWords;
  readonly credit: Text;
  readonly standing: Standing;
  readonly procedures: readonly AdministrativeProcedure[];
  readonly printed?: readonly PrintedProcedureCount[];
  readonly sources: readonly Source[];
}

/** `levels`: 3 and 4; `extent`: in part or whole. */
export type OnlineWords = "levels" | "extent";

const SINCE: IsoDate = "2022-08-15";

/**
 * The scale of online service that holds on a day, lowest first.
 *
 * @param words those that the catalogue uses, where it says so: offices changed theirs on days of their own
 * @example onlineScale("2021-12-31") // ["none", "level-3", "level-4"]
 */
export function onlineScale(
  asOf: IsoDate,
  words: OnlineWords = asOf < SINCE ? "levels" : "extent",
): readonly OnlineService[] {
  return words === "levels" ? ["none", "level-3", "level-4"] : ["none", "part", "whole"];
}
