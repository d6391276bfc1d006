import { dataSource, missing, restricted, sourceUnavailable } from '@helsegraf/subgraph-kit';
import { unavailable, type PatientContext, type SourceRequest } from '@helsegraf/upstream';
import type { ResolversTypes } from './generated/resolverTypes.ts';
import { mapTreatmentPlan } from './mapping.ts';
import type { TreatmentPlanAnswer } from './source.ts';

type TreatmentPlanResult = Awaited<ResolversTypes['TreatmentPlanResult']>;

/** The member of `TreatmentPlanResult` that an answer of the service amounts to. */
export function answerTreatmentPlan(
  answer: TreatmentPlanAnswer,
  patient: PatientContext,
  request: SourceRequest,
): TreatmentPlanResult {
  switch (answer.kind) {
    case 'unavailable':
      return sourceUnavailable('TREATMENT_PLANS', answer);
    case 'withheld':
      return answer.reason === 'Restricted'
        ? restricted('TREATMENT_PLANS', answer.fetchedAt, request)
        : missing(answer.reason, 'TREATMENT_PLANS', answer.fetchedAt);
    case 'found':
      return answerFound(answer, patient);
  }
}

function answerFound(answer: { bundle: unknown; fetchedAt: string }, patient: PatientContext): TreatmentPlanResult {
  const source = dataSource('TREATMENT_PLANS', answer.fetchedAt);
  const mapped = mapTreatmentPlan(answer.bundle, patient.nationalId.value, source);
  switch (mapped.kind) {
    case 'plan':
      return mapped.plan;
    case 'wrong-person':
      return sourceUnavailable('TREATMENT_PLANS', unavailable('WRONG_PERSON'));
    case 'no-plan':
      return sourceUnavailable('TREATMENT_PLANS', unavailable('MALFORMED'));
  }
}
