import { describe, expect, test } from '@jest/globals';
import { readOperations } from './readOperations.ts';

const overview = `# Everything about one patient,
# from every source.
query Overview($nationalId: String!, $basis: Basis!, $first: Int = 5, $word: String!) {
  patient { ...Name }
}`;

describe('reading the reviewed operations', () => {
  test('groups by file, in order, and skips files that only hold fragments', () => {
    const groups = readOperations({
      'x/carePlans.graphql': 'query B { b }',
      'x/a-list.graphql': 'query A { a } query A2 { a }',
      'x/fragments.graphql': 'fragment F on T { f }',
    });

    expect(groups.map((group) => [group.title, group.operations.map((operation) => operation.name)])).toEqual([
      ['A list', ['A', 'A2']],
      ['Care plans', ['B']],
    ]);
  });

  test('takes the comment above as description and tells which variables are left to fill in', () => {
    const operation = readOperations({ 'overview.graphql': overview })[0]?.operations[0];

    expect(operation).toMatchObject({
      description: 'Everything about one patient, from every source.',
      ownVariables: ['word'],
    });
  });

  test('brings the fragments of fragments along, from other files, each once', () => {
    const text = readOperations({
      'overview.graphql': overview,
      'names.graphql': 'fragment Name on P { name { ...Parts } ...Parts }\nfragment Unused on P { x }',
      'parts.graphql': 'fragment Parts on N { given ...Name }',
    })[0]?.operations[0]?.text;

    expect(text?.match(/^fragment \w+/gm)).toEqual(['fragment Name', 'fragment Parts']);
  });
});
