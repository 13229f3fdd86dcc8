export { distributionHeight, layoutDistribution } from "../distribution.js";
export type {
  DistributionInput,
  DistributionInputRow,
  DistributionLayout,
  DistributionRowMark,
  DotTone,
} from "../distribution.js";
