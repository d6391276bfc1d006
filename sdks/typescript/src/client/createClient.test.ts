import { describe, expect, test } from '@jest/globals';
import { BlockProfessional } from '../generated/operations/BlockProfessional.ts';
import { MyOverview } from '../generated/operations/MyOverview.ts';
import { Person } from '../generated/operations/Person.ts';
import { createClient } from './createClient.ts';

const url = 'https://gateway.example/graphql';
const variables = { nationalId: '07835249608', basis: 'EXCEPTION' } as const;

function answering(response: () => Response | Promise<Response>) {
  return createClient({ url, retry: { waitMs: 1 }, fetch: async () => response() });
}

describe('options that cannot work are told at once', () => {
  test.each([
    ['an address without https', { url: 'http://gateway.example/graphql' }],
    ['an address that only looks like the loopback one', { url: 'http://localhost.example/graphql' }],
    ['no address', { url: 'gateway' }],
    ['a version with words', { url, version: 'v2' }],
    ['a version that could be a number of somebody', { url, version: '07835249608' }],
    ['no time', { url, deadlineMs: 0 }],
    ['a time that is none', { url, deadlineMs: Number.NaN }],
    ['less than no retries', { url, retry: { times: -1 } }],
    ['answers of no size', { url, maxAnswerBytes: 0 }],
  ])('%s', (_what, options) => {
    expect(() => createClient(options)).toThrow(TypeError);
  });

  test.each(['http://localhost:4000/graphql', 'http://127.0.0.1:4000/graphql', 'http://[::1]:4000/graphql'])(
    '%s is fine',
    (address) => {
      expect(createClient({ url: address })).toBeDefined();
    },
  );
});

// What `tsc -b` says of this file is a test, too: each of the lines below an `@ts-expect-error` must not compile.
describe('types', () => {
  const client = answering(() => Response.json({ data: { patient: { id: 'p' } } }));

  test('of what is asked and answered are exact', async () => {
    const result = await client.query(Person, variables);
    // @ts-expect-error there is data only in some results
    const early: unknown = result.data;
    const id: string = result.kind === 'data' ? result.data.patient.id : '';
    // @ts-expect-error the operation does not ask for this
    const surplus: unknown = result.kind === 'data' ? result.data.patient.coreRecord : '';

    expect([early === undefined, id, surplus]).toEqual([false, 'p', undefined]);
  });

  test('of variables are those of the operation', () => {
    const calls = [
      // @ts-expect-error variables are missing
      async () => client.query(Person),
      // @ts-expect-error one is missing
      async () => client.query(Person, { nationalId: '07835249608' }),
      // @ts-expect-error not one of the grounds
      async () => client.query(Person, { ...variables, basis: 'CURIOSITY' }),
      // @ts-expect-error a change is no query: it must not be sent twice
      async () => client.query(BlockProfessional, { hprNumber: '1', idempotencyKey: '1' }),
      // @ts-expect-error nor is a query a change
      async () => client.mutate(Person, variables),
      async () => client.query(MyOverview),
    ];

    expect(calls).toHaveLength(6);
  });
});

describe('a call', () => {
  test('throws what the app itself throws, for its token and for its headers', async () => {
    const signedOut = new Error('signed out');
    const fail = () => {
      throw signedOut;
    };

    await expect(createClient({ url, token: fail }).query(Person, variables)).rejects.toBe(signedOut);
    await expect(createClient({ url, headers: fail }).query(Person, variables)).rejects.toBe(signedOut);
  });

  test('ends with its deadline, whatever the app is waiting for', async () => {
    const client = createClient({ url, token: async () => new Promise(() => undefined) });

    expect(await client.query(Person, variables, { deadlineMs: 5 })).toMatchObject({ kind: 'deadline' });
  });

  test('that was given up before it began sends nothing', async () => {
    const client = answering(() => {
      throw new Error('sent');
    });

    expect(await client.query(Person, variables, { signal: AbortSignal.abort() })).toMatchObject({ kind: 'cancelled' });
  });

  test('waits as long as it is asked to when it may take for ever', async () => {
    let asked = 0;
    const busy = () => {
      asked += 1;
      return Response.json({ errors: [{}] }, { status: 503, headers: { 'retry-after': '99999999' } });
    };
    const controller = new AbortController();
    const client = createClient({ url, deadlineMs: Number.POSITIVE_INFINITY, fetch: async () => busy() });

    const result = client.query(Person, variables, { signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve, 50));
    controller.abort();

    expect([await result, asked]).toMatchObject([{ kind: 'cancelled' }, 1]);
  });

  test('tells nothing of what was sent when it fails', async () => {
    const client = answering(() => {
      throw new TypeError(`cannot connect for ${variables.nationalId}`);
    });

    expect(JSON.stringify(await client.query(Person, variables))).not.toContain(variables.nationalId);
  });
});
