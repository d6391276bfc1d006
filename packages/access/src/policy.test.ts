import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { duties, openPolicy, operationsPolicy, personalPolicy } from './policy.ts';

const rules = [...openPolicy, ...operationsPolicy, ...personalPolicy];
const page = readFileSync(new URL('../../../docs/access.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');

describe('docs/access.md', () => {
  test.each(rules)('says $name as the policy does', ({ name, says, source }) => {
    expect(page).toContain(`| \`${name}\` | ${says} | `);
    expect(page).toContain(`| ${source} |`);
  });

  test.each(duties)('says $name', ({ name, source }) => {
    expect(page).toContain(`\`${name}\``);
    expect(page).toContain(`| ${source} |`);
  });
});

test('every rule has a name of its own', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});
