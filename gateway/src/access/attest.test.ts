import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anAttest } from '../testing/anAttest.ts';
import { aboutIvrig, ask, type GraphqlAnswer } from '../testing/ask.ts';
import { changeAt } from '../testing/changeAt.ts';
import { practitionerClaims, smidigFuru, startTestSystem, type TestSystem } from '../testing/startTestSystem.ts';

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
});
afterAll(() => system.stop());

const claim = 'nhn:tillitsrammeverk:parameters';
const now = () => Math.floor(Date.now() / 1_000);
const fetches = () => [
  ...Object.values(system.subgraphs).map(({ contexts }) => contexts.length),
  system.registers.server.received.length,
];

async function askWith(attest: unknown, claims: Readonly<Record<string, unknown>> = {}): Promise<GraphqlAnswer> {
  const { helseId } = system;
  const token = await helseId.issueToken({ ...practitionerClaims(helseId.issuer), [claim]: attest, ...claims });
  return ask(system, { token, variables: aboutIvrig });
}

/** An attest with one thing changed, or left out. */
const changed = (path: string, value?: unknown, attest: object = anAttest()) =>
  changeAt(attest, path.split('.'), value);

async function expectRefusal(code: string, attest: unknown, claims?: Readonly<Record<string, unknown>>): Promise<void> {
  const before = fetches();

  const answer = await askWith(attest, claims);

  expect({ status: answer.status, codes: answer.codes }).toEqual({ status: 403, codes: [code] });
  expect(answer.body).not.toHaveProperty('data');
  expect(answer.text.length).toBeLessThan(250);
  expect(answer.headers.get('cache-control')).toBe('no-store, private');
  const challenge = answer.headers.get('www-authenticate') ?? '';
  expect(challenge).toContain('error="insufficient_authorization_details"');
  expect(challenge).toMatch(/resource_metadata="http[^"]+\/\.well-known\/oauth-protected-resource[^"]*"/);
  expect(fetches()).toEqual(before);
}

type Case = readonly [what: string, path: string, value?: unknown];
const complete = (cases: readonly Case[]) => cases.map(([what, path, value]) => [what, path, value] as const);
const service = 'care_relationship.healthcare_service';
const purpose = 'care_relationship.purpose_of_use';
const decision = 'care_relationship.decision_ref';
const organisation = 'urn:oid:2.16.578.1.12.4.1.4.101';

