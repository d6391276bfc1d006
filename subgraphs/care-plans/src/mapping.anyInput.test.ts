import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TreatmentPlan } from './generated/resolverTypes.ts';
import { mapHistory, mapTreatmentPlan, mapZonePlans, mapZonePlanVersion } from './mapping.ts';

const nationalId = '07835249608';
const openly = (source: typeof plans) => ({ nationalId, source, mayRead: () => true, isToldOfWithheld: true });
const plans = { service: 'TREATMENT_PLANS', fetchedAt: '2026-11-22T08:00:00Z' } as const;
const zones = { service: 'PATIENT_PLANS', fetchedAt: '2026-11-22T08:00:00Z' } as const;

const anyJson = fc.jsonValue({ maxDepth: 4 });
const id = fc.constantFrom('1', '2', '3');
const reference = fc.oneof(
  fc.record({
    reference: fc
      .tuple(fc.constantFrom('Condition/', 'Goal/', 'ServiceRequest/', '#'), id)
      .map((parts) => parts.join('')),
  }),
  anyJson,
);
const concept = fc.oneof(
  fc.record({ coding: fc.array(fc.record({ system: fc.webUrl(), code: fc.string() })), text: fc.string() }),
  anyJson,
);
const parts = {
  code: concept,
  status: anyJson,
  subject: anyJson,
  identifier: anyJson,
  note: anyJson,
  performer: anyJson,
};

/** A resource of that type: every member may be missing, what the standard says, or anything at all. */
const aResource = (resourceType: string, members: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(
    { resourceType: fc.constant(resourceType), id: fc.oneof(id, anyJson), ...parts, ...members },
    { requiredKeys: ['resourceType'] },
  );

const carePlan = aResource('CarePlan', {
  meta: anyJson,
  addresses: fc.oneof(fc.array(reference), anyJson),
  goal: fc.oneof(fc.array(reference), anyJson),
  activity: fc.oneof(
    fc.array(fc.record({ reference, detail: anyJson, progress: anyJson }, { requiredKeys: [] })),
    anyJson,
  ),
  category: concept,
  period: anyJson,
});
const resource = fc.oneof(
  carePlan,
  aResource('Condition', { onsetDateTime: anyJson }),
  aResource('Goal', {
    target: fc.oneof(fc.array(anyJson), anyJson),
    addresses: fc.array(reference),
    description: concept,
  }),
  aResource('ServiceRequest', { occurrenceTiming: anyJson, reasonReference: fc.array(reference) }),
  aResource('Patient', {}),
  anyJson,
);
const bundle = fc
  .array(fc.record({ resource, fullUrl: fc.oneof(fc.string(), anyJson) }, { requiredKeys: [] }))
  .map((entry) => ({ resourceType: 'Bundle', type: 'searchset', entry }));

const countsOf = (plan: TreatmentPlan) => ({
  plans: 1 + plan.otherPlans,
  conditions: plan.conditions.length,
  goals: plan.goals.length,
  actions: plan.actions.length,
  unreadable: plan.unreadable,
});

describe('a treatment plan', () => {
  test('is mapped without an exception, whatever is sent', () => {
    fc.assert(
      fc.property(fc.oneof(bundle, anyJson), (sent) => {
        expect(['plan', 'wrong-person', 'no-plan']).toContain(mapTreatmentPlan(sent, openly(plans)).kind);
      }),
      { numRuns: 500 },
    );
  });

  test('loses nothing: what was sent is shown, or counted', () => {
    const kinds = ['CarePlan', 'Condition', 'Goal', 'ServiceRequest', 'Patient', 'Observation'] as const;
    const sent = fc.array(fc.constantFrom(...kinds, undefined), { minLength: 1 });
    fc.assert(
      fc.property(sent, (types) => {
        const entry = types.map((resourceType, place) =>
          resourceType ? { resource: { resourceType, id: String(place) } } : {},
        );
        const mapped = mapTreatmentPlan({ resourceType: 'Bundle', entry }, openly(plans));
        const count = (...wanted: (string | undefined)[]) => types.filter((type) => wanted.includes(type)).length;

        expect(mapped.kind === 'plan' ? countsOf(mapped.plan) : undefined).toEqual(
          count('CarePlan') === 0
            ? undefined
            : {
                plans: count('CarePlan'),
                conditions: count('Condition'),
                goals: count('Goal'),
                actions: count('ServiceRequest'),
                unreadable: count('Observation', undefined),
              },
        );
      }),
    );
  });

  test('never counts a condition twice or forgets one that a goal names', () => {
    const names = fc.array(fc.constantFrom('Condition/1', 'Condition/2', 'Condition/gone', 'Goal/g'));
    fc.assert(
      fc.property(names, (references) => {
        const entry = [
          { resource: { resourceType: 'CarePlan', id: 'p' } },
          { resource: { resourceType: 'Condition', id: '1' } },
          { resource: { resourceType: 'Condition', id: '2' } },
          { resource: { resourceType: 'Goal', id: 'g', addresses: references.map((each) => ({ reference: each })) } },
        ];
        const mapped = mapTreatmentPlan({ resourceType: 'Bundle', entry }, openly(plans));

        const goal = mapped.kind === 'plan' ? mapped.plan.goals[0] : undefined;
        expect((goal?.conditions.length ?? 0) + (goal?.unresolvedConditions ?? 0)).toBe(references.length);
      }),
    );
  });
});

describe('plans with zones', () => {
  const zone = fc.oneof(
    fc.record({ level: fc.string(), condition: fc.string(), action: fc.string() }, { requiredKeys: [] }),
    anyJson,
  );
  const content = fc.oneof(
    fc.record({ version: anyJson, title: anyJson, zones: fc.oneof(fc.array(zone), anyJson) }),
    anyJson,
  );
  const plan = fc.oneof(
    fc.record(
      {
        id: fc.oneof(fc.uuid(), anyJson),
        version: anyJson,
        status: anyJson,
        updated_by: anyJson,
        updated_at: anyJson,
        clinical_content: content,
      },
      { requiredKeys: [] },
    ),
    anyJson,
  );

  test('are mapped without an exception, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(plan), (sent) => {
        const mapped = mapZonePlans(sent, nationalId, zones);

        const accounted = mapped.kind === 'list' ? mapped.items.length + mapped.unreadable : mapped.kind;
        expect([sent.length, 'wrong-person']).toContain(accounted);
      }),
      { numRuns: 300 },
    );
  });

  test('keep every zone, or count it', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.array(zone), (planId, sent) => {
        const version = mapZonePlanVersion({ id: planId, clinical_content: { zones: sent } }, nationalId, zones);

        expect((version?.zones.length ?? 0) + (version?.unreadable ?? 0)).toBe(sent.length);
      }),
    );
  });

  test('are never taken from something that is no list', () => {
    fc.assert(
      fc.property(anyJson, (sent) => {
        expect(['list', 'wrong-person', 'malformed']).toContain(mapHistory(sent, nationalId, zones).kind);
      }),
    );
  });
});
