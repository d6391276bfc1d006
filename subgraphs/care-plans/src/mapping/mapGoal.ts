import {
  property,
  readCode,
  readDecimal,
  readList,
  readPartialDate,
  readQuantity,
  readText,
  type Resource,
} from '@helsegraf/fhir';
import type { GoalTarget, PlanCondition, TreatmentGoal } from '../generated/resolverTypes.ts';
import { conceptCode, conceptText, readConcepts, readNotes } from './readParts.ts';
import { goalStatuses, meaningOf } from './vocabularies.ts';

/** What mapping a goal or an action needs to know of the plan around it. */
export interface Placement {
  readonly isNamedByPlan: boolean;
  readonly conditions: readonly PlanCondition[];
  readonly unresolvedConditions: number;
}

export function mapGoal(goal: Resource<'Goal'>, placement: Placement): TreatmentGoal {
  const statusText = readText(goal.lifecycleStatus);
  return {
    id: readText(goal.id),
    description: conceptText(goal.description),
    code: conceptCode(goal.description),
    status: meaningOf(goalStatuses, statusText),
    statusText,
    statusReason: readText(goal.statusReason),
    achievement: readCode(goal.achievementStatus),
    priority: readCode(goal.priority),
    categories: readConcepts(goal.category),
    start: readPartialDate(goal.startDate),
    startEvent: readCode(goal.startCodeableConcept),
    targets: readList(goal.target).map(mapTarget),
    notes: readNotes(goal.note),
    ...placement,
  };
}

function mapTarget(target: unknown): GoalTarget {
  const part = (name: string) => property(target, name);
  return {
    measure: readCode(part('measure')),
    quantity: readQuantity(part('detailQuantity')) ?? readQuantity(part('detailInteger')),
    low: readQuantity(property(part('detailRange'), 'low')),
    high: readQuantity(property(part('detailRange'), 'high')),
    code: readCode(part('detailCodeableConcept')),
    text: readText(part('detailString')) ?? readRatio(part('detailRatio')) ?? readTruth(part('detailBoolean')),
    due: readPartialDate(part('dueDate')),
    dueWithin: readQuantity(part('dueDuration')),
  };
}

function readRatio(ratio: unknown): string | undefined {
  const [numerator, denominator] = ['numerator', 'denominator'].map((name) => property(ratio, name));
  const amount = (quantity: unknown) =>
    [readDecimal(property(quantity, 'value')), readText(property(quantity, 'unit'))].filter(Boolean).join(' ');
  return numerator === undefined || denominator === undefined
    ? undefined
    : `${amount(numerator)} / ${amount(denominator)}`;
}

function readTruth(value: unknown): string | undefined {
  if (value === true) return 'ja';
  return value === false ? 'nei' : undefined;
}
