import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { errorCodes } from './errorCodes.ts';
import { GatewayError } from './gatewayError.ts';
import { buildMaskedError, createErrorMask, maskError } from './maskError.ts';
import { secret, startServer } from './testing/startServer.ts';
import { toGraphQLError } from './toGraphQLError.ts';
import type { SeenError } from './maskError.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('what Apollo Server answers through the mask', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test.each([
    ['a text that is no GraphQL', { query: `{ patient(nationalId: "${secret}" ` }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown character', { query: `{ p${secret}§ }` }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: `{ p${secret} }` }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a nearly known field', { query: '{ patien }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown argument', { query: `{ patient(a${secret}: 1) }` }, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown directive', { query: `{ patient @a${secret} }` }, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown value of an enum', { query: `{ patient(kind: A${secret}) }` }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a number for a text', { query: `{ patient(count: "${secret}") }` }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a question about the schema', { query: '{ __schema { types { name } } }' }, 'INTROSPECTION_DISABLED'],
    ['an ill-formed national id in the text', { query: `{ patient(nationalId: "${secret}") }` }, 'INVALID_NATIONAL_ID'],
    [
      'an ill-formed national id in a variable',
      { query: 'query($n: NationalIdentityNumber) { patient(nationalId: $n) }', variables: { n: secret } },
      'INVALID_NATIONAL_ID',
    ],
    [
      'a number that is too large',
      { query: 'query($c: Int) { patient(count: $c) }', variables: { c: 99_999_999_999 } },
      'VARIABLES_INVALID',
    ],
    [
      'a text for a number',
      { query: 'query($c: Int) { patient(count: $c) }', variables: { c: secret } },
      'VARIABLES_INVALID',
    ],
    [
      'a variable that is missing',
      { query: `query($a${secret}: Int!) { patient(count: $a${secret}) }` },
      'VARIABLES_INVALID',
    ],
    ['an unknown operation', { query: 'query A { needed }', operationName: `A${secret}` }, 'OPERATION_NOT_FOUND'],
    ['several operations and no name', { query: 'query A { needed } query B { needed }' }, 'OPERATION_NOT_FOUND'],
    ['no query', {}, 'BAD_REQUEST'],
    ['a query that is no text', { query: { secret } }, 'BAD_REQUEST'],
    ['variables as text', { query: '{ needed }', variables: secret }, 'BAD_REQUEST'],
    ['several requests at once', [{ query: '{ needed }' }], 'BAD_REQUEST'],
  ])('to %s: a refusal that repeats nothing', async (_, body, code) => {
    const answer = await server.ask(body);

    expect(answer.codes).toEqual([code]);
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain(secret);
    expect(answer.text).not.toMatch(/did you mean/i);
    expect(answer.data).toBeUndefined();
  });

  test.each([
    ['a refusal', 'refused', 'FORBIDDEN'],
    ['a mistake of ours', 'broken', 'INTERNAL'],
    ['a GraphQL error with fields of its own', 'brokenInWords', 'INTERNAL'],
    ['a source that does not answer', 'brokenBySource', 'SOURCE_UNAVAILABLE'],
    ['a thrown thing that is no error', 'notAnError', 'INTERNAL'],
  ])('to %s in a resolver: the code, the path, and nothing else', async (_, field, code) => {
    const answer = await server.ask({ query: `{ ${field} }` });

    expect(answer.errors).toEqual([
      {
        message: errorCodes[code as keyof typeof errorCodes].message,
        path: [field],
        extensions: {
          code,
          retryable: errorCodes[code as keyof typeof errorCodes].retryable,
          reference: expect.stringMatching(uuid),
        },
      },
    ]);
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain(secret);
  });

  test('what else was asked is still answered', async () => {
    const answer = await server.ask({ query: '{ list refused }' });

    expect(answer.data).toEqual({ list: ['one', null], refused: null });
    expect(answer.errors.map(({ path }) => path)).toEqual(expect.arrayContaining([['list', 1], ['refused']]));
  });

  test('an error thrown while the context is made answers with its status', async () => {
    const answer = await server.ask({ query: '{ needed }' }, 'POST', async () => {
      throw toGraphQLError(new GatewayError('UNAUTHENTICATED', { cause: new Error(secret) }));
    });

    expect(answer.status).toBe(401);
    expect(answer.codes).toEqual(['UNAUTHENTICATED']);
    expect(answer.text).not.toContain(secret);
  });

  test('a plain error while the context is made tells nothing', async () => {
    const answer = await server.ask({ query: '{ needed }' }, 'POST', async () => {
      throw new Error(secret);
    });

    expect(answer.status).toBe(500);
    expect(answer.codes).toEqual(['INTERNAL']);
    expect(answer.text).not.toContain(secret);
  });

  test('an error thrown by a plugin answers with its status', async () => {
    const refusing = await startServer({
      plugins: [
        {
          requestDidStart: async () => ({
            didResolveOperation: async () => {
              throw toGraphQLError(new GatewayError('QUERY_TOO_DEEP'));
            },
          }),
        },
      ],
    });
    const answer = await refusing.ask({ query: '{ needed }' });
    await refusing.stop();

    expect(answer.status).toBe(400);
    expect(answer.codes).toEqual(['QUERY_TOO_DEEP']);
  });

  test.each(['GET', 'PUT', 'DELETE'])('a %s is refused', async (method) => {
    const answer = await server.ask({ query: '{ needed }' }, method);

    expect(answer.codes).toEqual(['BAD_REQUEST']);
  });
});

