import { expect, test } from '@jest/globals';
import { readPlanArguments } from './readPlanArguments.ts';

const words = ['--supergraph', 'a.graphql', '--operation', 'b.graphql'];

test('two files are enough', () => {
  expect(readPlanArguments(words)).toEqual({
    supergraph: 'a.graphql',
    operation: 'b.graphql',
    fragments: undefined,
    name: undefined,
    variables: {},
    planner: 'native',
    isJson: false,
  });
});

test('what decides on a plan can be said', () => {
  const more = ['--name', 'A', '--variables', '{"isShort":true}', '--planner', 'apollo', '--json'];

  expect(readPlanArguments([...words, ...more])).toMatchObject({
    name: 'A',
    variables: { isShort: true },
    planner: 'apollo',
    isJson: true,
  });
});

test.each([
  [['--operation', 'b'], '--supergraph is missing'],
  [['--supergraph', 'a'], '--operation is missing'],
  [[...words, '--planner', 'best'], '--planner is not one of native, apollo'],
  [[...words, '--variables', '{'], '--variables is not JSON'],
  [[...words, '--variables', '[]'], '--variables is not a JSON object'],
  [[...words, '--verbose'], '--verbose'],
])('%j is refused in one line', (given, said) => {
  const read = () => readPlanArguments(given);

  expect(read).toThrow(said);
  expect(read).not.toThrow('\n');
});
