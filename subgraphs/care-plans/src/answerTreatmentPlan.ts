import { dataSource, missing, restricted, sourceUnavailable, type RequestAccess } from '@helsegraf/subgraph-kit';
import { unavailable, type PatientContext, type SourceRequest } from '@helsegraf/upstream';
import type { ResolversTypes } from './generated/resolverTypes.ts';
import { mapTreatmentPlan } from './mapping.ts';
import type { TreatmentPlanAnswer } from './source.ts';

type TreatmentPlanResult = Awaited<ResolversTypes['TreatmentPlanResult']>;

/** Who asks, and what they may see. */
export interface PlanAsker {
  readonly request: SourceRequest;
  readonly access: RequestAccess;
}

/** The member of `TreatmentPlanResult` that an answer of the service amounts to. */
export function answerTreatmentPlan(
  answer: TreatmentPlanAnswer,
  patient: PatientContext,
  { request, access }: PlanAsker,
): TreatmentPlanResult {
  switch (answer.kind) {
    case 'unavailable':
      return sourceUnavailable('TREATMENT_PLANS', answer);
    case 'withheld':
      return answer.reason === 'Restricted'
        ? restricted('TREATMENT_PLANS', answer.fetchedAt, request)
        : missing(answer.reason, 'TREATMENT_PLANS', answer.fetchedAt);
    case 'found':
      return answerFound(answer, patient, { request, access });
  }
}

function answerFound(
  { bundle, fetchedAt }: { bundle: unknown; fetchedAt: string },
  patient: PatientContext,
  { request, access }: PlanAsker,
): TreatmentPlanResult {
  const isCitizen = request.caller.kind === 'citizen';
  const mapped = mapTreatmentPlan(bundle, {
    nationalId: patient.nationalId.value,
    source: dataSource('TREATMENT_PLANS', fetchedAt),
    mayRead: (labels) => access.mayRead({ dataClass: 'care-plan', labels }),
    isToldOfWithheld: !isCitizen,
  });
  switch (mapped.kind) {
    case 'plan':
      return mapped.plan;
    case 'withheld':
      // To a citizen, what is withheld from them is not there.
      return isCitizen
        ? missing('NothingKnown', 'TREATMENT_PLANS', fetchedAt)
        : { ...restricted('TREATMENT_PLANS', fetchedAt, request), count: 1 };
    case 'wrong-person':
      return sourceUnavailable('TREATMENT_PLANS', unavailable('WRONG_PERSON'));
    case 'no-plan':
      return sourceUnavailable('TREATMENT_PLANS', unavailable('MALFORMED'));
  }
}
