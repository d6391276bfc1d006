import { expect, test } from '@jest/globals';
import { publicSdl, supergraphSdl } from '@helsegraf/schema';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { prepareOperation } from '../../planning/prepare/prepareOperation.ts';
import { readSupergraph } from '../../supergraph/readSupergraph.ts';
import type { Tally } from './addUp.ts';
import { compileProjection } from './compileProjection.ts';
import { createDisclosureRules } from './disclosureRules.ts';
import { findStates } from './findStates.ts';
import { writeData } from './writeData.ts';

const schema = buildSchema(publicSdl());
const rules = createDisclosureRules(readSupergraph(parse(supergraphSdl())));

/** How the sources of an answer about a patient fared. */
function statesOf(selection: string, me: unknown) {
  const document = parse(`{ me { ${selection} } }`);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('a document without an operation');
  const dataKeyOf = ({ alias, name }: { alias?: { value: string } | undefined; name: { value: string } }) =>
    (alias ?? name).value;
  const prepared = { ...prepareOperation(schema, { document, operation }, {}), dataKeyOf };
  const projection = compileProjection(schema, prepared, rules);
  const tally: Tally = [];
  expect(writeData({ data: { me }, shared: new Set(), isPlain: false }, projection, tally)).toBeDefined();
  return findStates(tally);
}

const record = (part: unknown) => ({
  coreRecord: { __typename: 'CoreRecord', criticalInformation: part },
});
const selection = (fields: string) =>
  `coreRecord { ... on CoreRecord { criticalInformation { __typename ... on SourceUnavailable { ${fields} } } } }`;
const coreRecord = { service: 'core-record', outcome: 'answered' };

test.each([
  ['CriticalInformation', { outcome: 'answered' }],
  ['NotRegistered', { outcome: 'nothing' }],
  ['Blocked', { outcome: 'withheld' }],
])('a source whose answer is %s', (__typename, state) => {
  expect(statesOf(selection('__typename'), record({ __typename }))).toEqual([
    { service: 'critical-information', ...state },
    coreRecord,
  ]);
});

test('a source that is unavailable tells why, when that is asked for', () => {
  const down = record({ __typename: 'SourceUnavailable', reason: 'TIMEOUT' });

  expect(statesOf(selection('reason'), down)).toEqual([
    { service: 'critical-information', outcome: 'unavailable', reason: 'TIMEOUT' },
    coreRecord,
  ]);
  expect(statesOf(selection('retryable'), record({ __typename: 'SourceUnavailable', retryable: true }))).toEqual([
    { service: 'critical-information', outcome: 'unavailable', reason: undefined },
    coreRecord,
  ]);
});

test('a source that answered the same in two places is told of once', () => {
  const answer = record({ __typename: 'NotRegistered' }).coreRecord;
  const twice = `a: ${selection('__typename')} b: ${selection('__typename')}`;

  expect(statesOf(twice, { a: answer, b: answer })).toHaveLength(2);
});
