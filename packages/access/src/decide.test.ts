import { expect, test } from '@jest/globals';
import { decide } from './decide.ts';
import { cases } from './testing/cases.ts';

test.each(cases)('$sentence', ({ question, expected }) => {
  expect(decide(question)).toEqual(expected);
});
