import type { SpecFigures } from "./spec.js";

/** Two figures with an option of each kind. */
export const figures: SpecFigures = {
  trend: {
    by: { kind: "choice", of: ["score", "rank"] },
    region: { kind: "flag" },
    from: { kind: "edition" },
    to: { kind: "edition" },
  },
  progress: { today: { kind: "date" }, bodies: { kind: "codes" }, programme: { kind: "code" } },
};
