export type { IsoDate, Locale, Text } from "./model/text.js";
export { periodAt, regionOf, unitName } from "./model/unit.js";
export type {
  Region,
  RegionId,
  Succession,
  Unit,
  UnitBook,
  UnitId,
  UnitKind,
  UnitPeriod,
  UnitSet,
  UnitSetId,
} from "./model/unit.js";
export {
  childrenOf,
  componentOf,
  editionOf,
  holdingOf,
  pointsOfTotal,
  termOf,
} from "./model/index-definition.js";
export type {
  BreakReason,
  ComparableRun,
  Component,
  ComponentId,
  ComponentLevel,
  ComponentTerm,
  Direction,
  Edition,
  EditionId,
  GroupId,
  Grouping,
  Holding,
  IndexDefinition,
  IndexId,
  Methodology,
  MethodologyId,
  Regime,
  SeriesBreak,
  TotalFormula,
} from "./model/index-definition.js";
export { MISSING_REASONS, STANDINGS } from "./model/observation.js";
export type {
  Conflict,
  Disputed,
  MissingReason,
  Observation,
  PrintedClaim,
  PublishedAverage,
  Source,
  SourceId,
  Standing,
  Value,
} from "./model/observation.js";
export {
  editionData,
  latestEdition,
  observe,
  previousEdition,
  scoreAt,
  sourceAt,
  sourceById,
  valueAt,
} from "./model/dataset.js";
export type { Column, Dataset, EditionData } from "./model/dataset.js";
export { buildDataset, emptyColumn, missingCode, rowsOf, standingCode } from "./model/build-dataset.js";
export type { DatasetParts } from "./model/build-dataset.js";
export { withHoldings } from "./model/holdings.js";
export { mergerDates, predecessorsOf, resolveUnit, successorsOf } from "./model/succession.js";
export type { Resolution } from "./model/succession.js";
export { nearestWord } from "./model/edit-distance.js";
export {
  fold,
  matchesQuery,
  nearestUnit,
  searchFor,
  searchText,
  spellingsOf,
  unitByName,
} from "./model/find-units.js";
export { comparability, isComparable, unitComparability } from "./analysis/comparable.js";
export type { Comparability } from "./analysis/comparable.js";
export { competitionRanks, rankOf, rankWarnings, rankingOf } from "./analysis/rank.js";
export type { Rank, Ranking, RankWarning, UnrankedReason } from "./analysis/rank.js";
export { changeOf } from "./analysis/change.js";
export type { Change } from "./analysis/change.js";
export { groupOf, medianOf, quartilesOf } from "./analysis/group.js";
export type { Group } from "./analysis/group.js";
export { regionMedian, regionRankOf, unitsInRegion } from "./analysis/region.js";
export type { RegionRank } from "./analysis/region.js";
export { gapParts, gapsOf } from "./analysis/gap.js";
export type { Gap, GapParts, Gaps } from "./analysis/gap.js";
export { hasMeasure, rankingsOf, seriesOf } from "./analysis/series.js";
export type { Measure, Rankings, Series, SeriesCut, SeriesPoint, SeriesQuery } from "./analysis/series.js";
export { addsUpRounded, quantile, sortedScores } from "./analysis/statistics.js";
export { filterRows, reorder, rowOrder } from "./analysis/row-order.js";
export type { SortColumn, SortDirection, SortKey } from "./analysis/row-order.js";
export { csvRecords, parseCsv, tableOfRecords, toCsv } from "./read/csv.js";
export type { CsvRecords, CsvRow, CsvTable } from "./read/csv.js";
export { FILE_ISSUE_CODES, ISSUE_CODES, TABLE_ISSUE_CODES } from "./read/issue.js";
export type { Issue, IssueCode } from "./read/issue.js";
export { headingField } from "./read/header.js";
export type { ObservationField } from "./read/header.js";
export { oddMarks } from "./read/mixed-marks.js";
export { readNumber } from "./read/number.js";
export { writeObservations } from "./read/write-observations.js";
export { readObservations } from "./read/read-observations.js";
export type { ReadOptions, ReadResult } from "./read/read-observations.js";
export { positionOf } from "./analysis/position.js";
export type { Position, PositionFinding } from "./analysis/position.js";
export { rankingRows } from "./analysis/ranking-rows.js";
export type { RankingAgainst, RankingRows } from "./analysis/ranking-rows.js";
export { HEAT_STEPS, heatOf, isWholeColumn, placeBetween, rankingParts } from "./analysis/ranking-parts.js";
export type { Ends, HeatBasis, RankingPart } from "./analysis/ranking-parts.js";
export { unitNames } from "./analysis/unit-names.js";
export { rankHistory, unitHistory } from "./analysis/rank-history.js";
export type { RankHistory, UnitHistory } from "./analysis/rank-history.js";
export { analyseTrend, growthDates, unitsOf } from "./analysis/trend.js";
export type { NamedSeries, TrendFinding, TrendQuery } from "./analysis/trend.js";
export type { TrendBreak, TrendField, TrendGround } from "./analysis/trend-field.js";
export { editionView, roleOf } from "./analysis/edition-view.js";
export type { EditionQuery, EditionView, NoSuchEdition, UnitRole } from "./analysis/edition-view.js";
export { analyseDistribution, quarterOf } from "./analysis/distribution.js";
export type {
  DistributionFinding,
  DistributionQuery,
  DistributionRow,
  Quarter,
} from "./analysis/distribution.js";
export { analyseScatter, sideOf } from "./analysis/scatter.js";
export type {
  ScatterAxis,
  ScatterFinding,
  ScatterOther,
  ScatterOutlier,
  ScatterQuery,
  Side,
} from "./analysis/scatter.js";
export { bottlenecksOf } from "./analysis/bottleneck.js";
export type {
  BottleneckOptions,
  Bottlenecks,
  Loss,
  LossPart,
  LossPartKind,
  UnknownLoss,
} from "./analysis/bottleneck.js";
export { changePartsOf } from "./analysis/change-parts.js";
export type { ChangeParts, ChangeStep, UnknownStep } from "./analysis/change-parts.js";
export { analyseWaterfall } from "./analysis/waterfall.js";
export type { WaterfallFinding, WaterfallQuery, WaterfallQuestion } from "./analysis/waterfall.js";
export { analyseBottlenecks } from "./analysis/bottlenecks.js";
export type { BottlenecksFinding, BottlenecksQuery } from "./analysis/bottlenecks.js";
export {
  fitMoves,
  readScenario,
  scenarioFromQuery,
  scenarioToQuery,
  writeScenario,
} from "./analysis/scenario.js";
export type {
  ReadScenario,
  ReadScenarios,
  Scenario,
  ScenarioFault,
  SharedScenarios,
} from "./analysis/scenario.js";
export { analyseWhatIf, lowestOf } from "./analysis/what-if-figure.js";
export type { WhatIfFinding, WhatIfQuery } from "./analysis/what-if-figure.js";
export { analyseWhatChanged } from "./analysis/what-changed.js";
export type { Mover, WhatChangedFinding, WhatChangedQuery } from "./analysis/what-changed.js";
export type { PrintedProgress, Programme, ProgrammeItem } from "./model/programme.js";
export {
  analyseProgress,
  dayNumber,
  dayOf,
  progressOf,
  PROGRESS_STATUSES,
  weekOf,
} from "./analysis/progress.js";
export type {
  ProgressFinding,
  ProgressOrder,
  ProgressQuery,
  ProgressRow,
  ProgressStatus,
} from "./analysis/progress.js";
export { whatIf, whatIfGround } from "./analysis/what-if.js";
export type {
  Ceiling,
  Lever,
  Moves,
  NoWhatIf,
  StuckLever,
  WhatIfAnswer,
  WhatIfGround,
  WhatIfOptions,
  WhatIfPlace,
} from "./analysis/what-if.js";
export { reachRank } from "./analysis/reach-rank.js";
export type { ReachRank, Way } from "./analysis/reach-rank.js";
export { analyseHeatGrid, likenessOf } from "./analysis/heat-grid.js";
export type {
  HeatCell,
  HeatColumn,
  HeatGridFinding,
  HeatGridQuery,
  HeatOrder,
  HeatRow,
  HeatRows,
  HeatUnits,
  HeatYears,
} from "./analysis/heat-grid.js";
export { likenessTo, partEndsOf, partPositions } from "./analysis/part-positions.js";
export type { PartEnds } from "./analysis/part-positions.js";
export { analyseBump } from "./analysis/bump.js";
export type { BumpCount, BumpFinding, BumpLeftOut, BumpQuery, BumpSeries } from "./analysis/bump.js";
export { analyseSlope, slopeMeasure } from "./analysis/slope.js";
export type { Slope, SlopeEnd, SlopeFinding, SlopeQuery, SlopeRow } from "./analysis/slope.js";
export { peersOf } from "./analysis/peers.js";
export type { Peer, PeerChoice, Peers } from "./analysis/peers.js";
export { overtakesOf } from "./analysis/overtakes.js";
export type { Overtakes } from "./analysis/overtakes.js";
export { crossIndex } from "./analysis/cross-index.js";
export type { CrossIndex, CrossPosition, Disagreement } from "./analysis/cross-index.js";
export { analyseRankedBars } from "./analysis/ranked-bars.js";
export type { RankedBarsFinding, RankedBarsQuery, RankedUnit, UnplacedUnit } from "./analysis/ranked-bars.js";
export { analyseGroups } from "./analysis/groups.js";
export type {
  GroupBand,
  GroupedEdition,
  GroupMember,
  GroupMoves,
  Groups,
  GroupsFinding,
  GroupsQuery,
  Ungrouped,
} from "./analysis/groups.js";
export { analyseSmallMultiples, changeWindowOf, smallMultiplesMeasure } from "./analysis/small-multiples.js";
export type {
  PanelOrder,
  PanelRows,
  SmallMultiplesFinding,
  SmallMultiplesQuery,
  TrendPanel,
} from "./analysis/small-multiples.js";
export type { MapArchipelago, MapShape, MapShapes, MapTile, MapUnit, TileGrid } from "./model/map-shapes.js";
export { analyseMap, firstClassesOf } from "./analysis/map-classes.js";
export type { ClassMethod, MapClass, MapFinding, MapQuery, NoMap } from "./analysis/map-classes.js";
export { bestOf } from "./analysis/best.js";
export type { Best } from "./analysis/best.js";
export { analyseProfile, medianSide } from "./analysis/profile.js";
export type {
  ProfileAxis,
  ProfileFinding,
  ProfileOrder,
  ProfileQuery,
  ProfileRow,
  MedianSide,
} from "./analysis/profile.js";
export { RADAR_AXES, analyseRadar, shareOf } from "./analysis/radar.js";
export type { RadarAxis, RadarFinding, RadarLeftOut, RadarQuery } from "./analysis/radar.js";
export type { SheetCell, SheetTable } from "./model/sheet.js";
export { analyseDumbbell } from "./analysis/dumbbell.js";
export type { DumbbellAxes, DumbbellAxis } from "./analysis/dumbbell-axes.js";
export type {
  Dumbbell,
  DumbbellEnd,
  DumbbellFinding,
  DumbbellOther,
  DumbbellQuery,
  DumbbellRow,
} from "./analysis/dumbbell.js";
export { newestAnswer } from "./analysis/newest-answer.js";
export type { EditionQuestion, NewestAnswer, NoAnswer } from "./analysis/newest-answer.js";
