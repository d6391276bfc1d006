import type { Fault } from '@helsegraf/sandbox';
import { startTestbed, type Question, type Testbed } from '@helsegraf/subgraph-kit/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { carePlanServices } from './source.ts';
import { startCarePlans } from './startCarePlans.ts';

let testbed: Testbed;

beforeAll(async () => {
  testbed = await startTestbed({ name: 'care-plans', start: startCarePlans, services: carePlanServices });
}, 30_000);
afterEach(() => {
  testbed.sandbox.faults.clear();
  testbed.sandbox.counts.reset();
});
afterAll(() => testbed.stop());

const why = `... on MissingData { __typename source { service } } ... on SourceUnavailable { reason retryable }`;
const treatmentPlan = `treatmentPlan { ${why} ... on Restricted { mayElevate } ... on TreatmentPlan {
  title status statusText categories { kind code { code } } version unresolvedReferences otherPlans unreadable
  updatedBy { name healthPersonnel { hprNumber } organisation { organisationNumber } isPatient }
  conditions { code { system code } codes { code } text }
  goals { description status conditions { code { code } } unresolvedConditions }
  actions { description status conditions { text } unresolvedConditions timing { count interval intervalUnit } progress { text } } } }`;
const zonePlans = `zonePlans { ${why} ... on ZonePlanConnection { totalCount unreadable pageInfo { hasNextPage endCursor }
  edges { node { id current { version contentVersion status statusText title updatedAt zones { level levelText condition action } } } } } }`;

type CarePlanQuestion = Omit<Question, 'selection'> & { readonly fields: string };

function ofCarePlans({ fields, ...question }: CarePlanQuestion): Question {
  return { ...question, selection: `carePlans { ${fields} }` };
}

async function ask(question: CarePlanQuestion): Promise<Record<string, unknown>> {
  return (await testbed.ask(ofCarePlans(question)))['carePlans'] as Record<string, unknown>;
}

describe('a treatment plan', () => {
  test('of the showcase patient tells conditions, goals and actions', async () => {
    const answer = await ask({ about: 'Ivrig Bjørk', fields: treatmentPlan });

    expect(answer['treatmentPlan']).toMatchObject({
      title: 'Behandlingsplan KOLS',
      status: 'ACTIVE',
      categories: [{ kind: 'TREATMENT_PLAN', code: { code: '1' } }],
      updatedBy: { healthPersonnel: { hprNumber: '999000011' }, organisation: { organisationNumber: '315000017' } },
      conditions: [
        { code: { system: 'urn:oid:2.16.578.1.12.4.1.1.7110', code: 'J44.9' } },
        { code: { code: 'F17.2' } },
      ],
      goals: [
        { description: 'Gå 30 minutter daglig uten pustebesvær', conditions: [{ code: { code: 'J44.9' } }] },
        { description: 'Oksygenmetning i hvile på minst 90 %' },
        { description: 'Være røykfri', status: 'COMPLETED', conditions: [{}, {}] },
      ],
      unresolvedReferences: 0,
      otherPlans: 0,
      unreadable: 0,
    });
  });

  test('is asked for with one call, and no status call when there is a plan', async () => {
    await ask({ about: 'Ivrig Bjørk', fields: `a: ${treatmentPlan} b: ${treatmentPlan}` });

    expect(testbed.sandbox.counts.read()['treatment-plans']).toEqual({ 'POST /api/careplan/CarePlan/_search': 1 });
  });

  test.each([
    ['Tom Tranebær', 'NothingKnown', {}],
    ['Nølende Or', 'ConsentMissing', {}],
    ['Stille Gran', 'Reserved', {}],
    ['Varsom Rogn', 'Restricted', { mayElevate: true }],
    ['Bestemt Eik', 'Blocked', {}],
    ['Ukjent Ulv', 'NotRegistered', {}],
    ['Angret Alke', 'NothingKnown', {}],
  ])('of %s is %s', async (about, typename, more) => {
    const answer = await ask({ about, fields: treatmentPlan });

    const source = { service: 'TREATMENT_PLANS' };
    expect(answer['treatmentPlan']).toEqual({ __typename: typename, source, ...more });
  });

  test('that is restricted opens to elevated access', async () => {
    const answer = await ask({ about: 'Varsom Rogn', fields: treatmentPlan, basis: 'ELEVATED_CONSENT' });

    expect(answer['treatmentPlan']).toMatchObject({ status: 'ACTIVE', unreadable: 0 });
  });

  test('stays closed to a blocked professional in an emergency, and open to others', async () => {
    const blocked = await ask({ about: 'Bestemt Eik', fields: treatmentPlan, basis: 'ELEVATED_EMERGENCY' });
    const other = await ask({ about: 'Bestemt Eik', fields: treatmentPlan, as: 'nurse' });

    expect(blocked['treatmentPlan']).toMatchObject({ __typename: 'Blocked' });
    expect(other['treatmentPlan']).toMatchObject({ status: 'ACTIVE' });
  });

  test('opens to the citizen it is about, who brings no role and no ground for access', async () => {
    const answer = await ask({ about: 'Ivrig Bjørk', fields: treatmentPlan, as: 'citizen' });

    expect(answer['treatmentPlan']).toMatchObject({ title: 'Behandlingsplan KOLS' });
  });

  test('that points to a condition which did not come along says so, and loses nothing', async () => {
    const answer = await ask({ about: 'Hastig Hare', fields: treatmentPlan });

    const plan = answer['treatmentPlan'] as { goals: { unresolvedConditions: number }[]; unresolvedReferences: number };
    expect(plan.unresolvedReferences).toBe(1);
    expect(plan.goals.length).toBeGreaterThan(0);
    expect(plan.goals.some(({ unresolvedConditions }) => unresolvedConditions === 1)).toBe(true);
  });

  test('is read for everybody in the sandbox with nothing unreadable', async () => {
    for (const { nationalId } of testbed.sandbox.population.people) {
      const { treatmentPlan: plan } = await ask({
        about: nationalId,
        fields: treatmentPlan,
        basis: 'ELEVATED_CONSENT',
      });
      expect(plan).not.toMatchObject({ __typename: 'SourceUnavailable' });
      expect((plan as { unreadable?: number }).unreadable ?? 0).toBe(0);
    }
  }, 30_000);
});

