import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../startSandbox.ts';
import { send, staffToken } from '../../testing/sandboxClient.ts';
import { settingDefinitions } from './definitions.ts';
import { pvkStandIn } from './pvkStandIn.ts';

const audience = 'nhn:helsenorge.eksternapi';
const settings = '/personvern/Personverninnstillinger';
const [reservation, , , consent] = settingDefinitions;

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ standIns: [pvkStandIn], population: { size: 5000 } });
});
afterAll(() => sandbox.stop());

async function ask(path: string, options: { json?: unknown; scope?: string; base?: string } = {}) {
  const scope = [`${audience}/personverninnstilling_${options.scope ?? 'read'}`];
  const token = await staffToken(sandbox, { persona: 'machine', audience, scope });
  return send(`${sandbox.urls.pvk}${options.base ?? settings}/${path}`, {
    token,
    ...(options.json === undefined ? {} : { json: options.json }),
  });
}

const numberOf = (name: string) => sandbox.population.find(name)?.nationalId;

test.each([
  ['Stille Gran', true],
  ['Ivrig Bjørk', false],
])('whether %s has opted out of the core record: %s', async (name, aktiv) => {
  const { definisjonGuid, partKode } = reservation ?? {};

  const answer = await ask('SjekkInnbyggersPiStatus/v2', {
    json: { innbyggerFnr: numberOf(name), definisjonGuid, partKode },
  });

  expect(answer).toMatchObject({ status: 200, body: { innbyggerFnr: numberOf(name), typePi: 'reservasjon', aktiv } });
});

test('a blocked professional is named among the settings towards the core record', async () => {
  const answer = await ask('HentInnbyggersPiForPart/v2', {
    json: { innbyggerFnr: numberOf('Bestemt Eik'), partKode: 'kjernejournal' },
  });

  expect(answer.body).toMatchObject({
    personvernInnstillinger: [
      { typePi: 'tilgangsbegrensning', aktiv: true, innbyggerTbMetadata: [{ nummer: '999000011', navn: 'Klok Ugle' }] },
    ],
  });
});

test('everybody with a setting is found by reading on until the paging reference is 0', async () => {
  const { definisjonGuid, partKode } = consent ?? {};
  const found: unknown[] = [];
  let pagingReference = 0;
  do {
    const { body } = await ask(
      `HentInnbyggereAktivePiForDefinisjon/v2?definisjonGuid=${definisjonGuid}&partKode=${partKode}&pagingReference=${pagingReference}`,
    );
    const page = body as { pagingReference: number; personvernInnstillinger: unknown[] };
    found.push(...page.personvernInnstillinger);
    pagingReference = page.pagingReference;
  } while (pagingReference !== 0);

  const expected = sandbox.population.people.filter((person) => consent?.isActiveFor(person));
  expect(found).toHaveLength(expected.length);
  expect(found.length).toBeGreaterThan(50);
});

test('a setting that is changed stays changed, and counts its changes', async () => {
  const { definisjonGuid, partKode, typePi } = consent ?? {};
  const innbyggerFnr = numberOf('Nølende Or');
  const json = { innbyggerFnr, definisjonGuid, partKode, typePi, aktiv: true };

  const first = await ask('SettInnbyggersPersonvernInnstilling/v2', { scope: 'write', json });
  const second = await ask('SettInnbyggersPersonvernInnstilling/v2', { scope: 'write', json });
  const after = await ask('SjekkInnbyggersPiStatus/v2', { json: { innbyggerFnr, definisjonGuid, partKode } });

  expect([first.body, second.body]).toMatchObject([{ instansEndret: 'endret' }, { instansEndret: 'ikkeEndret' }]);
  expect(after.body).toMatchObject({ aktiv: true, sekvensnummer: 1 });
});

