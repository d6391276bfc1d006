import {
  findCode,
  nationalIdValues,
  property,
  readCode,
  readList,
  readPartialDate,
  readPeriod,
  readText,
  securityLabels,
  type Resource,
} from '@helsegraf/fhir';
import type {
  DataSource,
  PlanCategory,
  PlanCondition,
  PlanIdentifier,
  TreatmentPlan,
} from '../generated/resolverTypes.ts';
import { isAboutAnother } from './identity.ts';
import { mapActivityDetail, mapServiceRequest } from './mapAction.ts';
import { mapCondition } from './mapCondition.ts';
import { mapGoal, type Placement } from './mapGoal.ts';
import { readPlanContents, type PlanContents } from './planContents.ts';
import { mapTags } from './planEditor.ts';
import { readNotes } from './readParts.ts';
import { createPerformerReader } from './readPerformers.ts';
import { intents, meaningOf, planCategories, planStatuses } from './vocabularies.ts';

export type MappedTreatmentPlan =
  | { readonly kind: 'plan'; readonly plan: TreatmentPlan & { readonly __typename: 'TreatmentPlan' } }
  | { readonly kind: 'wrong-person' }
  /** The plan as a whole has labels by which this caller may not see it. */
  | { readonly kind: 'withheld' }
  | { readonly kind: 'no-plan' };

export interface PlanQuestion {
  readonly nationalId: string;
  readonly source: DataSource;
  /** Whether a plan, or a part of it, with these labels may be shown. */
  readonly mayRead: (labels: readonly string[]) => boolean;
  /** Whether it is told how many parts may not. */
  readonly isToldOfWithheld: boolean;
}

/** The treatment plan in a search answer. Never throws, whatever the answer holds. */
export function mapTreatmentPlan(bundle: unknown, question: PlanQuestion): MappedTreatmentPlan {
  const { nationalId, source, mayRead } = question;
  if (isAboutAnother(bundle, nationalId)) return { kind: 'wrong-person' };
  const contents = readPlanContents(bundle, mayRead);
  if (contents === undefined) return { kind: 'no-plan' };
  if (!mayRead(securityLabels(contents.plan))) return { kind: 'withheld' };
  const { plan } = contents;
  const statusText = readText(plan.status);
  return {
    kind: 'plan',
    plan: {
      __typename: 'TreatmentPlan',
      source,
      id: readText(plan.id),
      identifiers: readIdentifiers(plan.identifier),
      title: readText(plan.title),
      description: readText(plan.description),
      status: meaningOf(planStatuses, statusText),
      statusText,
      intent: meaningOf(intents, readText(plan.intent)),
      categories: readCategories(plan.category),
      period: readPeriod(plan.period),
      createdAt: readPartialDate(plan.created),
      updatedAt: readPartialDate(property(plan.meta, 'lastUpdated')),
      updatedBy: mapTags(property(plan.meta, 'tag'), nationalId),
      version: readText(property(plan.meta, 'versionId')),
      notes: readNotes(plan.note),
      otherPlans: contents.otherPlans,
      unreadable: contents.unreadable,
      withheld: question.isToldOfWithheld ? contents.withheld.size : undefined,
      ...mapContents(contents, nationalId),
    },
  };
}

function mapContents(contents: PlanContents, nationalId: string) {
  const { plan, resolve, withheld } = contents;
  const activities = readList(plan.activity);
  const references = [
    ...readList(plan.addresses),
    ...readList(plan.goal),
    ...activities.flatMap((activity) => readList(property(activity, 'reference'))),
  ];
  const named = new Set(references.flatMap((reference) => resolve(reference) ?? []));
  const conditions = new Map<Resource, PlanCondition>(
    contents.conditions.map((condition) => [condition, mapCondition(condition, named.has(condition))]),
  );
  const place = (holder: unknown, isNamedByPlan: boolean, concerns: unknown): Placement => {
    const targets = readList(concerns)
      .map((reference) => resolve(reference, holder))
      .filter((target) => target === undefined || !withheld.has(target));
    const found = targets.flatMap((target) => (target && conditions.get(target)) ?? []);
    return { isNamedByPlan, conditions: found, unresolvedConditions: targets.length - found.length };
  };
  const readPerformers = createPerformerReader(contents, nationalId);
  const resourceActions = contents.actions.map((action) =>
    mapServiceRequest(action, {
      placement: place(action, named.has(action), action.reasonReference),
      activities: activities.filter((activity) => resolve(property(activity, 'reference')) === action),
      readPerformers,
    }),
  );
  const writtenActions = activities
    .filter((activity) => property(activity, 'detail') !== undefined)
    .map((activity) => {
      const detail = property(activity, 'detail');
      const placement = place(plan, true, property(detail, 'reasonReference'));
      return mapActivityDetail(detail, { placement, activities: [activity], readPerformers });
    });
  return {
    conditions: [...conditions.values()],
    goals: contents.goals.map((goal) => mapGoal(goal, place(goal, named.has(goal), goal.addresses))),
    actions: [...resourceActions, ...writtenActions],
    unresolvedReferences: references.filter((reference) => resolve(reference) === undefined).length,
  };
}

// A number that identifies the person is no identifier of the plan, wherever a system may have put it.
function readIdentifiers(identifiers: unknown): readonly PlanIdentifier[] {
  return readList(identifiers)
    .filter((identifier) => nationalIdValues(identifier).length === 0)
    .flatMap((identifier) => {
      const system = readText(property(identifier, 'system'));
      const value = readText(property(identifier, 'value'));
      return system === undefined && value === undefined ? [] : [{ system, value }];
    });
}

const categorySystem = 'http://ehelse.no/fhir/CodeSystem/vkp-careplan-category-v090';

function readCategories(categories: unknown): readonly PlanCategory[] {
  return readList(categories).flatMap((category) => {
    const national = findCode(category, categorySystem);
    const code = national ?? readCode(category);
    return code === undefined ? [] : [{ kind: meaningOf(planCategories, national?.code), code }];
  });
}
