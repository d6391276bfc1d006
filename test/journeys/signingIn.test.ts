import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSystem, type System } from '../support/startSystem.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const whoAmI = { query: '{ me { id person { ... on Person { name { full } } } } }' };
const aboutSomebody = (nationalId: string) => ({
  query: 'query ($n: NationalIdentityNumber!) { patient(nationalId: $n, basis: EXCEPTION) { id } }',
  variables: { n: nationalId },
});
const codesOf = ({ status, body }: Awaited<ReturnType<System['send']>>) => [
  status,
  ...(body.errors ?? []).map(({ extensions }) => extensions['code']),
];

describe('whoever asks proves that the token is theirs:', () => {
  test('each proof serves one request', async () => {
    const nationalId = await system.nationalIdOf('Ivrig Bjørk');
    const signedIn = await system.session('nurse');
    const headers = await signedIn.headers();

    const first = await system.send(aboutSomebody(nationalId), headers);
    const again = await system.send(aboutSomebody(nationalId), headers);
    const anew = await system.send(aboutSomebody(nationalId), await signedIn.headers());

    expect([codesOf(first), codesOf(again), codesOf(anew)]).toEqual([[200], [401, 'UNAUTHENTICATED'], [200]]);
  });

  test('a token alone is nobody, and so is a token with the proof of somebody else', async () => {
    const [nurse, doctor] = [await system.session('nurse'), await system.session('hospital-doctor')];
    const body = aboutSomebody(await system.nationalIdOf('Ivrig Bjørk'));
    const dpop = (await doctor.headers())['dpop'] ?? '';

    const attempts = [
      { authorization: `Bearer ${nurse.token}` },
      { authorization: `DPoP ${nurse.token}` },
      { authorization: `DPoP ${nurse.token}`, dpop },
    ];
    for (const headers of attempts) expect(codesOf(await system.send(body, headers))).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('a token that is bound to no key is nobody’s', async () => {
    const headers = await system.signIn('nurse', undefined, { flaw: 'not-bound' });

    expect(codesOf(await system.send(aboutSomebody('07835249608'), headers))).toEqual([401, 'UNAUTHENTICATED']);
  });
});

test('a citizen may sign in at Helsenorge as well as at ID-porten, and is the same person', async () => {
  const answers = [
    await system.send(whoAmI, await system.signIn('citizen', 'Ivrig Bjørk')),
    await system.send(whoAmI, await system.signIn('citizen', 'Ivrig Bjørk', { issuer: 'helsenorge' })),
  ];

  expect(answers.map(codesOf)).toEqual([[200], [200]]);
  expect(answers[1]?.body.data).toEqual(answers[0]?.body.data);
  expect(answers[0]?.body.data).toMatchObject({ me: { person: { name: { full: 'Ivrig Bjørk' } } } });
});

test.each(['attest-misspelled', 'attest-expired', 'attest-other-person', 'attest-two-patients'])(
  'an attest that does not hold opens nothing: %s',
  async (flaw) => {
    await system.forgetCalls();
    const headers = await system.signIn('nurse', undefined, { flaw });

    const [status, code] = codesOf(await system.send(aboutSomebody('07835249608'), headers));

    expect([status, code]).toEqual([403, expect.stringMatching(/^ATTESTATION_(INVALID|EXPIRED)$/)]);
    expect(Object.keys(await system.calls()).filter((service) => service !== 'helseid')).toEqual([]);
  },
);
