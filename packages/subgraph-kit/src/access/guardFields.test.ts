import type { AccessContext } from '@helsegraf/access';
import { describe, expect, test } from '@jest/globals';
import type { SourceRequest } from '@helsegraf/upstream';
import { buildSchema, graphql, parse, type GraphQLSchema } from 'graphql';
import type { SubgraphContext } from '../subgraphContext.ts';
import { accessFor, type AccessOverrides } from '../testing/accessFor.ts';
import { createRequestAccess } from './createRequestAccess.ts';
import { readFieldRequirements } from './fieldRequirements.ts';
import { guardFields } from './guardFields.ts';

const access = (to: string, dataClass: string) => `@access(to: "${to}", class: "${dataClass}")`;
const sdl = `
  directive @access(to: String!, class: String!) on FIELD_DEFINITION
  directive @nationalSource(service: String!) on FIELD_DEFINITION
  type Query { me: Person! ${access('anyone', 'reference')} }
  interface Noted { note: String ${access('anyone', 'reference')} }
  union NotesResult = Notes | Blocked | Reserved | Restricted | AccessRefused
  union PlainResult = Notes | AccessRefused
  union BareResult = Notes
  type Blocked { source: Source ${access('anyone', 'provenance')} }
  type Reserved { source: Source ${access('anyone', 'provenance')} }
  type Restricted { source: Source ${access('anyone', 'provenance')} count: Int ${access('anyone', 'privacy')} mayElevate: Boolean ${access('anyone', 'privacy')} }
  type AccessRefused { source: Source ${access('anyone', 'provenance')} }
  type Source { service: String ${access('anyone', 'provenance')} }
  type Notes implements Noted { note: String ${access('care', 'critical-information')} self: Notes ${access('anyone', 'reference')} }
  type Person {
    secret: String ${access('care', 'critical-information')}
    address: String ${access('care', 'address')}
    place: String ${access('anyone', 'organisation')}
    notes: NotesResult! @nationalSource(service: "critical-information") ${access('care', 'critical-information')}
    plain: PlainResult! @nationalSource(service: "critical-information") ${access('care', 'critical-information')}
    bare: BareResult @nationalSource(service: "critical-information") ${access('care', 'critical-information')}
    noted: Noted ${access('anyone', 'reference')}
    list: [Notes!]! ${access('anyone', 'reference')}
  }`;

function guarded(): { schema: GraphQLSchema; calls: string[] } {
  const schema = buildSchema(sdl);
  const calls: string[] = [];
  const person = schema.getType('Person') as ReturnType<GraphQLSchema['getQueryType']>;
  for (const field of Object.values(person?.getFields() ?? {})) {
    field.resolve = (parent: Record<string, unknown>) => {
      calls.push(field.name);
      return parent[field.name];
    };
  }
  guardFields(schema, readFieldRequirements(parse(sdl)));
  return { schema, calls };
}

const note = { __typename: 'Notes', note: 'canary' };
const rootValue = {
  me: {
    secret: 'canary',
    address: 'canary road',
    place: 'canary place',
    notes: note,
    plain: note,
    bare: note,
    noted: note,
    list: [note],
  },
};

async function run(
  query: string,
  overrides: AccessOverrides | undefined,
  kind: 'practitioner' | 'citizen' = 'practitioner',
) {
  const { schema, calls } = guarded();
  const basis = kind === 'practitioner' ? 'EXCEPTION' : undefined;
  const claim: AccessContext | undefined =
    overrides && accessFor({ caller: { kind, ...(kind === 'practitioner' ? { role: 'LE' } : {}) }, basis, overrides });
  const request = { caller: { kind }, basis, access: claim } as unknown as SourceRequest;
  const contextValue = { access: createRequestAccess(request) } as SubgraphContext;
  const { data, errors = [] } = await graphql({ schema, source: query, rootValue, contextValue });
  return {
    data,
    codes: errors.map(({ originalError }) => (originalError as { code?: string } | undefined)?.code),
    calls,
  };
}

const reason = '{ __typename ... on Blocked { source { service } } ... on Restricted { count mayElevate } }';

describe('a field that may be read', () => {
  test('is resolved', async () => {
    expect(await run(`{ me { secret address place notes { ... on Notes { note } } } }`, {})).toMatchObject({
      data: { me: { secret: 'canary', address: 'canary road', place: 'canary place', notes: { note: 'canary' } } },
      codes: [],
    });
  });
});

