import { expect, test } from '@jest/globals';
import { readOpenArguments } from './readOpenArguments.ts';

const words = ['--supergraph', 'a.graphql', '--port', '4000', '--open'];

test('a supergraph and a port are enough, and nobody else can reach it', () => {
  expect(readOpenArguments(words, undefined)).toEqual({
    supergraph: 'a.graphql',
    port: 4_000,
    host: '127.0.0.1',
    planner: 'native',
    shares: false,
  });
});

test('the planner can be chosen', () => {
  expect(readOpenArguments([...words, '--planner', 'apollo'], undefined)).toHaveProperty('planner', 'apollo');
});

test('in production it must be said twice', () => {
  expect(() => readOpenArguments(words, 'production')).toThrow('refused');
  expect(readOpenArguments([...words, '--i-know-this-is-open'], 'production')).toHaveProperty('port', 4_000);
});

test.each([
  [['--supergraph', 'a', '--port', '1'], '--open'],
  [['--port', '1', '--open'], '--supergraph is missing'],
  [['--supergraph', '', '--port', '1', '--open'], '--supergraph is missing'],
  [['--supergraph', 'a', '--open'], '--port is missing'],
  [['--supergraph', 'a', '--port', '65536', '--open'], '--port is not'],
  [['--supergraph', 'a', '--port', '-1', '--open'], '--port'],
  [['--supergraph', 'a', '--port', '1', '--open', '--host', ''], '--host is empty'],
  [[...words, '--planner', 'best'], '--planner is not one of native, apollo'],
  [[...words, '--verbose'], '--verbose'],
  [[...words, 'more'], 'more'],
])('%j is refused in one line', (given, said) => {
  const read = () => readOpenArguments(given, undefined);

  expect(read).toThrow(said);
  expect(read).not.toThrow('\n');
});
