import { property, readCode, readList, readPartialDate, readPeriod, readText, type Resource } from '@helsegraf/fhir';
import type { TreatmentAction } from '../generated/resolverTypes.ts';
import type { Placement } from './mapGoal.ts';
import { mapTiming } from './mapTiming.ts';
import type { PerformerReader } from './readPerformers.ts';
import { conceptCode, conceptText, readConcepts, readNotes } from './readParts.ts';
import { actionStatuses, intents, meaningOf } from './vocabularies.ts';

/** The plan's own entry about an action: how it goes, and what has come of it. */
export interface ActionContext {
  readonly placement: Placement;
  readonly activities: readonly unknown[];
  readonly readPerformers: PerformerReader;
}

/** An action that is a resource of its own. */
export function mapServiceRequest(request: Resource<'ServiceRequest'>, context: ActionContext): TreatmentAction {
  return {
    ...mapCommon(request, context),
    id: readText(request.id),
    intent: meaningOf(intents, readText(request.intent)),
    priority: readText(request.priority),
    categories: readConcepts(request.category),
    at: readPartialDate(request.occurrenceDateTime),
    period: readPeriod(request.occurrencePeriod),
    timing: mapTiming(request.occurrenceTiming),
    recordedAt: readPartialDate(request.authoredOn),
    patientInstruction: readText(request.patientInstruction),
    notes: readNotes(request.note),
  };
}

/** An action that is written inside the plan and has no id of its own. */
export function mapActivityDetail(detail: unknown, context: ActionContext): TreatmentAction {
  const description = readText(property(detail, 'description'));
  const common = mapCommon(detail, context);
  return {
    ...common,
    description: description ?? common.description,
    intent: 'PLAN',
    categories: [],
    period: readPeriod(property(detail, 'scheduledPeriod')),
    timing: mapTiming(property(detail, 'scheduledTiming') ?? property(detail, 'scheduledString')),
    notes: [],
  };
}

type Common = Omit<TreatmentAction, 'intent' | 'categories' | 'notes'>;

function mapCommon(action: unknown, { placement, activities, readPerformers }: ActionContext): Common {
  const part = (name: string) => property(action, name);
  const statusText = readText(part('status'));
  return {
    description: conceptText(part('code')),
    code: conceptCode(part('code')),
    status: meaningOf(actionStatuses, statusText),
    statusText,
    isProhibited: part('doNotPerform') === true,
    performers: readPerformers(part('performer'), action),
    reasons: readConcepts(part('reasonCode')),
    outcomes: activities.flatMap((activity) =>
      readList(property(activity, 'outcomeCodeableConcept')).flatMap((outcome) => readCode(outcome) ?? []),
    ),
    progress: activities.flatMap((activity) => readNotes(property(activity, 'progress'))),
    ...placement,
  };
}