describe('the path', () => {
  test.each([
    ['of names and places', ['patient', 'list', 0, 'a_1']],
    ['with an empty list', []],
  ])('%s is kept', (_, path) => {
    expect(maskError({ message: '', path }, new Error()).path).toEqual(path);
  });

  test.each([
    ['an alias that could be a national identity number', [`a${secret}`]],
    ['a segment that is no name', ['a b']],
    ['a segment of another type', [{ a: 1 }]],
    ['half a place', [0.5]],
    ['a hundred and one segments', Array.from({ length: 101 }, () => 'a')],
    ['a name that is too long', ['a'.repeat(101)]],
    ['no list', 'patient'],
  ])('with %s is left out', (_, path) => {
    expect(maskError({ message: '', path: path as string[] }, new Error())).not.toHaveProperty('path');
  });
});

describe('the reference', () => {
  test('is another one for each error', () => {
    const references = Array.from({ length: 100 }, () => buildMaskedError('INTERNAL').extensions.reference);

    expect(new Set(references).size).toBe(100);
  });

  test('of a masked error is kept when it is masked again', () => {
    const once = buildMaskedError('INTERNAL');

    expect(maskError(once, new Error()).extensions.reference).toBe(once.extensions.reference);
  });

  test.each([secret, '', 42, { a: 1 }, `${'a'.repeat(8)}-0000-4000-8000-15819049863x`])(
    'is not taken over when it is %p',
    (reference) => {
      const masked = maskError({ message: '', extensions: { reference } }, new Error());

      expect(masked.extensions.reference).toMatch(uuid);
    },
  );

  test('leads our trace to the error itself', () => {
    const seen: SeenError[] = [];
    const error = new GatewayError('SOURCE_UNAVAILABLE', { cause: new Error(secret) });

    const masked = createErrorMask((each) => seen.push(each))({ message: error.message }, error);

    expect(seen).toEqual([{ code: 'SOURCE_UNAVAILABLE', reference: masked.extensions.reference, error }]);
  });
});

describe('for any error', () => {
  const anyFormatted = fc.record(
    {
      message: fc.string(),
      path: fc.array(fc.oneof(fc.string(), fc.integer())),
      locations: fc.constant([{ line: 1, column: 1 }]),
      extensions: fc.dictionary(fc.string(), fc.anything()),
    },
    { requiredKeys: ['message'] },
  );

  test('masking does not throw, and leaves only what the table says', () => {
    fc.assert(
      fc.property(anyFormatted, fc.anything(), (formatted, original) => {
        const { message, path: _path, extensions, ...rest } = maskError(formatted, original);

        expect(rest).toEqual({});
        expect(Object.keys(extensions).toSorted()).toEqual(['code', 'reference', 'retryable']);
        expect(message).toBe(errorCodes[extensions.code].message);
        expect(extensions.retryable).toBe(errorCodes[extensions.code].retryable);
      }),
    );
  });

  test('a secret does not survive, wherever it stands', () => {
    const withSecret = fc.constantFrom(
      new Error(secret),
      new Error('', { cause: secret }),
      new GraphQLError(secret, { extensions: { code: secret, [secret]: secret } }),
      new GraphQLError('', { originalError: new Error(secret) }),
      new GatewayError('FORBIDDEN', { cause: secret }),
      Object.assign(new Error(), { code: secret, name: secret }),
      secret,
    );
    const extensions = fc.constantFrom(
      { code: secret },
      { serviceName: secret, code: secret, reference: secret },
      { response: { body: { errors: [{ message: secret, extensions: { code: secret, reference: secret } }] } } },
      { validationErrorCode: secret },
    );

    fc.assert(
      fc.property(withSecret, extensions, (original, given) => {
        const masked = maskError({ message: secret, path: [secret, `a${secret}`], extensions: given }, original);

        expect(JSON.stringify(masked)).not.toContain(secret);
      }),
    );
  });
});
