import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSyntheticNumber } from '@helsegraf/identifiers/synthetic';
import { anAttest, anAttestFor } from '../testing/anAttest.ts';
import { ask, type GraphqlAnswer } from '../testing/ask.ts';
import type { RegisteredTestPerson } from '../testing/startTestRegisters.ts';
import { sendJson } from '@helsegraf/upstream/testing';
import { citizenClaims, practitionerClaims, startTestSystem, type TestSystem } from '../testing/startTestSystem.ts';

interface SubgraphContext {
  readonly basis?: string;
  readonly access: { readonly subject: { readonly restricted: readonly string[] } };
}

let system: TestSystem;
beforeAll(async () => {
  const source = { service: 'CRITICAL_INFORMATION', fetchedAt: '2026-11-22T10:00:00Z' };
  const critical = (_parent: unknown, _arguments: unknown, { basis, access }: SubgraphContext) =>
    access.subject.restricted.includes('critical-information') && basis?.startsWith('ELEVATED') !== true
      ? { __typename: 'Restricted', source, count: 2 }
      : { __typename: 'Critical', source, count: 2 };
  system = await startTestSystem({ resolvers: { records: { CoreRecord: { critical } } } });
});
afterAll(() => system.stop());

let born = 0;
/** Somebody new, whom nobody has asked about. */
function aPerson(registered: RegisteredTestPerson = {}): string {
  born += 1;
  const number = buildSyntheticNumber({ birthDate: '1980-01-01', kind: 'fnr', series: born });
  system.registers.people.set(number, registered);
  return number;
}

const doctorsToken = (attest: object = anAttest()) =>
  system.helseId.issueToken({
    ...practitionerClaims(system.helseId.issuer),
    'nhn:tillitsrammeverk:parameters': attest,
  });
const citizensToken = (pid: string) => system.idPorten.issueToken(citizenClaims(system.idPorten.issuer, pid));

const query = `query ($nationalId: NationalIdentityNumber!, $basis: AccessBasis!, $reason: String) {
  patient(nationalId: $nationalId, basis: $basis, reason: $reason) {
    id
    coreRecord { critical { __typename ... on Restricted { count } } }
  }
}`;
interface Ground {
  readonly basis?: string;
  readonly reason?: string | null;
  readonly token?: string;
}
async function read(nationalId: string, { basis = 'CONSENT', reason, token }: Ground = {}): Promise<GraphqlAnswer> {
  return ask(system, { token: token ?? (await doctorsToken()), query, variables: { nationalId, basis, reason } });
}
const found = ({ body }: GraphqlAnswer) =>
  (body.data as { patient: { coreRecord: { critical: { __typename: string } } } }).patient.coreRecord.critical
    .__typename;
const refusal = ({ status, codes }: GraphqlAnswer) => `${status} ${codes.join(' ')}`;
const fetches = () => Object.values(system.subgraphs).map(({ contexts }) => contexts.length);

