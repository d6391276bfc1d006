import {
  asResource,
  bundleEntries,
  property,
  readList,
  readText,
  resolveReference,
  securityLabels,
  type Resource,
} from '@helsegraf/fhir';

/** A bundle's resources, sorted by what they are in a plan. */
export interface PlanContents {
  readonly plan: Resource<'CarePlan'>;
  readonly conditions: readonly Resource<'Condition'>[];
  readonly goals: readonly Resource<'Goal'>[];
  readonly actions: readonly Resource<'ServiceRequest'>[];
  /** Parts of the plan that say by labels of their own that this caller may not see them. They are in none of the lists. */
  readonly withheld: ReadonlySet<Resource>;
  readonly otherPlans: number;
  /** Entries that hold no resource, or one of a kind that has no place in a plan. */
  readonly unreadable: number;
  /** What a reference points to within the answer. Undefined when it did not come along. */
  resolve(reference: unknown, holder?: unknown): Resource | undefined;
}

// They may come along with `_include=*` and are read where a reference points to them.
const companions: ReadonlySet<string> = new Set([
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'Organization',
  'CareTeam',
  'RelatedPerson',
  'OperationOutcome',
]);
const parts: ReadonlySet<string> = new Set(['CarePlan', 'Condition', 'Goal', 'ServiceRequest']);

/**
 * Sorts a search answer. Undefined when there is no plan in it.
 * @param mayRead whether a part of the plan with these labels may be shown
 */
export function readPlanContents(
  bundle: unknown,
  mayRead: (labels: readonly string[]) => boolean,
): PlanContents | undefined {
  const entries = bundleEntries(bundle);
  const sent = entries.flatMap(({ resource }) => resource ?? []);
  const plans = ofType(sent, 'CarePlan');
  const plan = choosePlan(plans);
  if (plan === undefined) return undefined;
  const resources = withoutRepeats([...sent, ...readList(plan.contained).flatMap((each) => asResource(each) ?? [])]);
  const misplaced = resources.filter(({ resourceType }) => !parts.has(resourceType) && !companions.has(resourceType));
  const withheld = new Set(
    resources.filter((each) => parts.has(each.resourceType) && each !== plan && !mayRead(securityLabels(each))),
  );
  const shown = resources.filter((each) => !withheld.has(each));
  return {
    plan,
    conditions: ofType(shown, 'Condition'),
    goals: ofType(shown, 'Goal'),
    actions: ofType(shown, 'ServiceRequest'),
    withheld,
    otherPlans: ofType(shown, 'CarePlan').length - 1,
    unreadable: entries.length - sent.length + misplaced.length,
    resolve: (reference, holder) => {
      const target = resolveReference(bundle, reference, holder ?? plan);
      return target && (resources.find((resource) => isSameResource(resource, target)) ?? target);
    },
  };
}

/** The plan in force, and of several the one changed last. */
function choosePlan(plans: readonly Resource<'CarePlan'>[]): Resource<'CarePlan'> | undefined {
  const rank = (plan: Resource<'CarePlan'>) => (readText(plan.status)?.toLowerCase() === 'active' ? 1 : 0);
  const changed = (plan: Resource<'CarePlan'>) => readText(property(plan.meta, 'lastUpdated')) ?? '';
  return plans.toSorted((one, other) => rank(other) - rank(one) || changed(other).localeCompare(changed(one)))[0];
}

/** A resource that two paths led to may come twice in one answer. */
function withoutRepeats(resources: readonly Resource[]): readonly Resource[] {
  const seen = new Set<string>();
  return resources.filter((resource) => {
    const text = JSON.stringify(resource);
    return !seen.has(text) && seen.add(text);
  });
}

function isSameResource(one: Resource, other: Resource): boolean {
  return one === other || (one.resourceType === other.resourceType && one.id !== undefined && one.id === other.id);
}

function ofType<Type extends Resource['resourceType']>(
  resources: readonly Resource[],
  type: Type,
): readonly Resource<Type>[] {
  return resources.flatMap((resource) => asResource(resource, type) ?? []);
}
