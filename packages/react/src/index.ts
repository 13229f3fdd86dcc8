export { RankingTable } from "./exports/ranking-table.js";
export type { RankingTableProps } from "./exports/ranking-table.js";
export { ScoreCard, positionSentences, scoreCard } from "./exports/score-card.js";
export type { CardFinding, CardQuery, ScoreCardProps } from "./exports/score-card.js";
export { TrendChart, trend } from "./exports/trend.js";
export type { TrendChartProps, TrendFinding, TrendQuery } from "./exports/trend.js";
export { wordIssue } from "./messages/word-issue.js";
export type { WordedIssue } from "./messages/word-issue.js";
export { componentLabel, unitLabel, wordsOf } from "./messages/words.js";
export type { Words } from "./messages/words.js";
export type { Format } from "./messages/format.js";
export type {
  DataTable,
  Description,
  LegendItem,
  Notice,
  SourceLine,
  TableColumn,
} from "./frame/description.js";
export type { FigureModule, FrameSize } from "./frame/figure-module.js";
export { FigureFrame } from "./frame/figure-frame.js";
export type { FigureFrameProps } from "./frame/figure-frame.js";
export { PendingFrame } from "./frame/pending-frame.js";
export type { PendingFrameProps } from "./frame/pending-frame.js";
export { isPending } from "./frame/figure-props.js";
export type { FigureData, FigureProps, Pending } from "./frame/figure-props.js";
export { Distribution, distribution } from "./exports/distribution.js";
export type { DistributionFinding, DistributionProps, DistributionQuery } from "./exports/distribution.js";
export { Scatter, scatter } from "./exports/scatter.js";
export type { ScatterFinding, ScatterOther, ScatterProps, ScatterQuery } from "./exports/scatter.js";
export { Waterfall, waterfall } from "./exports/waterfall.js";
export type {
  WaterfallFinding,
  WaterfallProps,
  WaterfallQuery,
  WaterfallQuestion,
} from "./exports/waterfall.js";
export { Bottlenecks, bottlenecks, bottlenecksAccount, bottlenecksWordsOf } from "./exports/bottlenecks.js";
export type { BottlenecksFinding, BottlenecksProps, BottlenecksQuery } from "./exports/bottlenecks.js";
export { Paragraph, citing, placeText, plainText, reportWordsOf } from "./exports/paragraph.js";
export type {
  Account,
  Citing,
  ParagraphProps,
  Piece,
  Place,
  ReportWords,
  Sentence,
} from "./exports/paragraph.js";
export { WhatIf, whatIfAccount, whatIfFigure, whatIfWordsOf } from "./exports/what-if.js";
export type { WhatIfFinding, WhatIfProps, WhatIfQuery } from "./exports/what-if.js";
export { WhatChanged, whatChanged, whatChangedAccount, whatChangedWordsOf } from "./exports/what-changed.js";
export type { WhatChangedFinding, WhatChangedProps, WhatChangedQuery } from "./exports/what-changed.js";
export {
  CrossIndex,
  analyseCrossIndex,
  crossIndexAccount,
  crossIndexFigure,
  crossIndexWordsOf,
} from "./exports/cross-index.js";
export type { CrossIndexFinding, CrossIndexProps, CrossIndexQuery } from "./exports/cross-index.js";
export { Peers, analysePeers, peersAccount, peersFigure, peersWordsOf } from "./exports/peers.js";
export type { PeersFinding, PeersProps, PeersQuery } from "./exports/peers.js";
export { Report } from "./exports/paragraph.js";
export type { ReportProps } from "./exports/paragraph.js";
export { Progress, progress } from "./exports/progress.js";
export type { ProgressFinding, ProgressOrder, ProgressProps, ProgressQuery } from "./exports/progress.js";
export { HeatGrid, heatGrid } from "./exports/heat-grid.js";
export type {
  HeatGridFinding,
  HeatGridProps,
  HeatGridQuery,
  HeatOrder,
  HeatRows,
} from "./exports/heat-grid.js";
export { Bump, bump } from "./exports/bump.js";
export type { BumpFinding, BumpProps, BumpQuery } from "./exports/bump.js";
export { Slope, slope } from "./exports/slope.js";
export type { SlopeFinding, SlopeProps, SlopeQuery } from "./exports/slope.js";
export { RankedBars, rankedBars } from "./exports/ranked-bars.js";
export type { RankedBarsFinding, RankedBarsProps, RankedBarsQuery } from "./exports/ranked-bars.js";
export { Groups, groups } from "./exports/groups.js";
export type { GroupsFinding, GroupsProps, GroupsQuery } from "./exports/groups.js";
export { SmallMultiples, smallMultiples } from "./exports/small-multiples.js";
export type {
  PanelOrder,
  PanelRows,
  SmallMultiplesFinding,
  SmallMultiplesProps,
  SmallMultiplesQuery,
} from "./exports/small-multiples.js";
export { Choropleth, choropleth } from "./exports/choropleth.js";
export type { ChoroplethProps, ClassMethod, MapFinding, MapQuery } from "./exports/choropleth.js";
export { TileMap, tileMap } from "./exports/tile-map.js";
export type { TileMapProps } from "./exports/tile-map.js";
export { Profile, profile } from "./exports/profile.js";
export type {
  ProfileAxis,
  ProfileFinding,
  ProfileOrder,
  ProfileProps,
  ProfileQuery,
} from "./exports/profile.js";
export { Radar, radar } from "./exports/radar.js";
export type { RadarFinding, RadarProps, RadarQuery } from "./exports/radar.js";
export { Exporters } from "./exports/exporters.js";
export type { ExportersProps, FileWriters, SheetWriter } from "./exports/exporters.js";
export { Dumbbell, dumbbell } from "./exports/dumbbell.js";
export type { DumbbellFinding, DumbbellProps, DumbbellQuery } from "./exports/dumbbell.js";
export { Bodies, bodies } from "./exports/bodies.js";
export type {
  BodiesFinding,
  BodiesProps,
  BodiesQuery,
  BodyAssessment,
  BodyOrder,
} from "./exports/bodies.js";
export { Findings, findings } from "./exports/findings.js";
export type { FindingsFinding, FindingsProps, FindingsQuery } from "./exports/findings.js";
export { Checklist, checklist } from "./exports/checklist.js";
export type { ChecklistFinding, ChecklistProps } from "./exports/checklist.js";
export { Procedures, procedures } from "./exports/procedures.js";
export type {
  ProcedureCatalogue,
  ProcedureGrouping,
  ProceduresFinding,
  ProceduresProps,
  ProceduresQuery,
} from "./exports/procedures.js";
