import { describe, expect, test } from '@jest/globals';
import { readOperations } from './readOperations.ts';

const overview = `# Everything about one patient,
# from every source.
query Overview($nationalId: String!, $basis: Basis!, $first: Int = 5, $after: String, $word: String!, $n: Int!) {
  patient { ...Name }
}
fragment Unused on P { x }
fragment Parts on N { given ...Name }
fragment Name on P { name { ...Parts } ...Parts }`;

describe('reading the reviewed operations', () => {
  test('those of the staff come first, then the citizen’s and the operator’s, of each the overviews and then the rest by name', () => {
    const operations = readOperations([
      'query B { b } query A { a }',
      'query MyOverview { me { id } }',
      'query PatientOverview { patient { id } }',
      'query InsightOverview { insight { id } }',
      'fragment F on T { f }',
    ]);

    expect(operations.map(({ name }) => name)).toEqual(['PatientOverview', 'A', 'B', 'MyOverview', 'InsightOverview']);
    expect(operations.map(({ askedBy }) => askedBy)).toEqual(['staff', 'staff', 'staff', 'citizen', 'operator']);
  });

  test('the comment above is the description, and what is left to fill in is told', () => {
    expect(readOperations([overview])).toEqual([
      expect.objectContaining({
        description: 'Everything about one patient, from every source.',
        ownVariables: ['word', 'n'],
        firstVariables: { first: 5, word: '', n: 1 },
      }),
    ]);
  });

  test('a change is for citizens, and the key of it is not left to fill in', () => {
    const [change] = readOperations(['mutation Block($hpr: ID!, $idempotencyKey: ID!) { block(hpr: $hpr) }']);

    expect(change).toMatchObject({ askedBy: 'citizen', ownVariables: ['hpr'] });
    expect(change?.firstVariables).toHaveProperty('idempotencyKey');
  });

  test('the fragments of fragments come along, each once', () => {
    const [operation] = readOperations([overview]);

    expect(operation?.text.match(/^fragment \w+/gm)).toEqual(['fragment Name', 'fragment Parts']);
  });

  test('fragments may stand in other files', () => {
    const [a, b] = readOperations([
      'query A { a { ...Part } }',
      'fragment Part on A { shared }',
      'query B { b { ...Part } }',
    ]);

    expect([a?.text, b?.text]).toEqual([expect.stringContaining('shared'), expect.stringContaining('shared')]);
  });
});
