import { gzipSync } from 'node:zlib';

/** A request that no well-meaning client sends, and how it is to be answered. */
export interface HostileInput {
  readonly what: string;
  /** Sent as it is when it is a text or bytes, and as JSON otherwise. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly path?: string;
  readonly status: number;
  readonly code: string;
}

/** In everything that must not come back. Synthetic, and not the number of anybody in the sandbox. */
export const canary = '17855599120';

const repeat = (times: number, write: (i: number) => string, between = ' ') =>
  Array.from({ length: times }, (_, i) => write(i)).join(between);
const nested = (levels: number) => `${'{a'.repeat(levels)}${'}'.repeat(levels)}`;
const about = (selection: string, more = '') =>
  `query ($n: NationalIdentityNumber!${more}) { patient(nationalId: $n, basis: EXCEPTION) { ${selection} } }`;
const chain = (length: number) =>
  `${about('...F0')} ${repeat(length, (i) => `fragment F${i} on Patient{...F${i + 1}}`)} fragment F${length} on Patient{id}`;
const bomb = (levels: number) =>
  `${about('...F0')} ${repeat(levels, (i) => `fragment F${i} on Patient{...F${i + 1} ...F${i + 1}}`)} fragment F${levels} on Patient{id}`;
const onlyTypename = '{ __typename }';
const plain = JSON.stringify({ query: onlyTypename });

/** A query that is refused with 400, unless said. */
const asked = (what: string, code: string, [query, variables = { n: canary }, status = 400]: Asked): HostileInput => ({
  what,
  status,
  code,
  body: { query, variables },
});
type Asked = readonly [query: string, variables?: object, status?: number];

/** A body as it is. */
const sent = (what: string, [status, code]: readonly [number, string], { body, headers = {} }: Sent): HostileInput => ({
  what,
  status,
  code,
  body,
  headers,
});
type Sent = Pick<HostileInput, 'body' | 'headers'>;

const typed = (type: string): HostileInput =>
  sent(`a body of the type ${JSON.stringify(type)}`, [415, 'UNSUPPORTED_MEDIA_TYPE'], {
    body: plain,
    headers: { 'content-type': type },
  });
const withVariables = (variables: string) => `{"query":"${onlyTypename}","variables":${variables}}`;

/** docs/threats.md 5.1, row by row, where the answer is the same in the sandbox as in production. */
export const shapes: readonly HostileInput[] = [
  asked('a field with another name', 'GRAPHQL_VALIDATION_FAILED', ['{patientt(id:"1"){nam}}']),
  asked('the schema of a subgraph', 'GRAPHQL_VALIDATION_FAILED', ['{_service{sdl}}']),
  asked('the entities of a subgraph', 'GRAPHQL_VALIDATION_FAILED', [
    '{_entities(representations:[{__typename:"Patient",id:"1"}]){__typename}}',
  ]),
  sent('a batch', [400, 'BATCHING_NOT_SUPPORTED'], { body: '[{"query":"{a}"},{"query":"{b}"}]' }),
  { what: 'GET without headers', method: 'GET', headers: {}, status: 405, code: 'METHOD_NOT_ALLOWED' },
  {
    what: 'a mutation by GET',
    method: 'GET',
    path: '/graphql?query=mutation%7Ba%7D',
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
  },
  typed('application/json; charset=utf-7'),
  sent('JSON that does not end', [400, 'BAD_JSON'], { body: `{"query":"{a}","variables":{"n":"${canary}"` }),
  asked('1 000 aliases of a root field', 'TOO_MANY_TOKENS', [`{${repeat(1_000, (i) => `a${i}:__typename`)}}`]),
  asked('100 aliases of a root field', 'TOO_MANY_ALIASES', [`{${repeat(100, (i) => `a${i}:__typename`)}}`]),
  asked('20 000 tokens', 'BODY_TOO_LARGE', [`{${'a '.repeat(20_000)}}`, {}, 413]),
  asked('8 000 tokens', 'TOO_MANY_TOKENS', [`{${'a '.repeat(8_000)}}`]),
  asked('a depth of 13', 'QUERY_TOO_DEEP', [nested(13)]),
  asked('a depth of 80', 'QUERY_TOO_DEEP', [nested(80)]),
  asked('a depth of 400', 'QUERY_TOO_DEEP', [nested(400)]),
  asked('a depth of 1 000', 'QUERY_TOO_DEEP', [nested(1_000)]),
  asked('a nesting of 4 000', 'QUERY_TOO_DEEP', [nested(4_000)]),
  asked('a list of lists of lists', 'QUERY_TOO_DEEP', [`{a(b:${'['.repeat(4_000)}${']'.repeat(4_000)})}`]),
  asked('8 000 fragments in a chain', 'BODY_TOO_LARGE', [chain(8_000), {}, 413]),
  asked('3 000 fragments in a chain', 'BODY_TOO_LARGE', [chain(3_000), {}, 413]),
  asked('120 fragments in a chain', 'TOO_MANY_FRAGMENTS', [chain(120)]),
  asked('5 000 times the same field', 'TOO_MANY_TOKENS', [`{${'a '.repeat(5_000)}}`]),
  asked('10 unknown directives', 'GRAPHQL_VALIDATION_FAILED', [`{__typename${'@aa'.repeat(10)}}`]),
  asked('1 000 unknown directives', 'TOO_MANY_DIRECTIVES', [`{__typename${'@aa'.repeat(1_000)}}`]),
  asked('fragments in a circle', 'GRAPHQL_VALIDATION_FAILED', [
    '{...A} fragment A on Query{...B} fragment B on Query{...A}',
  ]),
  asked('fragments in a circle, with directives', 'GRAPHQL_VALIDATION_FAILED', [
    '{...A @skip(if:true)} fragment A on Query{...B @skip(if:true)} fragment B on Query{...A @skip(if:true) __typename}',
  ]),
  asked('fragments that double twelve times', 'QUERY_TOO_LARGE', [bomb(12)]),
  asked('fragments that double forty times', 'QUERY_TOO_LARGE', [bomb(40)]),
  asked('a fragment named as introspection is', 'GRAPHQL_VALIDATION_FAILED', [
    '{...__schema} fragment __schema on Nobody{a}',
  ]),
  asked('an operation named as introspection is', 'QUERY_TOO_DEEP', [`query __schema ${nested(40)}`]),
  asked('a number that is too large', 'VARIABLES_INVALID', [
    about('carePlans{zonePlans(first:$i){__typename}}', ',$i:Int!'),
    {
      n: canary,
      i: 99_999_999_999,
    },
  ]),
  sent('a number that is none', [400, 'VARIABLES_INVALID'], {
    body: `{"query":${JSON.stringify(about('carePlans{zonePlans(first:$i){__typename}}', ',$i:Int!'))},"variables":{"n":"${canary}","i":1e309}}`,
  }),
  asked('digits of another script', 'VARIABLES_INVALID', [
    about('carePlans{zonePlans(first:$i){__typename}}', ',$i:Int!'),
    {
      n: canary,
      i: '١٢٣',
    },
  ]),
  ...['\u0000', '\u202E', '\uD800', '\uFEFF', ' ', '٠'].map((odd) =>
    asked(`an id with ${JSON.stringify(odd)} in it`, 'INVALID_NATIONAL_ID', [about('id'), { n: `${canary}${odd}` }]),
  ),
  asked('a field that looks like another', 'GRAPHQL_PARSE_FAILED', ['{pаtient{id}}']),
  sent('variables 5 000 deep', [400, 'BAD_REQUEST'], {
    body: withVariables(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`),
  }),
  asked('several operations and no name', 'QUERY_TOO_LARGE', ['query A{__typename} query B{__typename}']),
  sent('a compressed body', [415, 'UNSUPPORTED_MEDIA_TYPE'], {
    body: gzipSync(' '.repeat(45_000_000)),
    headers: {
      'content-encoding': 'gzip',
    },
  }),
  sent('a body of a megabyte', [413, 'BODY_TOO_LARGE'], { body: `${plain}${' '.repeat(1_000_000)}` }),
  sent('a wish for parts', [406, 'NOT_ACCEPTABLE'], {
    body: plain,
    headers: { accept: 'multipart/mixed; deferSpec=20220824' },
  }),
  sent('a wish for events', [406, 'NOT_ACCEPTABLE'], { body: plain, headers: { accept: 'text/event-stream' } }),
  asked('@defer', 'GRAPHQL_VALIDATION_FAILED', ['{...@defer{__typename}}']),
  asked('@stream', 'GRAPHQL_VALIDATION_FAILED', ['{__typename@stream(initialCount:1)}']),
  asked('a subscription', 'OPERATION_NOT_SUPPORTED', ['subscription{a}']),
  asked('a type of their own', 'GRAPHQL_VALIDATION_FAILED', ['type A{b:Int}']),
  asked('two patients', 'PATIENT_CONTEXT_MISMATCH', [
    `query($a:NationalIdentityNumber!,$b:NationalIdentityNumber!){
    a:patient(nationalId:$a,basis:EXCEPTION){id} b:patient(nationalId:$b,basis:EXCEPTION){id}}`,
    {
      a: canary,
      b: '05898597468',
    },
    403,
  ]),
  asked('a number in the text', 'INVALID_NATIONAL_ID', [`{patient(nationalId:"${canary}",basis:EXCEPTION){id}}`]),
];

/** 5.3 (9): what a page of another site can send without being asked first, and what only looks like JSON. */
export const types: readonly HostileInput[] = [
  'text/plain',
  'text/plain; application/json',
  'text/plain;charset=application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=a',
  'application/json, text/plain',
  'application/json,',
  'application/json;;',
  'application/json; charset=utf-16',
  'application/json; charset=utf-8; charset=utf-7',
  'application/json; boundary=a',
  'application/jsonx',
  'application/graphql',
  'application/graphql+json',
  ';',
  ',',
  '',
  'json',
  '*/*',
  `application/json${' '.repeat(12_000)}x`,
  `application/json; charset=utf-8${' '.repeat(12_000)}x`,
  `application/json;${' ;'.repeat(6_000)}`,
].map((type) => ({ ...typed(type), what: `a body of the type ${JSON.stringify(type).slice(0, 60)}` }));

const hash = '0'.repeat(64);
const persisted = (what: string, sha256Hash: unknown, query?: string): HostileInput => {
  const refusals = { string: [404, 'PERSISTED_QUERY_NOT_FOUND'], other: [400, 'BAD_REQUEST'] } as const;
  const refusal = refusals[typeof sha256Hash === 'string' ? 'string' : 'other'];
  const kept = [400, typeof sha256Hash === 'string' ? 'PERSISTED_QUERY_NOT_SUPPORTED' : 'BAD_REQUEST'] as const;
  return sent(`a persisted query ${what}`, query === undefined ? refusal : kept, {
    body: {
      ...(query !== undefined && { query }),
      extensions: { persistedQuery: { version: 1, sha256Hash } },
    },
  });
};
const named = (what: string, documentId: unknown, refusal: readonly [number, string]): HostileInput =>
  sent(`a document id ${what}`, refusal, { body: { documentId } });

/** 5.3 (13). */
export const persistedQueries: readonly HostileInput[] = [
  persisted('that is to be kept', hash, onlyTypename),
  persisted('that nobody knows', hash),
  persisted('with a hash that is none', 'abc'),
  persisted('with a hash of other letters', 'ÆØÅ'.repeat(21)),
  persisted('in upper case', hash.toUpperCase().replaceAll('0', 'A')),
  persisted('that is a prefix', hash.slice(0, 8)),
  persisted('that is a number', 1),
  persisted('that is a list', [hash]),
  persisted('that is null', null, onlyTypename),
  sent('a hash of a megabyte', [413, 'BODY_TOO_LARGE'], {
    body: {
      extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(1_000_000) } },
    },
  }),
  sent('a hash of 200 KB', [413, 'BODY_TOO_LARGE'], {
    body: {
      extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(200_000) } },
    },
  }),
  sent('an id in place of a query', [400, 'BAD_REQUEST'], { body: { id: hash } }),
  named('that nobody has', `sha256:${hash}`, [404, 'DOCUMENT_NOT_FOUND']),
  named('of another kind', 'file:///etc/passwd', [404, 'DOCUMENT_NOT_FOUND']),
  named('that is a path', `sha256:../../${hash}`, [404, 'DOCUMENT_NOT_FOUND']),
  named('called as every object has it', '__proto__', [404, 'DOCUMENT_NOT_FOUND']),
  named('that is a number', 1, [400, 'BAD_REQUEST']),
  named('that is a list', [`sha256:${hash}`], [400, 'BAD_REQUEST']),
  sent('a document id beside a text', [400, 'BAD_REQUEST'], {
    body: { query: onlyTypename, documentId: `sha256:${hash}` },
  }),
  sent('a document id beside a persisted query', [400, 'BAD_REQUEST'], {
    body: { documentId: `sha256:${hash}`, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
  }),
  {
    what: 'a persisted query by GET',
    method: 'GET',
    path: `/graphql?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }))}`,
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
  },
];

const badJson = (what: string, body: string | Uint8Array): HostileInput =>
  sent(what, [400, 'BAD_JSON'], { body: body });

/** 5.3 (16): texts that two readers of JSON read in two ways. */
export const texts: readonly HostileInput[] = [
  badJson('a query twice', '{"query":"{a}","query":"{b}"}'),
  badJson('a query twice, once in disguise', '{"query":"{a}","\\u0071uery":"{b}"}'),
  badJson('variables twice', `{"query":"{a}","variables":{"n":"${canary}"},"variables":{}}`),
  badJson('a variable twice', withVariables(`{"n":1,"n":"${canary}"}`)),
  badJson('something after the end', `${plain}{}`),
  badJson('a NUL after the end', `${plain}\u0000`),
  badJson('a byte order mark', `\uFEFF${plain}`),
  badJson('UTF-16', Buffer.from(plain, 'utf16le')),
  badJson('UTF-16 with its mark', Buffer.from(`\uFEFF${plain}`, 'utf16le')),
  badJson('UTF-32', Buffer.from(Array.from(plain, (letter) => [letter.charCodeAt(0), 0, 0, 0]).flat())),
  badJson('a letter written too long', Buffer.from([0x22, 0xc0, 0xaf, 0x22])),
  badJson('half a letter', Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xf0, 0x9f]), Buffer.from('"}')])),
  badJson('a comment', `/* */${plain}`),
  badJson('single quotes', `{'query':'{a}'}`),
  badJson('a name without quotes', '{query:"{a}"}'),
  badJson('a comma at the end', '{"query":"{a}",}'),
  badJson('NaN', withVariables('{"a":NaN}')),
  badJson('Infinity', withVariables('{"a":-Infinity}')),
  badJson('a number in hexadecimal', withVariables('{"a":0x10}')),
  badJson('a number that begins with nought', withVariables('{"a":010}')),
  badJson('a line break in a text', '{"query":"{a\n}"}'),
  badJson('nothing', ''),
  badJson('brackets that do not match', `{"query":"{a}"]`),
  sent('100 000 open brackets', [400, 'BAD_REQUEST'], { body: '['.repeat(100_000) }),
  sent('a name that is an object', [400, 'BAD_REQUEST'], { body: { query: onlyTypename, operationName: {} } }),
  sent('a name that is a number', [400, 'BAD_REQUEST'], { body: { query: onlyTypename, operationName: 1 } }),
  sent('variables that are a text', [400, 'BAD_REQUEST'], { body: { query: onlyTypename, variables: '{}' } }),
  sent('variables that are a list', [400, 'BAD_REQUEST'], { body: { query: onlyTypename, variables: [] } }),
  sent('variables that are a number', [400, 'BAD_REQUEST'], { body: { query: onlyTypename, variables: 1 } }),
  sent('extensions that are a text', [400, 'BAD_REQUEST'], { body: { query: onlyTypename, extensions: 'a' } }),
  sent('a query that is a list', [400, 'BAD_REQUEST'], { body: { query: [onlyTypename] } }),
  sent('a query that is null', [400, 'BAD_REQUEST'], { body: { query: null } }),
  sent('no query', [400, 'BAD_REQUEST'], { body: {} }),
  sent('an empty batch', [400, 'BAD_REQUEST'], { body: '[]' }),
  sent('a batch of batches', [400, 'BATCHING_NOT_SUPPORTED'], { body: `[[${plain}]]` }),
  sent('a text', [400, 'BAD_REQUEST'], { body: `"${canary}"` }),
  sent('null', [400, 'BAD_REQUEST'], { body: 'null' }),
];

export const hostileInputs: readonly HostileInput[] = [...shapes, ...types, ...persistedQueries, ...texts];
