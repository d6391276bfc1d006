import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { compileAhead } from './compileAhead.ts';
import type { Projection } from './compileProjection.ts';

/** A projection whose only type leads to two more like it, without end, and that counts what is compiled of it. */
function endlessProjection(compiled: { count: number }): Projection {
  const type = buildSchema('type Query { a: Query }').getQueryType();
  if (type == null) throw new Error('no query type');
  return {
    typeOf: () => type,
    possibleTypes: [type],
    standing: undefined,
    fieldsOf() {
      compiled.count += 1;
      const below = endlessProjection(compiled);
      const field = {
        responseKey: 'a',
        dataKey: 'a',
        name: 'a',
        prefix: '',
        type,
        kind: 'value',
        leaf: undefined,
        classBit: 0,
      } as const;
      return [
        { ...field, below },
        { ...field, below },
      ];
    },
  };
}

test('nothing is compiled before the turn in which requests are sent is over', async () => {
  const compiled = { count: 0 };
  const ahead = compileAhead(endlessProjection(compiled));

  expect(compiled.count).toBe(0);
  await ahead;
});

test('a projection that never ends is compiled as far as an answer may need it', async () => {
  const compiled = { count: 0 };

  await compileAhead(endlessProjection(compiled));

  expect(compiled.count).toBe(1_000);
});
