import { beforeAll, expect, test } from '@jest/globals';
import { lintFixture } from './lintFixture.ts';
import type { Finding } from './lintFixture.ts';

/** A file that breaks a rule, and the rule. A rule that is switched off by accident would not be missed otherwise. */
const cases: readonly (readonly [file: string, rule: string, source: string])[] = [
  [
    'packages/a/src/cycle.ts',
    'import(no-cycle)',
    `import { b } from './cycleBack.ts';\nexport const a = (): unknown => b;`,
  ],
  [
    'packages/a/src/cycleBack.ts',
    'import(no-cycle)',
    `import { a } from './cycle.ts';\nexport const b = (): unknown => a;`,
  ],
  ['packages/a/src/default.ts', 'import(no-default-export)', 'export default 1;'],
  [
    'packages/a/src/door.ts',
    'eslint(no-restricted-imports)',
    `import { a } from './index.ts';\nexport const b: unknown = a;`,
  ],
  [
    'packages/a/src/inner.ts',
    'eslint(no-restricted-imports)',
    `import { a } from '@helsegraf/errors/src/a.ts';\nexport const b: unknown = a;`,
  ],
  ['packages/a/src/anything.ts', 'typescript(no-explicit-any)', 'export const a = (b: any): unknown => b;'],
  ['packages/a/src/certain.ts', 'typescript(no-non-null-assertion)', 'export const a = (b?: string): string => b!;'],
  [
    'packages/a/src/floating.ts',
    'typescript(no-floating-promises)',
    'export const a = (): void => {\n  Promise.resolve(1);\n};',
  ],
  ['packages/a/src/thrown.ts', 'typescript(only-throw-error)', `export const a = (): never => {\n  throw 'text';\n};`],
  [
    'packages/a/src/forgotten.ts',
    'typescript(switch-exhaustiveness-check)',
    `export function a(kind: 'found' | 'unavailable'): number {\n  switch (kind) {\n    case 'found':\n      return 1;\n  }\n  return 0;\n}`,
  ],
  [
    'packages/a/src/types.ts',
    'typescript(consistent-type-imports)',
    `import { Code } from './code.ts';\nexport type A = Code;`,
  ],
  [
    'packages/a/src/four.ts',
    'eslint(max-params)',
    'export const a = (b: 1, c: 1, d: 1, e: 1): unknown => [b, c, d, e];',
  ],
  ['packages/a/src/talks.ts', 'eslint(no-console)', `console.log('personal');`],
  ['packages/a/src/environment.ts', 'node(no-process-env)', `export const a = process.env['SECRET'];`],
  [
    'packages/a/src/focused.test.ts',
    'jest(no-focused-tests)',
    `import { test } from '@jest/globals';\ntest.only('a', () => {});`,
  ],
];

let findings: readonly Finding[] = [];

beforeAll(async () => {
  findings = await lintFixture({
    ...Object.fromEntries(cases.map(([file, , source]) => [file, source])),
    'packages/a/src/code.ts': 'export type Code = string;',
    'packages/a/src/main.ts': `export const environment: unknown = process.env;`,
  });
}, 30_000);

test.each(cases)('%s breaks %s', (file, rule) => {
  expect(findings.filter((finding) => finding.file === file).map((finding) => finding.rule)).toContain(rule);
});

test('main.ts may read the environment', () => {
  const rules = findings.filter(({ file }) => file.endsWith('main.ts')).map(({ rule }) => rule);

  expect(rules).not.toContain('node(no-process-env)');
});
