import { describe, expect, test } from '@jest/globals';
import { dataClasses, publicSdl, supergraphSdl, type DataClass, type ServiceName } from '@helsegraf/schema';
import fc from 'fast-check';
import { buildSchema, getNamedType, getOperationAST, isObjectType, parse } from 'graphql';
import { prepareOperation } from '../../planning/prepare/prepareOperation.ts';
import { readSupergraph } from '../../supergraph/readSupergraph.ts';
import { randomAnswers } from '../../testing/randomAnswers.ts';
import { addUp, type Disclosed, type Tally } from './addUp.ts';
import { sealedCounts } from './compileNote.ts';
import { compileProjection } from './compileProjection.ts';
import { completeData } from './completeData.ts';
import { createDisclosureRules, type DisclosureRules } from './disclosureRules.ts';
import { writeData } from './writeData.ts';

const schema = buildSchema(publicSdl());
const rules = createDisclosureRules(readSupergraph(parse(supergraphSdl())));

/** What both ways of writing say of data about a patient, in an order of its own. */
function disclosedOf(selection: string, patient: unknown): Disclosed {
  const document = parse(`{ me { ${selection} } }`);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('a document without an operation');
  const prepared = { ...prepareOperation(schema, { document, operation }, {}), dataKeyOf: keyOf };
  const projection = compileProjection(schema, prepared, rules);
  const data = { me: patient };
  const [fast, slow]: [Tally, Tally] = [[], []];
  expect(writeData({ data, shared: new Set(), isPlain: false }, projection, fast)).toBeDefined();
  completeData(data, projection, { explained: [], tally: slow });
  expect(sorted(addUp(fast))).toEqual(sorted(addUp(slow)));
  return sorted(addUp(fast));
}

function keyOf({ alias, name }: { alias?: { value: string } | undefined; name: { value: string } }): string {
  return (alias ?? name).value;
}

function sorted({ disclosures, hasRestriction }: Disclosed): Disclosed {
  const key = ({ source, dataClass }: Disclosed['disclosures'][number]) => `${source} ${dataClass}`;
  return { hasRestriction, disclosures: disclosures.toSorted((one, other) => key(one).localeCompare(key(other))) };
}

const identity = (count: number) => ({ source: 'person-register', dataClass: 'identity', count, withheld: 0 });

describe('what an answer discloses', () => {
  test('is counted by the class of the fields that are there, each object once for each class', () => {
    const person = { __typename: 'Person', lifeStatus: 'LIVING', sex: 'MALE', birthDate: '1952-03-07' };

    expect(disclosedOf('person { ... on Person { lifeStatus sex birthDate } }', { person })).toEqual({
      disclosures: [identity(1)],
      hasRestriction: false,
    });
  });

  test('is not what is null, nor what anyone may read', () => {
    const person = { __typename: 'Person', residence: null, unreadable: 0, source: { service: 'PERSON_REGISTER' } };
    const selection = 'person { ... on Person { residence { __typename } unreadable source { service } } }';

    expect(disclosedOf(selection, { person }).disclosures).toEqual([identity(1)]);
  });

  test('is an address where one stands', () => {
    const person = { __typename: 'Person', residence: { __typename: 'Address', city: 'Bergen' } };

    expect(disclosedOf('person { ... on Person { residence { ... on Address { city } } } }', { person })).toEqual({
      disclosures: [{ source: 'person-register', dataClass: 'address', count: 2, withheld: 0 }, identity(1)],
      hasRestriction: false,
    });
  });

  test('is that a source knows something, though nothing but the type is asked for', () => {
    expect(disclosedOf('person { __typename }', { person: { __typename: 'Person' } }).disclosures).toEqual([
      identity(1),
    ]);
  });

  test('is nothing when the patient alone is asked for', () => {
    expect(disclosedOf('id', { id: 'opaque' }).disclosures).toEqual([]);
  });

  test('stands with zero when a source says that there is nothing, and not at all when it failed', () => {
    const missing = (typename: string) => disclosedOf('person { __typename }', { person: { __typename: typename } });

    expect(missing('NotRegistered').disclosures).toEqual([identity(0)]);
    expect(missing('SourceUnavailable').disclosures).toEqual([]);
  });
});

