import { describe, expect, test } from '@jest/globals';
import { aContract } from '../testing/aContract.ts';
import { nationalSourcesAreUnions } from './nationalSourcesAreUnions.ts';

const unions = `
  union ListResult = List | SourceUnavailable
  union PlainResult = List | Reserved
`;

function problemsOf(type: string): string[] {
  const sdl = `type Patient { list: ${type} @nationalSource(service: "sfm") }`;
  return nationalSourcesAreUnions(aContract({ 'a.graphql': sdl, 'unions.graphql': unions }));
}

test.each(['ListResult!', 'ListResult'])('a national source of type %s is in order', (type) => {
  expect(problemsOf(type)).toEqual([]);
});

describe('a national source is refused when its type', () => {
  test.each([
    ['is not a union', 'List'],
    ['is a union without SourceUnavailable', 'PlainResult!'],
    ['is a list of unions', '[ListResult!]!'],
    ['does not exist', 'Nothing'],
  ])('%s', (_reason, type) => {
    expect(problemsOf(type)).toEqual([
      'a.graphql:1: Patient.list is a @nationalSource, so its type must be a union that has SourceUnavailable',
    ]);
  });
});

test('a field that is no national source may have any type', () => {
  expect(nationalSourcesAreUnions(aContract({ 'a.graphql': 'type Patient { list: List }' }))).toEqual([]);
});
