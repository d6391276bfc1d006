import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isIP } from 'node:net';
import { isPrivateAddress } from './isPrivateAddress.ts';

test.each([
  '0.0.0.0',
  '10.0.0.1',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '::ffff:a00:1',
  '::127.0.0.1',
  '64:ff9b::a00:1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'ff02::1',
  'localhost',
  '',
  '1.2.3',
])('%s is private', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each(['8.8.8.8', '93.184.216.34', '172.32.0.1', '100.128.0.1', '2a02:c0::1', '2606:4700::1111', '::ffff:8.8.8.8'])(
  '%s is not',
  (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  },
);

test('whatever it is given, it says one or the other, and an address that is none is private', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => isIP(text) === 0),
      (text) => {
        expect(isPrivateAddress(text)).toBe(true);
      },
    ),
  );
  fc.assert(fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (address) => typeof isPrivateAddress(address) === 'boolean'));
});