describe('what an answer withholds', () => {
  const critical = (member: object) => ({ coreRecord: { __typename: 'CoreRecord', criticalInformation: member } });
  const ask = (fields: string) => `coreRecord { ... on CoreRecord { criticalInformation { ${fields} } } }`;
  const withheld = (count: number) => ({
    source: 'critical-information',
    dataClass: 'critical-information',
    count: 0,
    withheld: count,
  });

  test.each(['Blocked', 'Reserved', 'AccessRefused', 'Restricted'])('is counted for %s', (typename) => {
    const { disclosures, hasRestriction } = disclosedOf(ask('__typename'), critical({ __typename: typename }));

    expect(disclosures).toContainEqual(withheld(1));
    expect(hasRestriction).toBe(typename === 'Restricted');
  });

  test('is as much as the answer says', () => {
    const restricted = { __typename: 'Restricted', count: 7, mayElevate: true };
    const selection = ask('... on Restricted { count mayElevate }');

    expect(disclosedOf(selection, critical(restricted)).disclosures).toContainEqual(withheld(7));
  });

  test('is what is sealed among what is shown, too', () => {
    const shown = { __typename: 'CriticalInformation', isComplete: true, withheld: 2 };
    const selection = ask('... on CriticalInformation { isComplete kept: withheld }');
    const told = disclosedOf(selection, critical({ ...shown, kept: 2 }));
    const none = disclosedOf(selection, critical({ ...shown, kept: 0 }));

    expect(told.disclosures).toContainEqual({ ...withheld(2), count: 1 });
    expect(told.hasRestriction).toBe(true);
    expect(none.disclosures).toContainEqual({ ...withheld(0), count: 1 });
    expect(none.hasRestriction).toBe(false);
  });

  test('is known by each field that the contract has for it', () => {
    const told = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields())
            .filter(({ description }) => description?.includes('elevated access may open them') === true)
            .map(({ name }) => `${type.name}.${name}`)
        : [],
    );

    expect(told.toSorted()).toEqual([...sealedCounts].toSorted());
  });
});

test('both ways of writing say the same of any answer', () => {
  fc.assert(
    fc.property(randomAnswers({ hasFaults: false }), fc.nat(), (answer, seed) => {
      const projection = compileProjection(answer.schema, answer.prepared, anyRules(seed));
      const [fast, unshared, slow]: [Tally, Tally, Tally] = [[], [], []];

      writeData(answer, projection, fast);
      writeData({ ...answer, shared: new Set() }, projection, unshared);
      completeData(answer.data, projection, { explained: [], tally: slow });

      expect(sorted(addUp(fast))).toEqual(sorted(addUp(slow)));
      expect(sorted(addUp(unshared))).toEqual(sorted(addUp(slow)));
    }),
    { numRuns: 300 },
  );
});

test('what rose to null is not disclosed', () => {
  fc.assert(
    fc.property(randomAnswers({ hasFaults: true }), fc.nat(), (answer, seed) => {
      const projection = compileProjection(answer.schema, answer.prepared, anyRules(seed));
      const tally: Tally = [];

      const { data } = completeData(answer.data, projection, { explained: [], tally });

      expect(tally.length).toBeLessThanOrEqual(countObjects(data));
    }),
    { numRuns: 300 },
  );
});

test('all that is personal in the graph has a source above it, save who the patient is', () => {
  const unsourced = new Set<string>();
  const walk = (typeName: string, seen: ReadonlySet<string>) => {
    const type = schema.getType(typeName);
    if (!isObjectType(type) || seen.has(typeName)) return;
    for (const { name, type: fieldType } of Object.values(type.getFields())) {
      const coordinate = `${typeName}.${name}`;
      if (rules.sourceOf(coordinate) !== undefined) continue;
      // A field at the top says whom all below is about, and nothing of them.
      if (typeName !== 'Query' && rules.classOf(coordinate) !== undefined) unsourced.add(coordinate);
      walk(getNamedType(fieldType).name, new Set([...seen, typeName]));
    }
  };
  walk('Query', new Set());

  expect([...unsourced].toSorted()).toEqual(['Patient.id']);
});

/** Rules of which every field has some, by chance. */
function anyRules(seed: number): DisclosureRules {
  const numberOf = (text: string) =>
    Array.from(text).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 10_007, seed);
  const classes = Object.keys(dataClasses) as DataClass[];
  const sources: ServiceName[] = ['sfm', 'pvk', 'person-register'];
  return {
    sourceOf: (coordinate) => (numberOf(coordinate) % 3 === 0 ? sources[numberOf(`${coordinate}s`) % 3] : undefined),
    classOf: (coordinate) => classes[numberOf(`${coordinate}c`) % (classes.length + 4)],
  };
}

function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + countObjects(part), Array.isArray(value) ? 0 : 1);
}
