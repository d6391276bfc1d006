import { expect, test } from '@jest/globals';
import { openLimits } from '../config/openLimits.ts';
import { readQueryString } from './readQueryString.ts';

test('all parameters are read, and others are nobody’s', () => {
  const search = new URLSearchParams({
    query: '{ a }',
    operationName: 'A',
    variables: '{"b":[1]}',
    extensions: '{}',
    other: 'x',
  });

  expect(readQueryString(String(search), openLimits)).toEqual({
    query: '{ a }',
    operationName: 'A',
    variables: { b: [1] },
  });
});

test('an empty parameter is as good as none', () => {
  expect(readQueryString('query={a}&operationName=&variables=', openLimits)).toEqual({ query: '{a}', variables: {} });
});

test.each([
  ['', 'BAD_REQUEST'],
  ['query=', 'BAD_REQUEST'],
  ['query={a}&query={b}', 'BAD_REQUEST'],
  ['query={a}&variables=[]', 'BAD_REQUEST'],
  ['query={a}&variables={', 'BAD_JSON'],
  ['query={a}&extensions=1', 'BAD_REQUEST'],
])('%p is refused', (search, code) => {
  expect(() => readQueryString(search, openLimits)).toThrow(expect.objectContaining({ code }));
});
