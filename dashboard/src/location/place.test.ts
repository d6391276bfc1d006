import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatPlace, parsePlace, periods, views } from './place.ts';

describe('the address of a view', () => {
  test('holds the view and every filter, and gives them back', () => {
    const value = fc.string({ minLength: 1, maxLength: 60 });
    const filters = fc.record(
      { period: fc.constantFrom(...periods), client: value, operation: value, source: value },
      { requiredKeys: ['period'] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...views), filters, (view, chosen) => {
        expect(parsePlace(formatPlace({ view, filters: chosen }))).toEqual({ view, filters: chosen });
      }),
    );
  });

  test('is short when everything is as usual', () => {
    expect(formatPlace({ view: 'overview', filters: { period: '24h' } })).toBe('#/overview');
    expect(formatPlace({ view: 'clients', filters: { period: '7d', client: 'a b' } })).toBe(
      '#/clients?period=7d&client=a+b',
    );
  });

  test('opens the overview of a day when it says nothing that is understood', () => {
    const usual = { view: 'overview', filters: { period: '24h' } };

    expect(parsePlace('')).toEqual(usual);
    expect(parsePlace('#/no-such-view?period=9y&client=')).toEqual(usual);
    expect(parsePlace(`#/overview?source=${'x'.repeat(201)}`)).toEqual(usual);
  });
});
