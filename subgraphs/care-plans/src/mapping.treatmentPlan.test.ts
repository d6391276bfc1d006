import { describe, expect, test } from '@jest/globals';
import { mapTreatmentPlan } from './mapping.ts';

const nationalId = '07835249608';
const source = { service: 'TREATMENT_PLANS', fetchedAt: '2026-11-22T08:00:00Z' } as const;
const question = { nationalId, source, mayRead: () => true, isToldOfWithheld: true };
const patient = { reference: 'Patient/p-1' };

/** The example of the service's documentation: one plan, one condition, one goal, one action. */
const documentedExample = {
  resourceType: 'Bundle',
  type: 'searchset',
  entry: [
    {
      resource: {
        resourceType: 'CarePlan',
        id: 'cp-1',
        status: 'active',
        intent: 'plan',
        title: 'Behandlingsplan KOLS',
        subject: patient,
        period: { start: '2026-01-15' },
        addresses: [{ reference: 'Condition/cond-1' }],
        goal: [{ reference: 'Goal/g-1' }],
        activity: [{ reference: { reference: 'ServiceRequest/sr-1' } }],
      },
    },
    {
      resource: {
        resourceType: 'Condition',
        id: 'cond-1',
        subject: patient,
        code: {
          coding: [
            {
              system: 'urn:oid:2.16.578.1.12.4.1.1.7110',
              code: 'J44.9',
              display: 'Uspesifisert kronisk obstruktiv lungesykdom',
            },
          ],
        },
      },
    },
    {
      resource: {
        resourceType: 'Goal',
        id: 'g-1',
        lifecycleStatus: 'active',
        subject: patient,
        description: { text: 'Gå 30 minutter daglig uten pustebesvær' },
        addresses: [{ reference: 'Condition/cond-1' }],
      },
    },
    {
      resource: {
        resourceType: 'ServiceRequest',
        id: 'sr-1',
        status: 'active',
        intent: 'plan',
        subject: patient,
        code: { text: 'Egenmåling av oksygenmetning hver morgen' },
        reasonReference: [{ reference: 'Condition/cond-1' }],
      },
    },
  ],
};

/** A bundle with one plan, and what else the test is about. */
function aBundle(plan: object, ...others: unknown[]) {
  const carePlan = {
    resourceType: 'CarePlan',
    id: 'cp-1',
    status: 'active',
    intent: 'plan',
    subject: patient,
    ...plan,
  };
  return { resourceType: 'Bundle', type: 'searchset', entry: [carePlan, ...others].map((resource) => ({ resource })) };
}

function planIn(bundle: unknown) {
  const mapped = mapTreatmentPlan(bundle, question);
  if (mapped.kind !== 'plan') throw new Error(`no plan but ${mapped.kind}`);
  return mapped.plan;
}

describe('the documented example', () => {
  test('gives a plan whose goal and action point to the condition they concern', () => {
    const plan = planIn(documentedExample);

    const condition = {
      id: 'cond-1',
      code: {
        system: 'urn:oid:2.16.578.1.12.4.1.1.7110',
        code: 'J44.9',
        display: 'Uspesifisert kronisk obstruktiv lungesykdom',
      },
      isNamedByPlan: true,
    };
    expect(plan).toMatchObject({
      id: 'cp-1',
      title: 'Behandlingsplan KOLS',
      status: 'ACTIVE',
      intent: 'PLAN',
      period: { start: '2026-01-15' },
      conditions: [condition],
      goals: [
        {
          id: 'g-1',
          description: 'Gå 30 minutter daglig uten pustebesvær',
          status: 'ACTIVE',
          conditions: [condition],
          unresolvedConditions: 0,
          isNamedByPlan: true,
        },
      ],
      actions: [
        {
          id: 'sr-1',
          description: 'Egenmåling av oksygenmetning hver morgen',
          status: 'ACTIVE',
          isProhibited: false,
          conditions: [condition],
          isNamedByPlan: true,
        },
      ],
      unresolvedReferences: 0,
      otherPlans: 0,
      unreadable: 0,
    });
  });

  test('holds nothing that was not sent', () => {
    const plan = planIn(documentedExample);

    expect(plan).toMatchObject({ categories: [], identifiers: [], notes: [] });
    expect([plan.updatedBy, plan.updatedAt, plan.version, plan.description]).toEqual(Array(4).fill(undefined));
  });
});