describe('plans with zones', () => {
  test('of the showcase patient tell what to do in each zone', async () => {
    const answer = await ask({ about: 'Ivrig Bjørk', fields: zonePlans });

    const current = {
      version: 4,
      contentVersion: 3,
      status: 'ACTIVE',
      statusText: 'active',
      title: 'Egenbehandlingsplan KOLS',
      updatedAt: '2026-06-20T07:00:00Z',
      zones: [
        { level: 'GREEN', condition: 'Vanlig form', action: 'Fortsett faste medisiner' },
        { level: 'YELLOW', condition: 'Mer slim eller tungpust', action: 'Øk inhalasjon, ring kommunen samme dag' },
        { level: 'RED', condition: 'Hvilepust over 25', action: 'Ring 113' },
      ],
    };
    expect(answer['zonePlans']).toMatchObject({
      totalCount: 1,
      unreadable: 0,
      edges: [{ node: { id: '1d2f3a40-0000-4000-8000-000000000012', current } }],
    });
  });

  test('have a history with the newest first, where the content keeps its own version', async () => {
    const fields = `zonePlans { ... on ZonePlanConnection { edges { node {
      history { ${why} ... on ZonePlanVersionConnection { totalCount edges { node { version contentVersion comment
        updatedBy { healthPersonnel { hprNumber } } zones { level } } } } }
      second: version(number: 2) { ${why} ... on ZonePlanVersion { version contentVersion zones { action } } }
      tenth: version(number: 10) { ${why} } } } } }`;

    const answer = await ask({ about: 'Ivrig Bjørk', fields });

    const { node } = (answer['zonePlans'] as { edges: { node: Record<string, unknown> }[] }).edges[0] ?? { node: {} };
    expect(node['history']).toMatchObject({
      totalCount: 4,
      edges: [
        { node: { version: 4, contentVersion: 3, comment: 'Justert etter utskrivning' } },
        { node: { version: 3, contentVersion: 2, updatedBy: { healthPersonnel: { hprNumber: '999000033' } } } },
        { node: { version: 2, contentVersion: 2 } },
        { node: { version: 1, contentVersion: 1, zones: [{ level: 'GREEN' }, { level: 'YELLOW' }] } },
      ],
    });
    expect(node['second']).toMatchObject({ version: 2, contentVersion: 2 });
    expect(node['tenth']).toEqual({ __typename: 'NothingKnown', source: { service: 'PATIENT_PLANS' } });
  });

  test('that are many come in pages, each plan once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const argument: string = after === null ? '' : `, after: "${after}"`;
      const fields = zonePlans.replace('zonePlans', `zonePlans(first: 10${argument})`);
      const answer = await ask({ about: 'Planmessig Pil', fields });
      const page = answer['zonePlans'] as {
        edges: { node: { id: string } }[];
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      expect(page.totalCount).toBe(27);
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);

    expect(new Set(seen).size).toBe(27);
    expect(seen).toHaveLength(27);
  });

  test('may have a status and a zone that nobody has heard of', async () => {
    const answer = await ask({ about: 'Nymotens Nattergal', fields: zonePlans });

    const [edge] = (answer['zonePlans'] as { edges: { node: { current: { zones: unknown[] } } }[] }).edges;
    expect(edge?.node.current).toMatchObject({ status: 'OTHER', statusText: 'awaiting-review' });
    expect(edge?.node.current.zones.at(-1)).toMatchObject({ level: 'OTHER', levelText: 'blue' });
  });

  test('can be asked for by status, which is not the same as having none', async () => {
    const askByStatus = (status: string) =>
      ask({
        about: 'Nymotens Nattergal',
        fields: zonePlans.replace('zonePlans', `zonePlans(status: ["${status}"])`),
      });

    const [found, none] = [await askByStatus('Awaiting-Review'), await askByStatus('active')];

    expect((found['zonePlans'] as { totalCount: number }).totalCount).toBeGreaterThan(0);
    expect(none['zonePlans']).toMatchObject({ totalCount: 0, edges: [] });
  });

  test('of one who has none are not known', async () => {
    const answer = await ask({ about: 'Tom Tranebær', fields: zonePlans });

    expect(answer['zonePlans']).toEqual({ __typename: 'NothingKnown', source: { service: 'PATIENT_PLANS' } });
  });

  test('are found by id among the patient’s own, and nobody else’s', async () => {
    const one = `zonePlan(id: "1D2F3A40-0000-4000-8000-000000000012") { ${why} ... on ZonePlan { id current { title } } }`;

    const own = await ask({ about: 'Ivrig Bjørk', fields: one });
    const others = await ask({ about: 'Fargerik Fasan', fields: one });

    expect(own['zonePlan']).toMatchObject({ current: { title: 'Egenbehandlingsplan KOLS' } });
    expect(others['zonePlan']).toMatchObject({ __typename: 'NothingKnown' });
  });

  test('open to the citizen they are about', async () => {
    const answer = await ask({ about: 'Fargerik Fasan', fields: zonePlans, as: 'citizen' });

    expect(answer['zonePlans']).toMatchObject({ unreadable: 0 });
  });

  test.each([
    ['zonePlans(first: 0)', 'INVALID_PAGE_SIZE'],
    ['zonePlans(first: 101)', 'INVALID_PAGE_SIZE'],
    ['zonePlans(after: "x")', 'INVALID_CURSOR'],
  ])('%s is refused', async (field, code) => {
    const text = await testbed.askForText(
      ofCarePlans({ about: 'Ivrig Bjørk', fields: zonePlans.replace('zonePlans', field) }),
    );

    expect(text).toContain(code);
  });
});

