export type { AnsweredRequest, CallerKind, RequestOutcome, SourceOutcome, SourceState } from './answeredRequest.ts';
export { createInsightReader } from './createInsightReader.ts';
export { createInsightWriter } from './createInsightWriter.ts';
export type {
  CallTotal,
  Completeness,
  Count,
  FieldFilter,
  FieldUse,
  InsightReader,
  InsightReaderOptions,
  Latency,
  LatencyPoint,
  OrganisationFilter,
  OrganisationUse,
  Period,
  RequestFilter,
  RequestGrouping,
  RequestPoint,
  RequestTotal,
  Resolution,
  SourceFilter,
  SourcePoint,
  SourceTotal,
} from './insightReader.ts';
export { InsightUnavailable } from './insightUnavailable.ts';
export type { InsightWriter, InsightWriterOptions } from './insightWriter.ts';
export { parseClientVersion } from './parseClientVersion.ts';
export { createLogins, type InsightPasswords, type InsightRole } from './store/createLogins.ts';
export { migrate } from './store/migrate.ts';