describe('what belongs together', () => {
  test('a goal whose condition did not come along is kept, and says so', () => {
    const goal = { resourceType: 'Goal', id: 'g', addresses: [{ reference: 'Condition/gone' }] };

    const plan = planIn(aBundle({ goal: [{ reference: 'Goal/g' }] }, goal));

    expect(plan.goals).toMatchObject([{ id: 'g', conditions: [], unresolvedConditions: 1 }]);
  });

  test('an action that names no condition has none unresolved', () => {
    const plan = planIn(aBundle({}, { resourceType: 'ServiceRequest', id: 's' }));

    expect(plan.actions).toMatchObject([{ conditions: [], unresolvedConditions: 0, isNamedByPlan: false }]);
  });

  test('the plan counts what it points to and did not send', () => {
    const plan = planIn(
      aBundle({
        addresses: [{ reference: 'Condition/1' }, { display: 'KOLS' }],
        goal: [{ reference: 'Goal/1' }],
        activity: [{ reference: { reference: 'Task/1' } }],
      }),
    );

    expect(plan.unresolvedReferences).toBe(4);
  });

  test('progress and outcome stand with the action they are about', () => {
    const activity = {
      reference: { reference: 'ServiceRequest/s' },
      progress: [{ text: 'Går bra', time: '2026-06-18', authorString: 'Klok Ugle' }],
      outcomeCodeableConcept: [{ text: 'Gjennomført' }],
    };

    const plan = planIn(aBundle({ activity: [activity] }, { resourceType: 'ServiceRequest', id: 's' }));

    expect(plan.actions).toMatchObject([
      {
        progress: [{ text: 'Går bra', at: '2026-06-18', author: 'Klok Ugle' }],
        outcomes: [{ display: 'Gjennomført' }],
      },
    ]);
  });

  test('an action written inside the plan is an action without an id', () => {
    const detail = {
      status: 'in-progress',
      description: 'Gå tur',
      scheduledString: 'hver dag',
      doNotPerform: false,
      reasonReference: [{ reference: 'Condition/c' }],
    };

    const plan = planIn(aBundle({ activity: [{ detail }] }, { resourceType: 'Condition', id: 'c' }));

    expect(plan.actions).toMatchObject([
      { description: 'Gå tur', status: 'ACTIVE', timing: { text: 'hver dag' }, conditions: [{ id: 'c' }] },
    ]);
    expect(plan.actions[0]?.id).toBeUndefined();
  });

  test('a condition contained in the plan is found', () => {
    const contained = [{ resourceType: 'Condition', id: 'c', code: { text: 'Astma' } }];

    const plan = planIn(aBundle({ contained, addresses: [{ reference: '#c' }] }));

    expect(plan.conditions).toMatchObject([{ text: 'Astma', isNamedByPlan: true }]);
    expect(plan.unresolvedReferences).toBe(0);
  });

  test('of several plans the active one changed last is shown, and the others are counted', () => {
    const older = {
      resourceType: 'CarePlan',
      id: 'old',
      status: 'active',
      meta: { lastUpdated: '2025-01-01T00:00:00Z' },
    };
    const ended = {
      resourceType: 'CarePlan',
      id: 'ended',
      status: 'completed',
      meta: { lastUpdated: '2026-12-01T00:00:00Z' },
    };

    const plan = planIn(aBundle({ meta: { lastUpdated: '2026-01-01T00:00:00Z' } }, older, ended));

    expect(plan).toMatchObject({ id: 'cp-1', otherPlans: 2 });
  });

  test('a resource that came twice is shown once', () => {
    const goal = { resourceType: 'Goal', id: 'g' };

    expect(planIn(aBundle({}, goal, { ...goal })).goals).toHaveLength(1);
  });
});

