export { Procedures } from "../charts/procedures/procedures.js";
export type { ProceduresProps } from "../charts/procedures/procedures.js";
export { procedures } from "../charts/procedures/module.js";
export type {
  ProcedureCatalogue,
  ProcedureGrouping,
  ProceduresFinding,
  ProceduresQuery,
} from "@chiso/core/province";
