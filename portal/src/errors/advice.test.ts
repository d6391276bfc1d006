import { expect, test } from '@jest/globals';
import { errorCodes } from '@helsegraf/errors';
import { adviceGroups } from './advice.ts';

test('every code of the table has advice, and no other has', () => {
  const advised = adviceGroups.flatMap(({ codes }) => Object.keys(codes));

  expect(advised.toSorted()).toEqual(Object.keys(errorCodes).toSorted());
});