describe('words and codes', () => {
  test.each([
    ['on-hold', 'ON_HOLD'],
    ['Active', 'ACTIVE'],
    ['something-new', 'OTHER'],
    ['constructor', 'OTHER'],
  ])('the status %s is %s, and the word is kept', (statusText, status) => {
    expect(planIn(aBundle({ status: statusText }))).toMatchObject({ status, statusText });
  });

  test.each([
    ['0', 'OTHER_KIND'],
    ['1', 'TREATMENT_PLAN'],
    ['2', 'SELF_TREATMENT_PLAN'],
    ['3', 'VISIT_PLAN'],
    ['4', 'OTHER'],
  ])('the category %s of the national list is %s', (code, kind) => {
    const coding = { system: 'http://ehelse.no/fhir/CodeSystem/vkp-careplan-category-v090', code };

    expect(planIn(aBundle({ category: [{ coding: [coding] }] })).categories).toMatchObject([{ kind, code: { code } }]);
  });

  test('the code 1 of another list is no kind we know', () => {
    const coding = { system: 'http://example.org/categories', code: '1' };

    expect(planIn(aBundle({ category: [{ coding: [coding] }] })).categories).toMatchObject([{ kind: 'OTHER' }]);
  });

  test('a diagnosis keeps its codes of both lists, in the form the graph uses', () => {
    const coding = [
      { system: 'http://ehelse.no/fhir/CodeSystem/no-kodeverk-7110', code: 'J44.9' },
      { system: 'urn:oid:2.16.578.1.12.4.1.1.7170', code: 'R95', userSelected: true },
    ];

    const [condition] = planIn(aBundle({}, { resourceType: 'Condition', code: { coding, text: 'KOLS' } })).conditions;

    expect(condition?.code).toMatchObject({ code: 'R95' });
    expect(condition?.codes).toMatchObject([
      { system: 'urn:oid:2.16.578.1.12.4.1.1.7110', code: 'J44.9' },
      { system: 'urn:oid:2.16.578.1.12.4.1.1.7170', code: 'R95' },
    ]);
    expect(condition?.text).toBe('KOLS');
  });

  test('a target keeps its comparator, its range and its deadline', () => {
    const target = [
      { detailQuantity: { value: 140, comparator: '<=', unit: 'mmHg' }, dueDate: '2026-12' },
      { detailRange: { low: { value: 4 }, high: { value: 8 } }, dueDuration: { value: 6, unit: 'uker' } },
    ];

    const [goal] = planIn(aBundle({}, { resourceType: 'Goal', target })).goals;

    expect(goal?.targets).toMatchObject([
      { quantity: { value: '140', comparator: '<=', unit: 'mmHg' }, due: '2026-12' },
      { low: { value: '4' }, high: { value: '8' }, dueWithin: { value: '6', unit: 'uker' } },
    ]);
  });

  test('a rhythm keeps how often, on which days and at which time of day', () => {
    const repeat = { frequency: 1, frequencyMax: 2, period: 1, periodUnit: 'wk', dayOfWeek: ['mon'], when: ['MORN'] };

    const [action] = planIn(aBundle({}, { resourceType: 'ServiceRequest', occurrenceTiming: { repeat } })).actions;

    expect(action?.timing).toMatchObject({
      count: 1,
      countMax: 2,
      interval: '1',
      intervalUnit: 'wk',
      daysOfWeek: ['mon'],
      when: ['MORN'],
    });
  });

  test('what is not to be done says so', () => {
    const [action] = planIn(aBundle({}, { resourceType: 'ServiceRequest', doNotPerform: true })).actions;

    expect(action?.isProhibited).toBe(true);
  });
});

describe('people', () => {
  test('who changed the plan is read from the tags', () => {
    const tag = [
      { system: 'urn:oid:2.16.578.1.12.4.1.4.4', code: '999000011', display: 'Klok Ugle' },
      { system: 'urn:oid:2.16.578.1.12.4.1.4.101', code: '315000017' },
      { system: 'http://example.org/channel', code: 'epj' },
    ];

    expect(planIn(aBundle({ meta: { tag } })).updatedBy).toMatchObject({
      healthPersonnel: { hprNumber: '999000011' },
      organisation: { organisationNumber: '315000017' },
      name: 'Klok Ugle',
      isPatient: false,
      codes: [{ code: 'epj' }],
    });
  });

  test('that the patient changed the plan is told without their number', () => {
    const tag = [{ system: 'urn:oid:2.16.578.1.12.4.1.4.1', code: nationalId }];

    const { updatedBy } = planIn(aBundle({ meta: { tag }, identifier: [{ value: 'x' }] }));

    expect(updatedBy).toMatchObject({ isPatient: true, codes: [] });
    expect(JSON.stringify(updatedBy)).not.toContain(nationalId);
  });

  test('a number that identifies the patient is no identifier of the plan', () => {
    const identifier = [
      { system: 'urn:oid:2.16.578.1.12.4.1.4.1', value: nationalId },
      { system: 'urn:ietf:rfc:3986', value: 'urn:uuid:1' },
    ];

    expect(planIn(aBundle({ identifier })).identifiers).toEqual([{ system: 'urn:ietf:rfc:3986', value: 'urn:uuid:1' }]);
  });

  test('performers are told apart: the patient, a professional, an organisation, a name', () => {
    const performer = [
      patient,
      { identifier: { system: 'urn:oid:2.16.578.1.12.4.1.4.4', value: '999000033' } },
      { reference: 'Organization/o' },
      { display: 'Fysioterapeut' },
    ];
    const organization = {
      resourceType: 'Organization',
      id: 'o',
      name: 'Granli hjemmesykepleie',
      identifier: [{ system: 'urn:oid:2.16.578.1.12.4.1.4.101', value: '315000033' }],
    };

    const plan = planIn(aBundle({}, { resourceType: 'ServiceRequest', performer }, organization));

    expect(plan.actions[0]?.performers).toMatchObject([
      { isPatient: true },
      { healthPersonnel: { hprNumber: '999000033' }, isPatient: false },
      { name: 'Granli hjemmesykepleie', organisation: { organisationNumber: '315000033' } },
      { name: 'Fysioterapeut' },
    ]);
    expect(plan.unreadable).toBe(0);
  });
});

