import { beforeAll, describe, expect, test } from '@jest/globals';
import { lintFixture } from './lintFixture.ts';
import type { Finding } from './lintFixture.ts';

/** Files that keep the order of the house. */
const inOrder = {
  'gateway/src/createGateway.ts': `
    import { decide } from './access/decide.ts';
    export const createGateway = (): unknown => decide;`,
  'gateway/src/answerRequest.ts': `
    import type { Decision } from './access/decide.ts';
    export const answerRequest = (decision: Decision): Decision => decision;`,
  'gateway/src/access/decide.ts': `
    import { errorCodes } from '@helsegraf/errors';
    import type { Operation } from '../operation/operation.ts';
    import { limits } from '../config/limits.ts';
    import { rule } from './rule.ts';
    export type Decision = { operation: Operation };
    export const decide = (): unknown => [errorCodes, limits, rule];`,
  'gateway/src/access/rule.ts': 'export const rule = 1;',
  'gateway/src/access/decide.test.ts': `
    import { startSandbox } from '@helsegraf/sandbox';
    import { readOperation } from '../operation/operation.ts';
    export const both = [startSandbox, readOperation];`,
  'gateway/src/config/limits.ts': 'export const limits = 1;',
  'gateway/src/operation/operation.ts': 'export type Operation = string;\nexport const readOperation = 1;',
  'gateway/src/execution/run.ts': `import { ApolloGateway } from '@apollo/gateway';\nexport const run = ApolloGateway;`,
  'packages/errors/src/maskError.test.ts': `import { ApolloGateway } from '@apollo/gateway';\nexport const a = ApolloGateway;`,
  'subgraphs/persons/src/source.ts': `
    import { createUpstream } from '@helsegraf/upstream';
    import { startSubgraph } from '@helsegraf/subgraph-kit';
    export const source = [createUpstream, startSubgraph];`,
  'portal/src/schema.ts': `import sdl from '../../schema/public.graphql?raw';\nexport const schema: unknown = sdl;`,
};

/** Files that break it, each with a part of what the linter answers. */
const outOfOrder = {
  'gateway/src/http/takesValue.ts': [
    `import { decide } from '../access/decide.ts';\nexport const a = decide;`,
    'http takes a value from the room access: a room takes values only from itself, config and packages/*',
  ],
  'gateway/src/http/takesValueWithType.ts': [
    `import { decide, type Decision } from '../access/decide.ts';\nexport const a: Decision = decide();`,
    'http takes a value from the room access',
  ],
  'gateway/src/http/passesOn.ts': [
    `export { rule } from '../access/rule.ts';`,
    'http takes a value from the room access',
  ],
  'gateway/src/http/later.ts': [
    `export const a = (): unknown => import('../access/rule.ts');`,
    'http takes a value from the room access',
  ],
  'gateway/src/http/takesType.ts': [
    `import type { Decision } from '../access/decide.ts';\nexport type A = Decision;`,
    'http takes a type from the later room access',
  ],
  'gateway/src/answerOther.ts': [
    `import { rule } from './access/rule.ts';\nexport const a = rule;`,
    'gateway/src/answerOther.ts takes a value from the room access',
  ],
  'gateway/src/response/engine.ts': [
    `import type { GatewayInterface } from '@apollo/gateway';\nexport type A = GatewayInterface;`,
    '@apollo/gateway is used in supergraph, planning, execution of the gateway only',
  ],
  'gateway/src/access/people.ts': [
    `import { people } from '@helsegraf/sandbox';\nexport const a = people;`,
    'gateway must not import sandbox',
  ],
  'subgraphs/persons/src/neighbour.ts': [
    `import type { Plan } from '@helsegraf/subgraph-care-plans';\nexport type A = Plan;`,
    'subgraphs/persons must not import subgraphs/care-plans',
  ],
  'subgraphs/persons/src/neighbour.test.ts': [
    `import { plan } from '@helsegraf/subgraph-care-plans';\nexport const a = plan;`,
    'subgraphs/persons must not import subgraphs/care-plans',
  ],
  'subgraphs/persons/src/shortcut.ts': [
    `import { plan } from '../../care-plans/src/mapping.ts';\nexport const a = plan;`,
    'Import subgraphs/care-plans by its package name',
  ],
  'packages/errors/src/upwards.ts': [
    `import { run } from '@helsegraf/gateway';\nexport const a = run;`,
    'packages/errors must not import gateway',
  ],
  'sandbox/src/upwards.ts': [
    `import { start } from '@helsegraf/subgraph-persons';\nexport const a = start;`,
    'sandbox must not import subgraphs/persons',
  ],
} as const;

describe('the linter', () => {
  let findings: readonly Finding[] = [];

  beforeAll(async () => {
    const broken = Object.entries(outOfOrder).map(([path, [source]]) => [path, source] as const);
    findings = await lintFixture({ ...inOrder, ...Object.fromEntries(broken) });
  }, 30_000);

  const roomFindings = (path: string): string[] =>
    findings.filter(({ file, rule }) => file === path && rule === 'helsegraf(rooms)').map(({ message }) => message);

  test.each(Object.keys(inOrder))('has nothing against the imports of %s', (path) => {
    expect(roomFindings(path)).toEqual([]);
  });

  test.each(Object.entries(outOfOrder))('refuses the import of %s and says why', (path, [, reason]) => {
    expect(roomFindings(path)).toEqual([expect.stringContaining(reason)]);
  });
});
