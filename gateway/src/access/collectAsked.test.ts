import { describe, expect, test } from '@jest/globals';
import type { AccessContext } from '@helsegraf/access';
import { publicSdl, supergraphSdl } from '@helsegraf/schema';
import { buildSchema, isObjectType, parse, validate, type GraphQLError, type GraphQLObjectType } from 'graphql';
import { readSupergraph } from '../supergraph/readSupergraph.ts';
import { createChoices, rewrite, selectFrom, writePlainly, type Selection } from '../testing/waysOfAsking.ts';
import { collectAsked } from './collectAsked.ts';
import { weigh } from './weigh.ts';

const schema = buildSchema(publicSdl());
const { fieldAccess } = readSupergraph(parse(supergraphSdl()));
const source = { schema, fieldAccess };
const query = schema.getQueryType() as GraphQLObjectType;
const patient = schema.getType('Patient');

const askedBy = (text: string) =>
  collectAsked(source, parse(text, { noLocation: true })).map(({ rule, dataClass }) => `${rule} ${dataClass}`);

/** Who asks, in a way that every rule has something to say about. */
const contexts: readonly AccessContext[] = [
  {
    actor: { kind: 'practitioner', hprNumber: '999000011', role: 'SP' },
    purpose: 'TREAT',
    basis: 'CONSENT',
    hasReason: false,
    metRestriction: false,
    subject: {
      ageYears: 40,
      isDeceased: false,
      addressProtection: 'confidential',
      hasReservedCoreRecord: true,
      restricted: ['medicines'],
      blocksActor: false,
    },
  },
  {
    actor: { kind: 'citizen' },
    relation: 'parent',
    hasReason: false,
    metRestriction: false,
    subject: {
      ageYears: 8,
      isDeceased: false,
      addressProtection: 'none',
      hasReservedCoreRecord: false,
      restricted: [],
      blocksActor: false,
    },
  },
];

function randomOperation(seed: number): Selection[] {
  const choices = createChoices(seed);
  if (!isObjectType(patient)) throw new Error('the contract has no patients');
  const below = [...selectFrom(schema, patient, choices), ...selectFrom(schema, patient, choices)];
  return [{ kind: 'field', name: 'me', below }];
}

describe('who may see what does not depend on how it is asked (SEC-28)', () => {
  const operations = 2_000;
  const ways = 5;

  test(`for ${operations * ways} ways of writing ${operations} operations`, () => {
    let invalid: readonly GraphQLError[] = [];
    const different: string[] = [];
    const kinds = new Set<string>();
    for (let seed = 1; seed <= operations; seed += 1) {
      const operation = randomOperation(seed);
      const plain = askedBy(`{ ${writePlainly(operation)} }`);
      plain.forEach((kind) => kinds.add(kind));
      for (let way = 1; way <= ways; way += 1) {
        const text = rewrite(schema, query, operation, createChoices(seed * 31 + way));
        if (way === 1 && seed % 10 === 0) invalid = [...invalid, ...validate(schema, parse(text))];
        if (askedBy(text).join() !== plain.join()) different.push(`${writePlainly(operation)} <> ${text}`);
      }
    }

    expect(invalid.filter((error) => !/conflict/.test(error.message))).toEqual([]);
    expect(different.slice(0, 1)).toEqual([]);
    // It asked for nearly everything there is.
    expect(kinds.size).toBeGreaterThan(20);
  }, 120_000);

  test('and neither does what is decided', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const operation = randomOperation(seed);
      const decide = (text: string) =>
        contexts.map((context) => weigh({ asked: collectAsked(source, parse(text)), action: 'read' }, context));

      expect(decide(rewrite(schema, query, operation, createChoices(seed)))).toEqual(
        decide(`{ ${writePlainly(operation)} }`),
      );
    }
  });
});

describe('what an operation asks for', () => {
  const own = (selection: string) => askedBy(`{ me { ${selection} } }`);

  test('is every rule on the way, each once', () => {
    expect(own('id a: id coreRecord { ... on CoreRecord { communicationNeeds { __typename } } }')).toEqual([
      'care communication-needs',
      'care core-record',
      'care identity',
      'self identity',
    ]);
  });

  test('counts through an interface for each object that can stand there', () => {
    const through = own('person { ... on MissingData { source { service } } }');
    const direct = own(
      'person { ... on AccessRefused { source { service } } ... on NotRegistered { source { fetchedAt } } }',
    );

    expect(through).toEqual(direct);
  });

  test('counts what a variable leaves out, and nothing of the schema itself', () => {
    const text = 'query ($no: Boolean!) { me @skip(if: true) { person @include(if: $no) { __typename } } __typename }';

    expect(askedBy(text)).toEqual(askedBy('{ me { person { __typename } } }'));
    expect(askedBy('{ __typename __schema { queryType { name } } }')).toEqual([]);
  });

  test('is never a field without a rule', () => {
    const open = new Map([...fieldAccess].filter(([coordinate]) => coordinate !== 'Patient.id'));

    expect(() => collectAsked({ schema, fieldAccess: open }, parse('{ me { id } }'))).toThrow('no rule');
  });
});
