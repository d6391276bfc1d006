import { describe, expect, test } from '@jest/globals';
import { buildDocuments } from '@helsegraf/documents';
import { buildSchema } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { buildPackage } from '../ir/buildPackage.ts';
import { petshop } from '../testing/petshop.ts';
import { emitCsharp } from './emitCsharp.ts';

// To write them anew, in sdks/generator: node dist/cli/main.js --language csharp --package Petshop --schema
// src/testing/petshop/schema.graphql --operations src/testing/petshop/operations.graphql --out generated/petshop/csharp
const golden = new URL('../../generated/petshop/csharp/', import.meta.url);

test('the petshop is written as it stands in generated/petshop/csharp', () => {
  const emitted = emitCsharp(petshop(), { namespace: 'Petshop' });
  const folders = readdirSync(golden);
  const files = folders.flatMap((folder) => readdirSync(new URL(folder, golden)).map((file) => `${folder}/${file}`));

  expect(emitted.map(({ path }) => path).toSorted()).toEqual(files.toSorted());
  for (const { path, text } of emitted) expect(text).toBe(readFileSync(new URL(path, golden), 'utf8'));
});

test('the same is always written alike', () => {
  expect(emitCsharp(petshop(), { namespace: 'Petshop' })).toEqual(emitCsharp(petshop(), { namespace: 'Petshop' }));
});

test.each(['', 'a-b', 'Acme..Records', 'Acme.class', '1a', 'Acme; '])('%p is no namespace', (namespace) => {
  expect(() => emitCsharp(petshop(), { namespace })).toThrow(`${namespace} is not a namespace of C#`);
});

// That all of it compiles is tested in sdks/csharp, where the compiler is.
describe('a name that C# has already', () => {
  const schema = buildSchema(`
    type Query { action: Action, range: [Range!]! }
    type Action { action: String, equals: Int, type_name: Int, typeName: Int, clone: Boolean! }
    enum Range { Unrecognized OTHER other_ }
  `);
  const emitted = new Map(
    emit(
      'query Do { action { ...Action } range } fragment Action on Action { action equals type_name typeName clone }',
    ),
  );

  function emit(text: string): (readonly [string, string])[] {
    const built = buildDocuments([{ path: 'do.graphql', text }], schema);
    if (built.kind === 'refused') throw new Error(JSON.stringify(built.problems));
    return emitCsharp(buildPackage(schema, built.documents), { namespace: 'A' }).map(({ path, text: code }) => [
      path,
      code,
    ]);
  }

  test('is given to no type that stands beside those of System', () => {
    expect(emitted.get('Operations/Do.cs')).toContain('public ActionRecord? Action { get; init; }');
    expect(emitted.get('Enums/RangeValue.cs')).toContain('public enum RangeValue\n');
  });

  test('is given to no property', () => {
    const properties = emitted.get('Fragments/Action.cs')?.match(/public .* \{ get; init; \}/g);

    expect(properties).toEqual([
      'public string? Action { get; init; }',
      'public int? EqualsValue { get; init; }',
      'public int? TypeNameValue { get; init; }',
      'public int? TypeNameValue2 { get; init; }',
      'public required bool CloneValue { get; init; }',
    ]);
  });

  test('is given to no value of an enum', () => {
    expect(emitted.get('Enums/RangeValue.cs')?.match(/^ {4}\w+ = \d+,$/gm)).toEqual([
      '    Unrecognized = 0,',
      '    UnrecognizedValue = 1,',
      '    Other = 2,',
      '    OtherValue = 3,',
    ]);
  });
});
