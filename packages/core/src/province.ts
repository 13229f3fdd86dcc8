// A province's own affairs: its bodies and their criteria, its inspections, its procedures. An entry by itself,
// `@chiso/core/province`, so that a page about indices does not carry it.
export {
  chargesOf,
  criteriaFaults,
  criteriaUnder,
  fieldOfCriterion,
  fullMarksOf,
  scoredCriteria,
} from "./model/criteria.js";
export type {
  CriteriaFault,
  CriteriaSet,
  Criterion,
  CriterionId,
  ReformField,
  ReformFieldId,
  ScoredBy,
} from "./model/criteria.js";
export type { Appeal, AssessedBody, BodyAssessment, CriterionPoints } from "./model/assessment.js";
export { FINDING_KINDS } from "./model/programme.js";
export type {
  Attendance,
  CheckItem,
  CheckResult,
  InspectionFinding,
  InspectionFindingKind,
  PrintedProgress,
  Programme,
  ProgrammeItem,
} from "./model/programme.js";
export { ONLINE_SERVICES, onlineScale, PROCEDURE_LEVELS } from "./model/procedures.js";
export type {
  AdministrativeProcedure,
  OnlineService,
  OnlineWords,
  PrintedProcedureCount,
  ProcedureCatalogue,
  ProcedureLevel,
} from "./model/procedures.js";
export { analyseBodies } from "./analysis/bodies.js";
export type { BodiesFinding, BodiesQuery, BodyOrder, ChangedRow } from "./analysis/bodies.js";
export { bodyRows } from "./analysis/body-rows.js";
export type { BodyGroup, BodyRow, PointsSum } from "./analysis/body-rows.js";
export { bodiesBreak, bodyChanges } from "./analysis/body-changes.js";
export type { BodiesBreak, BodyChange, BodyChanges } from "./analysis/body-changes.js";
export { bodyLosses, pointsInCriterion } from "./analysis/body-losses.js";
export type { BodyLoss, BodyLosses, BodyLossOptions } from "./analysis/body-losses.js";
export { bodyDataset } from "./analysis/body-dataset.js";
export type { BodyDatasetOptions } from "./analysis/body-dataset.js";
export { analyseFindings, FINDING_STATUSES, findingCosts, findingStatus } from "./analysis/findings.js";
export type {
  FindingCost,
  FindingRow,
  FindingSection,
  FindingsFinding,
  FindingsQuery,
  FindingStatus,
} from "./analysis/findings.js";
export { analyseChecklist } from "./analysis/checklist.js";
export type { ChecklistFinding, ChecklistRow, CheckMark } from "./analysis/checklist.js";
export { analyseProcedures, onlineMark } from "./analysis/procedures.js";
export type {
  OnlineMark,
  ProcedureGroup,
  ProcedureGrouping,
  ProceduresFinding,
  ProceduresQuery,
  YesNo,
} from "./analysis/procedures.js";
export {
  ASSESSMENT_TABLE,
  BODY_RESULTS_TABLE,
  CHECKS_TABLE,
  CRITERIA_TABLE,
  FINDINGS_TABLE,
  PROCEDURES_TABLE,
  PROVINCE_TABLES,
  VISITS_TABLE,
} from "./read/province-tables.js";
export {
  ABOUT_BODIES_TABLE,
  ABOUT_INSPECTION_TABLE,
  ABOUT_PROCEDURES_TABLE,
  BANDS_TABLE,
  CHECK_ITEMS_TABLE,
  COUNTS_TABLE,
  FIELDS_TABLE,
  WHOLE_TABLES,
} from "./read/whole-tables.js";
export type { CellChoice, CellKind, KindColumn, TableKind } from "./read/table-kind.js";
export { kindColumn, readDay, readRecords } from "./read/records.js";
export type { Records, TableRecord, TableSource } from "./read/records.js";
export { bodyId, readAssessment, readCriteria } from "./read/read-bodies.js";
export type { AssessmentSources } from "./read/read-bodies.js";
export { readProgramme } from "./read/read-programme.js";
export type { ProgrammeSources } from "./read/read-programme.js";
export {
  readBands,
  readBodiesAbout,
  readCheckItems,
  readCounts,
  readFields,
  readInspectionAbout,
  readProceduresAbout,
} from "./read/read-whole.js";
export type { BodiesWhole, ReadWhole } from "./read/read-whole.js";
export { readProcedures } from "./read/read-procedures.js";