describe('an attest is refused before anything is fetched (SEC-10):', () => {
  test('none at all', () => expectRefusal('ATTESTATION_REQUIRED', undefined));

  const notWhole: readonly Case[] = [
    ['a member that is misspelt', 'practitioner.auhtorization', anAttest().practitioner.authorization],
    ['a member too many', 'reason', 'TREAT'],
    ['a member too many further down', 'practitioner.legal_entity.type', 'ENH'],
    ['the name of the relation that the framework itself uses', 'care_relation', anAttest().care_relationship],
    ['the wrong system of the profession', 'practitioner.authorization.system', organisation],
    ['the wrong system of an organisation', 'practitioner.legal_entity.system', 'urn:oid:2.16.578.1.12.4.1.4.102'],
    ['the wrong system of a department', 'practitioner.department.system', organisation],
    ['a retired system of the service', `${service}.system`, 'urn:oid:2.16.578.1.12.4.1.1.8627'],
    ['an older system of the purpose', `${purpose}.system`, 'urn:oid:1.0.14265.1'],
    ['the wrong system of the details', `${purpose}_details.system`, 'https://example.org'],
    ['no system', 'practitioner.legal_entity.system'],
    ['another purpose', `${purpose}.code`, 'HMARKT'],
    ['a purpose that every object has', `${purpose}.code`, 'constructor'],
    ['no purpose', purpose],
    ['no relation', 'care_relationship'],
    ['no reference to the decision', decision],
    ['an empty reference to the decision', `${decision}.id`, ''],
    ['no word of who let themselves in', `${decision}.user_selected`],
    ['two patients', 'patients', [{}, {}]],
    ['a list of no patients', 'patients', []],
    ['markup in a name', 'practitioner.legal_entity.name', 'Fjellvik <b>kommune</b>'],
    ['a control character', `${decision}.id`, 'a\u0000b'],
    ['a line break', 'practitioner.identifier.name', 'Klok\nUgle'],
    ['a text that runs the other way', 'practitioner.identifier.name', 'Klok\u202eUgle'],
    ['a very long text', `${decision}.id`, 'a'.repeat(257)],
    ['a number for a text', 'practitioner.hpr_nr.id', 999_000_011],
    ['a time that is a text', 'toa', String(now())],
    ['a time beyond every time', 'toa', 1e20],
    ['half a second', 'toa', now() + 0.5],
    ['a time that is ten minutes ahead', 'toa', now() + 600],
    ['another person', 'practitioner.identifier.id', '24927749803'],
    ['no person', 'practitioner.identifier'],
    ['a person by the system of D-numbers', 'practitioner.identifier.system', 'urn:oid:2.16.578.1.12.4.1.4.2'],
    ['another HPR number', 'practitioner.hpr_nr.id', '999000022'],
    ['no HPR number, though the token has one', 'practitioner.hpr_nr'],
    ['another legal entity', 'practitioner.legal_entity.id', '315000017'],
    ['another point of care', 'practitioner.point_of_care.id', '310123463'],
  ];
  test.each(complete(notWhole))('%s', (_what, path, value) =>
    expectRefusal('ATTESTATION_INVALID', changed(path, value)),
  );

  test('neither a service nor details of the purpose', () =>
    expectRefusal('ATTESTATION_INVALID', changed(`${purpose}_details`, undefined, changed(service))));

  const notAnAttest: [string, unknown][] = [
    ['null', null],
    ['a text', 'TREAT'],
    ['a list', [anAttest()]],
    ['an empty object', {}],
  ];
  test.each(notAnAttest)('%s', (_what, attest) => expectRefusal('ATTESTATION_INVALID', attest));

  test('one that is more than an hour old', () => expectRefusal('ATTESTATION_EXPIRED', changed('toa', now() - 3_602)));

  test('one without a time, when the sign-in was long ago: it comes again with every refreshed token', () =>
    expectRefusal('ATTESTATION_EXPIRED', changed('toa'), { auth_time: now() - 3_700 }));

  test('one that names a patient who is not the one asked about', async () => {
    const identifier = { id: smidigFuru, system: 'urn:oid:2.16.578.1.12.4.1.4.1' };
    const before = fetches();

    const answer = await askWith(changed('patients', [{ identifier }]));

    expect({ status: answer.status, codes: answer.codes }).toEqual({
      status: 403,
      codes: ['PATIENT_CONTEXT_MISMATCH'],
    });
    expect(fetches()).toEqual(before);
  });
});

describe('an attest is taken', () => {
  const whole: readonly Case[] = [
    ['as it is', 'patients.0', {}],
    ['without a prefix to an OID', 'practitioner.authorization.system', '2.16.578.1.12.4.1.1.9060'],
    ['without a department', 'practitioner.department'],
    ['without a profession', 'practitioner.authorization'],
    ['without a patient context of its own', 'patients'],
    ['with a service and no details', `${purpose}_details`],
    ['with details and no service', service],
    ['at the legal entity itself', 'practitioner.point_of_care.id', '310123455'],
    ['almost an hour old', 'toa', now() - 3_000],
    ['a second ahead, since clocks differ', 'toa', now() + 1],
    ['without a time, when the token is young', 'toa'],
  ];
  test.each(complete(whole))('%s', async (_what, path, value) => {
    const answer = await askWith(changed(path, value));

    expect(answer.codes).toEqual([]);
    expect(answer.status).toBe(200);
  });

  test('for needless by whoever asks about the schema alone', async () => {
    const { helseId } = system;
    const token = await helseId.issueToken({ ...practitionerClaims(helseId.issuer), [claim]: undefined });

    const answer = await ask(system, { token, query: '{ __typename }', variables: {} });

    expect(answer.body.data).toEqual({ __typename: 'Query' });
  });

  test('at its word, and what it says decides in the subgraphs too', async () => {
    await askWith(anAttest());

    expect(system.subgraphs.persons.contexts.at(-1)).toMatchObject({
      access: {
        actor: { kind: 'practitioner', hprNumber: '999000011', role: 'LE' },
        purpose: 'TREAT',
        hasReason: false,
      },
    });
  });
});
