export type { InsightConfig, InsightService } from './insightConfig.ts';
export { startInsight } from './startInsight.ts';