describe('an attest is for one patient (SEC-11)', () => {
  test('the first one, whichever token it comes in', async () => {
    const attest = anAttest();
    const [first, other] = [aPerson(), aPerson()];
    await read(first, { token: await doctorsToken(attest) });
    const before = fetches();

    const answers = [
      await read(other, { token: await doctorsToken(attest) }),
      await read(other, { token: await doctorsToken({ ...attest, toa: attest.toa - 1 }) }),
    ];
    const again = await read(first, { token: await doctorsToken(attest) });

    expect(answers.map(refusal)).toEqual(Array(2).fill('403 PATIENT_CONTEXT_MISMATCH'));
    expect(again.status).toBe(200);
    expect(fetches()).toEqual(before.map((count) => count + 1));
    const warned = system.log.filter(({ event }) => event === 'attest used for another patient');
    expect(warned).toHaveLength(2);
    expect(JSON.stringify(system.log)).not.toContain(other);
  });

  test('of two who come at once, one', async () => {
    const token = await doctorsToken();
    const people = Array.from({ length: 8 }, () => aPerson());

    const answers = await Promise.all(people.map((person) => read(person, { token })));

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test('by whichever of their numbers the patient is called', async () => {
    const former = buildSyntheticNumber({ birthDate: '1980-01-01', kind: 'dnr', series: 1 });
    const number = aPerson({ formerNumbers: [former] });
    const token = await doctorsToken();

    const answers = [await read(former, { token }), await read(number, { token })];

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  test('and somebody else with the same reference has an attest of their own', async () => {
    const attest = anAttest();
    await read(aPerson(), { token: await doctorsToken(attest) });
    const { practitioner } = attest;
    const identifier = { ...practitioner.identifier, id: '24927749803' };
    const claims = { ...practitionerClaims(system.helseId.issuer), 'helseid://claims/identity/pid': '24927749803' };
    const token = await system.helseId.issueToken({
      ...claims,
      'nhn:tillitsrammeverk:parameters': { ...attest, practitioner: { ...practitioner, identifier } },
    });

    expect((await read(aPerson(), { token })).status).toBe(200);
  });
});

describe('what the patient has restricted', () => {
  const reason = 'The patient is here and says yes.';

  test('opens in two steps, with a reason, and for the one who was told (SEC-22)', async () => {
    const patient = aPerson({ hasRestricted: true });
    const token = await doctorsToken();

    const tooEarly = await read(patient, { token, basis: 'ELEVATED_CONSENT', reason });
    const told = await read(patient, { token });
    const unreasoned = await read(patient, { token, basis: 'ELEVATED_CONSENT' });
    const bySomebodyElse = await read(patient, { basis: 'ELEVATED_CONSENT', reason });
    const opened = await read(patient, { token, basis: 'ELEVATED_CONSENT', reason });

    expect([tooEarly, unreasoned, bySomebodyElse].map(refusal)).toEqual([
      '403 ELEVATION_REFUSED',
      '403 REASON_REQUIRED',
      '403 ELEVATION_REFUSED',
    ]);
    expect([found(told), found(opened)]).toEqual(['Restricted', 'Critical']);
  });

  test('is no reason to elevate when nothing is', async () => {
    const patient = aPerson();
    const token = await doctorsToken();
    await read(patient, { token });

    expect(refusal(await read(patient, { token, basis: 'ELEVATED_CONSENT', reason }))).toBe('403 ELEVATION_REFUSED');
  });
});

describe('the ground for access', () => {
  test('in an emergency is attested and explained', async () => {
    const token = await doctorsToken(anAttestFor('ETREAT'));
    const patient = aPerson();
    const before = fetches();

    const answers = [
      await read(patient, { basis: 'EMERGENCY', token }),
      await read(patient, { basis: 'EMERGENCY', token, reason: '   ' }),
      await read(patient, { basis: 'EMERGENCY', reason: 'Unconscious.' }),
    ];

    expect(answers.map(refusal)).toEqual(['403 REASON_REQUIRED', '403 REASON_REQUIRED', '403 FORBIDDEN']);
    expect(fetches()).toEqual(before);
    expect((await read(patient, { basis: 'EMERGENCY', token, reason: 'Unconscious.' })).status).toBe(200);
  });

  test.each([
    ['is too long', 'a'.repeat(501)],
    ['has a control character', 'a\u0000b'],
    ['runs the other way', 'a\u202eb'],
    ['is half a character', 'a\ud800'],
  ])('is not explained by a text that %s, which is not repeated', async (_what, reason) => {
    const answer = await read(aPerson(), { reason });

    expect(refusal(answer)).toBe('400 VARIABLES_INVALID');
    expect(answer.text).not.toContain(reason.slice(0, 3));
  });

  test('is not explained in the text of a query', async () => {
    const literal = query.replace(', $reason: String', '').replace('$reason', '"Unconscious."');

    const answer = await ask(system, { query: literal, variables: { nationalId: aPerson(), basis: 'CONSENT' } });

    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('Unconscious');
  });

  test('is one: two reasons in one operation are refused', async () => {
    const two = query.replace('$reason: String)', '$reason: String, $other: String)').replace(
      /\}\s*$/,
      ` 
      again: patient(nationalId: $nationalId, basis: $basis, reason: $other) { id } }`,
    );

    const answer = await ask(system, {
      query: two,
      variables: { nationalId: aPerson(), basis: 'CONSENT', other: 'b' },
    });

    expect(refusal(answer)).toBe('403 PATIENT_CONTEXT_MISMATCH');
  });
});

describe('what the registers say', () => {
  const subjectOf = () => system.subgraphs.records.contexts.at(-1)?.['access'] as { subject: object };

  test('reaches the subgraphs with every fetch', async () => {
    await read(
      aPerson({ birthDate: '2010-06-01', hasReserved: true, blocks: ['999000022'], protectionLevel: 'Confidential' }),
    );

    expect(subjectOf()).toMatchObject({
      actor: { kind: 'practitioner', hprNumber: '999000011', role: 'LE' },
      purpose: 'TREAT',
      basis: 'CONSENT',
      subject: {
        isDeceased: false,
        addressProtection: 'confidential',
        hasReservedCoreRecord: true,
        restricted: [],
        blocksActor: false,
      },
    });
  });

  test('of a block holds for the one who is blocked', async () => {
    await read(aPerson({ blocks: ['999000022', '999000011'] }));

    expect(subjectOf().subject).toMatchObject({ blocksActor: true });
  });

  test('of a dead person counts the age at death', async () => {
    await read(aPerson({ birthDate: '1950-03-02', deathDate: '1999-03-01' }));

    expect(subjectOf().subject).toMatchObject({ isDeceased: true, ageYears: 48 });
  });

  test('is remembered for a while, and asked for once at a time', async () => {
    const patient = aPerson();
    const before = system.registers.counts();

    const together = await Promise.all([read(patient), read(patient), read(patient)]);
    const after = await read(patient);

    expect([...together, after].map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const { person, settings } = system.registers.counts();
    // One question to each of two parties.
    expect([person - before.person, settings - before.settings]).toEqual([1, 2]);
  });

  test('of somebody whom none of them knows is that they know nobody', async () => {
    await read(aPerson({ is: 'nobody' }));

    expect(subjectOf().subject).toMatchObject({ addressProtection: 'strictly-confidential', restricted: [] });
  });

  const failing: [string, string, () => void][] = [
    ['the person register is down', '/get-by-nin', () => undefined],
    ['the service for privacy settings is down', '/HentInnbyggersPiForPart', () => undefined],
  ];
  test.each(failing)('is that nothing is shown when %s (SEC-26)', async (_what, path) => {
    const patient = aPerson();
    const before = fetches();
    system.registers.faults.set(path, (response) => sendJson(response, 500, {}));

    const emergency = { basis: 'EMERGENCY', reason: 'Unconscious.', token: await doctorsToken(anAttestFor('ETREAT')) };
    const answers = [await read(patient), await read(patient, emergency)];
    system.registers.faults.clear();

    expect(answers.map(refusal)).toEqual(Array(2).fill('503 POLICY_DATA_UNAVAILABLE'));
    expect(fetches()).toEqual(before);
    expect((await read(patient)).status).toBe(200);
  });

  const unreadable: [string, string, unknown][] = [
    [
      'about somebody else',
      '/get-by-nin',
      { norwegianIdentificationNumber: [{ identificationNumber: '15819049863' }] },
    ],
    ['without a number', '/get-by-nin', { birth: [] }],
    ['that is a list', '/get-by-nin', []],
    ['about somebody else', '/HentInnbyggersPiForPart', { innbyggerFnr: '15819049863', personvernInnstillinger: [] }],
    ['without a list', '/HentInnbyggersPiForPart', { innbyggerFnr: '15819049863' }],
    ['with a setting without a definition', '/HentInnbyggersPiForPart', { personvernInnstillinger: [{ aktiv: true }] }],
  ];
  test.each(unreadable)('is nothing when it is an answer %s (%s)', async (_what, path, body) => {
    system.registers.faults.set(path, (response) => sendJson(response, 200, body));

    const answer = await read(aPerson());
    system.registers.faults.clear();

    expect(refusal(answer)).toBe('503 POLICY_DATA_UNAVAILABLE');
  });
});

describe('a citizen who acts for somebody', () => {
  const representing = `query ($nationalId: NationalIdentityNumber!) {
    represented(nationalId: $nationalId) { id coreRecord { critical { __typename } } }
  }`;
  const represent = async (nationalId: string, by: string) =>
    ask(system, { token: await citizensToken(by), query: representing, variables: { nationalId } });
  const year = new Date().getFullYear();
  const child = (change: RegisteredTestPerson, parent: string) =>
    aPerson({ birthDate: `${year - 8}-01-01`, parents: [parent], street: 'Skogveien', ...change });

  test('sees what concerns a child under 12, a giver of power of attorney, and somebody they are guardian of', async () => {
    const me = aPerson({ street: 'Skogveien' });
    const people = [child({}, me), aPerson({ attorneys: [me] }), aPerson({ guardians: [me] })];

    const answers = await Promise.all(people.map((person) => represent(person, me)));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const relations = system.subgraphs.persons.contexts
      .slice(-3)
      .map(({ access }) => (access as { relation: string }).relation);
    expect(relations.toSorted()).toEqual(['guardian', 'parent', 'power-of-attorney']);
  });

  test('as a parent who lives elsewhere, when the other one lives with the child', async () => {
    const [me, other] = [aPerson({ street: 'Byveien' }), aPerson({ street: 'Skogveien' })];

    const answer = await represent(
      aPerson({ birthDate: `${year - 8}-01-01`, parents: [me, other], street: 'Skogveien' }),
      me,
    );

    expect(answer.status).toBe(200);
  });

  test('and may not, cannot tell why, nor whether there is such a person (SEC-27)', async () => {
    const me = aPerson({ street: 'Skogveien' });
    const hidden = aPerson({ street: 'Skogveien', protectionLevel: 'StrictlyConfidential' });
    const before = fetches();
    const denied: [string, string][] = [
      [aPerson(), me],
      [aPerson({ is: 'nobody' }), me],
      [me, me],
      [child({ birthDate: `${year - 13}-01-01` }, me), me],
      [child({ street: 'Byveien' }, me), me],
      [child({ protectionLevel: 'Confidential' }, me), me],
      [child({}, hidden), hidden],
      [child({ deathDate: '2020-01-01' }, me), me],
      [aPerson({ attorneys: [me], birthDate: `${year - 14}-01-01` }), me],
    ];

    const answers = await Promise.all(denied.map(([person, by]) => represent(person, by)));

    expect(answers.map(refusal)).toEqual(denied.map(() => '403 FORBIDDEN'));
    const bodies = answers.map(({ text }) => text.replace(/"reference":"[^"]+"/, ''));
    expect(new Set(bodies).size).toBe(1);
    expect(fetches()).toEqual(before);
  });

  test('and cannot be looked up now is told the same', async () => {
    const me = aPerson();
    const giver = aPerson({ attorneys: [me] });
    system.registers.faults.set('/FinnFullmaktToken', (response) => sendJson(response, 500, {}));

    const answer = await represent(giver, me);
    system.registers.faults.clear();

    expect(refusal(answer)).toBe('403 FORBIDDEN');
    expect((await represent(giver, me)).status).toBe(200);
  });

  test('asks about one person: not about themselves as well', async () => {
    const me = aPerson();
    const both = representing.replace(/\}\s*$/, ' me { id } }');

    const answer = await ask(system, {
      token: await citizensToken(me),
      query: both,
      variables: { nationalId: aPerson({ attorneys: [me] }) },
    });

    expect(refusal(answer)).toBe('403 PATIENT_CONTEXT_MISMATCH');
  });
});

describe('who asks what is not theirs', () => {
  test.each([
    ['health personnel for themselves', 'doctor', '{ me { id } }'],
    [
      'health personnel for those whom a citizen represents',
      'doctor',
      'query ($nationalId: NationalIdentityNumber!) { represented(nationalId: $nationalId) { id } }',
    ],
    ['a citizen as health personnel do', 'citizen', query],
    ['anybody for everybody', 'doctor', '{ everybody { id } }'],
  ])('is refused: %s', async (_what, who, text) => {
    const token = await (who === 'doctor' ? doctorsToken() : citizensToken(aPerson()));
    const before = [fetches(), system.registers.counts()];
    const variables = text.includes('$basis')
      ? { nationalId: aPerson(), basis: 'CONSENT' }
      : text.includes('$n')
        ? { nationalId: aPerson() }
        : {};

    const answer = await ask(system, { token, query: text, variables });

    expect(refusal(answer)).toBe('403 FORBIDDEN');
    expect([fetches(), system.registers.counts()]).toEqual(before);
  });

  test('a child under 12 sees nothing of their own, and from 12 who they are', async () => {
    const year = new Date().getFullYear();
    const own = async (pid: string) =>
      ask(system, { token: await citizensToken(pid), query: '{ me { id } }', variables: {} });

    const answers = [
      await own(aPerson({ birthDate: `${year - 10}-01-01` })),
      await own(aPerson({ birthDate: `${year - 13}-01-01` })),
    ];

    expect(answers.map(({ status }) => status)).toEqual([403, 200]);
  });
});
