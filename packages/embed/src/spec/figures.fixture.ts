import type { SpecFigures } from "./spec.js";

/** Figures with an option of each kind. */
export const figures: SpecFigures = {
  trend: {
    by: { kind: "choice", of: ["score", "rank"] },
    region: { kind: "flag" },
    from: { kind: "edition" },
    to: { kind: "edition" },
  },
  "what-if": {
    rank: { kind: "rank" },
    locked: { kind: "codes", of: "component" },
    caps: { kind: "scores" },
    scenarios: { kind: "scenarios" },
  },
  progress: { today: { kind: "date" }, bodies: { kind: "codes" }, programme: { kind: "code" } },
};
