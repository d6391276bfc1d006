import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { measureJson } from './measureJson.ts';
import { readJson } from './readJson.ts';

const read = (text: string) => readJson(Buffer.from(text));
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('a JSON text from outside', () => {
  test.each<[string, string, unknown]>([
    ['is read', '{"a":[1,{"b":null}]}', { a: [1, { b: null }] }],
    ['may hold colons and brackets in its texts', '{"a:{[":"\\\\\\":}]"}', { 'a:{[': '\\":}]' }],
    ['may be more than ASCII', '{"å":"ø"}', { å: 'ø' }],
    ['may begin with a byte order mark', '\uFEFF{"a":"ø"}', { a: 'ø' }],
    ['may go 64 levels deep', nested(64), JSON.parse(nested(64))],
    ['may have the same name in two objects', '[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
    [
      'keeps members that objects inherit others under',
      '{"constructor":1,"toString":2}',
      { constructor: 1, toString: 2 },
    ],
  ])('%s', (_title, text, value) => {
    expect(read(text)).toEqual({ value });
  });

  test.each([
    ['goes 65 levels deep', nested(65)],
    ['goes very deep', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
    ['has a name twice', '{"a":1,"a":2}'],
    ['has a name twice, written in two ways', '{"a":1,"\\u0061":2}'],
    ['has a name twice, with the same value', '{"a":{"b":1,"b":1}}'],
    ['has __proto__ twice', '{"__proto__":1,"__proto__":{}}'],
    ['is cut short', '{"a":'],
    ['goes on after its end', '{} {}'],
    ['is nothing', ''],
    ['is a page', '<html></html>'],
  ])('that %s is not read', (_title, text) => {
    expect(read(text)).toBeUndefined();
  });

  test.each([[[0x22, 0xff, 0x22]], [[0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]], [[0x22, 0xed, 0xa0, 0x80, 0x22]]])(
    'in bytes that are no UTF-8 (%j) is not read',
    (bytes) => {
      expect(readJson(Buffer.from(bytes))).toBeUndefined();
    },
  );

  // CVE-2026-32621 for answers: what is read may be copied member by member without harm.
  test.each(['{"__proto__":{"isAdmin":true},"a":1}', '{"\\u005f_proto__":{"isAdmin":true},"a":1}'])(
    'gives nothing another prototype: %s',
    (text) => {
      const value = read(text)?.value as object;

      expect(Object.keys(value)).toEqual(['a']);
      const copy: object = Object.assign({}, value);
      expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
      expect('isAdmin' in copy).toBe(false);
      expect('isAdmin' in {}).toBe(false);
    },
  );
});

test('what JSON.stringify writes is read as what it was written from, and measured right', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const text = JSON.stringify(value);
      const expected: unknown = JSON.parse(text, (name, part: unknown) => (name === '__proto__' ? undefined : part));

      expect(read(text)).toEqual({ value: expected });
      expect(measureJson(Buffer.from(text)).members).toBe(countMembers(JSON.parse(text)));
    }),
  );
});

test('any bytes are read or not, and nothing worse', () => {
  const jsonBytes = fc.stringMatching(/^[{}[\]":,\\u0a1 _proto]{0,40}$/);

  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readJson(Buffer.from(bytes))));
  fc.assert(
    fc.property(jsonBytes, (text) => {
      const found = read(text);
      if (found !== undefined) expect(JSON.parse(text)).toBeDefined();
    }),
  );
});

function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, each) => sum + countMembers(each), own);
}
