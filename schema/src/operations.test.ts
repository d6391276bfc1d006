import { describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, visit } from 'graphql';
import { findGraphqlFiles, hashText } from '@helsegraf/documents';
import { manifestCommand } from './manifestCommand.ts';
import { operations } from './operations.ts';
import { schemaDirectory } from './schemaDirectory.ts';
import { aContractDirectory } from './testing/aContractDirectory.ts';

const files = {
  'public.graphql': 'type Query { me: Person } type Person { id: ID }',
  'operations/Me.graphql': '# Me.\nquery Me { me { id } }',
};

describe('the manifest', () => {
  test('has each operation as it is sent', () => {
    const directory = aContractDirectory(files);

    expect(manifestCommand({ directory, check: false })).toEqual([]);
    expect(operations(directory)).toEqual([
      { name: 'Me', kind: 'query', purpose: 'Me.', hash: hashText('query Me{me{id}}'), text: 'query Me{me{id}}' },
    ]);
  });

  test('is written only when something has changed, and a difference is told', () => {
    const directory = aContractDirectory(files);
    const stale = ['schema/operations.json is not what schema/operations holds: run npm run codegen and commit it'];

    expect(manifestCommand({ directory, check: true })).toEqual(stale);
    manifestCommand({ directory, check: false });
    expect(manifestCommand({ directory, check: true })).toEqual([]);
    writeFileSync(join(directory, 'operations/Me.graphql'), 'query Me { me { again: id } }');
    expect(manifestCommand({ directory, check: true })).toEqual(stale);
  });

  test('is not written when an operation does not hold', () => {
    const directory = aContractDirectory({ ...files, 'operations/You.graphql': 'query You { you }' });

    expect(manifestCommand({ directory, check: false })).toEqual([
      'schema/operations/You.graphql:1: Cannot query field "you" on type "Query".',
    ]);
    expect(() => operations(directory)).toThrow('operations.json');
  });
});

describe('our operations', () => {
  const text = operations()
    .map((operation) => operation.text)
    .join('\n');

  test.each(['union', 'page', 'fragment', 'mutation'])('have one with a %s', (what) => {
    const patterns = { union: /__typename/, page: /\$after:String/, fragment: /fragment \w/, mutation: /^mutation/m };

    expect(text).toMatch(patterns[what as keyof typeof patterns]);
  });

  test('all say what they are for', () => {
    expect(operations().filter(({ purpose }) => purpose === '')).toEqual([]);
  });

  test('use every fragment that is there', () => {
    const named = findGraphqlFiles(['operations'], schemaDirectory).flatMap((file) =>
      parse(file.text).definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [node.name.value] : [])),
    );

    expect(named.filter((name) => !text.includes(`...${name}`))).toEqual([]);
  });

  test('ask every field that is a national service', () => {
    const sdl = readFileSync(join(schemaDirectory, 'supergraph.graphql'), 'utf8');
    const sources: string[] = [];
    visit(parse(sdl), {
      [Kind.FIELD_DEFINITION]({ name, directives = [] }) {
        if (directives.some((directive) => directive.name.value === 'nationalSource')) sources.push(name.value);
      },
    });

    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
  });
});