describe('whose plan it is', () => {
  const about = (value: string) => ({
    subject: { reference: 'Patient/p-1', identifier: { system: 'urn:oid:2.16.578.1.12.4.1.4.1', value } },
  });

  test('a plan that names the patient is taken', () => {
    expect(mapTreatmentPlan(aBundle(about(nationalId)), question).kind).toBe('plan');
  });

  test('a plan that names somebody else is not', () => {
    expect(mapTreatmentPlan(aBundle(about('15819049863')), question).kind).toBe('wrong-person');
  });

  test('nor is one where a single goal is about somebody else', () => {
    const goal = { resourceType: 'Goal', id: 'g', ...about('15819049863') };

    expect(mapTreatmentPlan(aBundle(about(nationalId), goal), question).kind).toBe('wrong-person');
  });

  test('nor one that comes with another patient', () => {
    const other = {
      resourceType: 'Patient',
      identifier: { system: 'urn:oid:2.16.578.1.12.4.1.4.1', value: '15819049863' },
    };

    expect(mapTreatmentPlan(aBundle({}, other), question).kind).toBe('wrong-person');
  });

  test('nor one that speaks of two patients without naming either', () => {
    const goal = { resourceType: 'Goal', id: 'g', subject: { reference: 'Patient/p-2' } };

    expect(mapTreatmentPlan(aBundle({}, goal), question).kind).toBe('wrong-person');
  });

  test('the same patient by a relative and an absolute reference is one', () => {
    const goal = { resourceType: 'Goal', id: 'g', subject: { reference: 'https://example.org/fhir/Patient/p-1' } };

    expect(mapTreatmentPlan(aBundle({}, goal), question).kind).toBe('plan');
  });
});

describe('parts with labels of their own', () => {
  const system = 'urn:oid:2.16.578.1.12.4.1.1.9603';
  const sealed = { meta: { security: [{ system, code: 'NORS' }] } };
  const unsealed = (labels: readonly string[]) => !labels.includes(`${system}|NORS`);
  const condition = { resourceType: 'Condition', id: 'c', subject: patient, code: { text: 'hidden' }, ...sealed };
  const goal = {
    resourceType: 'Goal',
    id: 'g',
    subject: patient,
    description: { text: 'walk' },
    addresses: [{ reference: 'Condition/c' }],
  };
  const bundle = aBundle(
    { goal: [{ reference: 'Goal/g' }], addresses: [{ reference: 'Condition/c' }] },
    goal,
    condition,
  );

  test('are left out and counted, and nothing points to them', () => {
    const mapped = mapTreatmentPlan(bundle, { ...question, mayRead: unsealed });

    expect(mapped).toMatchObject({
      kind: 'plan',
      plan: {
        conditions: [],
        goals: [{ conditions: [], unresolvedConditions: 0 }],
        unresolvedReferences: 0,
        withheld: 1,
      },
    });
    expect(JSON.stringify(mapped)).not.toContain('hidden');
  });

  test('are not counted for one who is not told of them', () => {
    const mapped = mapTreatmentPlan(bundle, { ...question, mayRead: unsealed, isToldOfWithheld: false });

    expect(mapped).toMatchObject({ plan: { withheld: undefined } });
  });

  test('a plan that is sealed as a whole is withheld', () => {
    expect(mapTreatmentPlan(aBundle(sealed), { ...question, mayRead: unsealed })).toEqual({ kind: 'withheld' });
  });
});