describe('what is changed, every stand-in knows at once:', () => {
  const [, critical, block] = settingDefinitions;
  const set = (definition: typeof critical, name: string, more: object) => {
    const { definisjonGuid, partKode, typePi } = definition ?? {};
    const json = { innbyggerFnr: numberOf(name), definisjonGuid, partKode, typePi, ...more };
    return ask('SettInnbyggersPersonvernInnstilling/v2', { scope: 'write', json });
  };
  const doctor = (nummer: string) => ({ innbyggerTbMetadata: [{ type: 'HPR', nummer }] });
  const blocked = () => sandbox.population.find('Ivrig Bjørk')?.blockedProfessionals;

  test('who is blocked, one by one', async () => {
    await set(block, 'Ivrig Bjørk', { aktiv: true, ...doctor('999000011') });
    await set(block, 'Ivrig Bjørk', { aktiv: true, ...doctor('999000033') });
    expect(blocked()).toEqual(['999000011', '999000033']);

    const again = await set(block, 'Ivrig Bjørk', { aktiv: true, ...doctor('999000033') });
    await set(block, 'Ivrig Bjørk', { aktiv: false, ...doctor('999000011') });

    expect(again.body).toMatchObject({ instansEndret: 'ikkeEndret' });
    expect(blocked()).toEqual(['999000033']);
    await set(block, 'Ivrig Bjørk', { aktiv: false, ...doctor('999000033') });
    expect(blocked()).toEqual([]);
  });

  test('a block of nobody, or of somebody in another way than by number, is refused', async () => {
    expect((await set(block, 'Ivrig Bjørk', { aktiv: true })).status).toBe(400);
    expect(
      (await set(block, 'Ivrig Bjørk', { aktiv: true, innbyggerTbMetadata: [{ navn: 'Klok Ugle' }] })).status,
    ).toBe(400);
  });

  test('a reservation, and a restriction of one part', async () => {
    await set(reservation, 'Ivrig Bjørk', { aktiv: true });
    await set(critical, 'Ivrig Bjørk', { aktiv: true });
    const during = sandbox.population.find('Ivrig Bjørk');
    await set(reservation, 'Ivrig Bjørk', { aktiv: false });
    await set(critical, 'Ivrig Bjørk', { aktiv: false });
    const after = sandbox.population.find('Ivrig Bjørk');

    expect([during?.traits.has('reserved'), [...(during?.restricted ?? [])]]).toEqual([true, ['critical-information']]);
    expect([after?.traits.has('reserved'), [...(after?.restricted ?? [])]]).toEqual([false, []]);
  });
});

test('changing needs the right to write', async () => {
  expect((await ask('SettInnbyggersPersonvernInnstilling/v2', { json: {} })).status).toBe(403);
});

test('a question without a definition is refused in the shape of the service', async () => {
  const answer = await ask('SjekkInnbyggersPiStatus/v2', { json: { innbyggerFnr: numberOf('Ivrig Bjørk') } });

  expect(answer).toMatchObject({ status: 400, body: { code: expect.any(String), errorCategory: expect.any(String) } });
});

describe('power of attorney', () => {
  const [giver, holder] = ['Tillitsfull Trost', 'Omtenksom Orfugl'];
  const find = (fullmaktsgiver: string, fullmaktshaver: string) =>
    ask('FinnFullmaktToken/v1', {
      base: '/personvern',
      json: { fullmaktsgiverFnr: numberOf(fullmaktsgiver), fullmaktshaverFnr: numberOf(fullmaktshaver) },
    });

  test('is found for the one who has it, and not the other way round', async () => {
    const [given, reversed, stranger] = [
      await find(giver, holder),
      await find(holder, giver),
      await find(giver, 'Smidig Furu'),
    ];

    expect(given).toMatchObject({ status: 200, body: { fullmaktTokenId: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    expect([reversed.status, stranger.status]).toEqual([404, 404]);
  });

  test('is listed from both sides', async () => {
    const list = (path: string, name: string) =>
      ask(path, { base: '/personvern', json: { innbyggerFnr: numberOf(name) } });

    const [holders, givers] = [await list('Fullmaktshavere/v1', giver), await list('Fullmaktsgivere/v1', holder)];

    expect(holders.body).toMatchObject({ fullmaktshavere: [{ fnr: numberOf(holder), navn: holder }] });
    expect(givers.body).toMatchObject({ fullmaktsgivere: [{ fnr: numberOf(giver), navn: giver }] });
  });
});
