import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSystem, type System } from '../support/startSystem.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const query = `query ($nationalId: NationalIdentityNumber!) {
  represented(nationalId: $nationalId) {
    person { __typename ... on Person { name { full } } }
    coreRecord { __typename ... on CoreRecord { criticalInformation { __typename } } }
    prescriptions { __typename }
    carePlans { treatmentPlan { __typename } }
  }
}`;

async function represent(person: string, by: string) {
  const headers = await system.signIn('citizen', by);
  return system.send({ query, variables: { nationalId: await system.nationalIdOf(person) } }, headers);
}

describe('a citizen sees what concerns', () => {
  test.each([
    ['a child of 11', 'Rask Røyskatt', 'Trygg Hassel'],
    ['a child who lives with the other parent', 'Rask Røyskatt', 'Munter Lerk'],
    ['who has given them power of attorney', 'Tillitsfull Trost', 'Omtenksom Orfugl'],
    ['whom they are guardian of', 'Mild Måke', 'Hjelpsom Hegre'],
  ])('%s', async (_who, person, by) => {
    const { status, body } = await represent(person, by);

    expect(status).toBe(200);
    expect(body.data?.['represented']).toMatchObject({ person: { __typename: 'Person', name: { full: person } } });
  });
});

describe('a citizen is told nothing of', () => {
  test.each([
    ['a child of 12', 'Blid Blåmeis', 'Trygg Hassel'],
    ['a child of 15', 'Kvikk Laks', 'Trygg Hassel'],
    ['a child with a strictly confidential address, as its parent', 'Liten Spurv', 'Usynlig Orrhane'],
    ['the one who acts for them', 'Omtenksom Orfugl', 'Tillitsfull Trost'],
    ['somebody else', 'Ivrig Bjørk', 'Smidig Furu'],
    ['nobody', '04894449220', 'Smidig Furu'],
  ])('%s', async (_who, person, by) => {
    const { status, body } = await represent(person, by);

    expect({ status, codes: body.errors?.map(({ extensions }) => extensions['code']) }).toEqual({
      status: 403,
      codes: ['FORBIDDEN'],
    });
    expect(body.data ?? undefined).toBeUndefined();
  });
});