describe('a service that fails', () => {
  const faults: [Fault, unknown, unknown][] = [
    ['down', 'UNREACHABLE', true],
    ['error', 'FAILED', true],
    ['malformed', 'MALFORMED', false],
    ['cut-short', expect.stringMatching(/^(UNREACHABLE|MALFORMED)$/), expect.any(Boolean)],
    ['wrong-person', 'WRONG_PERSON', false],
  ];
  test.each(faults)('by being %s gives %s, while the other answers', async (fault, reason, retryable) => {
    testbed.sandbox.faults.set('treatment-plans', fault);
    const first = await ask({ about: 'Ivrig Bjørk', fields: `${treatmentPlan} ${zonePlans}` });
    testbed.sandbox.faults.clear();
    testbed.sandbox.faults.set('patient-plans', fault);
    const second = await ask({ about: 'Ivrig Bjørk', fields: `${treatmentPlan} ${zonePlans}` });

    const failed = { __typename: 'SourceUnavailable', reason, retryable };
    expect(first).toMatchObject({ treatmentPlan: { ...failed, source: { service: 'TREATMENT_PLANS' } } });
    expect(first['zonePlans']).toMatchObject({ totalCount: 1 });
    expect(second).toMatchObject({ zonePlans: { ...failed, source: { service: 'PATIENT_PLANS' } } });
    expect(second['treatmentPlan']).toMatchObject({ status: 'ACTIVE' });
  });

  test('by being slow gives up in time', async () => {
    testbed.sandbox.faults.set('treatment-plans', 'slow');
    testbed.sandbox.faults.set('patient-plans', 'slow');
    const startedAt = Date.now();

    const answer = await ask({
      about: 'Ivrig Bjørk',
      fields: `${treatmentPlan} ${zonePlans}`,
      timeMs: 1_000,
    });

    const late = { __typename: 'SourceUnavailable', reason: 'TIMEOUT', retryable: true };
    expect(answer).toMatchObject({ treatmentPlan: late, zonePlans: late });
    expect(Date.now() - startedAt).toBeLessThan(2_000);
  });

  test('and says nothing about the patient in the answer', async () => {
    testbed.sandbox.faults.set('treatment-plans', 'wrong-person');
    testbed.sandbox.faults.set('patient-plans', 'wrong-person');

    const text = await testbed.askForText(
      ofCarePlans({ about: 'Ivrig Bjørk', fields: `${treatmentPlan} ${zonePlans}` }),
    );

    expect(text).not.toMatch(/\d{11}/);
    expect(text).not.toContain('KOLS');
  });
});
