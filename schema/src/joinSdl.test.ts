import { describe, expect, test } from '@jest/globals';
import { joinSdl } from './joinSdl.ts';
import { parseSdlFile } from './sdlFiles.ts';

const shared = [
  parseSdlFile('data.graphql', 'type Code { system: String }\n\n"Where from."\ntype Source { service: Service }'),
  parseSdlFile(
    'missing.graphql',
    'interface Missing { source: Source }\ntype Reserved implements Missing { source: Source }',
  ),
  parseSdlFile('services.graphql', '"A service."\nenum Service { SFM }\nscalar Decimal\ninput Unused { a: Decimal }'),
];

describe('shared definitions', () => {
  test('are joined through fields, unions, interfaces and each other, and nothing else is', () => {
    const joined = joinSdl(parseSdlFile('own.graphql', 'union Result = Reserved'), shared);

    expect(joined).toBe(
      [
        'union Result = Reserved',
        '"Where from."\ntype Source { service: Service }',
        'interface Missing { source: Source }',
        'type Reserved implements Missing { source: Source }',
        '"A service."\nenum Service { SFM }\n',
      ].join('\n\n'),
    );
  });

  test('are joined for an argument, an input field and an extension', () => {
    const own = parseSdlFile('own.graphql', 'extend type Patient { codes(a: Unused): [Code!]! }');

    const joined = joinSdl(own, shared);

    expect(joined).toContain('type Code');
    expect(joined).toContain('input Unused');
    expect(joined).toContain('scalar Decimal');
    expect(joined).not.toContain('type Source');
  });

  test('are left out when a subgraph names none of them', () => {
    expect(joinSdl(parseSdlFile('own.graphql', 'type A { b: String }'), shared)).toBe('type A { b: String }\n');
  });
});

test('a subgraph that defines a shared type is told which file has it', () => {
  const own = parseSdlFile('own.graphql', 'type Code { code: String }');

  expect(() => joinSdl(own, shared)).toThrow('own.graphql defines Code, which data.graphql already defines');
});

test('two shared files that define one type are refused', () => {
  const twice = [...shared, parseSdlFile('more.graphql', 'scalar Decimal')];

  expect(() => joinSdl(parseSdlFile('own.graphql', 'scalar A'), twice)).toThrow(
    'more.graphql defines Decimal, which services.graphql already defines',
  );
});

test('a shared file holds definitions of types only', () => {
  const wrong = [parseSdlFile('more.graphql', 'extend type Query { a: String }')];

  expect(() => joinSdl(parseSdlFile('own.graphql', 'scalar A'), wrong)).toThrow('more.graphql: a shared file holds');
});
