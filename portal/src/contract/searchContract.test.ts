import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readContract } from '../../build/readContract.ts';
import { createSearch } from './searchContract.ts';

const contract = readContract(readFileSync(new URL('../../../docs/words.md', import.meta.url), 'utf8'));
const search = createSearch(contract);
const namesFor = (query: string) => search(query).map(({ name }) => name);

describe('the search', () => {
  test('finds by name, whole or in part, the shortest first', () => {
    expect(namesFor('patient')[0]).toBe('Patient');
    expect(namesFor('Patient.person')[0]).toBe('Patient.person');
    expect(namesFor('hprnum')[0]).toMatch(/\.hprNumber$/);
  });

  test('finds by the Norwegian word, with or without its letters', () => {
    expect(namesFor('tilgangsgrunnlag').slice(0, 3)).toContain('AccessBasis');
    expect(namesFor('fodselsnummer')).toEqual(namesFor('fødselsnummer'));
    expect(namesFor('fødselsnummer').join(' ')).toContain('BIRTH_NUMBER');
  });

  test('finds by words of the description, all of which must be there', () => {
    expect(namesFor('opted out register')).toContain('Reserved');
    expect(namesFor('opted out giraffe')).toEqual([]);
  });

  test('finds nothing for nothing', () => {
    expect(search('  ')).toEqual([]);
  });
});

describe('the reference', () => {
  const patient = contract.types.find(({ name }) => name === 'Patient');

  test('tells of every type but those that every schema has', () => {
    expect(contract.types.length).toBeGreaterThan(100);
    expect(contract.types.filter(({ name }) => name.startsWith('_') || name === 'String')).toEqual([]);
  });

  test('tells who may read a field, what it discloses, and who answers it', () => {
    expect(patient?.fields.find(({ name }) => name === 'person')).toMatchObject({
      type: 'PersonResult!',
      typeName: 'PersonResult',
      rule: 'care',
      dataClass: 'identity',
      subgraphs: ['persons'],
      service: 'Persontjenesten',
      serviceCode: 'PERSON_REGISTER',
    });
    const unruled = contract.types
      .filter(({ kind }) => kind === 'object' || kind === 'interface')
      .flatMap(({ name, fields }) =>
        fields.filter(({ rule }) => rule === undefined).map((field) => `${name}.${field.name}`),
      );
    expect(unruled).toEqual([]);
  });

  test('tells what is personal, what is a reason for missing data, and where a type is used', () => {
    const query = contract.types.find(({ name }) => name === 'Query');
    const nationalId = query?.fields
      .find(({ name }) => name === 'patient')
      ?.arguments.find(({ name }) => name === 'nationalId');

    expect(nationalId).toMatchObject({ type: 'NationalIdentityNumber!', isPersonal: true });
    expect(contract.types.find(({ name }) => name === 'Restricted')).toMatchObject({ isReason: true });
    expect(patient?.usedBy).toContain('Query.patient');
    expect(patient?.norwegian).toBe('pasient');
  });
});
