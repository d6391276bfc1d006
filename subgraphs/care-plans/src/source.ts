import type { PatientContext, SourceRequest, Upstream } from '@helsegraf/upstream';
import { fetchTreatmentPlan, type TreatmentPlanAnswer } from './source/fetchTreatmentPlan.ts';
import { fetchHistory, fetchVersion, findZonePlans, type ZonePlanAnswer } from './source/fetchZonePlans.ts';

export type { TreatmentPlanAnswer } from './source/fetchTreatmentPlan.ts';
export type { ZonePlanAnswer } from './source/fetchZonePlans.ts';

/** The two national services, as code names. */
export const carePlanServices = ['treatment-plans', 'patient-plans'] as const;
export type CarePlanService = (typeof carePlanServices)[number];

/** What this subgraph asks its national services, on behalf of one request. Failures are values. */
export interface Source {
  fetchTreatmentPlan(patient: PatientContext): Promise<TreatmentPlanAnswer>;
  findZonePlans(patient: PatientContext): Promise<ZonePlanAnswer>;
  fetchHistory(planId: string): Promise<ZonePlanAnswer>;
  fetchVersion(version: { planId: string; version: number }): Promise<ZonePlanAnswer>;
}

export function createSource(upstreams: Readonly<Record<CarePlanService, Upstream>>, request: SourceRequest): Source {
  const zonePlans = { upstream: upstreams['patient-plans'], request };
  return {
    fetchTreatmentPlan: (patient) => fetchTreatmentPlan({ upstream: upstreams['treatment-plans'], request, patient }),
    findZonePlans: (patient) => findZonePlans(zonePlans, patient),
    fetchHistory: (planId) => fetchHistory(zonePlans, planId),
    fetchVersion: (version) => fetchVersion(zonePlans, version),
  };
}
