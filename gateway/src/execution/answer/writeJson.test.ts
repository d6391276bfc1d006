import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeJson } from './writeJson.ts';

const codeUnits = fc.integer({ min: 0, max: 0xff_ff }).map((code) => String.fromCharCode(code));

test('every JSON value is written as JSON.stringify writes it', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => expect(writeJson(value)).toBe(JSON.stringify(value))));
});

test('so is every string, with halves of surrogate pairs too', () => {
  fc.assert(fc.property(fc.string({ unit: codeUnits }), (text) => expect(writeJson(text)).toBe(JSON.stringify(text))));
  for (let code = 0; code <= 0xff_ff; code += 1) {
    const text = String.fromCharCode(code);
    if (writeJson(text) !== JSON.stringify(text)) throw new Error(`U+${code.toString(16)} is written otherwise`);
  }
});

test.each([-0, 1e21, 5e-324, JSON.parse('1e400')])('so is the number %p', (number) => {
  expect(writeJson(number)).toBe(JSON.stringify(number));
});
