export { DataGate } from "../data-gate/data-gate.js";
export type { DataGateProps } from "../data-gate/data-gate.js";
export type {
  GateFile,
  GatePlace,
  GateReader,
  GateSaved,
  GateSaveWords,
  GateTemplate,
} from "../data-gate/gate-types.js";
