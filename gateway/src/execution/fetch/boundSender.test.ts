import { describe, expect, test } from '@jest/globals';
import { GatewayError } from '@helsegraf/errors';
import fc from 'fast-check';
import { aBookLookup, sentFor } from '../../testing/aPlannedFetch.ts';
import type { FetchToSend } from '../executePlan.ts';
import type { FilledAnswer } from '../gaps/fillGaps.ts';
import { writeBody } from '../writeBody.ts';
import { boundSender, type SendBounds } from './boundSender.ts';

const bounds: SendBounds = { entitiesPerCall: 100, callsPerOperation: 50 };

interface Asked {
  readonly variables: Readonly<Record<string, readonly { readonly id: string }[]>>;
}

/** A fetch about this many books, and about these films beside them. */
function aboutBooks(books: number, films = 0): FetchToSend {
  const of = (name: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ __typename: 'Book', id: `${name}${i}` }));
  const sent = sentFor(
    { books: of('b', books), films: of('f', films) },
    {
      document: 'query ($representations: [_Any!]!, $more: [_Any!]!, $id: ID) { _entities }',
      variables: ['id'],
      entities: [aBookLookup(['books.@']), aBookLookup(['films.@'], { key: 'more', variable: 'more' })],
    },
  );
  return { ...sent, body: writeBody(sent.fetch, sent.found, new Map([['id', '"of the operation"']])) };
}

/** A subgraph that names what it was asked about, and says what is wrong with some of it. */
function answering(wrong: (part: number) => FilledAnswer['errors'] = () => []) {
  const asked: Asked[] = [];
  // What is compared with an answer must be what was asked about.
  const misplaced: unknown[] = [];
  const send = async ({ body, found }: FetchToSend): Promise<FilledAnswer> => {
    const { variables } = JSON.parse(body) as Asked;
    const part = asked.push({ variables }) - 1;
    misplaced.push(...found.filter(isMisplaced));
    const titles = (lookup: string) => (variables[lookup] ?? []).map(({ id }) => ({ title: id }));
    return { data: { _entities: titles('representations'), more: titles('more') }, errors: wrong(part), isPlain: true };
  };
  return { asked, misplaced, send };
}

function isMisplaced({ targets, representationOf, representations }: FetchToSend['found'][number]): boolean {
  return targets.some(({ id }, i) => representations[representationOf[i] ?? -1]?.includes(`"${String(id)}"`) !== true);
}

describe('a look-up of very many entities', () => {
  test('is sent in several calls, whose answers are put together in order', async () => {
    const { asked, misplaced, send } = answering();

    const answer = await boundSender(send, bounds)(aboutBooks(250, 30), {});

    const counts = asked.map(({ variables }) => [variables['representations']?.length, variables['more']?.length]);
    expect(counts).toEqual([
      [100, 30],
      [100, 0],
      [50, 0],
    ]);
    expect(new Set(asked.map(({ variables }) => variables['id']))).toEqual(new Set(['of the operation']));
    expect(answer.data?.['_entities']).toEqual(Array.from({ length: 250 }, (_, i) => ({ title: `b${i}` })));
    expect(answer.data?.['more']).toEqual(Array.from({ length: 30 }, (_, i) => ({ title: `f${i}` })));
    expect(answer.isPlain).toBe(true);
    expect(misplaced).toEqual([]);
  });

  test('is answered as if it had been one call, however many there are and however they are parted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.nat(40), fc.integer({ min: 1, max: 45 }), async (books, films, size) => {
        const wide = { entitiesPerCall: size, callsPerOperation: 100 };

        const whole = await answering().send(aboutBooks(books, films));
        const parted = await boundSender(answering().send, wide)(aboutBooks(books, films), {});

        expect(parted).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });

  test('of a hundred is one call, sent as it is', async () => {
    const sent = aboutBooks(100);
    const given: FetchToSend[] = [];
    const answer: FilledAnswer = { data: {}, errors: [] };

    const result = await boundSender(async (each) => (given.push(each), answer), bounds)(sent, {});

    expect([given[0] === sent, result === answer, given.length]).toEqual([true, true, 1]);
  });

  test('one part of which fails has its gaps there and nowhere else', async () => {
    const { send } = answering((part) =>
      part === 1 ? [{ message: 'about all' }, { message: 'about one', path: ['_entities', 7, 'title'] }] : [],
    );

    const { errors } = await boundSender(send, bounds)(aboutBooks(210), {});

    const whole = errors.filter(({ message }) => message === 'about all').map(({ path }) => path?.[1]);
    expect(whole).toEqual(Array.from({ length: 100 }, (_, i) => 100 + i));
    expect(errors.find(({ message }) => message === 'about one')?.path).toEqual(['_entities', 107, 'title']);
  });

  test('one part of which has no data has nothing in its places', async () => {
    const { send } = answering();
    const failing = async (sent: FetchToSend): Promise<FilledAnswer> =>
      sent.body.includes('"b100"') ? { data: null, errors: [] } : send(sent);

    const { data } = await boundSender(failing, bounds)(aboutBooks(210), {});

    const entities = data?.['_entities'] as unknown[];
    expect([entities[99], entities[100], entities[199], entities[200]]).toEqual([
      { title: 'b99' },
      null,
      null,
      { title: 'b200' },
    ]);
  });

  test('has errors of our own that stay our own', async () => {
    const own = Object.assign(new GatewayError('SUBGRAPH_UNAVAILABLE'), { path: ['_entities', 0, 'title'] });
    const { send } = answering((part) => (part === 2 ? [own] : []));

    const { errors } = await boundSender(send, bounds)(aboutBooks(210), {});

    expect(errors).toHaveLength(1);
    expect(errors[0]).toBeInstanceOf(GatewayError);
    expect(errors[0]).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', path: ['_entities', 200, 'title'] });
  });
});

describe('one operation makes so many calls and no more:', () => {
  const few = { ...bounds, callsPerOperation: 3 };

  test('a fetch that is one too many ends it', async () => {
    const { asked, send } = answering();
    const bounded = boundSender(send, few);
    const operation = {};
    for (let i = 0; i < 3; i += 1) await bounded(aboutBooks(1), operation);

    await expect(bounded(aboutBooks(1), operation)).rejects.toMatchObject({ code: 'QUERY_TOO_COSTLY' });
    await expect(bounded(aboutBooks(1), {})).resolves.toBeDefined();
    expect(asked).toHaveLength(4);
  });

  test('parts count, and none is sent when they would be too many', async () => {
    const { asked, send } = answering();

    await expect(boundSender(send, few)(aboutBooks(301), {})).rejects.toMatchObject({ code: 'QUERY_TOO_COSTLY' });
    expect(asked).toHaveLength(0);
  });
});
