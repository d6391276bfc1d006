import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findGraphqlFiles } from './findGraphqlFiles.ts';

let directory = '';

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'documents-'));
  for (const path of ['a.graphql', 'src/b.graphql', 'src/deep/c.gql', 'src/deep/d.ts', 'src/node_modules/e.graphql']) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), path);
  }
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

describe('files are found', () => {
  test.each([
    ['a file', ['a.graphql'], ['a.graphql']],
    ['a folder', ['src'], ['src/b.graphql', 'src/deep/c.gql']],
    ['all below', ['**/*.graphql'], ['a.graphql', 'src/b.graphql']],
    ['one of several endings', ['src/**/*.{graphql,gql}'], ['src/b.graphql', 'src/deep/c.gql']],
    ['one folder', ['src/*.graphql'], ['src/b.graphql']],
    ['each once', ['.', 'a.graphql', 'src/*'], ['a.graphql', 'src/b.graphql', 'src/deep/c.gql']],
    ['as Windows writes it', ['src\\deep\\*.gql'], ['src/deep/c.gql']],
  ])('by %s', (_what, patterns, paths) => {
    expect(findGraphqlFiles(patterns, directory).map(({ path }) => path)).toEqual(paths);
  });

  test('with their text', () => {
    expect(findGraphqlFiles([join(directory, '*.graphql')], directory)).toEqual([
      { path: 'a.graphql', text: 'a.graphql' },
    ]);
  });

  test.each(['b.graphql', 'nowhere/*.graphql', 'src/node_modules/*.md'])('or %s is said to match none', (pattern) => {
    expect(() => findGraphqlFiles([pattern], directory)).toThrow(`${pattern}: no such file`);
  });
});
