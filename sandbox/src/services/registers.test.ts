import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { SyntheticPerson } from '../people/syntheticPerson.ts';
import { type Sandbox, startSandbox } from '../startSandbox.ts';
import { send, staffToken } from '../testing/sandboxClient.ts';
import { hprStandIn } from './hpr/hprStandIn.ts';
import { organisationsStandIn } from './organisations/organisationsStandIn.ts';
import { personRegisterStandIn } from './person-register/personRegisterStandIn.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ standIns: [personRegisterStandIn, hprStandIn, organisationsStandIn] });
});
afterEach(() => sandbox.faults.clear());
afterAll(() => sandbox.stop());

const named = (name: string): SyntheticPerson => {
  const person = sandbox.population.find(name);
  if (person === undefined) throw new Error(`${name} is missing`);
  return person;
};

describe('the person register', () => {
  const audience = 'nhn:hgd-persontjenesten-api';
  const fullAccess = `${audience}/full-access`;

  async function lookUp(nin: string, parts: readonly string[], options: { scope?: string; history?: boolean } = {}) {
    const token = await staffToken(sandbox, { audience, scope: [options.scope ?? fullAccess] });
    const query = parts.map((part) => `informationParts=${part}`).join('&');
    return send(
      `${sandbox.urls['person-register']}/api/legal-basis/person/get-by-nin?${query}&includeHistory=${options.history ?? false}`,
      { token, form: new URLSearchParams({ nin }) },
    );
  }

  test('tells name, birth and sex, and nothing that was not asked for', async () => {
    const answer = await lookUp('07835249608', ['Name', 'Birth', 'Gender']);

    expect(answer).toMatchObject({
      status: 200,
      body: {
        name: [{ isValid: true, givenName: 'Ivrig', familyName: 'Bjørk' }],
        birth: [{ birthDate: '1952-03-07T00:00:00+01:00' }],
        gender: [{ gender: 'Female' }],
      },
    });
    expect(answer.body).not.toHaveProperty('residentialAddress');
    expect(answer.body).not.toHaveProperty('norwegianIdentificationNumber');
  });

  test('finds somebody by a number they had before, and tells both with history', async () => {
    const answer = await lookUp('51887949852', ['NorwegianIdentificationNumber'], { history: true });

    expect(answer.body).toMatchObject({
      norwegianIdentificationNumber: [
        { identificationNumber: '11887949869', status: 'InUse', identificationNumberType: 'NationalIdentityNumber' },
        {
          identificationNumber: '51887949852',
          status: 'Discontinued',
          identificationNumberType: 'DNumber',
          isValid: false,
        },
      ],
    });
  });

  test('tells of a death', async () => {
    const answer = await lookUp(named('Gammel Rev').nationalId, ['Death', 'Status']);

    expect(answer.body).toMatchObject({
      death: { deceasedDate: '2026-03-09T00:00:00+01:00' },
      status: [{ status: 'Deceased' }],
    });
  });

  test.each([
    ['Skjult Ugle', 'Confidential'],
    ['Usynlig Orrhane', 'StrictlyConfidential'],
  ])('gives the address of %s only with full access, and the protection always', async (name, protectionLevel) => {
    const parts = ['AddressProtection', 'ResidentialAddress'];

    const full = await lookUp(named(name).nationalId, parts);
    const restricted = await lookUp(named(name).nationalId, parts, { scope: `${audience}/restricted-access` });

    expect(full.body).toMatchObject({ residentialAddress: [{ addressConfidentiality: protectionLevel }] });
    expect(restricted.body).toMatchObject({ addressProtection: [{ protectionLevel }], residentialAddress: [] });
  });

  test('tells only the municipality of somebody without a fixed address', async () => {
    const { body } = await lookUp(named('Vandrende Gås').nationalId, ['ResidentialAddress']);

    expect(body).toMatchObject({
      residentialAddress: [{ unknownResidence: { municipalityNumber: expect.any(String) } }],
    });
  });

  test('tells who has parental responsibility, from both sides', async () => {
    const child = named('Rask Røyskatt');
    const mother = named('Trygg Hassel');

    const ofChild = await lookUp(child.nationalId, ['ParentalResponsibility', 'FamilyRelation']);
    const ofMother = await lookUp(mother.nationalId, ['ParentalResponsibility']);

    const responsibility = {
      responsible: mother.nationalId,
      subjectOfResponsibility: child.nationalId,
      responsibilityType: 'Joint',
    };
    expect(ofChild.body).toMatchObject({
      parentalResponsibility: [responsibility, { responsibilityType: 'Joint' }],
      familyRelation: [{ relatedPersonsRole: 'Mother' }, { relatedPersonsRole: 'Father' }],
    });
    expect(ofMother.body).toMatchObject({
      parentalResponsibility: expect.arrayContaining([expect.objectContaining(responsibility)]),
    });
  });

  test('tells of a legal guardian', async () => {
    const { body } = await lookUp(named('Mild Måke').nationalId, ['GuardianshipOrFuturePowerOfAttorney']);

    expect(body).toMatchObject({
      guardianshipOrFuturePowerOfAttorney: [
        { guardian: { name: { givenName: 'Hjelpsom' }, guardianshipScope: 'PersonalAndFinancialInterests' } },
      ],
    });
  });

  test('knows several at once, and leaves out those it does not know', async () => {
    const token = await staffToken(sandbox, { audience, scope: [fullAccess] });
    const form = new URLSearchParams(
      ['07835249608', '15819049898', '15819049863'].map((nin): [string, string] => ['nins', nin]),
    );

    const answer = await send(
      `${sandbox.urls['person-register']}/api/legal-basis/person/bulk-by-nin?informationParts=Name`,
      { token, form },
    );

    expect(answer.body).toMatchObject([{ name: [{ givenName: 'Ivrig' }] }, { name: [{ givenName: 'Smidig' }] }]);
  });

  test.each([
    ['somebody it does not know', '15819049898', ['Name'], 404],
    ['no information part', '07835249608', [], 400],
    ['a part it does not have', '07835249608', ['Horoscope'], 400],
  ])('refuses %s', async (_what, nin, parts, status) => {
    const answer = await lookUp(nin, parts);

    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).not.toContain(nin);
  });

  test('answers about another person when told to', async () => {
    sandbox.faults.set('person-register', 'wrong-person');

    const { body } = await lookUp('07835249608', ['NorwegianIdentificationNumber']);

    expect(JSON.stringify(body)).not.toContain('07835249608');
  });
});

