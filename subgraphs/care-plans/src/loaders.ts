import type { PatientContext } from '@helsegraf/upstream';
import DataLoader from 'dataloader';
import type { Source, TreatmentPlanAnswer, ZonePlanAnswer } from './source.ts';

/** Each question is put to a national service once for each request, however often it is asked in the operation. */
export interface Loaders {
  readonly treatmentPlan: DataLoader<PatientContext, TreatmentPlanAnswer, string>;
  readonly zonePlans: DataLoader<PatientContext, ZonePlanAnswer, string>;
  readonly history: DataLoader<string, ZonePlanAnswer>;
  readonly version: DataLoader<PlanVersionKey, ZonePlanAnswer, string>;
}

export interface PlanVersionKey {
  readonly planId: string;
  readonly version: number;
}

/** The services take one question per call, so a batch is as many calls side by side. */
export function createLoaders(source: Source): Loaders {
  const byPatient = { cacheKeyFn: ({ id }: PatientContext) => id };
  return {
    treatmentPlan: new DataLoader(
      each((patient: PatientContext) => source.fetchTreatmentPlan(patient)),
      byPatient,
    ),
    zonePlans: new DataLoader(
      each((patient: PatientContext) => source.findZonePlans(patient)),
      byPatient,
    ),
    history: new DataLoader(each((planId: string) => source.fetchHistory(planId))),
    version: new DataLoader(
      each((key: PlanVersionKey) => source.fetchVersion(key)),
      {
        cacheKeyFn: ({ planId, version }) => `${planId}/${version}`,
      },
    ),
  };
}

function each<Key, Answer>(ask: (key: Key) => Promise<Answer>): (keys: readonly Key[]) => Promise<Answer[]> {
  return (keys) => Promise.all(keys.map(ask));
}
