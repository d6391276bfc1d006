import type { AuditFiguresReader } from '@helsegraf/audit';
import type { InsightReader } from '@helsegraf/insight';
import type { OrganisationDirectory } from './adoption/createOrganisationDirectory.ts';
import type { RolloutPlan } from './adoption/rolloutPlan.ts';
import type { Breakers } from './health/askBreakers.ts';
import type { Deprecations } from './parts/findDeprecations.ts';

/** Where the figures come from. */
export interface Loaders {
  readonly figures: InsightReader;
  readonly audit: AuditFiguresReader;
  readonly directory: OrganisationDirectory;
  readonly plan: RolloutPlan | undefined;
  readonly deprecations: Deprecations;
  askBreakers(deadline: number): Promise<Breakers>;
}