describe('a field that may not be read is not resolved', () => {
  const blocked = { subject: { blocksActor: true } };

  test('and says why where there is a place for it', async () => {
    const { data, calls, codes } = await run(`{ me { notes ${reason} plain { __typename } } }`, blocked);

    expect(data).toEqual({
      me: {
        notes: { __typename: 'Blocked', source: { service: 'CRITICAL_INFORMATION' } },
        plain: { __typename: 'AccessRefused' },
      },
    });
    expect([calls, codes]).toEqual([[], []]);
  });

  test.each<[AccessOverrides, object]>([
    [{ subject: { hasReservedCoreRecord: true } }, { __typename: 'Reserved' }],
    [
      { subject: { restricted: ['critical-information'] } },
      { __typename: 'Restricted', count: null, mayElevate: true },
    ],
    [
      { purpose: 'COC', subject: { restricted: ['critical-information'] } },
      { __typename: 'Restricted', count: null, mayElevate: false },
    ],
    [{ subject: 'unknown' }, { __typename: 'AccessRefused' }],
  ])('%j', async (overrides, expected) => {
    const { data, calls } = await run(`{ me { notes ${reason} } }`, overrides);

    expect(data).toEqual({ me: { notes: expected } });
    expect(calls).toEqual([]);
  });

  test('and fails where there is none', async () => {
    const { data, codes, calls } = await run('{ me { secret bare { __typename } } }', blocked);

    expect([data, codes, calls]).toEqual([{ me: { secret: null, bare: null } }, ['FORBIDDEN', 'FORBIDDEN'], []]);
  });

  test('and tells health personnel when it is only that nobody knows', async () => {
    expect((await run('{ me { secret } }', { subject: 'unknown' })).codes).toEqual(['POLICY_DATA_UNAVAILABLE']);
    expect((await run('{ me { secret } }', undefined)).codes).toEqual(['FORBIDDEN']);
    expect((await run('{ me { secret } }', { subject: 'unknown' }, 'citizen')).codes).toEqual(['FORBIDDEN']);
  });

  test('and tells a citizen who asks about somebody else nothing of what is there', async () => {
    const relation = 'parent' as const;
    const answers = await Promise.all(
      [{ ageYears: 13 }, { ageYears: 8, hasReservedCoreRecord: true }, { ageYears: 8, isDeceased: true }].map(
        (subject) => run(`{ me { notes ${reason} secret } }`, { relation, subject }, 'citizen'),
      ),
    );

    for (const { data, codes } of answers) {
      expect([data, codes]).toEqual([{ me: { notes: { __typename: 'AccessRefused' }, secret: null } }, ['FORBIDDEN']]);
    }
  });

  test.each([
    '{ me { noted { note } } }',
    '{ me { noted { ... on Notes { note } } } }',
    '{ me { noted { ... on Noted { alias: note } } } }',
    'query ($yes: Boolean = true) { me { noted { note @include(if: $yes) } } }',
    '{ me { ...f } } fragment f on Person { noted { ...g } } fragment g on Noted { note }',
    '{ me { list { note } } }',
    '{ me { list { self { self { note } } } } }',
    '{ me { list { ... { note @skip(if: false) } } } }',
  ])('in whichever way it is asked for: %s', async (query) => {
    const { data, codes } = await run(query, blocked);

    expect(JSON.stringify(data)).not.toContain('canary');
    expect(codes).toEqual(query.includes('self') ? [] : ['FORBIDDEN']);
  });
});

describe('an address that may not be told', () => {
  const subject = { addressProtection: 'strictly-confidential' } as const;

  test('is null, as are the places that would tell it, and nothing fails', async () => {
    const { data, codes, calls } = await run('{ me { address place secret } }', { subject });

    expect([data, codes, calls]).toEqual([{ me: { address: null, place: null, secret: 'canary' } }, [], ['secret']]);
  });

  test('is null to a stranger too, whatever there is', async () => {
    expect(await run('{ me { address } }', { relation: 'none' }, 'citizen')).toMatchObject({
      data: { me: { address: null } },
      codes: [],
    });
  });

  test('is around nobody when figures are told to those who run the service', async () => {
    const text = `directive @access(to: String!, class: String!) on FIELD_DEFINITION
      type Query { place: String ${access('insight', 'organisation')} address: String ${access('care', 'address')} }`;
    const schema = buildSchema(text);
    guardFields(schema, readFieldRequirements(parse(text)));
    const request = { caller: { kind: 'operator' } } as unknown as SourceRequest;
    const contextValue = { access: createRequestAccess(request) } as SubgraphContext;
    const rootValue = { place: 'a place', address: 'canary road' };

    const { data } = await graphql({ schema, source: '{ place address }', rootValue, contextValue });

    expect(data).toEqual({ place: 'a place', address: null });
  });

  test('is told to the person', async () => {
    expect((await run('{ me { address place } }', { subject }, 'citizen')).data).toEqual({
      me: { address: 'canary road', place: 'canary place' },
    });
  });
});

describe('a subgraph with a field that', () => {
  test.each([
    ['says nothing', 'type Query { a: String }'],
    ['names a rule that nobody knows', `type Query { a: String ${access('everybody', 'identity')} }`],
    ['names a class that nobody knows', `type Query { a: String ${access('care', 'gossip')} }`],
    ['names what every object has', `type Query { a: String ${access('constructor', 'toString')} }`],
  ])('%s does not start', (_what, text) => {
    expect(() => readFieldRequirements(parse(text))).toThrow('Query.a does not say who may read it');
  });

  test('came from elsewhere than the SDL does not start', () => {
    expect(() => guardFields(buildSchema(sdl), new Map())).toThrow('does not say who may read it');
  });
});
