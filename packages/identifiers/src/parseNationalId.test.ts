import { describe, expect, test } from '@jest/globals';
import { parseNationalId } from './parseNationalId.ts';

describe('numbers that hold', () => {
  test.each([
    ['07835249608', { kind: 'fnr', synthetic: 'skatteetaten' }, 'a synthetic woman born 1952'],
    ['15819049863', { kind: 'fnr', synthetic: 'skatteetaten' }, 'a synthetic woman born 1990'],
    ['23917849986', { kind: 'fnr', synthetic: 'skatteetaten' }, 'a synthetic man born 1978'],
    ['30860399993', { kind: 'fnr', synthetic: 'skatteetaten' }, 'a synthetic man born 2003'],
    ['01921999840', { kind: 'fnr', synthetic: 'skatteetaten' }, 'a synthetic girl born 2019'],
    ['02884699803', { kind: 'fnr', synthetic: 'skatteetaten' }, 'a number of the 900 series'],
    ['17855599120', { kind: 'fnr', synthetic: 'skatteetaten' }, 'a published sample'],
    ['05898597468', { kind: 'fnr', synthetic: 'skatteetaten' }, 'another published sample'],
    ['10915596784', { kind: 'fnr', synthetic: 'skatteetaten' }, 'the sample in fnrvalidator'],
    ['57858549932', { kind: 'dnr', synthetic: 'skatteetaten' }, 'a synthetic D-number'],
    ['15669049827', { kind: 'fnr', synthetic: 'nhn' }, "Norsk helsenett's test series"],
    ['15419049880', { kind: 'fnr', synthetic: 'nav' }, "NAV's test series"],
    ['13527248013', { kind: 'fnr', synthetic: 'nav' }, 'the H-number sample in fnrvalidator'],
    ['68467038838', { kind: 'dnr', synthetic: 'nav' }, 'the D- and H-number sample in fnrvalidator'],
    ['15819049871', { kind: 'fnr', synthetic: 'skatteetaten' }, 'remainder 1 of the 2032 rule'],
    ['15819049898', { kind: 'fnr', synthetic: 'skatteetaten' }, 'remainder 3 of the 2032 rule'],
    ['30108299920', { kind: 'fnr' }, 'the first example of the 2032 rule'],
    ['30108299939', { kind: 'fnr' }, 'the second example of the 2032 rule'],
    ['13116900216', { kind: 'fnr' }, 'a test person without a mark'],
    ['12057900499', { kind: 'fnr' }, 'a test person without a mark'],
    ['05073500186', { kind: 'fnr' }, 'a test person without a mark'],
    ['12050050295', { kind: 'fnr' }, 'a test person without a mark'],
  ])('%s is %j: %s', (value, expected) => {
    expect(parseNationalId(value, { synthetic: 'accept' })).toEqual({ value, ...expected });
  });
});
