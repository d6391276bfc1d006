import { createLoader, type Loader } from '@helsegraf/subgraph-kit';
import type { PatientContext } from '@helsegraf/upstream';
import type { Source, TreatmentPlanAnswer, ZonePlanAnswer } from './source.ts';

export interface Loaders {
  readonly treatmentPlan: Loader<PatientContext, TreatmentPlanAnswer>;
  readonly zonePlans: Loader<PatientContext, ZonePlanAnswer>;
  readonly history: Loader<string, ZonePlanAnswer>;
  readonly version: Loader<PlanVersionKey, ZonePlanAnswer>;
}

export interface PlanVersionKey {
  readonly planId: string;
  readonly version: number;
}

export function createLoaders(source: Source): Loaders {
  return {
    treatmentPlan: createLoader(source.fetchTreatmentPlan, ({ id }) => id),
    zonePlans: createLoader(source.findZonePlans, ({ id }) => id),
    history: createLoader(source.fetchHistory, (planId) => planId),
    version: createLoader(source.fetchVersion, ({ planId, version }) => `${planId}/${version}`),
  };
}
