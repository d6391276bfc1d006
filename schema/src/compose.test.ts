import { describe, expect, test } from '@jest/globals';
import { aContractDirectory } from './testing/aContractDirectory.ts';
import { compose } from './compose.ts';
import type { Composition } from './compose.ts';

const persons = `
"Questions."
type Query {
  "The person who is signed in."
  me: Patient! @access(to: "self", class: "identity")
}
"A patient (pasient)."
type Patient @key(fields: "id") {
  "Opaque."
  id: ID! @access(to: "anyone", class: "identity")
}
`;

const carePlans = `
"A patient (pasient)."
type Patient @key(fields: "id") {
  "Opaque."
  id: ID! @access(to: "anyone", class: "identity")
  "The plans (planer)."
  carePlans: CarePlansResult! @nationalSource(service: "treatment-plans") @access(to: "care", class: "care-plan")
}
"The plans, or why there are none."
union CarePlansResult = Reserved | SourceUnavailable
`;

function composed(files: Record<string, string>): Extract<Composition, { kind: 'composed' }> {
  const composition = compose(aContractDirectory(files));
  if (composition.kind === 'refused') throw new Error(composition.problems.join('\n'));
  return composition;
}

describe('two subgraphs that fit together', () => {
  const composition = composed({ 'subgraphs/care-plans.graphql': carePlans, 'subgraphs/persons.graphql': persons });

  test('become one supergraph that keeps the directives which the gateway obeys', () => {
    expect(composition.subgraphs).toEqual(['persons', 'care-plans']);
    expect(composition.supergraphSdl).toContain(
      'CARE_PLANS @join__graph(name: "care-plans", url: "http://127.0.0.1:4005/graphql")',
    );
    expect(composition.supergraphSdl).toMatch(
      /carePlans: CarePlansResult!.* @nationalSource\(service: "treatment-plans"\) @access\(to: "care", class: "care-plan"\)/,
    );
  });

  test('become one public schema without directives, and without the parts of federation', () => {
    expect(composition.publicSdl).toContain('"""The plans (planer)."""\n  carePlans: CarePlansResult!');
    expect(composition.publicSdl).not.toMatch(/@|join__|_entities|_service/);
  });

  test('are composed to the same text again', () => {
    expect(composed({ 'subgraphs/care-plans.graphql': carePlans, 'subgraphs/persons.graphql': persons })).toEqual(
      composition,
    );
  });
});

test('the rules of the contract are kept before anything is composed', () => {
  const directory = aContractDirectory({ 'subgraphs/persons.graphql': persons.replace('to: "self"', 'to: "nobody"') });

  expect(compose(directory)).toEqual({
    kind: 'refused',
    problems: [expect.stringContaining('schema/subgraphs/persons.graphql:5: Query.me names the unknown access rule')],
  });
});

test('a subgraph that cannot be reached is refused in the words of composition', () => {
  const unreachable = carePlans.replace('@key(fields: "id")', '');

  const composition = compose(
    aContractDirectory({ 'subgraphs/care-plans.graphql': unreachable, 'subgraphs/persons.graphql': persons }),
  );

  expect(composition.kind).toBe('refused');
});

test('a file that does not parse is named with its line', () => {
  const directory = aContractDirectory({ 'subgraphs/persons.graphql': 'type Query {\n  me Patient\n}' });

  expect(() => compose(directory)).toThrow(/schema\/subgraphs\/persons\.graphql is not valid SDL.*:2:6/s);
});
