import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { readVocabulary } from './readVocabulary.ts';

test('the words come from the descriptions of the schema', () => {
  const schema = buildSchema(`
    interface MissingData { source: String }
    """
    The person has opted out
    of this register.
    """
    type Reserved implements MissingData { source: String }
    type Undescribed implements MissingData { source: String }
    enum UnavailableReason { "It did not answer in time." TIMEOUT }
    enum NationalService { "The core record." CORE_RECORD }
    type Query { any: MissingData }
  `);

  expect(readVocabulary(schema)).toEqual({
    missingReasons: new Map([
      ['Reserved', 'The person has opted out of this register.'],
      ['Undescribed', ''],
    ]),
    unavailableReasons: new Map([['TIMEOUT', 'It did not answer in time.']]),
    services: new Map([['CORE_RECORD', 'The core record.']]),
  });
});

test('a schema that knows none of it gives no words', () => {
  expect(readVocabulary(buildSchema('type Query { any: Int }')).missingReasons.size).toBe(0);
});
