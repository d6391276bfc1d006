import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { readFileSync, readdirSync } from 'node:fs';
import { readPage } from './page.ts';

const page = readPage('docs/sdk/other-tools.md');
const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const settings = JSON.parse(read('.graphqlrc.json')) as { readonly schema: string; readonly documents: string };
const schema = buildSchema(read(settings.schema));

describe('what other tools begin with', () => {
  test('is the contract, and operations that fit it', () => {
    const folder = settings.documents.replace('**/*.graphql', '');
    const files = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' });
    const text = files.filter((file) => file.endsWith('.graphql')).map((file) => read(`${folder}${file}`));

    expect(text.length).toBeGreaterThan(10);
    expect(validate(schema, parse(text.join('\n')))).toEqual([]);
  });

  test('names every scalar of ours', () => {
    const scalars = Object.values(schema.getTypeMap()).filter(
      ({ astNode }) => astNode?.kind === 'ScalarTypeDefinition',
    );

    expect(scalars.length).toBeGreaterThan(4);
    for (const { name } of scalars) expect(page.text).toContain(`\`${name}\``);
  });
});