describe('the register of health personnel', () => {
  const audience = 'nhn:hpr';
  const scope = ['nhn:hpr/basic'];

  test('tells authorisations, specialties and the right to prescribe', async () => {
    const token = await staffToken(sandbox, { audience, scope });

    const answer = await send(`${sandbox.urls.hpr}/v1/personer/999000011`, { token });

    expect(answer.body).toMatchObject({
      hprNummer: 999000011,
      person: { fornavn: 'Klok', etternavn: 'Ugle' },
      godkjenninger: [
        {
          helsepersonellkategori: { verdi: 'LE', kodeverk: { id: 9060 } },
          autorisasjon: { verdi: '1', kodeverk: { id: 7704 } },
          rekvisisjonsretter: [{ type: { navn: 'Full rekvisisjonsrett' } }],
          spesialistgodkjenninger: [{ type: { verdi: '1', kodeverk: { id: 7426 } } }],
        },
      ],
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/\d{11}/);
  });

  test('knows several at once, with an authorisation that has ended among them', async () => {
    const token = await staffToken(sandbox, { persona: 'machine', audience, scope });

    const answer = await send(`${sandbox.urls.hpr}/v1/personer/bulk`, {
      token,
      json: { hprNumre: ['999000101', '1', '999000066'] },
    });

    expect(answer.body).toMatchObject([
      { hprNummer: 999000101, godkjenninger: [{ periode: { til: '2025-12-31' }, rekvisisjonsretter: [] }] },
      { hprNummer: 999000066, godkjenninger: [{ helsepersonellkategori: { verdi: 'SP' } }] },
    ]);
  });

  test('does not know everybody', async () => {
    const token = await staffToken(sandbox, { audience, scope });

    expect((await send(`${sandbox.urls.hpr}/v1/personer/123`, { token })).status).toBe(404);
  });
});

test('organisations are found by organisation number and HER-id, each once, with what they belong to', async () => {
  const token = await staffToken(sandbox, {
    audience: 'nhn:adresseregisteret',
    scope: ['nhn:adresseregisteret/read'],
  });

  const answer = await send(`${sandbox.urls.organisations}/v1/organisasjoner/bulk`, {
    token,
    json: { organisasjonsnumre: ['315000017', '000000000'], herIder: ['8100011', 8100042] },
  });

  expect(answer.body).toMatchObject([
    { organisasjonsnummer: '315000017', type: 'Underenhet', overordnetEnhet: { organisasjonsnummer: '310123455' } },
    { organisasjonsnummer: null, herId: 8100042, type: 'Avdeling', reshId: '990011', tjenester: [{ verdi: 'S03' }] },
  ]);
});
